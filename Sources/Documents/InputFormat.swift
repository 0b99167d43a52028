/// The formats that girconv reads. A new one is a folder of this room, a case and its
/// lines below, and a line in ``FormatSignature``.
public enum InputFormat: String, Sendable, CaseIterable {
  /// WordprocessingML in an Open Packaging Conventions package (ECMA-376 Parts 1 and 2).
  case docx
  /// A text document in OpenDocument (ISO/IEC 26300), as a package or in one XML file.
  case odt
  /// A web page (HTML), also one that is saved as a web archive (MHTML).
  case html
  /// Plain text renditions of a document.
  case text

  /// The extensions that its files have, in lower case, without the dot.
  public var extensions: [String] {
    switch self {
    case .docx: ["docx", "docm", "dotx", "dotm"]
    case .odt: ["odt", "ott", "fodt"]
    case .html: ["html", "htm", "xhtml", "mht", "mhtml"]
    case .text: ["txt", "text"]
    }
  }

  /// Tells the format from the bytes, never from a file name.
  /// - Throws: a ``ReadingFailure`` that names what the bytes are, when it is none of the formats.
  public static func sniff(_ bytes: [UInt8]) throws(ReadingFailure) -> InputFormat {
    guard !bytes.isEmpty else {
      throw ReadingFailure(.emptyFile, "The file is empty.")
    }
    let head = FileHead(bytes)
    for signature in FormatSignature.all where signature.matches(head) {
      return try signature.format(bytes)
    }
    guard TextEncoding.looksLikeText(bytes) else {
      throw ReadingFailure(
        .unknownFormat,
        "The file is binary and of no format that girconv reads; give a .docx, a web page or a text file."
      )
    }
    return .text
  }

  /// Whether a file that begins so is an archive or a package, whatever comes of opening it.
  public static func isArchive(_ head: [UInt8]) -> Bool {
    if TarReader.isTar(head[...]) || head.starts(with: "PK\u{3}\u{4}".utf8) { return true }
    let head = FileHead(head)
    return FormatSignature.archives.contains { $0.matches(head) }
  }

  /// Reads a document of this format.
  /// - Throws: a ``ReadingFailure`` when there is no result.
  public func read(
    _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingFailure) -> Document {
    let limits = limits.isStarted ? limits : limits.started()
    guard bytes.count <= limits.fileBytes else {
      throw ReadingLimit.fileBytes.exceeded(in: "The file", met: bytes.count, limits)
    }
    return switch self {
    case .docx: try WordprocessingMLReader.read(bytes, limits: limits)
    case .odt: try OpenDocumentReader.read(bytes, limits: limits)
    case .html: try HTMLReader.read(bytes, limits: limits)
    case .text: try PlainTextReader.read(bytes, limits: limits)
    }
  }
}
