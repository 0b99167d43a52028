import Documents

@testable import Girconv

/// A document with one of everything that tables can hold, built in code.
///
///     ┌──────────┬─────┐        Table 0, one header row. The cell A covers two rows and B two
///     │ A        │ B   │ gap    columns; the last position of the first row is a gap. The cell
///     │          ├──┬──┴──┐     below holds table 1 between two paragraphs. Table 2 stands in a
///     ├──────────┤1 │ x,"y │     footnote.
enum TableSample {
  static func make(_ change: (inout Document) -> Void = { _ in }) -> TableExtract {
    let outer = Table(
      rowCount: 3, columnCount: 4, headerRowCount: 1,
      cells: [
        cell(0, 0, rows: 2, "甲\n<乙>"), cell(0, 1, columns: 2, "a|b"),
        cell(1, 1, "1.50", number: "（一）"), cell(1, 2, columns: 2, "x,\"y\""),
        Cell(
          row: 2, column: 0, columnSpan: 3,
          blocks: [
            .paragraph(Paragraph(text: "before")), .table(1), .paragraph(Paragraph(text: "after")),
          ]), cell(2, 3, "=1+1"),
      ])
    let inner = Table(rowCount: 1, columnCount: 1, cells: [cell(0, 0, "")])
    let note = Table(
      story: .footnotes, rowCount: 1, columnCount: 1, cells: [cell(0, 0, "注")], followsTable: true)
    var document = Document(
      format: .docx,
      stories: [
        StoryText(story: .main, blocks: [.table(0)]),
        StoryText(story: .footnotes, blocks: [.table(2)]),
      ], tables: [outer, inner, note],
      observations: [Observation(.mergeBroken, table: 0, row: 2, column: 0)])
    change(&document)
    return TableExtract(
      source: Source(path: "in/甲&.docx", bytes: Array("abc".utf8), format: .docx),
      document: document)
  }

  static func cell(
    _ row: Int, _ column: Int, rows: Int = 1, columns: Int = 1, _ text: String, number: String = ""
  ) -> Cell {
    Cell(
      row: row, column: column, rowSpan: rows, columnSpan: columns,
      blocks: [.paragraph(Paragraph(number: number, text: text))])
  }

  /// A document with one table.
  static func make(_ table: Table) -> TableExtract {
    TableExtract(source: Source(path: "a"), document: Document(format: .docx, tables: [table]))
  }
}

extension WritingOptions {
  /// Options that differ from the defaults.
  static func with(_ change: (inout WritingOptions) -> Void) -> WritingOptions {
    var options = WritingOptions()
    change(&options)
    return options
  }
}
