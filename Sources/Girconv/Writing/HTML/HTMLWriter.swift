import Documents

/// A web page that is being written.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it is; no text of a document may stand in it.
  mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends text as content or as the value of an attribute, a line feed as a line break.
  mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case 0x0A: append("<br>")
      // Controls are not allowed in a page, not even as references.
      case 0..<0x09, 0x0B..<0x20, 0x7F: append("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// Appends an element with text in it.
  mutating func append(_ name: String, _ attributes: String = "", text: String) {
    append("<\(name)\(attributes)>")
    append(escaping: text)
    append("</\(name)>")
  }
}

/// What stands at a cell beside what it holds.
struct CellMark {
  /// Attributes of the cell's element, each with a space before it.
  var attributes = ""
  /// Markup behind the cell's content.
  var markup = ""
}

/// What stands at tables and their cells.
struct TableMarks {
  var cells: [CellIndex: CellMark] = [:]
  /// Attributes of the tables' elements, each with a space before it.
  var attributes: [Int: String] = [:]
  /// What stands in a cell for a table that is written elsewhere.
  var instead: [Int: String] = [:]
}

/// A cell of one of several tables.
struct CellIndex: Hashable {
  var table: Int
  /// The index in ``Table/cells``.
  var cell: Int
}

/// Tables as they are laid out: spans, header rows, nested tables, gaps.
extension HTMLWriter {
  /// Appends a table.
  mutating func append(
    table index: Int, of tables: [Table], marks: TableMarks = TableMarks()
  ) {
    let table = tables[index]
    let headRows = table.headRowCount
    append("<table\(marks.attributes[index] ?? "")>\n")
    for row in 0..<table.rowCount {
      if row == 0, headRows > 0 { append("<thead>\n") }
      if row == headRows { append("<tbody>\n") }
      append("<tr>")
      for column in 0..<table.columnCount { append(row, column, of: index, tables, marks) }
      append("</tr>\n")
      if row == headRows - 1 { append("</thead>\n") }
    }
    if headRows < table.rowCount { append("</tbody>\n") }
    append("</table>")
  }

  /// Appends what begins in a position: a cell, a gap, or nothing.
  private mutating func append(
    _ row: Int, _ column: Int, of index: Int, _ tables: [Table], _ marks: TableMarks
  ) {
    let table = tables[index]
    guard let place = table.cellIndex(row: row, column: column) else {
      return append("<td class=\"gap\"></td>")
    }
    let cell = table.cells[place]
    guard cell.row == row, cell.column == column else { return }
    let mark = marks.cells[CellIndex(table: index, cell: place)] ?? CellMark()
    let name = row < table.headerRowCount ? "th" : "td"
    append("<\(name)")
    if cell.rowSpan > 1 { append(" rowspan=\"\(cell.rowSpan)\"") }
    if cell.columnSpan > 1 { append(" colspan=\"\(cell.columnSpan)\"") }
    append("\(mark.attributes)>")
    append(cell.blocks, in: index, tables, marks)
    append("\(mark.markup)</\(name)>")
  }

  /// Appends paragraphs, a line break between two, and nested tables.
  private mutating func append(
    _ blocks: [Block], in index: Int, _ tables: [Table], _ marks: TableMarks
  ) {
    var followsParagraph = false
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        if followsParagraph { append("<br>") }
        append(escaping: paragraph.numberedText)
        followsParagraph = true
      case .table(let nested):
        if let markup = marks.instead[nested] {
          append(markup)
        } else if nested > index, nested < tables.count {
          // A nested table comes after the one that holds it; anything else would have no end.
          append(table: nested, of: tables, marks: marks)
        }
        followsParagraph = false
      }
    }
  }
}

extension Table {
  /// How many rows make up the head: the header rows, and those that a cell of the head reaches
  /// into, for no cell may reach out of it.
  fileprivate var headRowCount: Int {
    var count = min(headerRowCount, rowCount)
    for cell in cells where cell.row < count {
      count = min(max(count, cell.row + cell.rowSpan), rowCount)
    }
    return count
  }
}
