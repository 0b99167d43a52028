import Documents

/// The parts of the record that stand in lists.
extension JSONWriter {
  mutating func write(_ publication: Publication) {
    beginObject(.line)
    member("date", publication.entries[.date]?.text ?? "")
    member("index_number", publication.entries[.indexNumber]?.text ?? "")
    member("issuer", publication.entries[.issuer]?.text ?? "")
    let items = Publication.Item.allCases.filter { publication.entries[$0] != nil }
    member("places", items) { json, item in
      json.beginObject()
      json.member("item", item.rawValue)
      json.write(publication.entries[item]?.place ?? Place())
      json.endObject()
    }
    endObject()
  }

  mutating func write(_ section: Section) {
    beginObject()
    member("id", section.id.rawValue)
    member("ordinal", section.ordinal)
    member("heading", section.heading)
    member("blocks", section.blocks) { json, block in
      json.beginObject(.line)
      json.member("kind", block.kind.rawValue)
      json.member("level", block.level)
      json.member("text", block.text)
      json.member("table", block.table)
      json.endObject()
    }
    endObject()
  }

  mutating func write(_ figure: Figure) {
    beginObject(.line)
    member("table", figure.key.table.rawValue)
    member("row", figure.key.row.rawValue)
    member("column", figure.key.column.rawValue)
    member("row_label", figure.rowLabel)
    member("column_label", figure.columnLabel)
    member("value", figure.value, as: figure.key.notation)
    member("unit", figure.unit)
    member("kind", figure.kind.rawValue)
    member("raw", figure.raw)
    key("place")
    beginObject()
    write(figure.place)
    endObject()
    endObject()
  }

  /// The keys of a place, which stand among others in a finding.
  mutating func write(_ place: Place) {
    member("table", place.table)
    member("row", place.row)
    member("column", place.column)
    member("line", place.line)
  }

  mutating func write(_ figure: NarrativeFigure) {
    beginObject(.line)
    member("measure", figure.measure)
    member("value", figure.value, as: .withPoint)
    member("unit", figure.unit)
    member("exact", figure.isExact)
    member("text", figure.text)
    key("place")
    beginObject()
    member("section", figure.section.rawValue)
    member("block", figure.block)
    member("line", figure.line)
    endObject()
    endObject()
  }

  mutating func write(_ finding: Finding, _ language: Language) {
    beginObject()
    member("id", finding.id)
    member("check", finding.check.rawValue)
    member("severity", finding.severity.rawValue)
    member("message", finding.message.text(language))
    member("left", finding.left)
    member("right", finding.right)
    member("places", finding.places) { json, place in
      json.beginObject(.line)
      json.member("section", place.section?.rawValue ?? "")
      json.member("figure", place.figure)
      json.write(place.place)
      json.endObject()
    }
    endObject()
  }

  mutating func write(_ printed: PrintedTable) {
    beginObject()
    member("section", printed.section.rawValue)
    member("story", printed.table.story.rawValue)
    member("rows", printed.table.rowCount)
    member("columns", printed.table.columnCount)
    member("header_rows", printed.table.headerRowCount)
    member("cells", printed.table.cells) { $0.write($1) }
    endObject()
  }

  private mutating func write(_ cell: Cell) {
    beginObject(.line)
    member("row", cell.row)
    member("column", cell.column)
    member("row_span", cell.rowSpan)
    member("column_span", cell.columnSpan)
    member("text", cell.numberedText)
    member("tables", cell.tables) { $0.value($1) }
    endObject()
  }
}
