/// The places of a zip archive's entries, read from its central directory (APPNOTE 4.3.12), which
/// libzip does not tell.
struct ZipDirectory {
  /// What was noticed: bytes that belong to no entry.
  private(set) var observations: [Observation] = []
  /// The archive itself, without what stands before and after it.
  private(set) var archive: Range<Int>
  /// How many entries the directory lists.
  private(set) var entryCount = 0

  private let bytes: [UInt8]

  /// Reads the directory and refuses entries that overlap, before libzip makes room for them.
  /// - Throws: `malformedZip`, `limitExceeded`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    self.bytes = bytes
    archive = 0..<bytes.count
    let record = try ZipEndRecord(bytes)
    guard record.count <= limits.packageEntries else {
      throw ReadingLimit.packageEntries.exceeded(in: "The package", met: record.count, limits)
    }
    // Bytes before the archive move everything; the directory ends where its end record begins.
    let (start, isBefore) = record.start.subtractingReportingOverflow(record.declaredStart)
    guard record.start >= 0, !isBefore, start >= 0 else {
      throw ZipEndRecord.failure("its directory lies outside of it")
    }
    let shift = start
    let entries = try ZipEntry.all(in: bytes, record.start..<record.place)
    guard entries.count == record.count else {
      throw ZipEndRecord.failure(
        "its directory lists \(entries.count) entries, and says \(record.count)")
    }
    entryCount = entries.count
    try checkPlaces(entries, shift: shift, directory: record.start)
    let first = entries.map(\.offset).min() ?? record.declaredStart
    if shift > 0 || first > 0 {
      observations.append(Observation(.archiveExtraData, subject: "before", count: first + shift))
    }
    archive = shift..<min(bytes.count, record.end)
    let tail = bytes.count - archive.upperBound
    if tail > 0 {
      observations.append(Observation(.archiveExtraData, subject: "after", count: tail))
    }
  }

  /// The entries' names as the directory has them, none when it cannot be read.
  static func names(_ bytes: [UInt8]) -> [String] {
    guard let record = try? ZipEndRecord(bytes), record.start >= 0, record.start <= record.place,
      let entries = try? ZipEntry.all(in: bytes, record.start..<record.place)
    else { return [] }
    return entries.map { String(decoding: bytes[$0.name], as: UTF8.self) }
  }

  /// Refuses two entries that share bytes, or one that reaches into the directory.
  private func checkPlaces(
    _ entries: [ZipEntry], shift: Int, directory: Int
  ) throws(ReadingFailure) {
    var free = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      // Whatever lies behind the directory is too far, and so much that nothing overflows.
      let start = min(entry.offset, bytes.count) + shift
      guard start >= free, start + 30 <= directory else {
        throw ZipEndRecord.failure("its entries overlap")
      }
      free = start + 30 + bytes.number(at: start + 26, 2) + bytes.number(at: start + 28, 2)
      free += min(entry.compressedSize, bytes.count)
    }
    guard free <= directory else {
      throw ZipEndRecord.failure("its entries overlap its directory")
    }
  }
}

/// What the directory says of an entry.
struct ZipEntry {
  /// Where its name stands.
  let name: Range<Int>
  /// Where its local header begins in the archive.
  var offset: Int
  /// The bytes that it takes behind the local header.
  var compressedSize: Int
  /// Where the entry ends in the directory.
  let end: Int

  /// The entries of a directory.
  static func all(
    in bytes: [UInt8], _ range: Range<Int>
  ) throws(ReadingFailure) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var place = range.lowerBound
    while let entry = try ZipEntry(bytes, place..<range.upperBound) {
      entries.append(entry)
      place = entry.end
    }
    return entries
  }

  /// The entry at the beginning of a part of a directory, nil where there is none in full.
  init?(_ bytes: [UInt8], _ range: Range<Int>) throws(ReadingFailure) {
    let place = range.lowerBound
    guard place + 46 <= range.upperBound, bytes.number(at: place, 4) == 0x0201_4B50 else {
      return nil
    }
    name = place + 46..<place + 46 + bytes.number(at: place + 28, 2)
    let extra = name.upperBound..<name.upperBound + bytes.number(at: place + 30, 2)
    end = extra.upperBound + bytes.number(at: place + 32, 2)
    guard end <= range.upperBound else { return nil }
    guard !bytes[name].contains(0) else {
      throw ZipEndRecord.failure("the name of an entry holds a zero")
    }
    offset = bytes.number(at: place + 42, 4)
    compressedSize = bytes.number(at: place + 20, 4)
    readWideNumbers(bytes, extra, isWide: bytes.number(at: place + 24, 4) == 0xFFFF_FFFF)
    guard offset >= 0, compressedSize >= 0 else {
      throw ZipEndRecord.failure("an entry lies outside of it")
    }
  }

  /// Takes the numbers that need 64 bits from the extra field (APPNOTE 4.5.3), which holds those
  /// that have no room in the directory, the size first.
  private mutating func readWideNumbers(_ bytes: [UInt8], _ extra: Range<Int>, isWide: Bool) {
    var place = extra.lowerBound
    while place + 4 <= extra.upperBound {
      let end = place + 4 + bytes.number(at: place + 2, 2)
      guard end <= extra.upperBound else { return }
      if bytes.number(at: place, 2) == 1 {
        place += isWide ? 12 : 4
        if compressedSize == 0xFFFF_FFFF, place + 8 <= end {
          compressedSize = bytes.number(at: place, 8)
          place += 8
        }
        if offset == 0xFFFF_FFFF, place + 8 <= end { offset = bytes.number(at: place, 8) }
        return
      }
      place = end
    }
  }
}
