/// Zip archives with stored entries, so that a changed byte is a changed byte of the content.
enum Zip {
  /// An archive of named parts.
  static func archive(_ parts: [(name: String, content: String)]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let content = Array(part.content.utf8)
      let fields =
        [20, 0, 0, 0, 0x21].flatMap { number($0, 2) } + number(Int(checksum(content)), 4)
        + number(content.count, 4) + number(content.count, 4) + number(part.name.utf8.count, 2)
        + number(0, 2)
      directory += number(0x0201_4B50, 4) + number(20, 2) + fields
      directory += [UInt8](repeating: 0, count: 10) + number(archive.count, 4) + part.name.utf8
      archive += number(0x0403_4B50, 4) + fields + part.name.utf8 + content
    }
    return archive + directory + number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2)
      + number(parts.count, 2) + number(directory.count, 4) + number(archive.count, 4)
      + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
  }
}
