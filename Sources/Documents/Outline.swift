extension Document {
  /// The document's structure as text for people and for comparing: stories, headings with their
  /// numbers, paragraphs, tables drawn as grids, and at the end what the reader noticed.
  ///
  /// Every character of the document's text stands in it once; line feeds and tabs are shown as
  /// `↵` and `→` within a paragraph, and `~` marks a position that no cell covers.
  public var outline: String {
    var lines: [String] = []
    for story in stories {
      if story.story != .main { lines += ["", "[\(story.story.rawValue)]"] }
      for block in story.blocks { lines += outline(of: block) }
    }
    if !observations.isEmpty { lines += ["", "[observations]"] }
    lines += observations.map(\.outline)
    return lines.map { $0 + "\n" }.joined()
  }

  private func outline(of block: Block) -> [String] {
    switch block {
    case .paragraph(let paragraph): [paragraph.outline]
    case .table(let index): outline(ofTable: index)
    }
  }

  /// A table: a line that describes it, its drawing, and the tables in its cells.
  private func outline(ofTable index: Int) -> [String] {
    guard tables.indices.contains(index) else { return [] }
    let table = tables[index]
    var title = "[table \(index): \(table.rowCount) × \(table.columnCount)"
    if table.layout != .grid { title += ", \(table.layout.rawValue)" }
    if table.headerRowCount > 0 { title += ", \(table.headerRowCount) header" }
    if table.followsTable { title += ", follows a table" }
    var lines = [title + "]"] + TableDrawing(table).lines
    for cell in table.cells {
      for nested in cell.tables where nested > index {
        lines.append("[in table \(index), row \(cell.row), column \(cell.column)]")
        lines += outline(ofTable: nested)
      }
    }
    return lines
  }
}

extension Paragraph {
  /// The paragraph on one line, with # for the level of a heading.
  fileprivate var outline: String {
    let marks = headingLevel.map { String(repeating: "#", count: $0) + " " } ?? ""
    return marks + outlineText
  }

  /// The numbered text on one line.
  var outlineText: String {
    var result = String.UnicodeScalarView()
    for scalar in numberedText.unicodeScalars {
      switch scalar {
      case "\n": result.append("↵")
      case "\t": result.append("→")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Observation {
  /// The observation on one line.
  fileprivate var outline: String {
    var place: [String] = []
    if let table { place.append("table \(table)") }
    if let row { place.append("row \(row)") }
    if let column { place.append("column \(column)") }
    if let line { place.append("line \(line)") }
    var text = kind.rawValue
    if count != 1 { text += " ×\(count)" }
    if !place.isEmpty { text += " (\(place.joined(separator: ", ")))" }
    if !subject.isEmpty {
      text += ": " + subject.split(separator: "\n").joined(separator: "↵")
    }
    return text
  }
}
