import Testing

@testable import Documents

@Suite("Automatic numbers")
struct NumberingTests {
  private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String
  {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
  }

  private func numbered(_ text: String, _ level: Int = 0, id: Int = 1) -> String {
    p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>")
  }

  private func text(_ body: String, _ levels: String, _ instances: String = "") throws -> String {
    try DocxFile(body).numbering(
      "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\(instances)"
    ).text()
  }

  @Test("Levels count, restart below, and show the numbers above")
  func levels() throws {
    let levels =
      level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>")
      + level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"space\"/>")
      + level(2, "decimal", "%1.%3.", "<w:isLgl/>")
    let body = [0, 1, 1, 2, 0, 1].map { numbered("x", $0) }.joined()
    #expect(try text(body, levels) == "一、x|（一） x|（二） x|1.1.\tx|二、x|（一） x")
  }

  @Test("numId 0 is no number, and neither is an unknown one")
  func off() throws {
    #expect(
      try text(numbered("a", id: 0) + numbered("b", id: 9), level(0, "decimal", "%1.")) == "a|b")
  }

  @Test("Instances of a list count on together, unless they say where to start")
  func instances() throws {
    let more =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
    let body = [1, 2, 3, 3].map { numbered("x", id: $0) }.joined()
    #expect(
      try text(body, level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>"), more)
        == "1.x|2.x|5.x|6.x")
  }

  @Test("Paragraphs of covered cells are counted though they do not show")
  func covered() throws {
    let rows = ["<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", ""].map { merge in
      "<w:tr><w:tc><w:tcPr>\(merge)</w:tcPr>\(numbered("x"))</w:tc></w:tr>"
    }
    let document = try DocxFile("<w:tbl>\(rows.joined())</w:tbl>").numbering(
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1."))</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    ).read()
    #expect(document.tables[0].cells.map(\.numberedText) == ["1.\tx", "3.\tx"])
  }

  @Test("A level that never restarts counts on")
  func lvlRestart() throws {
    let levels =
      level(0, "decimal", "%1.") + level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")
    let body = [0, 1, 0, 1].map { numbered("x", $0) }.joined()
    #expect(try text(body, levels) == "1.\tx|1)\tx|2.\tx|2)\tx")
  }

  @Test("A style numbers its paragraphs, and a paragraph can say no")
  func styles() throws {
    let file = DocxFile(
      p("a", "<w:pStyle w:val=\"H\"/>")
        + p("b", "<w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        + p("c", "<w:pStyle w:val=\"K\"/>"))
    let numbered = file.numbering(
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1."))"
        + "\(level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"K\"/>"))</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
      + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"K\"><w:basedOn w:val=\"H\"/>"
      + "<w:name w:val=\"heading 2\"/></w:style>"
    #expect(try numbered.styles(styles).text() == "1.\ta|b|a)\tc")
    let levels = try numbered.styles(styles).read().mainBlocks.map { block -> Int? in
      if case .paragraph(let paragraph) = block { return paragraph.headingLevel }
      return nil
    }
    #expect(levels == [1, 1, 2])
  }

  @Test("An unknown format is named and does not pass for decimal in silence")
  func unknownFormat() throws {
    let file = DocxFile(numbered("a")).numbering(
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "thaiCounting", "%1."))</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
    #expect(
      try file.read().observations == [Observation(.numberFormatUnknown, subject: "thaiCounting")])
  }

  @Test(
    "Number formats",
    arguments: [
      ("chineseCounting", "一 十 十一 二十 二十三 一○五"),
      ("chineseCountingThousand", "一 十 十一 二十 二十三 一百零五"),
      ("japaneseCounting", "一 十 十一 二十 二十三 百五"),
      ("chineseLegalSimplified", "壹 壹拾 壹拾壹 贰拾 贰拾叁 壹佰零伍"),
      ("ideographDigital", "一 一〇 一一 二〇 二三 一〇五"),
      ("ideographTraditional", "甲 癸 11 20 23 105"),
      ("ideographZodiac", "子 酉 戌 20 23 105"),
      ("decimalEnclosedCircle", "① ⑩ ⑪ ⑳ 23 105"),
      ("decimalFullWidth", "１ １０ １１ ２０ ２３ １０５"),
      ("decimalZero", "01 10 11 20 23 105"),
      ("upperRoman", "I X XI XX XXIII CV"), ("lowerLetter", "a j k t w aaaaa"),
      ("ordinal", "1st 10th 11th 20th 23rd 105th"),
    ])
  func formats(_ format: String, _ expected: String) {
    let values = [1, 10, 11, 20, 23, 105].map { NumberFormat.text($0, format: format) ?? "?" }
    #expect(values.joined(separator: " ") == expected)
  }

  @Test("Chinese numerals skip and name zeros as they are read aloud")
  func zeros() {
    let values = [1010, 1001, 10_000, 10_001, 110_100, 120_000_000]
    #expect(
      values.map { NumberFormat.text($0, format: "chineseCountingThousand") ?? "?" }
        == ["一千零一十", "一千零一", "一万", "一万零一", "十一万零一百", "120000000"])
  }
}
