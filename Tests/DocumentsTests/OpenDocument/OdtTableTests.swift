import Documents
import Testing

@Suite("Tables of OpenDocument")
struct OdtTableTests {
  @Test("Spans reach over covered cells")
  func spans() throws {
    let table = try OdtFile.table(
      Odt.row(Odt.cell("a", columns: 2, rows: 2), Odt.covered(), Odt.cell("b"))
        + Odt.row(Odt.covered(), Odt.covered(), Odt.cell("c"))
        + Odt.row(Odt.cell("d"), Odt.cell("e", columns: 2), Odt.covered()))
    #expect(
      table.summary == """
        0,0 2×2 a
        0,2 1×1 b
        1,2 1×1 c
        2,0 1×1 d
        2,1 1×2 e
        """)
  }

  @Test("Where covered cells are left out, cells move on to the next free column")
  func leftOut() throws {
    let table = try OdtFile.table(
      Odt.row(Odt.cell("a", rows: 2), Odt.cell("b", columns: 2))
        + Odt.row(Odt.cell("c"), Odt.cell("d")))
    #expect(table.summary == "0,0 2×1 a\n0,1 1×2 b\n1,1 1×1 c\n1,2 1×1 d")
  }

  @Test("A covered cell that nothing covers is a cell, and its row says so")
  func uncovered() throws {
    let text = "<table:table>\(Odt.row(Odt.cell("a"), Odt.covered("b")))</table:table>"
    let document = try OdtFile(text).read()
    #expect(document.tables[0].summary == "0,0 1×1 a\n0,1 1×1 b")
    #expect(document.observations == [Observation(.mergeBroken, table: 0, row: 0, column: 1)])
  }

  @Test("A span that reaches over another's cell ends before it")
  func overlap() throws {
    let rows =
      Odt.row(Odt.cell("a"), Odt.cell("b", rows: 2)) + Odt.row(Odt.cell("c", columns: 2))
    let document = try OdtFile("<table:table>\(rows)</table:table>").read()
    #expect(document.tables[0].summary == "0,0 1×1 a\n0,1 2×1 b\n1,0 1×1 c")
    #expect(document.observations == [Observation(.mergeBroken, table: 0, row: 1, column: 0)])
  }

  @Test("The text of a covered cell does not show, and is named")
  func coveredText() throws {
    let text =
      "<table:table>\(Odt.row(Odt.cell("a", columns: 2), Odt.covered("b")))</table:table>"
    let document = try OdtFile(text).read()
    #expect(document.tables[0].summary == "0,0 1×2 a")
    #expect(
      document.observations
        == [Observation(.coveredText, subject: "b", table: 0, row: 0, column: 1)])
  }

  @Test("Cells and rows repeat themselves")
  func repeated() throws {
    let cell =
      "<table:table-cell table:number-columns-repeated=\"2\">\(Odt.p("0"))</table:table-cell>"
    let table = try OdtFile.table(
      Odt.row(Odt.cell("a"), cell, attributes: "table:number-rows-repeated=\"2\""))
    #expect(table.rowCount == 2 && table.columnCount == 3)
    #expect(table.cells.map(\.text) == ["a", "0", "0", "a", "0", "0"])
  }

  @Test("Header rows are those at the top, in groups or not")
  func headers() throws {
    let table = try OdtFile.table(
      "<table:table-header-rows>\(Odt.row(Odt.cell("h")))</table:table-header-rows>"
        + "<table:table-row-group><table:table-rows>\(Odt.row(Odt.cell("a")))</table:table-rows>"
        + "</table:table-row-group>")
    #expect(table.headerRowCount == 1 && table.rowCount == 2)
  }

  @Test(
    "Columns narrower than 20 twips are none", arguments: ["0.3mm", "0.02cm", "0.01in", "0.9pt"])
  func slivers(width: String) throws {
    let styles = [("A", "2cm"), ("B", width)].map { name, width in
      """
      <style:style style:name="\(name)" style:family="table-column">\
      <style:table-column-properties style:column-width="\(width)"/></style:style>
      """
    }.joined()
    let columns = ["A", "B", "A"].map { "<table:table-column table:style-name=\"\($0)\"/>" }
    let rows =
      Odt.row(Odt.cell("a", columns: 2), Odt.covered(), Odt.cell("b"))
      + Odt.row(Odt.cell("c"), Odt.cell("d", columns: 2), Odt.covered())
    let document = try OdtFile(
      "<table:table>\(columns.joined())\(rows)</table:table>", automatic: styles
    ).read()
    #expect(document.tables[0].columnCount == 2)
    #expect(document.tables[0].cells.map(\.column) == [0, 1, 0, 1])
  }

  @Test("Tables in cells are tables of their own")
  func nested() throws {
    for kind in ["", " table:is-sub-table=\"true\""] {
      let inner = "<table:table\(kind)>\(Odt.row(Odt.cell("b")))</table:table>"
      let document = try OdtFile(
        "<table:table>\(Odt.row("<table:table-cell>\(inner)</table:table-cell>"))</table:table>"
      ).read()
      #expect(document.tables.count == 2)
      #expect(document.tables[0].cells[0].tables == [1])
    }
  }

  @Test("A table behind a table knows it")
  func following() throws {
    let table = "<table:table>\(Odt.row(Odt.cell("a")))</table:table>"
    #expect(try OdtFile(table + table).read().tables.map(\.followsTable) == [false, true])
    #expect(
      try OdtFile(table + Odt.p("") + table).read().tables.map(\.followsTable) == [false, false])
  }
}
