import Documents

/// The record of the schema girconv.tables/1: every key always there, always in this order.
enum TableJSON {
  /// The schema's name and version.
  static let schema = "girconv.tables/1"

  /// The record and a line feed.
  static func write(
    _ outcome: Outcome<TableExtract>, _ layout: JSONWriter.Layout,
    _ options: WritingOptions = WritingOptions()
  ) -> [UInt8] {
    var json = JSONWriter(layout)
    json.beginObject()
    json.member("schema", schema)
    json.member("status", outcome.status.rawValue)
    switch outcome {
    case .converted(let extract):
      json.writeHead(code: "", message: "", extract.source)
      json.member("tables", extract.tables(in: options.stories)) {
        $0.write(extract.document.tables[$1], index: $1)
      }
      json.member("findings", extract.findings) { json, finding in
        json.writeReadingFinding(finding, options.language)
      }
    case .failed(let failure):
      json.writeHead(code: failure.code, message: failure.message, failure.source)
      json.member("tables", [Int]()) { $0.value($1) }
      json.member("findings", [Int]()) { $0.value($1) }
    }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ table: Table, index: Int) {
    beginObject()
    member("index", index)
    member("story", table.story.rawValue)
    member("rows", table.rowCount)
    member("columns", table.columnCount)
    member("header_rows", table.headerRowCount)
    member("follows_table", table.followsTable)
    member("layout", table.layout.rawValue)
    member("cells", table.cells) { json, cell in
      json.beginObject(.line)
      json.member("row", cell.row)
      json.member("column", cell.column)
      json.member("row_span", cell.rowSpan)
      json.member("column_span", cell.columnSpan)
      json.member("text", cell.text)
      json.member("numbered_text", cell.numberedText)
      json.member("tables", cell.tables) { $0.value($1) }
      json.endObject()
    }
    endObject()
  }

  /// A finding without what only reports have: sections, figures and equations.
  fileprivate mutating func writeReadingFinding(_ finding: Finding, _ language: Language) {
    beginObject()
    member("check", finding.check.rawValue)
    member("severity", finding.severity.rawValue)
    member("message", finding.message.text(language))
    member("places", finding.places) { json, place in
      json.beginObject(.line)
      json.write(place.place)
      json.endObject()
    }
    endObject()
  }
}
