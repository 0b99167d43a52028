import Documents

/// A web page with the tables as they are laid out: spans, header rows, nested tables, gaps.
enum TableHTML {
  /// The page of a document; its title is the file's name.
  static func write(_ extract: TableExtract, _ options: WritingOptions) -> [UInt8] {
    let tables = extract.document.tables
    var page = HTMLPage()
    page.append(
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <title>
      """)
    page.append(escaping: TextCells.exact.field(extract.source.name))
    page.append(
      """
      </title>
      <style>
      table { border-collapse: collapse; margin: 1em 0; }
      th, td { border: 1px solid; padding: 0.2em 0.5em; white-space: pre-wrap; }
      .gap { border: 0; }
      </style>
      </head>
      <body>

      """)
    let nested = Set(tables.lazy.flatMap(\.cells).flatMap(\.tables))
    for index in extract.tables(in: options.stories) where !nested.contains(index) {
      page.append(table: index, of: tables)
      page.append("\n")
    }
    page.append("</body>\n</html>\n")
    return page.bytes
  }
}

/// A page that is being written.
private struct HTMLPage {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends text, a line feed as a line break.
  mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case 0x0A: append("<br>")
      default: bytes.append(byte)
      }
    }
  }

  mutating func append(table index: Int, of tables: [Table]) {
    let table = tables[index]
    let headRows = table.headRowCount
    append("<table>\n")
    for row in 0..<table.rowCount {
      if row == 0, headRows > 0 { append("<thead>\n") }
      if row == headRows { append("<tbody>\n") }
      append("<tr>")
      for column in 0..<table.columnCount { append(row, column, of: index, tables) }
      append("</tr>\n")
      if row == headRows - 1 { append("</thead>\n") }
    }
    if headRows < table.rowCount { append("</tbody>\n") }
    append("</table>")
  }

  /// Appends what begins in a position: a cell, a gap, or nothing.
  private mutating func append(_ row: Int, _ column: Int, of index: Int, _ tables: [Table]) {
    let table = tables[index]
    guard let place = table.cellIndex(row: row, column: column) else {
      return append("<td class=\"gap\"></td>")
    }
    let cell = table.cells[place]
    guard cell.row == row, cell.column == column else { return }
    let name = row < table.headerRowCount ? "th" : "td"
    append("<\(name)")
    if cell.rowSpan > 1 { append(" rowspan=\"\(cell.rowSpan)\"") }
    if cell.columnSpan > 1 { append(" colspan=\"\(cell.columnSpan)\"") }
    append(">")
    append(cell.blocks, in: index, tables)
    append("</\(name)>")
  }

  /// Appends paragraphs, a line break between two, and nested tables.
  private mutating func append(_ blocks: [Block], in index: Int, _ tables: [Table]) {
    var followsParagraph = false
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        if followsParagraph { append("<br>") }
        append(escaping: paragraph.numberedText)
        followsParagraph = true
      case .table(let nested):
        // A nested table comes after the one that holds it; anything else would have no end.
        if nested > index, nested < tables.count { append(table: nested, of: tables) }
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
