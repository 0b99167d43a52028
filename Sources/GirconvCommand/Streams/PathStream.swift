/// Inputs as a list of paths on a stream, one a line or, with a zero behind each, any names at all.
/// Empty ones are passed over.
struct PathStream: WorkSource {
  private let bytes: IncomingBytes
  private let separator: UInt8
  /// The paths that have come in full.
  private var paths: ArraySlice<[UInt8]> = []
  /// The beginning of the next one.
  private var unfinished: [UInt8] = []
  private var hasEnded = false

  /// The most bytes of a path; more mean that this is no list of paths.
  private static let mostPathBytes = 1 << 16

  /// The paths of a list, parted by a byte.
  init(_ bytes: IncomingBytes, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  var descriptor: Int32? { bytes.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    while true {
      while let path = paths.popFirst() {
        if !path.isEmpty { return .item(WorkItem(.file(FileName(bytes: path)))) }
      }
      if hasEnded { return .ended }
      switch try bytes.next() {
      case .nothingYet: return .nothingYet
      case .bytes(let more): try take(more)
      case .ended:
        hasEnded = true
        paths = [unfinished]
      }
    }
  }

  private mutating func take(_ more: ArraySlice<UInt8>) throws(CommandFailure) {
    var pieces = more.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
    if let last = pieces.popLast() {
      if let first = pieces.first {
        pieces[0] = unfinished + first
        unfinished = last
      } else {
        unfinished += last
      }
    }
    paths = pieces[...]
    guard unfinished.count <= PathStream.mostPathBytes else {
      throw CommandFailure(
        .streamMalformed, bytes.name,
        "This is no list of paths: one is longer than any can be; the inputs before are done.")
    }
  }
}
