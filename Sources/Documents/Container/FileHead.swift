/// The first bytes of a file, for telling what it is.
struct FileHead: Sendable {
  /// The first kibibytes as they are.
  private let bytes: [UInt8]
  /// The same in lower case, without a byte order mark, NULs and leading white space, so that
  /// markup in UTF-16 reads like markup in UTF-8.
  private let markup: [UInt8]
  /// The whole file.
  private let file: [UInt8]

  private static let length = 4096

  init(_ file: [UInt8]) {
    bytes = Array(file.prefix(FileHead.length))
    let folded = bytes.lazy
      .filter { $0 != 0 && $0 != 0xFE && $0 != 0xFF && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    // An archive, the usual case, has no markup.
    markup = bytes.starts(with: "PK".utf8) ? [] : Array(folded.drop { $0 <= 0x20 })
    self.file = file
  }

  func begins(with prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }

  func begins(with prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }

  /// Whether the text stands within the first KiB.
  func contains(_ text: String) -> Bool {
    FileHead.firstIndex(of: Array(text.utf8), in: bytes.prefix(1024)) != nil
  }

  func contains(_ text: String, at offset: Int) -> Bool {
    bytes.dropFirst(offset).starts(with: text.utf8)
  }

  func markupBegins(with prefix: String) -> Bool { markup.starts(with: prefix.utf8) }

  /// WordprocessingML as one XML file (the flat OPC format that Word saves as .xml).
  var isFlatPackage: Bool {
    (markupBegins(with: "<?xml") || markupBegins(with: "<?mso-application"))
      && (markupHolds("<pkg:package") || markupHolds("progid=\"word.document\""))
  }

  /// Whether the file is a tar archive, a damaged one too.
  var isTar: Bool { TarReader.isTar(bytes[...]) }

  /// Whether the file is no text and its last 64 KiB hold the end record of a zip archive
  /// (APPNOTE.TXT 4.3.16).
  var endsLikeZip: Bool {
    !TextEncoding.looksLikeText(file)
      && FileHead.firstIndex(of: Array("PK\u{5}\u{6}".utf8), in: file.suffix(65_557)) != nil
  }

  func markupHolds(_ text: String) -> Bool {
    FileHead.firstIndex(of: Array(text.utf8), in: markup[...]) != nil
  }

  private static func firstIndex(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - pattern.count)).first {
      bytes[$0] == first && bytes[$0...].starts(with: pattern)
    }
  }
}
