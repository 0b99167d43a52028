import Documents

/// A format that reports are written in. A new one is a file of this folder and a line in
/// ``Conversion/formats``.
public typealias OutputFormat = FileFormat<Conversion>

extension Conversion {
  /// All formats that reports are written in.
  public static let formats: [OutputFormat] = [.json, .ndjson, .tsv, .html, .outline]
}

extension OutputFormat {
  /// One indented JSON object, as `girconv schema` describes it.
  public static var json: OutputFormat {
    OutputFormat(
      name: "json", fileExtensions: ["json"], summary: "one indented JSON object", capacity: .one
    ) { ReportJSON.write(.converted($0), .indented, $1.language) }
  }

  /// The same object on one line for each document.
  public static var ndjson: OutputFormat {
    OutputFormat(
      name: "ndjson", fileExtensions: ["ndjson", "jsonl"], summary: "one JSON object a line",
      capacity: .many, failure: { ReportJSON.write(.failed($0), .compact) }
    ) { ReportJSON.write(.converted($0), .compact, $1.language) }
  }

  /// The figures as tidy data: one line for each.
  public static var tsv: OutputFormat {
    OutputFormat(
      name: "tsv", fileExtensions: ["tsv"], summary: "the figures, one line each",
      capacity: .many, options: [.cells], header: FigureTSV.header
    ) { conversion, options in FigureTSV.write(conversion, options.cells) }
  }

  /// A web page of the report with what was found.
  public static var html: OutputFormat {
    OutputFormat(
      name: "html", fileExtensions: ["html", "htm"], summary: "a web page with the findings",
      capacity: .one, record: ReportHTML.write)
  }

  /// The document's structure as text, with its tables drawn.
  public static var outline: OutputFormat {
    OutputFormat(
      name: "outline", fileExtensions: ["outline"], summary: "the document's structure, as text",
      capacity: .one
    ) { conversion, _ in Array(conversion.document.outline.utf8) }
  }
}
