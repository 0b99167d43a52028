/// Reads web pages: those that word processors save, those of web sites, and web archives that hold
/// one. Nothing is fetched.
enum HTMLReader {
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> Document {
    guard FileHead(bytes).isMHTML else { return try readPage(bytes, charset: nil, limits: limits) }
    let archive = try WebArchive(bytes)
    var document = try readPage(archive.page, charset: archive.charset, limits: limits)
    if archive.otherPages > 0 {
      document.observations.append(
        Observation(.contentElsewhere, subject: "text/html", count: archive.otherPages))
    }
    return document
  }

  /// Reads a page in the encoding that its bytes show; what it says of its encoding, and what the
  /// archive that held it says, is no more than evidence.
  private static func readPage(
    _ bytes: [UInt8], charset: String?, limits: ReadingLimits
  ) throws(ReadingFailure) -> Document {
    let decoded = try DecodedText(bytes)
    let source = try HTMLSource(decoded.utf8, limits: limits)
    var reader = PageReader(try HTMLParser.parse(source, limits: limits), limits: limits)
    try reader.readPage()
    var document = reader.document
    let isASCII = decoded.encoding == .utf8 && bytes.allSatisfy { $0 < 0x80 }
    for name in [charset].compactMap(\.self) + reader.declaredEncodings
    where !isASCII && !decoded.encoding.isNamed(name) {
      document.observations.append(
        Observation(.encodingMisnamed, subject: "\(name) ≠ \(decoded.encoding.rawValue)"))
    }
    if decoded.replaced > 0 {
      document.observations.append(
        Observation(
          .bytesReplaced, subject: decoded.encoding.rawValue, count: decoded.replaced))
    }
    document.observations += reader.observations.all
    return document
  }
}

extension TextEncoding {
  /// Whether a page's name for its encoding means this one. A page whose bytes are read at all
  /// cannot be in UTF-16 where it says so in ASCII, for which browsers take UTF-8.
  fileprivate func isNamed(_ name: String) -> Bool {
    let names =
      switch self {
      case .utf8: ["utf-8", "utf8", "unicode-1-1-utf-8"]
      case .gb18030:
        [
          "gb18030", "gbk", "x-gbk", "gb2312", "gb_2312", "gb_2312-80", "csgb2312", "cp936",
          "ms936",
          "windows-936", "euc-cn", "chinese", "iso-ir-58",
        ]
      case .big5: ["big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950"]
      case .utf16LittleEndian, .utf16BigEndian:
        ["utf-16", "utf-16le", "utf-16be", "unicode", "unicodefffe", "ucs-2"]
      case .utf32LittleEndian, .utf32BigEndian: ["utf-32", "utf-32le", "utf-32be"]
      }
    return names.contains(name.lowercased())
  }
}
