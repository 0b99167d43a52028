#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of an open file, taken as they come, so that whoever wants them can do something else
/// meanwhile.
struct IncomingBytes {
  /// The number of the open file, to be waited for.
  let descriptor: Int32
  /// The file, for messages.
  let name: FileName

  /// Those of standard input.
  static var standardInput: IncomingBytes {
    IncomingBytes(descriptor: STDIN_FILENO, name: InputFile.standardInput.name)
  }

  /// What there is at the moment.
  enum Arrival {
    case bytes(ArraySlice<UInt8>)
    case nothingYet
    case ended
  }

  private static let mostAtOnce = 1 << 17

  /// Takes what has come.
  /// - Throws: `stream.truncated` where there is more that cannot be read.
  func next() throws(CommandFailure) -> Arrival {
    var file = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&file, 1, 0) > 0 else { return .nothingYet }
    var chunk = [UInt8](repeating: 0, count: IncomingBytes.mostAtOnce)
    do throws(SystemError) {
      let count = try retrying {
        unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      }
      return count == 0 ? .ended : .bytes(chunk[..<count])
    } catch {
      throw CommandFailure(
        .streamTruncated, name,
        "The stream cannot be read to its end: \(error.text); the inputs before are done.")
    }
  }
}
