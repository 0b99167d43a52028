/// A document as text in one of the shapes in which such reports are found.
struct TextRendering {
  enum Shape { case cellPerLine, tabbed, barred }

  let document: SampleDocument
  private var lines: [String] = []

  static func text(_ document: SampleDocument, _ shape: Shape) -> String {
    var rendering = TextRendering(document: document)
    switch shape {
    case .cellPerLine: rendering.writeCellPerLine()
    case .tabbed: rendering.writeTabbed()
    case .barred: rendering.writeBarred()
    }
    return rendering.lines.joined(separator: "\n") + "\n"
  }

  private init(document: SampleDocument) { self.document = document }

  /// As Apache Tika prints a DOCX: a paragraph a line, a cell a line behind a tab.
  private mutating func writeCellPerLine() {
    lines += document.title
    var bookmark = "[bookmark: _GoBack]"
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        let isMarked = paragraph.level == 1 && paragraph.ordinal == "二、"
        lines.append((isMarked ? bookmark : "") + paragraph.text)
        if isMarked { bookmark = "" }
      case .table(let table):
        for row in table.placedRows {
          for place in row {
            lines.append("\t" + place.cell.lines.joined(separator: "\n"))
          }
          lines.append("")
        }
        lines.append("")
      case .pageBreak: break
      }
    }
  }

  /// As pages turned to Markdown and then to text: blank lines between paragraphs, spans filled
  /// with empty cells, tables and a sentence cut at page ends, Markdown's marks left over.
  private mutating func writeTabbed() {
    lines += ["", "", document.title.joined()]
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        lines += ["", TextRendering.markedDown(paragraph.text)]
      case .table(let table):
        lines.append("")
        for (index, piece) in TextRendering.pieces(of: table).enumerated() {
          if index > 0 { lines.append("") }
          lines += piece.map { $0.joined(separator: "\t") }
        }
      case .pageBreak: break
      }
    }
  }

  /// As stored web pages show it: a row a line, each cell closed by a bar.
  private mutating func writeBarred() {
    lines += document.title
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): lines.append(paragraph.text)
      case .table(let table):
        for row in table.rows {
          lines.append(
            row.cells.map { $0.lines.joined(separator: " ") + " |" }.joined(separator: " "))
        }
      case .pageBreak: break
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
