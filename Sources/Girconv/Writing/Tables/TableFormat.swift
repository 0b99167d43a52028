/// A format that tables are written in. A new one is a file of this folder and a line in
/// ``TableExtract/formats``.
public typealias TableFormat = FileFormat<TableExtract>

extension TableExtract {
  /// All formats that tables are written in.
  public static let formats: [TableFormat] = [.json, .ndjson, .tsv, .csv, .markdown, .html]
}

extension TableFormat {
  /// One indented JSON object for a document.
  public static var json: TableFormat {
    TableFormat(
      name: "json", fileExtensions: ["json"], summary: "one indented JSON object", capacity: .one
    ) { TableJSON.write(.converted($0), .indented, $1) }
  }

  /// The same object on one line for each document.
  public static var ndjson: TableFormat {
    TableFormat(
      name: "ndjson", fileExtensions: ["ndjson", "jsonl"], summary: "one JSON object a line",
      capacity: .many, failure: { TableJSON.write(.failed($0), .compact) }
    ) { TableJSON.write(.converted($0), .compact, $1) }
  }

  /// The cells as tidy data: one line for each, or for each position.
  public static var tsv: TableFormat {
    TableFormat(
      name: "tsv", fileExtensions: ["tsv"], summary: "the cells, one line each", capacity: .many,
      options: [.cells, .fill], header: TableTSV.header, record: TableTSV.write)
  }

  /// The rows as they are, table after table.
  public static var csv: TableFormat {
    TableFormat(
      name: "csv", fileExtensions: ["csv"], summary: "the rows, an empty line between tables",
      capacity: .one, options: [.cells, .fill], record: TableCSV.write)
  }

  /// Pipe tables, as GitHub and others show them.
  public static var markdown: TableFormat {
    TableFormat(
      name: "markdown", fileExtensions: ["md", "markdown"], summary: "pipe tables",
      capacity: .one, options: [.fill], record: TableMarkdown.write)
  }

  /// A web page with rowspan and colspan.
  public static var html: TableFormat {
    TableFormat(
      name: "html", fileExtensions: ["html", "htm"], summary: "a web page, spans as they are",
      capacity: .one, record: TableHTML.write)
  }
}
