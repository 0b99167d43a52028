import Documents
import Testing

@testable import Girconv

@Suite("Tables as HTML")
struct TableHTMLTests {
  /// What stands between the body's tags.
  private func body(_ extract: TableExtract, _ stories: StorySelection = .main) -> String {
    let page = text(TableFormat.html.write([extract], options: .with { $0.stories = stories }))
    let start = page.firstRange(of: "<body>\n")?.upperBound ?? page.startIndex
    let end = page.firstRange(of: "</body>")?.lowerBound ?? page.endIndex
    return String(page[start..<end])
  }

  @Test("Spans and header rows are those of the table, nested tables stand in their cells")
  func golden() {
    #expect(
      body(TableSample.make()) == """
        <table>
        <thead>
        <tr><th rowspan="2">甲<br>&lt;乙&gt;</th><th colspan="2">a|b</th><td class="gap"></td></tr>
        <tr><td>（一）1.50</td><td colspan="2">x,"y"</td></tr>
        </thead>
        <tbody>
        <tr><td colspan="3">before<table>
        <tbody>
        <tr><td></td></tr>
        </tbody>
        </table>after</td><td>=1+1</td></tr>
        </tbody>
        </table>

        """)
  }

  @Test("It is a whole page in UTF-8, and its title is the file's name")
  func page() {
    let page = text(TableFormat.html.write([TableSample.make()]))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("<title>甲&amp;.docx</title>"))
    #expect(page.hasSuffix("</body>\n</html>\n"))
  }

  @Test("A table of header rows only has no body, and other stories follow on demand")
  func parts() {
    let extract = TableSample.make { document in
      document.tables[2].headerRowCount = 1
      document.tables.removeFirst(0)
    }
    #expect(
      body(extract, .all).hasSuffix("<table>\n<thead>\n<tr><th>注</th></tr>\n</thead>\n</table>\n"))
    #expect(!body(extract).contains("注"))
  }

  @Test("A cell that names a table before its own, or none that is there, does not go on for ever")
  func circles() {
    let blocks: [Block] = [.table(0), .table(7), .paragraph(Paragraph(text: "a"))]
    let table = Table(
      rowCount: 1, columnCount: 1, cells: [Cell(row: 0, column: 0, blocks: blocks)])
    // Nobody shows a table that holds itself; what matters is that there is an end.
    #expect(body(TableSample.make(table)) == "")
  }
}
