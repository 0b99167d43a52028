/// What a zip archive is a package of, told by its first entry, else by the names of all.
enum PackageKind {
  private static let openDocument = "application/vnd.oasis.opendocument."

  /// The format of the document in an archive; DOCX, if nothing says otherwise.
  /// - Throws: `unknownFormat` for a spreadsheet and other OpenDocument files without a text.
  static func format(_ bytes: [UInt8]) throws(ReadingFailure) -> InputFormat {
    guard let type = mimetype(bytes), type.hasPrefix(openDocument) else {
      let names = ZipDirectory.names(bytes)
      func has(_ name: String) -> Bool { names.contains { $0.lowercased() == name } }
      return !has("[content_types].xml") && has("content.xml") ? .odt : .docx
    }
    let kind = type.dropFirst(openDocument.count)
    guard kind.hasPrefix("text") else {
      let name = kind.prefix { $0.isLetter && $0.isASCII }
      throw ReadingFailure(
        .unknownFormat,
        "This is an OpenDocument file (\(name)) and no text document. Save the report as .odt or"
          + " .docx.")
    }
    return .odt
  }

  /// The media type in an entry `mimetype` that comes first and is stored (OpenDocument Part 2,
  /// 3.3), as far as it goes.
  private static func mimetype(_ bytes: [UInt8]) -> String? {
    let name = Array("mimetype".utf8)
    guard bytes.dropFirst(30).starts(with: name), bytes.dropFirst(8).starts(with: [0, 0]) else {
      return nil
    }
    let extra = Int(bytes[28]) | Int(bytes[29]) << 8
    return String(decoding: bytes.dropFirst(30 + name.count + extra).prefix(80), as: UTF8.self)
  }
}
