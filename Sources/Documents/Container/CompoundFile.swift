/// The directory of an OLE2 compound file ([MS-CFB]), read only to say what the file is.
struct CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// The names of the storages and streams, in the order of the directory.
  private(set) var names: [String] = []

  private let bytes: [UInt8]
  private let sectorShift: Int

  /// Directories beyond this many entries are not followed; a chain may run in a circle.
  private static let mostEntries = 16_384

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let shift = CompoundFile.number(bytes, at: 30, width: 2) ?? 9
    sectorShift = (7...16).contains(shift) ? shift : 9
    readDirectory()
  }

  /// Refuses the file with a reason: girconv reads no compound file.
  static func format(_ bytes: [UInt8]) throws(ReadingFailure) -> InputFormat {
    let names = CompoundFile(bytes).names
    if names.contains("EncryptedPackage") {
      throw ReadingFailure(
        .encrypted,
        "The document is protected by a password. Open it, remove the password and save it again.")
    }
    if names.contains("WordDocument") {
      throw ReadingFailure(
        .legacyDoc,
        "This is a Word 97-2003 document (.doc). Open it in Word or WPS and save it as .docx.")
    }
    let known = content.first { names.contains($0.name) }
    let what = known?.what ?? "an OLE2 compound file without a Word document"
    throw ReadingFailure(
      .unknownFormat, "This is \(what), which girconv does not read. Save the report as .docx.")
  }

  private static let content: [(name: String, what: String)] = [
    ("Workbook", "an Excel workbook (.xls)"),
    ("Book", "an Excel workbook (.xls)"),
    ("PowerPoint Document", "a PowerPoint presentation (.ppt)"),
    ("MatOST", "a Microsoft Works document"),
    ("VisioDocument", "a Visio drawing"),
    ("HwpSummaryInformation", "a Hangul document (.hwp)"),
    ("__properties_version1.0", "an Outlook message (.msg)"),
  ]

  private mutating func readDirectory() {
    guard var sector = number(at: 48, width: 4) else { return }
    for _ in 0..<max(1, CompoundFile.mostEntries >> (sectorShift - 7)) {
      let start = offset(ofSector: sector)
      guard sector < 0xFFFF_FFFA, start < bytes.count else { return }
      readEntries(from: start)
      guard let next = sectorAfter(sector) else { return }
      sector = next
    }
  }

  private mutating func readEntries(from start: Int) {
    let end = min(start + (1 << sectorShift), bytes.count)
    for entry in stride(from: start, to: end, by: 128) {
      guard let length = number(at: entry + 64, width: 2), (2...64).contains(length) else {
        continue
      }
      var units: [UInt16] = []
      for position in stride(from: entry, to: entry + length - 2, by: 2) {
        guard let unit = number(at: position, width: 2) else { return }
        units.append(UInt16(truncatingIfNeeded: unit))
      }
      names.append(String(decoding: units, as: UTF16.self))
    }
  }

  /// The entry of the file allocation table for a sector, which lies within the file.
  private func sectorAfter(_ sector: Int) -> Int? {
    let entriesPerSector = 1 << (sectorShift - 2)
    guard let table = tableSector(sector / entriesPerSector), table < 0xFFFF_FFFA else {
      return nil
    }
    return number(at: offset(ofSector: table) + 4 * (sector % entriesPerSector), width: 4)
  }

  /// The sector of a piece of the allocation table: the header lists 109, a chain the others.
  private func tableSector(_ index: Int) -> Int? {
    guard index >= 109 else { return number(at: 76 + 4 * index, width: 4) }
    let entriesPerSector = (1 << (sectorShift - 2)) - 1
    var sector = number(at: 68, width: 4)
    for _ in 0..<((index - 109) / entriesPerSector) {
      sector = sector.flatMap { number(at: offset(ofSector: $0) + 4 * entriesPerSector, width: 4) }
    }
    return sector.flatMap {
      number(at: offset(ofSector: $0) + 4 * ((index - 109) % entriesPerSector), width: 4)
    }
  }

  /// Where a sector starts; sector numbers are below 2^32, so that nothing overflows.
  private func offset(ofSector sector: Int) -> Int { (sector + 1) << sectorShift }

  private func number(at offset: Int, width: Int) -> Int? {
    CompoundFile.number(bytes, at: offset, width: width)
  }

  /// A little-endian number, nil outside the file.
  private static func number(_ bytes: [UInt8], at offset: Int, width: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - width else { return nil }
    return (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
