import Documents
import Testing

@Suite("The layout of tables")
struct TableTests {
  private let restart = "<w:vMerge w:val=\"restart\"/>"
  private let goOn = "<w:vMerge/>"

  private func span(_ count: Int) -> String { "<w:gridSpan w:val=\"\(count)\"/>" }

  @Test("A gridSpan takes so many columns")
  func gridSpan() throws {
    let table = try DocxFile.table(tr(tc("a", span(2)), tc("b")) + tr(tc("c"), tc("d"), tc("e")))
    #expect(table.summary == "0,0 1×2 a\n0,2 1×1 b\n1,0 1×1 c\n1,1 1×1 d\n1,2 1×1 e")
  }

  @Test("A gridSpan that is no positive number is 1", arguments: ["0", "-3", "x", ""])
  func badSpans(_ value: String) throws {
    let table = try DocxFile.table(tr(tc("a", "<w:gridSpan w:val=\"\(value)\"/>"), tc("b")))
    #expect(table.columnCount == 2)
  }

  @Test(
    "An absurd gridSpan is limited and named", arguments: ["100000000", "99999999999999999999"])
  func absurdSpan(_ value: String) throws {
    let document = try DocxFile(
      "<w:tbl>\(tr(tc("a"), tc("b", "<w:gridSpan w:val=\"\(value)\"/>"), tc("c")))</w:tbl>"
    ).read()
    #expect(document.tables[0].columnCount <= 64)
    #expect(document.tables[0].cells.map(\.text) == ["a", "b", "c"])
    #expect(document.observations.first?.kind == .spanLimited)
  }

  @Test("A vMerge without a value continues the cell above")
  func vMerge() throws {
    let table = try DocxFile.table(
      tr(tc("a", restart), tc("b")) + tr(tc("", goOn), tc("c"))
        + tr(tc("", "<w:vMerge w:val=\"continue\"/>"), tc("d")))
    #expect(table.summary == "0,0 3×1 a\n0,1 1×1 b\n1,1 1×1 c\n2,1 1×1 d")
    #expect(table.grid == [0, 1, 0, 2, 0, 3])
  }

  @Test("A continuation without a restart starts its own group, with a doubt")
  func orphan() throws {
    let rows = tr(tc("a", goOn), tc("b")) + tr(tc("x", goOn), tc("c"))
    #expect(try DocxFile.table(rows).summary == "0,0 2×1 a\n0,1 1×1 b\n1,1 1×1 c")
    let observations = try DocxFile("<w:tbl>\(rows)</w:tbl>").read().observations
    #expect(observations.map(\.kind) == [.mergeBroken, .coveredText])
    #expect(observations.last?.subject == "x")
  }

  @Test("A continuation with another right edge is not joined")
  func otherEdge() throws {
    let rows =
      tr(tc("a", restart), tc("b"), tc("c")) + tr(tc("d", span(2) + goOn), tc("e"))
    #expect(
      try DocxFile.table(rows).summary
        == "0,0 1×1 a\n0,1 1×1 b\n0,2 1×1 c\n1,0 1×2 d\n1,2 1×1 e")
  }

  @Test("Edges nearer than 20 twips are one edge")
  func nearEdges() throws {
    let rows =
      tr(tc("a", restart), tc("b", span(2))) + tr(tc("", span(2) + goOn), tc("c"))
    let table = try DocxFile.table(rows, columns: [1000, 2, 1000])
    #expect(table.summary == "0,0 2×1 a\n0,1 1×1 b\n1,1 1×1 c")
    #expect(table.columnCount == 2)
  }

  @Test("A sliver column with a cell of its own stays")
  func sliverCell() throws {
    let table = try DocxFile.table(tr(tc("a"), tc("b"), tc("c")), columns: [1000, 2, 1000])
    #expect(table.columnCount == 3)
  }

  @Test("hMerge joins the cell on its left")
  func hMerge() throws {
    let rows = tr(
      tc("a", "<w:hMerge w:val=\"restart\"/>"), tc("", "<w:hMerge/>"),
      tc("", "<w:hMerge w:val=\"continue\"/>"), tc("b"))
    #expect(try DocxFile.table(rows).summary == "0,0 1×3 a\n0,3 1×1 b")
    #expect(try DocxFile.table(tr(tc("a", "<w:hMerge/>"), tc("b"))).cells.count == 2)
  }

  @Test("gridBefore and gridAfter leave gaps")
  func gaps() throws {
    let rows =
      tr(tc("a"), tc("b"), tc("c"))
      + tr(tc("d"), properties: "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>")
    #expect(try DocxFile.table(rows).grid == [0, 1, 2, -1, 3, -1])
  }

  @Test("A row that ends early leaves a gap, with a doubt")
  func ragged() throws {
    let document = try DocxFile("<w:tbl>\(tr(tc("a"), tc("b")))\(tr(tc("c")))</w:tbl>").read()
    #expect(document.tables[0].grid == [0, 1, 2, -1])
    #expect(document.observations == [Observation(.rowRagged, table: 0, row: 1, column: 1)])
  }

  @Test("Neither rows nor cells hide behind wrappers")
  func wrappers() throws {
    func sdt(_ content: String) -> String {
      "<w:sdt><w:sdtContent><w:customXml>\(content)</w:customXml></w:sdtContent></w:sdt>"
    }
    let table = try DocxFile.table(sdt(tr(tc("a"), sdt(tc("b")))) + tr(tc("c"), tc("d")))
    #expect(table.cells.map(\.text) == ["a", "b", "c", "d"])
  }

  @Test("Deleted rows are gone, and so is a table without any other")
  func deletedRows() throws {
    let deleted = tr(tc("x"), properties: "<w:del/>")
    #expect(try DocxFile.table(deleted + tr(tc("a"))).cells.map(\.text) == ["a"])
    #expect(try DocxFile("<w:tbl>\(deleted)</w:tbl>").read().tables.isEmpty)
  }

  @Test("A deleted cell leaves its columns to a neighbour that wants them, else to those behind")
  func deletedCells() throws {
    let deleted = tc("x", "<w:cellDel/>")
    let wide = tc("a", "<w:tcW w:w=\"2000\" w:type=\"dxa\"/>")
    let narrow = tc("a", "<w:tcW w:w=\"1000\" w:type=\"dxa\"/>")
    let columns = [1000, 1000, 1000]
    #expect(
      try DocxFile.table(tr(wide, deleted, tc("b")), columns: columns).summary
        == "0,0 1×2 a\n0,2 1×1 b")
    #expect(
      try DocxFile.table(tr(narrow, deleted, tc("b")), columns: columns).summary
        == "0,0 1×1 a\n0,1 1×1 b")
  }

  @Test("cellMerge stands in for a missing vMerge")
  func cellMerge() throws {
    let rows =
      tr(tc("a", "<w:cellMerge w:vMerge=\"rest\"/>"))
      + tr(tc("b", "<w:cellMerge w:vMerge=\"cont\"/>"))
    #expect(try DocxFile.table(rows).summary == "0,0 2×1 a")
  }

  @Test("Header rows are counted from the top")
  func headerRows() throws {
    let header = "<w:tblHeader/>"
    let rows =
      tr(tc("a"), properties: header) + tr(tc("b"), properties: "<w:tblHeader w:val=\"0\"/>")
      + tr(tc("c"), properties: header)
    #expect(try DocxFile.table(rows).headerRowCount == 1)
  }

  @Test("A nested table hangs off its cell and is not in the cell's text")
  func nested() throws {
    let inner = "<w:tbl>\(tr(tc("i")))</w:tbl>"
    let document = try DocxFile(
      "<w:tbl><w:tr><w:tc>\(p("a"))\(inner)\(p("b"))</w:tc></w:tr></w:tbl>\(p("c"))"
    ).read()
    #expect(document.tables.map { $0.cells.map(\.text) } == [["a\nb"], ["i"]])
    #expect(document.tables[0].cells[0].tables == [1])
  }

  @Test("Of two tables with nothing between them the second is marked")
  func adjacent() throws {
    let table = "<w:tbl>\(tr(tc("a")))</w:tbl>"
    let document = try DocxFile(table + table + p("") + table).read()
    #expect(document.tables.map(\.followsTable) == [false, true, false])
  }

  @Test("Tables nested too deep are refused")
  func tooDeep() {
    var body = p("a")
    for _ in 0..<40 { body = "<w:tbl><w:tr><w:tc>\(body)</w:tc></w:tr></w:tbl>" }
    #expect(DocxFile(body).failure() == .limitExceeded)
  }
}
