/// How a format is told by the first bytes of a file, and what that means for reading it.
struct FormatSignature: Sendable {
  /// Whether a file that begins so is of the format.
  var matches: @Sendable (FileHead) -> Bool
  /// What it is to girconv: a format, or a refusal that says what to do.
  var format: @Sendable ([UInt8]) throws(ReadingFailure) -> InputFormat

  /// All signatures in the order in which they are tried.
  static let all: [FormatSignature] =
    [
      FormatSignature(
        matches: { $0.begins(with: "PK\u{3}\u{4}") }, format: PackageKind.format),
      accepted(.docx) { $0.begins(with: "PK\u{5}\u{6}") || $0.begins(with: "PK\u{7}\u{8}") },
      // Before all that is looked for behind the beginning, where its first document lies.
      unknown(
        "a tar archive",
        "Give it to girconv as a file whose name ends in .tar, or to girconv worker with --input tar;"
          + " one in another archive must be unpacked."
      ) { $0.isTar },
      FormatSignature(
        matches: { $0.begins(with: CompoundFile.signature) }, format: CompoundFile.format),
      accepted(.docx) { $0.markupBegins(with: "<pkg:package") || $0.isFlatPackage },
      accepted(.odt) { $0.isFlatOpenDocument },
      refused(
        .pdf,
        "This is a PDF document. Take the Word file that it was made from, or save its text as .docx."
      ) { $0.contains("%PDF-") },
      unknown("an RTF document", "Open it in Word or WPS and save it as .docx.") {
        $0.begins(with: "{\\rtf")
      },
      accepted(.html) { $0.isHTML || $0.isMHTML },
      unknown("an XML file, and no Word document", "Save the document as .docx.") {
        $0.markupBegins(with: "<?xml")
      },
      unknown("a picture (PNG)", picture) {
        $0.begins(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
      },
      unknown("a picture (JPEG)", picture) { $0.begins(with: [0xFF, 0xD8, 0xFF]) },
      unknown("a picture (GIF)", picture) {
        $0.begins(with: "GIF87a") || $0.begins(with: "GIF89a")
      },
      unknown("a picture (TIFF)", picture) {
        $0.begins(with: "II*\u{0}") || $0.begins(with: "MM\u{0}*")
      },
      unknown("a picture (WebP)", picture) {
        $0.begins(with: "RIFF") && $0.contains("WEBP", at: 8)
      },
      unknown("a picture (BMP)", picture) {
        $0.begins(with: "BM") && $0.contains("\u{0}\u{0}\u{0}\u{0}", at: 6)
      },
    ] + archives + [
      // Last, for a zip archive may stand behind bytes that do not belong to it.
      FormatSignature(matches: \.endsLikeZip, format: PackageKind.format)
    ]

  /// Archives that are not opened.
  static let archives: [FormatSignature] = [
    unknown("a gzip archive", archive) { $0.begins(with: [0x1F, 0x8B]) },
    unknown("a 7z archive", archive) { $0.begins(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) },
    unknown("a RAR archive", archive) { $0.begins(with: "Rar!\u{1A}\u{7}") },
    unknown("a bzip2 archive", archive) { $0.begins(with: "BZh") && $0.contains("1AY&SY", at: 4) },
    unknown("an xz archive", archive) { $0.begins(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) },
    unknown("a Zstandard archive", archive) { $0.begins(with: [0x28, 0xB5, 0x2F, 0xFD]) },
  ]

  private static let picture = "girconv does not read pictures; give the document as .docx."
  private static let archive = "Unpack it and give the .docx in it."

  private static func accepted(
    _ format: InputFormat, _ matches: @escaping @Sendable (FileHead) -> Bool
  ) -> FormatSignature {
    FormatSignature(matches: matches) { _ throws(ReadingFailure) in format }
  }

  private static func refused(
    _ code: ReadingFailure.Code, _ message: String,
    _ matches: @escaping @Sendable (FileHead) -> Bool
  ) -> FormatSignature {
    FormatSignature(matches: matches) { _ throws(ReadingFailure) in
      throw ReadingFailure(code, message)
    }
  }

  private static func unknown(
    _ what: String, _ advice: String, _ matches: @escaping @Sendable (FileHead) -> Bool
  ) -> FormatSignature {
    refused(.unknownFormat, "This is \(what), which girconv does not read. \(advice)", matches)
  }
}
