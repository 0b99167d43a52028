import Testing

@testable import Documents

@Suite("What a text's tag says of white space, where it has none at its ends")
struct ElidedSpaceTests {
  @Test(
    "That white space is to be kept goes where a text shows none at its ends",
    arguments: [
      ("a", true), ("a b", true), ("一", true), (" a", false), ("a ", false), ("\n一", false),
      ("一\t", false), ("", false), (" ", false), ("&#32;a", false), ("a&#32;", false),
      ("a&amp;b", true), ("<w:tab/>", false), ("a<w:tab/> ", false), ("a<w:b/>", false),
      ("a<![CDATA[ ]]>", false), ("a<!-- -->", false), ("a</w:t ><w:t>", false),
    ])
  func space(text: String, goes: Bool) throws {
    let part = within("<w:t xml:space=\"preserve\">\(text)</w:t>")
    let copy = FormattingElision.shortened(part[...]) ?? part
    #expect(String(decoding: copy, as: UTF8.self).contains("xml:space") != goes)
    let tape = try bothWays(part).get()
    let kept = tape.events.indices.filter { tape.name($0) == .t && !tape.text(of: $0).isEmpty }
    #expect(kept.allSatisfy { tape.events[$0].attributeCount == 0 } || !goes)
  }

  @Test(
    "Elements within a text add nothing but their characters to it",
    arguments: [
      "a<w:t xml:space=\"preserve\"> b </w:t>c", "a <w:t xml:space=\"preserve\">b</w:t> c",
      "a<w:sym w:char=\"F0FC\"/> <w:br w:type=\"page\"/>b c",
      "a <w:t>b<w:t xml:space='x'> c</w:t></w:t>",
    ])
  func nested(text: String) throws {
    let tape = try bothWays(within("<w:t>\(text)</w:t>")).get()
    let first = try #require(tape.events.indices.first { tape.name($0) == .t })
    #expect(tape.text(of: first) == "a b c")
  }

  @Test(
    "Other ways to say it stay",
    arguments: [
      "xml:space='preserve'", "xml:space=\"default\"", "xml:space=\"preserve\" ",
      "xml:space=\"preserve\" w:x=\"\"", "xml:space=\"preserve\" xml:space=\"preserve\"",
      " xml:space=\"preserve\"",
    ])
  func otherSpaces(attribute: String) throws {
    let part = within("<w:t \(attribute)>a</w:t>")
    #expect(FormattingElision.shortened(part[...]) == nil)
    try bothWays(part)
  }
}
