import Documents

@testable import Girconv

/// A table drawn as text, one line a row: cells are parted by |, `2x3:` before a text spans two
/// rows and three columns, and cells under a span are left out, as in HTML.
func drawnTable(_ drawing: String, layout: Table.Layout = .grid) -> Table {
  var taken: Set<[Int]> = []
  var cells: [Cell] = []
  var columns = 0
  let lines = drawing.split(separator: "\n")
  for (row, line) in lines.enumerated() {
    var column = 0
    for piece in line.split(separator: "|", omittingEmptySubsequences: false) {
      while taken.contains([row, column]) { column += 1 }
      let (rowSpan, columnSpan, text) = span(piece)
      for r in row..<(row + rowSpan) {
        for c in column..<(column + columnSpan) { taken.insert([r, c]) }
      }
      cells.append(
        Cell(
          row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan,
          blocks: [.paragraph(Paragraph(text: text))]))
      column += columnSpan
      columns = max(columns, column)
    }
  }
  return Table(layout: layout, rowCount: lines.count, columnCount: columns, cells: cells)
}

private func span(_ piece: Substring) -> (rows: Int, columns: Int, text: String) {
  let parts = piece.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  let spans = parts.first?.split(separator: "x").compactMap { Int($0) } ?? []
  guard parts.count == 2, spans.count == 2 else {
    return (1, 1, piece.trimmingPrefix(while: \.isWhitespace).description)
  }
  return (spans[0], spans[1], String(parts[1]))
}

/// What is found in tables that stand one after the other under the headings of a report.
func recognized(_ tables: Table...) -> ReportRecognition {
  let headings = [
    "清河市财政局2023年政府信息公开工作年度报告", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
  ]
  let blocks: [Block] =
    headings.map { .paragraph(Paragraph(text: $0)) } + tables.indices.map { .table($0) }
  return ReportRecognition(
    Document(format: .docx, stories: [StoryText(story: .main, blocks: blocks)], tables: tables))
}

extension ReportRecognition {
  /// The values of one row of a table, "kind" for those that are no number.
  func values(_ table: FormTable.ID, _ row: RowKey) -> [String] {
    report.figures.filter { $0.key.table == table && $0.key.row == row }
      .map { $0.value?.description ?? $0.kind.rawValue }
  }

  /// How often each check spoke of a table.
  func count(_ check: Check) -> Int { findings.count { $0.check == check } }
}
