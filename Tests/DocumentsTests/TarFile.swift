/// A tar archive made in memory, for tests.
struct TarFile {
  private(set) var bytes: [UInt8] = []

  /// An archive of files, as POSIX.1 lays it out.
  init(_ files: (name: String, content: String)...) {
    for file in files { self = adding(file.name, file.content) }
  }

  /// The archive with one more member.
  /// - Parameter set: changes fields of its header before the checksum is made.
  func adding(
    _ name: String, _ content: String, kind: Character = "0",
    _ set: (inout [UInt8]) -> Void = { _ in }
  ) -> TarFile {
    var header = [UInt8](repeating: 0, count: 512)
    TarFile.write(name, at: 0, in: &header)
    let digits = String(content.utf8.count, radix: 8)
    TarFile.write(String(repeating: "0", count: 11 - digits.count) + digits, at: 124, in: &header)
    TarFile.write(String(kind), at: 156, in: &header)
    TarFile.write("ustar\0" + "00", at: 257, in: &header)
    set(&header)
    TarFile.write("        ", at: 148, in: &header)
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    TarFile.write(String(repeating: "0", count: 6 - sum.count) + sum + "\0", at: 148, in: &header)
    return adding(header).adding(Array(content.utf8))
  }

  /// The archive with more bytes, filled up to a whole block.
  func adding(_ bytes: [UInt8]) -> TarFile {
    var file = self
    let rest = (512 - bytes.count % 512) % 512
    file.bytes += bytes + [UInt8](repeating: 0, count: rest)
    return file
  }

  /// A record of pax, its length before it.
  static func record(_ key: String, _ value: String) -> String {
    let rest = " \(key)=\(value)\n"
    var length = rest.utf8.count
    while String(length).utf8.count + rest.utf8.count > length { length += 1 }
    return "\(length)\(rest)"
  }

  static func write(_ text: String, at start: Int, in block: inout [UInt8]) {
    block.replaceSubrange(start..<start + text.utf8.count, with: Array(text.utf8))
  }

  /// The archive with its end.
  var ended: [UInt8] { bytes + [UInt8](repeating: 0, count: 1024) }
}
