import Documents
import Testing

@testable import Girconv

@Suite("Tables as rows: TSV, CSV and Markdown")
struct TableRowsTests {
  private func write(
    _ format: TableFormat, _ extract: TableExtract = TableSample.make(),
    _ change: (inout WritingOptions) -> Void = { _ in }
  ) -> String {
    text(format.write([extract], options: .with(change)))
  }

  @Test("TSV has a line for each cell, with and without its automatic number")
  func tsv() {
    #expect(
      write(.tsv) == """
        path\ttable\tstory\trow\tcolumn\trow_span\tcolumn_span\theader\ttext\tnumbered_text
        in/甲&.docx\t0\tmain\t0\t0\t2\t1\ttrue\t甲 <乙>\t甲 <乙>
        in/甲&.docx\t0\tmain\t0\t1\t1\t2\ttrue\ta|b\ta|b
        in/甲&.docx\t0\tmain\t1\t1\t1\t1\tfalse\t1.50\t（一）1.50
        in/甲&.docx\t0\tmain\t1\t2\t1\t2\tfalse\tx,"y"\tx,"y"
        in/甲&.docx\t0\tmain\t2\t0\t1\t3\tfalse\tbefore after\tbefore after
        in/甲&.docx\t0\tmain\t2\t3\t1\t1\tfalse\t=1+1\t=1+1
        in/甲&.docx\t1\tmain\t0\t0\t1\t1\tfalse\t\t

        """)
  }

  @Test("TSV can have a line for each position that a cell covers, none for a gap")
  func filledTSV() {
    let lines = write(.tsv) { $0.fill = .repeat }.split(separator: "\n").dropFirst()
    let places = lines.map { $0.split(separator: "\t")[3...7].joined(separator: " ") }
    #expect(
      places == [
        "0 0 2 1 true", "1 0 2 1 false", "0 1 1 2 true", "0 2 1 2 true", "1 1 1 1 false",
        "1 2 1 2 false", "1 3 1 2 false", "2 0 1 3 false", "2 1 1 3 false", "2 2 1 3 false",
        "2 3 1 1 false", "0 0 1 1 false",
      ])
  }

  @Test("CSV has the rows, quotation marks where they are needed, an empty line between tables")
  func csv() {
    let lines = [
      "\"甲\n<乙>\",a|b,,", ",（一）1.50,\"x,\"\"y\"\"\",", "\"before\nafter\",,,=1+1", "", "\"\"", "",
    ]
    #expect(write(.csv) == lines.joined(separator: "\r\n"))
  }

  @Test("CSV can repeat the text of a merged cell; a gap stays empty")
  func filledCSV() {
    let lines = [
      "\"甲\n<乙>\",a|b,a|b,",
      "\"甲\n<乙>\",（一）1.50,\"x,\"\"y\"\"\",\"x,\"\"y\"\"\"",
      "\"before\nafter\",\"before\nafter\",\"before\nafter\",=1+1", "", "\"\"", "",
    ]
    #expect(write(.csv) { $0.fill = .repeat } == lines.joined(separator: "\r\n"))
  }

  @Test("What a spreadsheet would run is marked on demand, in TSV and CSV")
  func formulas() {
    #expect(write(.csv) { $0.cells = .spreadsheetSafe }.contains(",'=1+1\r\n"))
    #expect(write(.tsv) { $0.cells = .spreadsheetSafe }.contains("\t'=1+1\t'=1+1\n"))
  }

  @Test("A CSV field with a line break of any kind is in quotation marks")
  func breaks() {
    let table = Table(rowCount: 1, columnCount: 1, cells: [TableSample.cell(0, 0, "\r\n\"")])
    #expect(write(.csv, TableSample.make(table)) == "\"\r\n\"\"\"\r\n")
  }

  @Test("Markdown has pipe tables whose first row is the header")
  func markdown() {
    let lines = [
      #"| 甲<br>\<乙\> | a\|b |  |  |"#, "| --- | --- | --- | --- |", #"|  | （一）1.50 | x,"y" |  |"#,
      "| before<br>after |  |  | =1+1 |", "", "|  |", "| --- |", "",
    ]
    #expect(write(.markdown) == lines.joined(separator: "\n"))
    #expect(
      write(.markdown) { $0.fill = .repeat }
        .contains(#"| 甲<br>\<乙\> | （一）1.50 | x,"y" | x,"y" |"#))
  }

  @Test("No character of a text means anything to Markdown")
  func escapes() {
    let signs = "\\ | ` * _ ~ [ ] < > & $"
    let table = Table(rowCount: 1, columnCount: 1, cells: [TableSample.cell(0, 0, signs + "\t.")])
    let expected = signs.split(separator: " ").map { "\\" + $0 }.joined(separator: " ")
    #expect(write(.markdown, TableSample.make(table)).hasPrefix("| \(expected) . |\n"))
  }
}
