import Documents

/// A format that girconv writes. A new one is a file of this folder and a line in ``all``.
public struct OutputFormat: Sendable {
  /// The name, as in `--to`.
  public let name: String
  /// The file extensions that ask for it, without the dot; the first is given to new files.
  public let fileExtensions: [String]
  /// What it is, in a few words.
  public let summary: String
  /// How many documents a file of it may hold.
  public let capacity: Capacity
  /// What it writes for an input that gave no result.
  public let failures: Failures
  /// What stands at the top of a file, before the records.
  public let header: [UInt8]
  private let record: @Sendable (Conversion, WritingOptions) -> [UInt8]

  /// How many documents a file may hold.
  public enum Capacity: Sendable {
    case one, many
  }

  /// What is written for an input that gave no result.
  public enum Failures: Sendable {
    /// Nothing.
    case leftOut
    /// A record that says why.
    case recorded
  }

  /// All formats that girconv writes.
  public static let all = [json, ndjson, tsv, outline]

  /// One indented JSON object, as `girconv schema` describes it.
  public static let json = OutputFormat(
    name: "json", fileExtensions: ["json"], summary: "one indented JSON object", capacity: .one
  ) { conversion, _ in ReportJSON.write(.converted(conversion), .indented) }

  /// The same object on one line for each document.
  public static let ndjson = OutputFormat(
    name: "ndjson", fileExtensions: ["ndjson", "jsonl"], summary: "one JSON object a line",
    capacity: .many, failures: .recorded
  ) { conversion, _ in ReportJSON.write(.converted(conversion), .compact) }

  /// The figures as tidy data: one line for each.
  public static let tsv = OutputFormat(
    name: "tsv", fileExtensions: ["tsv"], summary: "the figures, one line each", capacity: .many,
    header: FigureTSV.header
  ) { conversion, options in FigureTSV.write(conversion, options.cells) }

  /// The document's structure as text, with its tables drawn.
  public static let outline = OutputFormat(
    name: "outline", fileExtensions: ["outline"], summary: "the document's structure, as text",
    capacity: .one
  ) { conversion, _ in Array(conversion.document.outline.utf8) }

  private init(
    name: String, fileExtensions: [String], summary: String, capacity: Capacity,
    failures: Failures = .leftOut, header: [UInt8] = [],
    record: @escaping @Sendable (Conversion, WritingOptions) -> [UInt8]
  ) {
    self.name = name
    self.fileExtensions = fileExtensions
    self.summary = summary
    self.capacity = capacity
    self.failures = failures
    self.header = header
    self.record = record
  }

  /// The format of a name, nil when there is none.
  public static func named(_ name: String) -> OutputFormat? {
    all.first { $0.name == name }
  }

  /// The format that a file extension asks for, upper or lower case, nil when there is none.
  public static func forExtension(_ fileExtension: String) -> OutputFormat? {
    all.first { $0.fileExtensions.contains(fileExtension.lowercased()) }
  }

  /// One input's part of a file, which a line feed ends; nothing for a failure that is left out.
  public func write(_ outcome: Outcome, options: WritingOptions = WritingOptions()) -> [UInt8] {
    switch (outcome, failures) {
    case (.converted(let conversion), _): record(conversion, options)
    case (.failed, .recorded): ReportJSON.write(outcome, .compact)
    case (.failed, .leftOut): []
    }
  }

  /// A whole file: the header, and the documents one after the other.
  public func write(
    _ conversions: [Conversion], options: WritingOptions = WritingOptions()
  ) -> [UInt8] {
    conversions.reduce(into: header) { $0 += record($1, options) }
  }
}

/// How a format is written; the defaults keep the data exact.
public struct WritingOptions: Sendable {
  /// How text is put into the cells of a table that a spreadsheet may open.
  public var cells = TextCells.exact

  /// The defaults.
  public init() {}
}

/// How text is put into cells.
public enum TextCells: Sendable {
  /// As it is.
  case exact
  /// With ' before a text that a spreadsheet would run as a formula.
  case spreadsheetSafe
}
