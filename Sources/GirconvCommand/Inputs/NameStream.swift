#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The names of `--files-from`, one after the other: bytes between separators, in lines without the CR
/// of a line end and a byte order mark at the beginning, as Windows writes them. No more of them is
/// in memory than was read at once.
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
  private let stream: IncomingBytes
  private var bytes: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  private var isAtBeginning = true

  /// The most bytes of a name, far beyond what a system opens.
  private static let mostNameBytes = 1 << 16

  /// Opens the names.
  init(_ place: Place) throws(CommandFailure) {
    self.place = place
    guard case .file(let name) = place.file else {
      stream = .standardInput
      return
    }
    do throws(SystemError) {
      let file = try FileDescriptor(name, O_RDONLY)
      if try file.status().kind == .folder { throw SystemError(number: EISDIR) }
      stream = IncomingBytes(descriptor: file.keep(), name: name)
    } catch {
      throw CommandFailure(
        error.number == ENOENT ? .notFound : .notReadable, name,
        "The names cannot be read: \(error.text).")
    }
  }

  deinit { if descriptor != STDIN_FILENO { _ = close(descriptor) } }

  /// What to wait for while there is nothing.
  var descriptor: Int32 { stream.descriptor }

  /// The next name; empty ones are left out.
  func next() throws(CommandFailure) -> Next {
    while true {
      if let end = bytes[start...].firstIndex(of: place.separator) {
        let name = name(bytes[start..<end])
        start = end + 1
        if !name.bytes.isEmpty { return .name(name) }
      } else if hasEnded {
        let name = name(bytes[start...])
        start = bytes.count
        return name.bytes.isEmpty ? .ended : .name(name)
      } else {
        guard bytes.count - start <= NameStream.mostNameBytes else { throw notNames() }
        switch try stream.next() {
        case .nothingYet: return .nothingYet
        case .ended: hasEnded = true
        case .bytes(let more):
          bytes = Array(bytes[start...] + more)
          start = 0
        }
      }
    }
  }

  /// The name between two separators. Between zeros it is all that stands there.
  private func name(_ bytes: ArraySlice<UInt8>) -> FileName {
    defer { isAtBeginning = false }
    guard place.separator == UInt8(ascii: "\n") else { return FileName(bytes: Array(bytes)) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = isAtBeginning && bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
    let hasReturn = line.last == UInt8(ascii: "\r")
    return FileName(bytes: Array(hasReturn ? line.dropLast() : line))
  }

  private func notNames() -> CommandFailure {
    CommandFailure(
      .streamMalformed, stream.name,
      "These are no names: one has more than \(NameStream.mostNameBytes) bytes; the inputs before"
        + " are done.")
  }
}
