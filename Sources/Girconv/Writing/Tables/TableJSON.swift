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
    JSONWriter.record(schema, outcome, layout) { json, extract in
      json.member("tables", extract?.tables(in: options.stories) ?? []) { json, index in
        guard let table = extract?.document.tables[index] else { return }
        json.write(table, index: index)
      }
      json.member("findings", extract?.findings ?? []) { json, finding in
        json.writeReadingFinding(finding, options.language)
      }
    }
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
