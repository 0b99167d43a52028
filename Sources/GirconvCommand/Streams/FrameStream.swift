import Documents

/// Inputs as frames on a stream: the length of the name and that of the data, four bytes each, the
/// most significant first, then the name and the data.
struct FrameStream: WorkSource {
  private let stream: IncomingBytes
  private let limits: ReadingLimits
  /// What has come and is not yet taken.
  private var bytes: [UInt8] = []
  /// Bytes that are still to come and are not wanted.
  private var unwanted = 0

  /// The most bytes of a name; a larger number means that this is no stream of frames.
  private static let mostNameBytes = 1 << 16

  /// The frames of a stream.
  init(_ stream: IncomingBytes, limits: ReadingLimits) {
    self.stream = stream
    self.limits = limits
  }

  var descriptor: Int32? { stream.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    while true {
      if let item = try frame() { return .item(item) }
      switch try stream.next() {
      case .bytes(let more):
        let skipped = min(unwanted, more.count)
        unwanted -= skipped
        bytes += more.dropFirst(skipped)
      case .nothingYet: return .nothingYet
      case .ended:
        guard bytes.isEmpty, unwanted == 0 else {
          throw fault(.streamTruncated, "The stream ends within a frame")
        }
        return .ended
      }
    }
  }

  /// The next frame, nil while it is not there in full. Data beyond the limit are passed over.
  private mutating func frame() throws(CommandFailure) -> WorkItem? {
    var reader = FrameReader(bytes[...])
    guard let nameLength = reader.number(), let dataLength = reader.number() else { return nil }
    guard nameLength <= FrameStream.mostNameBytes else {
      throw fault(.streamMalformed, "This is no stream of frames")
    }
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

  private func fault(_ code: CommandFailure.Code, _ what: String) -> CommandFailure {
    CommandFailure(code, stream.name, "\(what); the inputs before are done.")
  }
}
