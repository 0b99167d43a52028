#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The names of `--files-from`, one after the other: bytes between separators. No more of them is in
/// memory than was read at once.
final class NameStream {
  /// Where the names stand, and what ends each.
  struct Place: Equatable {
    var file: InputFile
    /// A line feed, or zero.
    var separator: UInt8

    /// Whether the names can be read again from the beginning.
    var isRepeatable: Bool {
      guard case .file(let name) = file else { return false }
      return FileStatus(of: name)?.kind == .file
    }
  }

  /// What the stream has to give.
  enum Next {
    case name(FileName)
    /// Nothing at the moment.
    case nothingYet
    case ended
  }

  private let place: Place
  /// What to wait for while there is nothing.
  let descriptor: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  /// The most bytes of a name, far beyond what a system opens.
  private static let mostNameBytes = 1 << 16

  /// Opens the names.
  init(_ place: Place) throws(CommandFailure) {
    self.place = place
    guard case .file(let name) = place.file else {
      descriptor = STDIN_FILENO
      return
    }
    do throws(SystemError) {
      descriptor = try FileDescriptor(name, O_RDONLY).keep()
    } catch {
      throw CommandFailure(
        error.number == ENOENT ? .notFound : .notReadable, name,
        "The names cannot be read: \(error.text).")
    }
  }

  deinit { if descriptor != STDIN_FILENO { _ = close(descriptor) } }

  /// The next name; empty ones are left out.
  func next() throws(CommandFailure) -> Next {
    while true {
      if let end = bytes[start...].firstIndex(of: place.separator) {
        let name = FileName(bytes: Array(bytes[start..<end]))
        start = end + 1
        if !name.bytes.isEmpty { return .name(name) }
      } else if hasEnded {
        let name = FileName(bytes: Array(bytes[start...]))
        start = bytes.count
        return name.bytes.isEmpty ? .ended : .name(name)
      } else {
        guard bytes.count - start <= NameStream.mostNameBytes else {
          throw failure("a name has more than \(NameStream.mostNameBytes) bytes")
        }
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&state, 1, 0) > 0 else { return .nothingYet }
        try receive()
      }
    }
  }

  /// Takes what has come.
  private func receive() throws(CommandFailure) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    do throws(SystemError) {
      let count = try retrying {
        unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      }
      hasEnded = count == 0
      bytes = Array(bytes[start...] + chunk[..<count])
      start = 0
    } catch {
      throw failure(error.text)
    }
  }

  private func failure(_ reason: String) -> CommandFailure {
    CommandFailure(.notReadable, place.file.name, "The names cannot be read: \(reason).")
  }
}
