/// A document as text in the shapes in which such reports are found.
enum TextRendering {
  /// How a table is written, and with it the paragraphs.
  enum Shape {
    /// As Apache Tika prints a DOCX: a paragraph a line, a cell a line behind a tab.
    case cellPerLine
    /// As pages turned to Markdown and then to text: blank lines between paragraphs, spans filled
    /// with empty cells, tables and a sentence cut at page ends, Markdown's marks left over.
    case tabbed
    /// As stored web pages show it: a row a line, each cell closed by a bar.
    case barred
  }

  /// The document in one shape.
  static func text(_ document: SampleDocument, _ shape: Shape) -> String {
    text(document, shape, tables: [shape])
  }

  /// The document with its tables in one shape after the other.
  static func text(_ document: SampleDocument, _ shape: Shape, tables: [Shape]) -> String {
    var lines = shape == .tabbed ? ["", "", document.title.joined()] : document.title
    var found = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): lines += paragraphLines(paragraph, shape)
      case .table(let table):
        lines += tableLines(table, tables[found % tables.count])
        found += 1
      case .pageBreak: break
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func paragraphLines(
    _ paragraph: SampleDocument.Paragraph, _ shape: Shape
  ) -> [String] {
    switch shape {
    case .cellPerLine:
      let isMarked = paragraph.level == 1 && paragraph.ordinal == "二、"
      return [(isMarked ? "[bookmark: _GoBack]" : "") + paragraph.text]
    case .tabbed: return ["", markedDown(paragraph.text)]
    case .barred: return [paragraph.text]
    }
  }

  private static func tableLines(_ table: SampleDocument.Table, _ shape: Shape) -> [String] {
    switch shape {
    case .cellPerLine:
      let rows = table.placedRows.map { row in
        row.map { "\t" + $0.cell.lines.joined(separator: "\n") } + [""]
      }
      return rows.flatMap { $0 } + [""]
    case .tabbed:
      return pieces(of: table).flatMap { piece in
        [""] + piece.map { $0.joined(separator: "\t") }
      }
    case .barred:
      return table.rows.map { row in
        row.cells.map { $0.lines.joined(separator: " ") + " |" }.joined(separator: " ")
      }
    }
  }

  /// The rows of a table as cut by page ends: the form's second table loses its spans there, its
  /// third the first column.
  private static func pieces(of table: SampleDocument.Table) -> [[[String]]] {
    let rows = filledRows(table)
    switch rows.count {
    case 14: return [Array(rows[..<4]), rows[4...].map { Array($0.prefix(2)) }]
    case 28: return [Array(rows[..<9]), rows[9...].map { cutLabel($0) }]
    default: return [rows]
    }
  }

  /// A row without the column of 三、本年度办理结果; a label that begins in it moves.
  private static func cutLabel(_ row: [String]) -> [String] {
    row[0].isEmpty ? Array(row.dropFirst()) : [row[0]] + row.dropFirst(2)
  }

  /// The grid's columns with each cell's text where the cell begins. Columns in which no cell
  /// begins are left out.
  private static func filledRows(_ table: SampleDocument.Table) -> [[String]] {
    let begun = Set(table.placedRows.joined().map(\.column))
    return table.placedRows.map { places in
      table.columns.indices.filter(begun.contains).map { column in
        places.first { $0.column == column }?.cell.lines.joined(separator: " ") ?? ""
      }
    }
  }

  private static func markedDown(_ text: String) -> String {
    var text = text
    for (plain, marked) in [
      ("http://www.example.cn/", "<http://www.example.cn/>"), ("一是", "**一是**"), ("二是", "**二是**"),
      ("群众办事需要知道的事项", "群众办事需要知道的\n\n事项"),
    ] {
      if let place = text.firstRange(of: plain) { text.replaceSubrange(place, with: marked) }
    }
    return text
  }
}
