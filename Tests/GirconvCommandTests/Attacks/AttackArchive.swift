/// A zip archive whose numbers can be set against what it holds.
struct AttackArchive {
  /// An entry, and what its headers say where that is not the truth.
  struct Entry {
    var name: [UInt8]
    var content: [UInt8]
    var localName: [UInt8]?
    var flags = 0
    var method = 0
    var checksum: UInt32?
    var size: Int?
    var localSize: Int?
    var compressedSize: Int?
    var offset: Int?
    var extra: [UInt8] = []
  }

  var entries: [Entry]
  var count: Int?
  var directorySize: Int?
  var directoryStart: Int?
  var comment: [UInt8] = []
  /// What stands between the directory and its end record.
  var beforeEnd: [UInt8] = []

  init(_ parts: [(name: String, content: [UInt8])]) {
    entries = parts.map { Entry(name: Array($0.name.utf8), content: $0.content) }
  }

  /// The archive with something changed.
  func with(_ change: (inout AttackArchive) -> Void) -> [UInt8] {
    var archive = self
    change(&archive)
    return archive.bytes
  }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let size = entry.size ?? entry.content.count
      let compressed = entry.compressedSize ?? entry.content.count
      let sum = Int(entry.checksum ?? Self.checksum(entry.content))
      let head = [20, entry.flags, entry.method, 0, 0x21].flatMap { Self.number($0, 2) }
      directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + head
      directory += [sum, compressed, size].flatMap { Self.number($0, 4) }
      directory += [entry.name.count, entry.extra.count, 0, 0, 0].flatMap { Self.number($0, 2) }
      directory += Self.number(0, 4) + Self.number(entry.offset ?? archive.count, 4)
      directory += entry.name + entry.extra
      let name = entry.localName ?? entry.name
      archive += Self.number(0x0403_4B50, 4) + head
      archive += [sum, compressed, entry.localSize ?? size].flatMap { Self.number($0, 4) }
      archive += Self.number(name.count, 2) + Self.number(0, 2) + name + entry.content
    }
    let listed = count ?? entries.count
    return archive + directory + beforeEnd + Self.number(0x0605_4B50, 4) + Self.number(0, 4)
      + Self.number(listed, 2) + Self.number(listed, 2)
      + Self.number(directorySize ?? directory.count, 4)
      + Self.number(directoryStart ?? archive.count, 4) + Self.number(comment.count, 2) + comment
  }

  /// The end of a directory in 64 bits and the record that leads to it.
  static func wideEnd(count: UInt64, size: UInt64, start: UInt64) -> [UInt8] {
    let record =
      number(0x0606_4B50, 4) + wide(44) + number(45, 2) + number(45, 2) + number(0, 4)
      + number(0, 4) + wide(count) + wide(count) + wide(size) + wide(start)
    return record + number(0x0706_4B50, 4) + number(0, 4) + wide(start &+ size) + number(1, 4)
  }

  static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  static func wide(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  /// A stream of DEFLATE (RFC 1951) that inflates to many spaces: one, and copies of it.
  static func bomb(copies: Int) -> [UInt8] {
    var bits: [UInt8] = []
    var filled = 8
    func put(_ code: Int, _ length: Int) {
      for bit in (0..<length).reversed() {
        if filled == 8 {
          bits.append(0)
          filled = 0
        }
        bits[bits.count - 1] |= UInt8(code >> bit & 1) << UInt8(filled)
        filled += 1
      }
    }
    put(0b110, 3)
    put(0x50, 8)
    for _ in 0..<copies {
      put(0xC5, 8)
      put(0, 5)
    }
    put(0, 7)
    return bits
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { $0 >> 8 ^ table[Int(UInt8($0 & 0xFF) ^ $1)] }
  }
}
