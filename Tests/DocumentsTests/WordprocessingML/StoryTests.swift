import Documents
import Testing

@Suite("Stories, headings and properties")
struct StoryTests {
  @Test("Text boxes are stories of their own, each once")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(p("in"))<w:tbl>\(tr(tc("t")))</w:tbl></w:txbxContent>"
    let body =
      "<w:p>\(r("a"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
      + "<a:graphic><wps:txbx>\(box)</wps:txbx></a:graphic></w:drawing></mc:Choice>"
      + "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>"
      + "</mc:AlternateContent></w:r>\(r("b"))</w:p>"
    let document = try DocxFile(body).read()
    #expect(document.stories.map(\.story) == [.main, .textbox])
    #expect(document.tables.map(\.story) == [.textbox])
    #expect(try DocxFile(body).text() == "ab")
  }

  @Test("Headers, footers, notes and comments follow the main story")
  func stories() throws {
    let section =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>"
    let file = DocxFile("<w:p><w:pPr>\(section)</w:pPr></w:p>\(p("a"))\(section)")
      .with("header", DocxFile.root("hdr", p("h")))
      .with("footer", DocxFile.root("ftr", p("f")))
      .with(
        "footnotes",
        DocxFile.root(
          "footnotes",
          "<w:footnote w:type=\"separator\" w:id=\"0\">\(p("no"))</w:footnote>"
            + "<w:footnote w:id=\"1\">\(p("n"))</w:footnote>")
      )
      .with("endnotes", DocxFile.root("endnotes", "<w:endnote w:id=\"1\">\(p("e"))</w:endnote>"))
      .with("comments", DocxFile.root("comments", "<w:comment w:id=\"1\">\(p("c"))</w:comment>"))
    #expect(
      try file.read().outline
        == """

        a

        [header]
        h

        [footer]
        f

        [footnotes]
        n

        [endnotes]
        e

        [comments]
        c

        """)
  }

  @Test("A heading's level comes from its own outline level, else from its style")
  func headings() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>"
      + "</w:style>"
    let style = { (id: Int) in "<w:pStyle w:val=\"\(id)\"/>" }
    let file = DocxFile(
      p("a", style(1)) + p("b", style(2)) + p("c", style(3))
        + p("d", style(1) + "<w:outlineLvl w:val=\"9\"/>") + p("e", "<w:outlineLvl w:val=\"3\"/>"))
    #expect(try file.styles(styles).read().outline == "# a\n# b\n### c\nd\n#### e\n")
  }

  @Test("Styles that are based on each other do no harm")
  func circularStyles() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:basedOn w:val=\"2\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>"
    #expect(try DocxFile(p("a", "<w:pStyle w:val=\"1\"/>")).styles(styles).text() == "a")
  }
}

@Suite("The outline")
struct OutlineTests {
  @Test("Tables are drawn with their spans, and wide characters take two places")
  func drawing() throws {
    let restart = "<w:vMerge w:val=\"restart\"/>"
    let rows =
      tr(tc("申请人情况", "<w:gridSpan w:val=\"3\"/>"))
      + tr(tc("自然人", restart), tc("12"), tc("法人\u{3000}"))
      + tr(tc("", "<w:vMerge/>"), tc("3"), properties: "<w:gridAfter w:val=\"1\"/>")
    #expect(
      try DocxFile("\(p("a"))<w:tbl>\(rows)</w:tbl>").read().outline
        == """
        a
        [table 0: 3 × 3]
        +----------------------+
        | 申请人情况           |
        +--------+----+--------+
        | 自然人 | 12 | 法人　 |
        |        +----+--------+
        |        | 3  | ~      |
        +--------+----+--------+

        """)
  }

  @Test("Text of a merged cell runs on over the rows that it covers")
  func tallCell() throws {
    let tall =
      "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p("a"))\(p("b"))\(p("c"))</w:tc>"
    let rows = "<w:tr>\(tall)\(tc("1"))</w:tr>" + tr(tc("", "<w:vMerge/>"), tc("2"))
    #expect(
      try DocxFile("<w:tbl>\(rows)</w:tbl>").read().outline
        == """
        [table 0: 2 × 2]
        +---+---+
        | a | 1 |
        | b +---+
        | c | 2 |
        +---+---+

        """)
  }

  @Test("A long text in a cell is wrapped")
  func longText() throws {
    let document = try DocxFile("<w:tbl>\(tr(tc(String(repeating: "字", count: 50))))</w:tbl>")
      .read()
    let lines = document.outline.split(separator: "\n").dropFirst(2)
    #expect(lines.first == "| \(String(repeating: "字", count: 40)) |")
    #expect(lines.dropFirst().first?.filter { $0 == "字" }.count == 10)
  }

  @Test("Nested tables are drawn after the table that holds them; breaks are shown as marks")
  func nested() throws {
    let inner = "<w:tbl>\(tr(tc("i")))</w:tbl>"
    let cell = "<w:tc>\(inner)<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/></w:r></w:p></w:tc>"
    #expect(
      try DocxFile("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>").read().outline
        == """
        [table 0: 1 × 1]
        +------+
        | a↵b→ |
        +------+
        [in table 0, row 0, column 0]
        [table 1: 1 × 1]
        +---+
        | i |
        +---+

        """)
  }
}
