public import Documents

/// A document converted: what it holds as a report, what was found on the way, and the document.
///
///     let conversion = try Conversion(of: bytes)
///     print(conversion.report.title, conversion.findings.count)
///     let json = OutputFormat.json.write([conversion])
public struct Conversion: Extract {
  /// Where the document came from.
  public var source: Source
  /// The report.
  public var report: Report
  /// Doubts, gaps and faults, by severity and place.
  public var findings: [Finding]
  /// The document as it was read.
  public var document: Document

  /// The form and the year of the report.
  public var edition: Edition? { Edition(form: report.form, year: report.year) }

  /// Reads a document and recognizes the report in it.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the name to give for it in the output.
  /// - Throws: a ``ReadingFailure`` when there is no result.
  public init(
    of bytes: [UInt8], path: String = "", options: ConversionOptions = ConversionOptions()
  ) throws(ReadingFailure) {
    let read = try SourceDocument(bytes, path: path, options: options)
    source = read.source
    document = read.document
    try read.limits.checkDeadline()
    let recognition = ReportRecognition(document)
    try read.limits.checkDeadline()
    report = recognition.report
    findings = Finding.numbered(recognition.findings).filter { options.rules.contains($0.check) }
  }

  /// A conversion from its pieces.
  init(source: Source, report: Report, findings: [Finding], document: Document) {
    self.source = source
    self.report = report
    self.findings = findings
    self.document = document
  }
}

/// Where a document came from.
public struct Source: Sendable, Equatable {
  /// The path as it was given.
  public var path = ""
  /// The last component of the path.
  public var name = ""
  /// The format; nil when it could not be told.
  public var format: InputFormat?
  /// The size of the file.
  public var byteCount = 0
  /// The SHA-256 of the file in lower-case hexadecimal digits.
  public var sha256 = ""
  /// What the file says about itself.
  public var properties = DocumentProperties()

  /// A source of which only the path is known.
  public init(path: String) {
    self.path = path
    name = String(path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? "")
  }

  /// The source of some bytes.
  public init(
    path: String, bytes: [UInt8], format: InputFormat?,
    properties: DocumentProperties = DocumentProperties()
  ) {
    self.init(path: path)
    self.format = format
    byteCount = bytes.count
    sha256 = SHA256.hexadecimal(of: bytes)
    self.properties = properties
  }
}
