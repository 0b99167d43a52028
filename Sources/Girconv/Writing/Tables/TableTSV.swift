import Documents

/// The cells as tidy data: a header, then one line for each cell, tabs between the fields.
///
/// With ``CellFill/repeat`` there is a line for each position that a cell covers; row and column
/// are then those of the position. There is no quoting: a tab or a line break becomes a space.
enum TableTSV {
  /// The header line.
  static let header = Array((columns.joined(separator: "\t") + "\n").utf8)

  private static let columns = [
    "path", "table", "story", "row", "column", "row_span", "column_span", "header", "text",
    "numbered_text",
  ]

  /// The lines of a document.
  static func write(_ extract: TableExtract, _ options: WritingOptions) -> [UInt8] {
    let path = options.cells.field(extract.source.path)
    var bytes: [UInt8] = []
    for index in extract.tables(in: options.stories) {
      let table = extract.document.tables[index]
      let common = "\(path)\t\(index)\t\(table.story.rawValue)\t"
      for cell in table.cells {
        let content = fields(of: cell, options.cells)
        for (row, column) in table.positions(of: cell, filled: options.fill) {
          let header = row < table.headerRowCount
          bytes.append(contentsOf: common.utf8)
          bytes.append(contentsOf: "\(row)\t\(column)\t\(content.spans)\t\(header)\t".utf8)
          bytes.append(contentsOf: content.texts)
        }
      }
    }
    return bytes
  }

  private static func fields(of cell: Cell, _ cells: TextCells) -> (spans: String, texts: [UInt8]) {
    (
      "\(cell.rowSpan)\t\(cell.columnSpan)",
      Array("\(cells.field(cell.text))\t\(cells.field(cell.numberedText))\n".utf8)
    )
  }
}

extension Table {
  /// The positions in which a cell's text is written.
  fileprivate func positions(of cell: Cell, filled fill: CellFill) -> [(row: Int, column: Int)] {
    switch fill {
    case .once: [(cell.row, cell.column)]
    case .repeat:
      (cell.row..<min(cell.row + cell.rowSpan, rowCount)).flatMap { row in
        (cell.column..<min(cell.column + cell.columnSpan, columnCount)).map { (row, $0) }
      }
    }
  }
}
