import Testing

@testable import Documents

@Suite("The drawing of tables")
struct OutlineDrawingTests {
  private func cell(
    _ row: Int, _ column: Int, _ text: String, rows: Int = 1, columns: Int = 1
  ) -> Cell {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Cell(
      row: row, column: column, rowSpan: rows, columnSpan: columns,
      blocks: paragraphs.map { .paragraph(Paragraph(text: String($0))) })
  }

  private func drawing(_ table: Table) -> String {
    let document = Document(
      format: .text, stories: [StoryText(story: .main, blocks: [.table(0)])], tables: [table])
    return document.outline.split(separator: "\n").dropFirst().joined(separator: "\n")
  }

  @Test("Cells are drawn as wide as their text, wide characters as two")
  func plain() {
    let table = Table(
      rowCount: 2, columnCount: 2,
      cells: [cell(0, 0, "总计"), cell(0, 1, "a"), cell(1, 0, "1"), cell(1, 1, "b\nc")])
    #expect(
      drawing(table) == """
        +------+---+
        | 总计 | a |
        +------+---+
        | 1    | b |
        |      | c |
        +------+---+
        """)
  }

  @Test("A merged cell has no border inside")
  func merged() {
    let table = Table(
      rowCount: 3, columnCount: 3,
      cells: [
        cell(0, 0, "复议", columns: 2), cell(0, 2, "总\n计\n数", rows: 3),
        cell(1, 0, "x", rows: 2, columns: 2),
      ])
    #expect(
      drawing(table) == """
        +-------+----+
        | 复议  | 总 |
        +-------+ 计 |
        | x     | 数 |
        |       |    |
        |       |    |
        +-------+----+
        """)
  }

  @Test("A position that no cell covers is drawn as a gap")
  func gap() {
    let table = Table(rowCount: 1, columnCount: 2, cells: [cell(0, 0, "a")])
    #expect(
      drawing(table) == """
        +---+---+
        | a | ~ |
        +---+---+
        """)
  }

  @Test("Blocks, nested tables and observations stand in their order")
  func document() {
    var document = Document(format: .text)
    document.properties.title = "年报"
    document.stories = [
      StoryText(
        story: .main,
        blocks: [
          .paragraph(Paragraph(number: "一、", text: "总体情况", headingLevel: 1)),
          .paragraph(Paragraph(text: "a\tb\nc")), .table(0),
        ])
    ]
    var outer = cell(0, 0, "x")
    outer.blocks.append(.table(1))
    document.tables = [
      Table(rowCount: 1, columnCount: 1, headerRowCount: 1, cells: [outer]),
      Table(rowCount: 1, columnCount: 1, cells: [cell(0, 0, "y")]),
    ]
    document.observations = [Observation(.picture, subject: "a.png", count: 2, table: 0)]
    #expect(
      document.outline == """
        # 一、总体情况
        a→b↵c
        [table 0: 1 × 1, 1 header]
        +---+
        | x |
        +---+
        [in table 0, row 0, column 0]
        [table 1: 1 × 1]
        +---+
        | y |
        +---+

        [observations]
        picture ×2 (table 0): a.png

        """)
  }
}
