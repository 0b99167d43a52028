import Documents

/// Draws the rows of a printed table that a finding speaks of, with carets below its cells.
struct RowLocator {
  private let tables: [PrintedTable]
  private let language: Language
  private static let mostRows = 4
  private static let labelWidth = 24
  private static let targetWidth = 60
  private static let width = 110

  init(_ report: Report, _ language: Language) {
    tables = report.tables
    self.language = language
  }

  /// A row with the columns that carets stand below.
  private struct Row {
    let table: Int
    let row: Int
    let line: Int?
    var columns: Set<Int>
  }

  /// Two lines for each row that findings about one row speak of; none where they stand in no
  /// table.
  func lines(_ findings: [Finding]) -> [String] {
    guard findings.first?.places.first?.place.table != nil else { return [] }
    // Of an equation with very many terms the first row is the one concerned.
    let all = rows(findings.flatMap(\.places))
    let shown =
      all.count > Self.mostRows ? rows(findings.flatMap { $0.places.prefix(1) }) : all
    return shown.flatMap { row in
      draw(tables[row.table].table, row.row, row.columns, head: head(row))
    }
  }

  private func rows(_ places: [FindingPlace]) -> [Row] {
    var rows: [Row] = []
    for place in places.map(\.place) {
      guard let table = place.table, let row = place.row, tables.indices.contains(table),
        row < tables[table].table.rowCount
      else { continue }
      let columns: Set<Int> = place.column.map { [$0] } ?? []
      if let known = rows.firstIndex(where: { $0.table == table && $0.row == row }) {
        rows[known].columns.formUnion(columns)
      } else {
        rows.append(Row(table: table, row: row, line: place.line, columns: columns))
      }
    }
    return rows
  }

  /// "表3第27行（原文第337行）│ "
  private func head(_ row: Row) -> String {
    let source = row.line.map { Message("（原文第\($0)行）", " (line \($0))").text(language) } ?? ""
    return Message(
      "表\(row.table + 1)第\(row.row + 1)行", "table \(row.table + 1), row \(row.row + 1)"
    ).text(language)
      + source + "  "
  }

  private func draw(_ table: Table, _ row: Int, _ columns: Set<Int>, head: String) -> [String] {
    let cells = cells(of: table, row)
    let targets = Set(columns.compactMap { table.cellIndex(row: row, column: $0) })
    var (text, carets) = (head, String(repeating: " ", count: head.displayWidth))
    for (position, index) in cells.enumerated() {
      let content = table.cells[index].numberedText.foldedSpaces.visible
        .shortened(to: targets.contains(index) ? Self.targetWidth : Self.labelWidth)
      guard text.displayWidth + content.displayWidth < Self.width || targets.contains(index) else {
        continue
      }
      let separator = position == 0 ? "" : " | "
      let width = max(1, content.displayWidth)
      text += separator + (content.isEmpty ? " " : content)
      carets += String(repeating: " ", count: separator.count)
      carets += String(repeating: targets.contains(index) ? "^" : " ", count: width)
    }
    while carets.last == " " { carets.removeLast() }
    return carets.isEmpty ? [text] : [text, carets]
  }

  /// The cells of a row, each once, without those that reach into it from above and say nothing.
  private func cells(of table: Table, _ row: Int) -> [Int] {
    var cells: [Int] = []
    for column in 0..<table.columnCount {
      guard let index = table.cellIndex(row: row, column: column), cells.last != index else {
        continue
      }
      cells.append(index)
    }
    return cells
  }
}
