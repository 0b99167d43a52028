/// A DOCX with nothing but a main part, not compressed, so that its size is that of its text.
enum StoredDocx {
  /// The file with this body.
  static func file(body: String) -> [UInt8] {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let part = "<w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>"
    return archive("word/document.xml", Array(part.utf8))
  }

  /// A zip archive of one entry (APPNOTE 4.3).
  private static func archive(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let name = Array(name.utf8)
    let header =
      number(20, 2) + number(0, 6) + number(0x21, 2) + number(checksum(content), 4)
      + number(content.count, 4) + number(content.count, 4) + number(name.count, 2) + number(0, 2)
    let entry = number(0x0403_4B50, 4) + header + name + content
    let directory =
      number(0x0201_4B50, 4) + number(20, 2) + header + number(0, 14) + name
    return entry + directory + number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2)
      + number(directory.count, 4) + number(entry.count, 4) + number(0, 2)
  }

  /// A number in little-endian bytes.
  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  /// The CRC-32 of some bytes.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    Int(~bytes.reduce(UInt32.max) { $0 >> 8 ^ table[Int(UInt8($0 & 0xFF) ^ $1)] })
  }
}
