import Foundation
import Testing

/// One call of the command, measured.
struct AttackRun {
  var status: Int
  /// The time that the processor took; by the clock it is more when others are at work.
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
    taken = usage.ru_utime + usage.ru_stime
    print(status, taken, usage.ru_maxrss, time.time() - start, file=open("../measured", "w"))
    """

  /// Runs `girconv` with arguments in the folder `in` of a workspace.
  init(_ workspace: Workspace, _ arguments: String) throws {
    try workspace.write(Self.measure, to: "measure.py")
    let path = ProcessInfo.processInfo.environment["GIRCONV_ATTACKED"].map { "PATH=\($0):$PATH; " }
    let ran = try workspace.run(
      "cd in && \(path ?? "")python3 ../measure.py girconv \(arguments)")
    let fields = try workspace.read("measured").split(whereSeparator: \.isWhitespace)
    try #require(fields.count == 4)
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
  private let process = Process()
  private let calls: URL
  /// The listener ends when this does.
  private let life = Pipe()

  private static let listen = """
    import select, socket, sys
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while listener in select.select([listener, sys.stdin], [], [])[0]:
        listener.accept()
        open(sys.argv[1], "a").write("called")
    """

  init() throws {
    calls = FileManager.default.temporaryDirectory.appending(path: "calls-\(UUID().uuidString)")
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.listen, calls.path(percentEncoded: false)]
    process.standardInput = life
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  deinit {
    try? life.fileHandleForWriting.close()
    try? FileManager.default.removeItem(at: calls)
  }

  /// Whether somebody has called.
  var wasCalled: Bool { FileManager.default.fileExists(atPath: calls.path(percentEncoded: false)) }
}
