import Documents

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Inputs as frames on a stream: the length of the name and that of the data, four bytes each, the
/// most significant first, then the name and the data.
struct FrameStream: WorkSource {
  private let number: Int32
  private let limits: ReadingLimits
  /// What has come and is not yet taken.
  private var bytes: [UInt8] = []
  /// Bytes that are still to come and are not wanted.
  private var unwanted = 0
  private var hasEnded = false

  /// The most bytes of a name; a larger number means that this is no stream of frames.
  private static let mostNameBytes = 1 << 16

  /// The frames of an open file.
  init(_ number: Int32, limits: ReadingLimits) {
    self.number = number
    self.limits = limits
  }

  var descriptor: Int32? { number }

  mutating func next() throws(CommandFailure) -> NextWork {
    while true {
      if let item = try frame() { return .item(item) }
      if hasEnded {
        guard bytes.isEmpty, unwanted == 0 else { throw truncated() }
        return .ended
      }
      var file = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&file, 1, 0) > 0 else { return .nothingYet }
      try receive()
    }
  }

  /// Takes what has come.
  private mutating func receive() throws(CommandFailure) {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let count: Int
    do throws(SystemError) {
      count = try retrying {
        unsafe chunk.withUnsafeMutableBytes { unsafe read(number, $0.baseAddress, $0.count) }
      }
    } catch {
      throw CommandFailure(.notReadable, InputFile.standardInput.name, error.text)
    }
    hasEnded = count == 0
    let skipped = min(unwanted, count)
    unwanted -= skipped
    bytes += chunk[skipped..<count]
  }

  /// The next frame, nil while it is not there in full. Data beyond the limit are passed over.
  private mutating func frame() throws(CommandFailure) -> WorkItem? {
    var reader = FrameReader(bytes[...])
    guard let nameLength = reader.number(), let dataLength = reader.number() else { return nil }
    guard nameLength <= FrameStream.mostNameBytes else { throw truncated() }
    let start = 8 + nameLength
    guard bytes.count >= start else { return nil }
    let name = FileName(bytes: Array(bytes[8..<start]))
    guard dataLength <= limits.fileBytes else {
      let there = min(bytes.count - start, dataLength)
      unwanted = dataLength - there
      bytes.removeFirst(start + there)
      return WorkItem(
        name: name, refused: CommandFailure(tooLarge: name, met: dataLength, limits))
    }
    guard bytes.count >= start + dataLength else { return nil }
    let data = Array(bytes[start..<(start + dataLength)])
    bytes.removeFirst(start + dataLength)
    return WorkItem(name: name, bytes: data)
  }

  private func truncated() -> CommandFailure {
    CommandFailure(
      .streamTruncated, InputFile.standardInput.name,
      "The stream ends within a frame, or is no stream of frames; the inputs before are done.")
  }
}
