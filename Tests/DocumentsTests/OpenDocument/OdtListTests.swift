import Documents
import Testing

@Suite("Lists of OpenDocument")
struct OdtListTests {
  private func level(_ index: Int, _ format: String, _ more: String = "", after: String = "nothing")
    -> String
  {
    """
    <text:list-level-style-number text:level="\(index)" style:num-format="\(format)" \(more)>\
    <style:list-level-properties><style:list-level-label-alignment \
    text:label-followed-by="\(after)"/></style:list-level-properties>\
    </text:list-level-style-number>
    """
  }

  private func list(_ content: String, _ attributes: String = "") -> String {
    "<text:list text:style-name=\"L\" \(attributes)>\(content)</text:list>"
  }

  private func item(_ content: String, _ attributes: String = "") -> String {
    "<text:list-item \(attributes)>\(content)</text:list-item>"
  }

  private func paragraphs(_ text: String, _ levels: String, more: String = "") throws -> String {
    try OdtFile(
      text,
      styles: "<text:list-style style:name=\"L\">\(levels)</text:list-style>\(more)"
    ).paragraphs()
  }

  private let x = Odt.p("x")

  @Test("Levels count, restart below, and show the numbers above")
  func levels() throws {
    let levels =
      level(1, "一, 二, 三, ...", "style:num-suffix=\"、\"")
      + level(2, "一, 二, 三, ...", "style:num-prefix=\"（\" style:num-suffix=\"）\"", after: "space")
      + level(3, "1", "text:display-levels=\"3\"", after: "listtab")
    let text = list(
      item(x + list(item(x) + item(x + list(item(x))))) + item(x + list(item(x))))
    #expect(
      try paragraphs(text, levels) == "一、x|（一） x|（二） x|一.二.1\tx|二、x|（一） x")
  }

  @Test("A list continues one of its style, or one by its id, when it says so")
  func continuing() throws {
    let one = item(x)
    let text =
      list(one, "xml:id=\"a\"") + list(one, "text:continue-numbering=\"true\"") + list(one)
      + list(one, "text:continue-list=\"a\"")
    #expect(try paragraphs(text, level(1, "1")) == "1x|2x|1x|3x")
  }

  @Test("Only the first paragraph of an item is numbered, and none of a list header")
  func paragraphsOfItems() throws {
    let text = list(
      "<text:list-header>\(x)</text:list-header>" + item(x + x) + item(x))
    #expect(try paragraphs(text, level(1, "1")) == "x|1x|x|2x")
  }

  @Test("An item without a paragraph of its own is not counted")
  func itemOfItems() throws {
    let text =
      list(item(x)) + list(item(list(item(x))), "text:continue-numbering=\"true\"")
      + list(item(list(item(x))), "text:continue-numbering=\"true\"")
    #expect(
      try paragraphs(text, level(1, "1") + level(2, "a")) == "1x|ax|bx")
  }

  @Test("Lists and items say where to start")
  func starts() throws {
    let text = list(item(x) + item(x, "text:start-value=\"9\"") + item(x))
    #expect(try paragraphs(text, level(1, "i", "text:start-value=\"3\"")) == "iiix|ixx|xx")
  }

  @Test("A pattern with the numbers put in goes before prefix and suffix")
  func patterns() throws {
    let levels =
      level(1, "1") + level(2, "1", "loext:num-list-format=\"第%1%-%2%条%\" style:num-suffix=\"no\"")
    #expect(try paragraphs(list(item(x + list(item(x)))), levels) == "1x|第1-1条%x")
  }

  @Test("A bullet is its sign")
  func bullets() throws {
    let levels = "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"●\"/>"
    #expect(try paragraphs(list(item(x)), levels) == "●\tx")
  }

  @Test("A numbered paragraph says itself where it stands")
  func numberedParagraphs() throws {
    let text = [1, 2, 2, 1].map {
      """
      <text:numbered-paragraph text:list-id="n" text:style-name="L" text:level="\($0)">\(x)\
      </text:numbered-paragraph>
      """
    }.joined()
    #expect(try paragraphs(text, level(1, "1") + level(2, "A")) == "1x|Ax|Bx|2x")
  }

  @Test("Headings outside of lists are numbered by the outline")
  func outline() throws {
    let outline = """
      <text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." \
      style:num-suffix="、"/></text:outline-style>
      """
    let text =
      "<text:h text:outline-level=\"1\">x</text:h><text:h text:outline-level=\"2\">x</text:h>"
      + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">x</text:h>"
      + "<text:h text:outline-level=\"1\">x</text:h>"
    #expect(try paragraphs(text, "", more: outline) == "一、\tx|x|x|二、\tx")
  }

  @Test("The paragraph's style names the list's when the list does not")
  func styleOfParagraph() throws {
    let style =
      "<style:style style:name=\"P\" style:family=\"paragraph\" style:list-style-name=\"L\"/>"
    let text = "<text:list>\(item(Odt.p("x", style: "P")))</text:list>\(Odt.p("x", style: "P"))"
    #expect(try paragraphs(text, level(1, "1"), more: style) == "1x|x")
  }

  @Test(
    "Number formats",
    arguments: [
      ("1", "1 26 27"), ("a", "a z aa"), ("A", "A Z AA"), ("I", "I XXVI XXVII"), ("", "  "),
      ("一, 二, 三, ...", "一 二十六 二十七"), ("壹, 贰, 叁, ...", "壹 贰拾陆 贰拾柒"),
      ("甲, 乙, 丙, ...", "甲 26 27"), ("①, ②, ③, ...", "① 26 27"),
      ("１, ２, ３, ...", "１ ２６ ２７"),
    ])
  func formats(_ format: String, _ expected: String) throws {
    let text = list(
      [1, 26, 27].map { item(Odt.p(""), "text:start-value=\"\($0)\"") }.joined())
    #expect(
      try paragraphs(text, level(1, format)).split(
        separator: "|", omittingEmptySubsequences: false
      ).joined(separator: " ") == expected)
  }

  @Test("Letters behind z count on, or repeat when the level says so")
  func letters() throws {
    let text = list(item(x, "text:start-value=\"28\""))
    #expect(try paragraphs(text, level(1, "a")) == "abx")
    #expect(try paragraphs(text, level(1, "a", "style:num-letter-sync=\"true\"")) == "bbx")
  }

  @Test("An unknown format is named and does not pass for decimal in silence")
  func unknownFormat() throws {
    let file = OdtFile(
      list(item(x)),
      styles: "<text:list-style style:name=\"L\">\(level(1, "๑, ๒, ๓, ..."))</text:list-style>")
    #expect(
      try file.read().observations == [Observation(.numberFormatUnknown, subject: "๑, ๒, ๓, ...")])
    #expect(try file.paragraphs() == "1x")
  }
}
