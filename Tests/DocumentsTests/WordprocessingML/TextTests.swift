import Documents
import Testing

@Suite("Text of paragraphs")
struct TextTests {
  private func text(_ content: String) throws -> String {
    try DocxFile.text("<w:p>\(content)</w:p>")
  }

  @Test("White space at the ends of w:t counts only under xml:space")
  func space() throws {
    #expect(try text("<w:r><w:t> a </w:t><w:t xml:space=\"preserve\"> b </w:t></w:r>") == "a b ")
    #expect(try text("<w:r><w:t>\u{3000}a\u{A0}</w:t></w:r>") == "\u{3000}a\u{A0}")
  }

  @Test("A line feed within w:t is a space")
  func lineFeed() throws {
    #expect(try text("<w:r><w:t>a\nb&#13;c</w:t></w:r>") == "a b c")
  }

  @Test("Tabs, breaks and hyphens are characters")
  func marks() throws {
    #expect(
      try text(
        "<w:r><w:tab/><w:ptab/><w:br/><w:cr/><w:noBreakHyphen/><w:softHyphen/></w:r>")
        == "\t\t\n\n\u{2011}\u{AD}")
  }

  @Test("A symbol is a private-use character, unless it is none of a symbol font")
  func symbols() throws {
    #expect(try text("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>") == "\u{F0FE}")
    #expect(try text("<w:r><w:sym w:font=\"Wingdings\" w:char=\"FE\"/></w:r>") == "\u{F0FE}")
    #expect(try text("<w:r><w:sym w:font=\"SimSun\" w:char=\"2611\"/></w:r>") == "☑")
    #expect(try text("<w:r><w:sym w:font=\"SimSun\" w:char=\"D800\"/></w:r>") == "\u{FFFD}")
  }

  @Test("Ruby shows its base, and math its letters")
  func rubyAndMath() throws {
    let ruby =
      "<w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r>"
      + "</w:rubyBase></w:ruby></w:r>"
    #expect(try text(ruby) == "汉")
    let math =
      "<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t>"
      + "</m:r></m:den></m:f></m:oMath></m:oMathPara>"
    #expect(try text(r("x") + math) == "xab")
  }

  @Test(
    "Wrappers show what lies in them",
    arguments: [
      "<w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent>@</w:sdtContent></w:sdt>",
      "<w:hyperlink>@</w:hyperlink>", "<w:smartTag>@</w:smartTag>", "<w:customXml>@</w:customXml>",
      "<w:fldSimple w:instr=\"PAGE\">@</w:fldSimple>", "<w:ins>@</w:ins>", "<w:moveTo>@</w:moveTo>",
      "<w:bdo w:val=\"rtl\">@</w:bdo>",
    ])
  func wrappers(_ wrapper: String) throws {
    let parts = wrapper.split(separator: "@")
    #expect(try text(r("a") + parts[0] + r("b") + parts[1] + r("c")) == "abc")
  }

  @Test("Removed text is gone, and counted")
  func removals() throws {
    let body =
      p("a") + "<w:p>\(r("b"))<w:del>\(r("x"))</w:del><w:moveFrom>\(r("y"))</w:moveFrom></w:p>"
    #expect(try DocxFile.text(body) == "a|b")
    let observations = try DocxFile(body).read().observations
    #expect(observations == [Observation(.trackedChanges, subject: "word/document.xml", count: 2)])
  }

  @Test(
    "A paragraph without its mark runs on into the next",
    arguments: ["<w:del/>", "<w:moveFrom/>", "<w:vanish/>"])
  func removedMarks(_ mark: String) throws {
    let first = p("a", "<w:rPr>\(mark)</w:rPr>")
    #expect(try DocxFile.text(first + p("b") + p("c")) == "ab|c")
    #expect(try DocxFile.text(p("b") + first) == "b|a")
    #expect(try DocxFile.text(p("b") + p("", "<w:rPr>\(mark)</w:rPr>")) == "b")
  }

  @Test("Old properties are never read")
  func oldProperties() throws {
    let change = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
    #expect(try text(r("a", change)) == "a")
  }

  @Test("The first Choice that is understood is read, else the Fallback, else nothing")
  func alternateContent() throws {
    func content(_ choices: String) -> String {
      "<mc:AlternateContent>\(choices)</mc:AlternateContent>"
    }
    let unknown = "<mc:Choice Requires=\"x\">\(r("1"))</mc:Choice>"
    let known = "<mc:Choice Requires=\"w14 wps\">\(r("2"))</mc:Choice>"
    let fallback = "<mc:Fallback>\(r("3"))</mc:Fallback>"
    #expect(try text(content(unknown + known + known + fallback)) == "2")
    #expect(try text(content(unknown + fallback)) == "3")
    #expect(try text(content(unknown)) == "")
    #expect(try text("<w:r>\(content("<mc:Fallback><w:t>4</w:t></mc:Fallback>"))</w:r>") == "4")
  }

  @Test("Text in an element that is not understood is named")
  func unknownElements() throws {
    let document = try DocxFile("<w:p>\(r("a"))<x:new>lost</x:new><x:new/></w:p>").read()
    #expect(
      document.observations
        == [Observation(.elementUnknown, subject: "new in word/document.xml")])
  }

  @Test("Text where none may stand is named")
  func misplaced() throws {
    for body in [
      "<w:tbl>\(p("lost"))\(tr(tc("a")))</w:tbl>", "<w:tbl><w:tr>\(p("lost"))</w:tr></w:tbl>",
      "<w:p><w:p>\(r("lost"))</w:p></w:p>", tr(tc("lost")),
    ] {
      #expect(
        try DocxFile(body).read().observations.map(\.kind).contains(.elementUnknown), "\(body)")
    }
    #expect(try DocxFile.text(r("a") + p("b")) == "a|b")
  }

  @Test("Content in other files and pictures are named")
  func contentElsewhere() throws {
    let document = try DocxFile(
      "<w:p><w:r><w:drawing><a:blip/></w:drawing><w:pict><v:shape>"
        + "<v:textpath string=\"机密\"/></v:shape></w:pict></w:r></w:p><w:altChunk r:id=\"rId1\"/>"
    ).with("aFChunk", "<html/>").read()
    #expect(
      document.observations.map(\.subject)
        == [
          "picture in word/document.xml", "textpath in word/document.xml: 机密",
          "altChunk word/aFChunk1.xml",
        ])
  }

  @Test("Strict names mean the same")
  func strict() throws {
    #expect(try DocxFile(p("a") + p("b"), transitional: false).text() == "a|b")
  }
}

