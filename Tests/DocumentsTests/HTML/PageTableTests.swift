import Testing

@testable import Documents

@Suite("The tables of pages")
struct PageTableTests {
  private func table(_ rows: String) throws -> Table {
    try #require(try readPage("<table>\(rows)</table>").tables.first)
  }

  @Test("Spans take positions, and later cells the ones that are left")
  func spans() throws {
    let table = try table(
      "<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td rowspan=2>d<tr><td colspan=2>e")
    #expect(table.summary == "0,0 2×1 a\n0,1 1×2 b\n1,1 1×1 c\n1,2 2×1 d\n2,0 1×2 e")
  }

  @Test(
    "A rowspan ends with the rows of its group",
    arguments: [
      ("<tr><td rowspan=9>a<td>b<tr><td>c", "0,0 2×1 a\n0,1 1×1 b\n1,1 1×1 c"),
      ("<tr><td rowspan=0>a<td>b<tr><td>c", "0,0 2×1 a\n0,1 1×1 b\n1,1 1×1 c"),
      (
        "<tbody><tr><td rowspan=3>a<td>b<tbody><tr><td>c<td>d",
        "0,0 1×1 a\n0,1 1×1 b\n1,0 1×1 c\n1,1 1×1 d"
      ),
      ("<tfoot><tr><td>c<tbody><tr><td rowspan=0>a<tr>", "0,0 2×1 a\n2,0 1×1 c"),
    ])
  func rowSpans(rows: String, expected: String) throws {
    #expect(try table(rows).summary == expected)
  }

  @Test("A colspan is 1 when it is none, and limited when it is absurd")
  func columnSpans() throws {
    #expect(try table("<tr><td colspan=0>a<td colspan=-2>b<td colspan=x>c").columnCount == 3)
    let document = try readPage(
      "<table><tr><td>a<td colspan=99999999999>b<tr><td>c<td>d<td>e</table>")
    #expect(document.tables[0].summary == "0,0 1×1 a\n0,1 1×3 b\n1,0 1×1 c\n1,1 1×1 d\n1,2 1×1 e")
    #expect(document.observations.map(\.kind) == [.spanLimited, .rowRagged])
  }

  @Test("Columns that no cell parts are one")
  func folding() throws {
    let table = try table("<tr><td colspan=3>a<td colspan=4>b<tr><td colspan=7>c")
    #expect(table.summary == "0,0 1×1 a\n0,1 1×1 b\n1,0 1×2 c")
  }

  @Test("A cell that would lie over another ends before it")
  func overlap() throws {
    let document = try readPage(
      "<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d</table>")
    #expect(document.tables[0].summary == "0,0 1×1 a\n0,1 2×1 b\n0,2 1×1 c\n1,0 1×1 d")
    #expect(document.observations.map(\.kind) == [.spanLimited, .rowRagged])
  }

  @Test("Missing tags are made up for")
  func missingTags() throws {
    let expected = "0,0 1×1 a\n0,1 1×1 b\n1,0 1×1 c"
    for rows in [
      "<td>a<td>b<tr><td>c", "<tr><td>a</td><td>b</tr><tr><td>c", "<tr><td><b>a<td><i>b<tr><td>c",
      "<tr><td><div>a<td><p>b<tr><th>c", "<form><tr><td>a<td>b</tr></form><tr><td>c",
      "<tr><td>a</td></td><td>b</tr></tr><tr><td>c",
    ] {
      #expect(try table(rows).summary == expected, "\(rows)")
    }
    #expect(try readPage("<table><tr><td>a<tr><td>b<table><tr><td>c").lines == "[0]")
    #expect(try readPage("<table><tr><table><tr><td>c</table>").lines == "[0]")
  }

  @Test("A table within a cell is that cell's")
  func nested() throws {
    let document = try readPage(
      "<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table><table><tr><td>f</table>")
    #expect(document.lines == "[0]|[2]")
    #expect(document.tables.map(\.columnCount) == [2, 2, 1])
    #expect(document.tables[0].cells[0].text == "a\nd")
    #expect(document.tables[0].cells[0].tables == [1])
    #expect(document.tables[2].followsTable)
  }

  @Test("What stands in a table but in no cell stands before it")
  func strays() throws {
    let document = try readPage("<table>一<caption>二</caption><tr>三<td>四</td></tr></table>")
    #expect(document.lines == "一|二|三|[0]")
    #expect(document.tables[0].summary == "0,0 1×1 四")
  }

  @Test("Header rows stand in thead, or have header cells only")
  func headers() throws {
    #expect(try table("<thead><tr><td>a<tr><td>b<tbody><tr><td>c").headerRowCount == 2)
    #expect(try table("<tr><th>a<th>b<tr><th>c<td>d").headerRowCount == 1)
    #expect(try table("<tr><td>a<tr><th>b").headerRowCount == 0)
  }

  @Test("Hidden rows and cells take no place; their text is named")
  func hidden() throws {
    let document = try readPage(
      "<table><tr style='display:none'><td>x<tr><td>a<td style='display:none' colspan=5>y<td>b</table>"
    )
    #expect(document.tables[0].summary == "0,0 1×1 a\n0,1 1×1 b")
    #expect(document.seen == ["hidden-text x", "hidden-text y"])
  }

  @Test("Word's row for columns without cells is dropped, any other row is not")
  func misalignedColumns() throws {
    let row =
      "<![if !supportMisalignedColumns]><tr height=0><td width=5></td><td>&nbsp;</td></tr><![endif]>"
    #expect(try table("<tr><td colspan=2>a</td></tr>" + row).rowCount == 1)
    #expect(try table("<tr><td>a<td>b<tr height=0><td>0<td></tr>").rowCount == 2)
    #expect(try table("<tr><td>a<td>b<tr><td><td></tr>").rowCount == 2)
  }

  @Test("A cell's lines are its paragraphs")
  func cellText() throws {
    let table = try table("<tr><td> 22<br>（其中修订 16 件）\n<td><p>结果</p>\n<p>维持</p><td>&nbsp;<td>")
    #expect(table.cells.map(\.text) == ["22\n（其中修订 16 件）", "结果\n维持", "\u{A0}", ""])
  }

  @Test("Slivers that LibreOffice makes columns of are none: the widths of the cells decide")
  func slivers() throws {
    let head = "<table width=110><col width=36/><col width=4367/><col width=37/><col width=37/>"
    let rows =
      "<tr><td colspan=2 width=36>a<td width=37>b<td width=37>c"
      + "<tr><td width=36>d<td colspan=2 width=37>e<td width=37>f"
      + "<tr><td width=36>g<td width=37>h<td width=37>i<tr><td colspan=3 width=73>j<td width=37>k"
    let document = try readPage(head + rows + "</table>")
    #expect(
      document.tables[0].summary == """
        0,0 1×1 a\n0,1 1×1 b\n0,2 1×1 c\n1,0 1×1 d\n1,1 1×1 e\n1,2 1×1 f
        2,0 1×1 g\n2,1 1×1 h\n2,2 1×1 i\n3,0 1×2 j\n3,2 1×1 k
        """)
    #expect(document.observations == [])
    let shares = try readPage(
      "<table width=100%><col width=150><col width=200>" + rows + "</table>")
    #expect(shares.tables[0].columnCount == 4)
  }

  @Test("What is noticed in a cell names the cell")
  func place() throws {
    let document = try readPage("<table><tr><td>a<td>b<tr><td>c<td><img src=x.png></table>")
    let picture = try #require(document.observations.first)
    #expect([picture.table, picture.row, picture.column] == [0, 1, 1])
  }
}
