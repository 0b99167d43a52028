import Documents
import Testing

@testable import Girconv

@Suite("The rows that findings draw")
struct RowLocatorTests {
  private let report: Report = {
    var report = Report()
    let texts = [["表头", "自然人", "总计"], ["（七）总计", "12", ""], ["四、结转", "一二三", "5"]]
    let cells = texts.enumerated().flatMap { row, texts in
      texts.enumerated().map { column, text in
        Cell(row: row, column: column, blocks: [.paragraph(Paragraph(text: text))])
      }
    }
    report.tables = [
      PrintedTable(section: .requests, table: Table(rowCount: 3, columnCount: 3, cells: cells))
    ]
    return report
  }()

  private func draw(_ places: [Place], _ language: Language = .chinese) -> [String] {
    let finding = Finding(
      .blankCell, .error, Message("", ""), places: places.map { FindingPlace(place: $0) })
    return RowLocator(report, language).lines([finding])
  }

  @Test("Carets stand below the cells, where wide characters take two columns")
  func carets() {
    #expect(
      draw([Place(table: 0, row: 2, column: 1)]) == [
        "表1第3行  四、结转 | 一二三 | 5",
        "                     ^^^^^^",
      ])
  }

  @Test("A blank cell has a caret too, and a line of the source is named")
  func blank() {
    #expect(
      draw([Place(table: 0, row: 1, column: 2, line: 9)], .english) == [
        "table 1, row 2 (line 9)  （七）总计 | 12 |  ",
        "                                           ^",
      ])
  }

  @Test("Cells of one row are drawn together, those of another one below")
  func rows() {
    let lines = draw([
      Place(table: 0, row: 1, column: 1), Place(table: 0, row: 2, column: 1),
      Place(table: 0, row: 1, column: 2),
    ])
    #expect(lines.count == 4)
    #expect(lines[1].filter { $0 == "^" }.count == 3)
    #expect(lines[3].filter { $0 == "^" }.count == 6)
  }

  @Test("A row without a column has no caret")
  func wholeRow() {
    #expect(draw([Place(table: 0, row: 2)]) == ["表1第3行  四、结转 | 一二三 | 5"])
  }

  @Test(
    "What stands nowhere, or beyond the table, is not drawn",
    arguments: [
      Place(), Place(line: 3), Place(table: 1, row: 0, column: 0),
      Place(table: 0, row: 3, column: 0),
    ])
  func nowhere(place: Place) {
    #expect(draw([place]).isEmpty)
  }
}
