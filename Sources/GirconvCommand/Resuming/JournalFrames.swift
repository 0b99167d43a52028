#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads the pieces of a journal from its beginning: length, bytes, checksum.
struct JournalFrames {
  private let number: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  /// Where the last piece ended in the file.
  private(set) var end = 0

  private static let mostBytes = 1 << 20

  init(_ number: Int32) {
    self.number = number
  }

  /// A piece as it is written.
  static func frame(_ bytes: [UInt8]) -> [UInt8] {
    var frame = FrameWriter()
    frame.append(bytes)
    frame.append(wide: Checksum.of(bytes))
    return frame.bytes
  }

  /// The next piece, nil where there is none, or none that is whole.
  mutating func next() throws(SystemError) -> [UInt8]? {
    while true {
      if let (bytes, length) = JournalFrames.parse(buffer[start...]) {
        start += length
        end += length
        return bytes
      }
      guard buffer.count - start <= JournalFrames.mostBytes else { return nil }
      let more = try FileDescriptor.readAll(number, count: 1 << 16)
      if more.isEmpty { return nil }
      buffer = buffer[start...] + more
      start = 0
    }
  }

  /// The piece at a place.
  static func frame(in number: Int32, at offset: Int) throws(SystemError) -> [UInt8]? {
    let head = try FileDescriptor.bytes(offset..<offset + 4096, of: number)
    if let (bytes, _) = parse(head[...]) { return bytes }
    var reader = FrameReader(head[...])
    guard let length = reader.number(), length <= mostBytes else { return nil }
    return parse(try FileDescriptor.bytes(offset..<offset + length + 12, of: number)[...])?.bytes
  }

  private static func parse(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], length: Int)? {
    var reader = FrameReader(bytes)
    guard let piece = reader.piece(), let sum = reader.wide(), sum == Checksum.of(piece) else {
      return nil
    }
    return (piece, piece.count + 12)
  }
}
