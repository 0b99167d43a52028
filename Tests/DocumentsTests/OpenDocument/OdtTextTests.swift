import Documents
import Testing

@Suite("Text of OpenDocument")
struct OdtTextTests {
  @Test("White space is one space, and none at a paragraph's ends")
  func whiteSpace() throws {
    #expect(
      try OdtFile.paragraphs("<text:p>\n  一 \t\r\n 二<text:span> </text:span> 三 \n</text:p>")
        == "一 二 三")
    #expect(try OdtFile.paragraphs(Odt.p("\u{3000}一\u{A0}")) == "\u{3000}一\u{A0}")
  }

  @Test("Spaces, tabs and line breaks are elements")
  func elements() throws {
    #expect(
      try OdtFile.paragraphs(
        Odt.p("a<text:s text:c=\"3\"/>b<text:s/> c<text:tab/>d<text:line-break/>e<text:s/>"))
        == "a   b  c\td\ne ")
  }

  @Test("Text between elements stays in its order")
  func mixed() throws {
    #expect(
      try OdtFile.paragraphs(
        Odt.p("1<text:span>2<text:a>3</text:a>4</text:span>5&amp;<text:bookmark/>6<![CDATA[7]]>"))
        == "12345&67")
  }

  @Test(
    "What fields show is text",
    arguments: ["date", "page-number", "user-field-get", "text-input", "placeholder", "meta"])
  func fields(name: String) throws {
    #expect(try OdtFile.paragraphs(Odt.p("a<text:\(name)>7</text:\(name)>b")) == "a7b")
  }

  @Test("What LibreOffice wraps in a content control is text")
  func contentControl() throws {
    #expect(
      try OdtFile.paragraphs(Odt.p("a<loext:content-control>b</loext:content-control>c")) == "abc")
  }

  @Test("Ruby shows its base; marks of notes and page breaks show nothing")
  func unshown() throws {
    #expect(
      try OdtFile.paragraphs(
        Odt.p(
          "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>han</text:ruby-text></text:ruby>"
            + "<text:soft-page-break/>字<text:script>x</text:script>")) == "漢字")
  }

  @Test("Headings have the level that they say, within 1 to 9")
  func headings() throws {
    let text = [
      "text:outline-level=\"2\"", "", "text:outline-level=\"99\"", "text:outline-level=\"0\"",
    ]
    .map { "<text:h \($0)>x</text:h>" }.joined()
    let levels = try OdtFile(text).read().mainBlocks.map { block -> Int? in
      if case .paragraph(let paragraph) = block { return paragraph.headingLevel }
      return nil
    }
    #expect(levels == [2, 1, 9, 1])
  }

  @Test("Hidden text is left out and named, by its own style, a parent's or its paragraph's")
  func hiddenStyles() throws {
    let file = OdtFile(
      Odt.p("a<text:span text:style-name=\"T\">一</text:span>b") + Odt.p("二", style: "Q"),
      styles: Odt.hiding("P", "paragraph"),
      automatic: Odt.hiding("T", "text")
        + "<style:style style:name=\"Q\" style:family=\"paragraph\" style:parent-style-name=\"P\"/>"
    )
    #expect(try file.paragraphs() == "ab")
    #expect(
      try file.read().observations == [
        Observation(.hiddenText, subject: "一"), Observation(.hiddenText, subject: "二"),
      ])
  }

  @Test("Fields and sections hide what they hold, and a paragraph all of it")
  func hidingFields() throws {
    let file = OdtFile(
      Odt.p(
        "a<text:hidden-text text:is-hidden=\"true\">一</text:hidden-text>"
          + "<text:hidden-text text:is-hidden=\"false\">b</text:hidden-text>"
          + "<text:variable-set text:display=\"none\">二</text:variable-set>")
        + Odt.p("三<text:hidden-paragraph text:condition=\"ooow:TRUE\"/>")
        + "<text:section text:display=\"none\">\(Odt.p("四"))</text:section>"
        + "<text:section>\(Odt.p("c"))</text:section>"
        + "<text:section text:display=\"condition\" text:condition=\"ooow:x==1\">\(Odt.p("d"))"
        + "</text:section>")
    #expect(try file.paragraphs() == "ab|c|d")
    #expect(try file.read().observations.map(\.subject) == ["一二", "三", "四"])
  }

  @Test("An element that is not understood is named when text lies in it")
  func unknown() throws {
    let document = try OdtFile(Odt.p("a<x:y>b</x:y><x:z/>")).read()
    #expect(
      document.observations == [Observation(.elementUnknown, subject: "y in content.xml")])
  }

  @Test("Pictures within styles and shapes' looks are no text")
  func binaryData() throws {
    let data = "<office:binary-data>QUJD</office:binary-data>"
    let file = OdtFile(
      Odt.p("a<draw:frame><draw:image>\(data)</draw:image></draw:frame>"),
      styles: "<draw:fill-image>\(data)</draw:fill-image><style:style style:name=\"P\">"
        + "<style:graphic-properties><style:background-image>\(data)</style:background-image>"
        + "</style:graphic-properties></style:style>")
    #expect(try file.read().observations.map(\.kind) == [.picture])
  }

  @Test("The package and the flat form give the same")
  func flat() throws {
    var file = OdtFile(
      Odt.p("a") + "<table:table>\(Odt.row(Odt.cell("b")))</table:table>",
      masters: "<style:master-page><style:header>\(Odt.p("h"))</style:header></style:master-page>")
    file.meta = "<dc:title>t</dc:title>"
    #expect(try InputFormat.odt.read(file.flat) == (try file.read()))
  }
}
