/// The places of a zip archive's entries, read from its central directory (APPNOTE 4.3.12), which
/// libzip does not tell.
struct ZipDirectory {
  /// What was noticed: bytes that belong to no entry.
  private(set) var observations: [Observation] = []
  /// The archive itself, without what stands before and after it.
  private(set) var archive: Range<Int>

  private struct Entry {
    var offset: Int
    var compressedSize: Int
    /// Where its name stands.
    var name: Range<Int>
  }

  /// Reads the directory and refuses entries that overlap.
  /// - Throws: `malformedZip`.
  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    guard let end = Self.endOfDirectory(bytes) else {
      throw Self.failure("it has no directory; it may be cut off")
    }
    archive = 0..<bytes.count
    let field = { (offset: Int, size: Int) in Self.number(bytes, end + offset, size) }
    let size = field(12, 4)
    let declaredStart = field(16, 4)
    // A 64-bit archive keeps its numbers elsewhere; libzip reads it, and it is not looked at here.
    guard field(10, 2) != 0xFFFF, declaredStart != 0xFFFF_FFFF, size != 0xFFFF_FFFF else { return }
    // Bytes before the archive move everything; the directory ends where its end record begins.
    let start = end - size
    guard start >= 0, start >= declaredStart else {
      throw Self.failure("its directory lies outside of it")
    }
    let shift = start - declaredStart
    let entries = Self.entries(bytes, start..<end)
    try checkPlaces(entries, shift: shift, directory: start, bytes: bytes)
    let first = entries.map(\.offset).min() ?? declaredStart
    if shift > 0 || first > 0 {
      observations.append(Observation(.archiveExtraData, subject: "before", count: first + shift))
    }
    archive = shift..<min(bytes.count, end + 22 + field(20, 2))
    let tail = bytes.count - archive.upperBound
    if tail > 0 {
      observations.append(Observation(.archiveExtraData, subject: "after", count: tail))
    }
  }

  /// The entries' names as the directory has them, none when it cannot be read.
  static func names(_ bytes: [UInt8]) -> [String] {
    guard let end = endOfDirectory(bytes) else { return [] }
    let start = end - number(bytes, end + 12, 4)
    guard start >= 0 else { return [] }
    return entries(bytes, start..<end).map {
      String(decoding: bytes[$0.name.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
  }

  /// Where the end record of the directory begins: the last one within a comment's length.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    var place = bytes.count - 22
    let last = max(0, place - 0xFFFF - 0xFFFF)
    while place >= last {
      if bytes[place] == 0x50, number(bytes, place, 4) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  private static func entries(_ bytes: [UInt8], _ range: Range<Int>) -> [Entry] {
    var entries: [Entry] = []
    var place = range.lowerBound
    while place + 46 <= range.upperBound, number(bytes, place, 4) == 0x0201_4B50 {
      entries.append(
        Entry(
          offset: number(bytes, place + 42, 4), compressedSize: number(bytes, place + 20, 4),
          name: place + 46..<place + 46 + number(bytes, place + 28, 2)))
      place +=
        46 + number(bytes, place + 28, 2) + number(bytes, place + 30, 2)
        + number(bytes, place + 32, 2)
    }
    return entries
  }

  /// Refuses two entries that share bytes, or one that reaches into the directory.
  private func checkPlaces(
    _ entries: [Entry], shift: Int, directory: Int, bytes: [UInt8]
  ) throws(ReadingFailure) {
    var free = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset != 0xFFFF_FFFF, entry.compressedSize != 0xFFFF_FFFF else { continue }
      let start = entry.offset + shift
      guard start >= free, start + 30 <= directory else {
        throw Self.failure("its entries overlap")
      }
      free = start + 30 + Self.number(bytes, start + 26, 2) + Self.number(bytes, start + 28, 2)
      free += entry.compressedSize
    }
    guard free <= directory else { throw Self.failure("its entries overlap its directory") }
  }

  /// A little-endian number of up to 4 bytes; 0 outside of the bytes.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ size: Int) -> Int {
    guard offset >= 0, offset + size <= bytes.count else { return 0 }
    return bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func failure(_ what: String) -> ReadingFailure {
    ReadingFailure(
      .malformedZip,
      "The zip archive is damaged: \(what). Fetch the file again, or open it in a"
        + " word processor and save it.")
  }
}
