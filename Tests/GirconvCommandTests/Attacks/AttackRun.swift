import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One call of the command, measured.
struct AttackRun {
  var status: Int
  var seconds: Double
  /// The most memory that it held at once, in MB.
  var megabytes: Int
  var output: String
  var errors: String

  /// Python starts the command, for a child of this process would be charged with its memory.
  private static let measure = """
    import os, resource, sys, time
    start = time.time()
    child = os.posix_spawnp("girconv", sys.argv[1:], os.environ)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(status, time.time() - start, usage.ru_maxrss, file=open("../measured", "w"))
    """

  /// Runs `girconv` with arguments in the folder `in` of a workspace.
  init(_ workspace: Workspace, _ arguments: String) throws {
    try workspace.write(Self.measure, to: "measure.py")
    let path = ProcessInfo.processInfo.environment["GIRCONV_ATTACKED"].map { "PATH=\($0):$PATH; " }
    let ran = try workspace.run(
      "cd in && \(path ?? "")python3 ../measure.py girconv \(arguments)")
    let fields = try workspace.read("measured").split(whereSeparator: \.isWhitespace)
    try #require(fields.count == 3)
    status = Int(fields[0]) ?? -1
    seconds = Double(fields[1]) ?? .infinity
    megabytes = (Int(fields[2]) ?? .max) / 1024
    output = ran.output
    errors = ran.errors
  }
}

/// A listener on loopback that nobody ought to call.
final class Listener {
  let port: Int
  private let socket: Int32

  init() throws {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    socket = makeSocket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let number = socket
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, length) == 0 && listen(number, 16) == 0
          && getsockname(number, $0, &length) == 0
      }
    }
    try #require(isBound)
    port = Int(UInt16(bigEndian: address.sin_port))
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
  }

  deinit { close(socket) }

  /// Whether somebody has called.
  var wasCalled: Bool { accept(socket, nil, nil) >= 0 }
}

/// The system's call, whose name is that of a property above.
private func makeSocket(_ domain: Int32, _ kind: Int32, _ protocolNumber: Int32) -> Int32 {
  socket(domain, kind, protocolNumber)
}