@Suite("Fields")
struct FieldTests {
  private func mark(_ kind: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
  }

  private func text(_ content: String) throws -> String {
    try DocxFile.text("<w:p>\(content)</w:p>")
  }

  @Test("Only the result of a field shows")
  func result() throws {
    let instruction = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    #expect(
      try text(
        r("a") + mark("begin") + instruction + r("x") + mark("separate") + r("1") + mark("end")
          + r("b")) == "a1b")
    #expect(try text(r("a") + mark("begin") + r("x") + mark("end") + r("b")) == "ab")
  }

  @Test("A field in the instruction of another does not show")
  func nested() throws {
    let inner = mark("begin") + mark("separate") + r("i") + mark("end")
    #expect(try text(mark("begin") + inner + mark("separate") + r("o") + mark("end")) == "o")
    #expect(try text(mark("begin") + mark("separate") + inner + r("o") + mark("end")) == "io")
  }

  @Test("Marks without their counterparts are ignored, and counted")
  func unfinished() throws {
    #expect(try text(r("a") + mark("begin") + r("b")) == "ab")
    #expect(try text(r("a") + mark("end") + r("b") + mark("separate") + r("c")) == "abc")
    let document = try DocxFile("<w:p>\(mark("begin"))\(r("a"))</w:p>").read()
    #expect(document.observations.map(\.kind) == [.fieldUnfinished])
  }

  @Test("A field without its end does not reach out of a cell")
  func cells() throws {
    let open = "<w:tc><w:p>\(mark("begin"))\(r("a"))</w:p></w:tc>"
    let end = "<w:tc><w:p>\(r("b"))\(mark("end"))</w:p></w:tc>"
    #expect(try DocxFile.table("<w:tr>\(open)\(end)</w:tr>").cells.map(\.text) == ["a", "b"])
  }
}

@Suite("Hidden text")
struct HiddenTextTests {
  @Test("A hidden run is left out and named; webHidden does not hide")
  func runs() throws {
    let document = try DocxFile(
      "<w:p>\(r("a"))\(r("b", "<w:vanish/>"))\(r("c", "<w:webHidden/>"))"
        + "\(r("d", "<w:vanish w:val=\"0\"/>"))</w:p>"
    ).read()
    #expect(document.observations == [Observation(.hiddenText, subject: "b")])
    #expect(document.outline.hasPrefix("acd\n"))
  }

  @Test("Hidden by one of two styles is hidden, by both is not")
  func styles() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="base"/></w:style>
      <w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>
      """
    let character = "<w:rStyle w:val=\"C\"/>"
    let file = DocxFile(
      "<w:p>\(r("a"))\(r("b", character))</w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"P\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:pPr>"
        + "\(r("c"))\(r("d", character))\(r("e", "<w:vanish w:val=\"false\"/>"))</w:p>")
    #expect(try file.styles(styles).text() == "a|de")
  }
}
