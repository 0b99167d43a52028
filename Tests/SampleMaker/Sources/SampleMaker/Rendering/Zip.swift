/// A zip archive with the same bytes each time: no clock, no attributes, its own compression.
enum Zip {
  /// An archive of parts in the order given.
  static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive = ByteWriter()
    var directory = ByteWriter()
    for part in parts {
      let offset = archive.bytes.count
      // OpenDocument wants its media type readable without inflating (Part 2, 3.3).
      let isStored = part.name == "mimetype"
      let content = isStored ? part.bytes : Deflate.compress(part.bytes)
      let fields = header(part, method: isStored ? 0 : 8, compressed: content.count)
      archive.put32(0x0403_4B50)
      archive.bytes += fields
      archive.bytes += Array(part.name.utf8) + content
      directory.put32(0x0201_4B50)
      directory.put16(20)
      directory.bytes += fields
      directory.bytes += [UInt8](repeating: 0, count: 10)
      directory.put32(UInt32(offset))
      directory.bytes += Array(part.name.utf8)
    }
    let start = archive.bytes.count
    archive.bytes += directory.bytes
    archive.put32(0x0605_4B50)
    archive.put32(0)
    archive.put16(parts.count)
    archive.put16(parts.count)
    archive.put32(UInt32(directory.bytes.count))
    archive.put32(UInt32(start))
    archive.put16(0)
    return archive.bytes
  }

  /// The fields that a local header and the directory share (APPNOTE.TXT 4.3.7), dated 1980-01-01.
  private static func header(
    _ part: (name: String, bytes: [UInt8]), method: Int, compressed: Int
  ) -> [UInt8] {
    var fields = ByteWriter()
    fields.put16(20)
    fields.put16(0x0800)
    fields.put16(method)
    fields.put16(0)
    fields.put16(0x21)
    fields.put32(checksum(part.bytes))
    fields.put32(UInt32(compressed))
    fields.put32(UInt32(part.bytes.count))
    fields.put16(part.name.utf8.count)
    fields.put16(0)
    return fields.bytes
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { $0 >> 8 ^ table[Int(UInt8($0 & 0xFF) ^ $1)] }
  }
}
