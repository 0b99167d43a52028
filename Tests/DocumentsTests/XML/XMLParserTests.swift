import Testing

@testable import Documents

@Suite("Hostile XML")
struct XMLParserTests {
  private func failure(_ xml: String) -> ReadingFailure.Code? {
    DocxFile(mainPart: xml).failure()
  }

  @Test("A document type is refused on sight")
  func doctype() {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>"
    #expect(failure(bomb) == .doctypeForbidden)
    #expect(failure("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>") == .doctypeForbidden)
  }

  @Test(
    "What is not well-formed is refused",
    arguments: [
      "<a>", "<a></b>", "", "text", "<a b=1/>", "<a>&nbsp;</a>", "<a>\u{0}</a>", "<a/><b/>",
    ])
  func malformed(_ xml: String) {
    #expect(failure(xml) == .malformedXML)
  }

  @Test("Bytes that are no UTF-8 are refused")
  func badUTF8() {
    var file = DocxFile(p("a"))
    file.parts[1].content = Array("<a>".utf8) + [0xFF, 0xC0] + Array("</a>".utf8)
    #expect(file.failure() == .malformedXML)
  }

  @Test("Elements nested too deep are refused, dropped ones too", arguments: ["w:sdt", "x:y"])
  func depth(_ name: String) {
    let deep =
      String(repeating: "<\(name)>", count: 300) + String(repeating: "</\(name)>", count: 300)
    #expect(DocxFile(deep).failure() == .limitExceeded)
  }

  @Test("Very many attributes are refused before they cost time")
  func attributes() {
    for count in [2000, 50_000] {
      let list = (0..<count).map { " a\($0)=\"\"" }.joined()
      #expect(DocxFile("<w:p\(list)/>").failure() == .limitExceeded)
      #expect(DocxFile(p("a") + p("b") + "<x:y\(list)></x:y>").failure() == .limitExceeded)
    }
  }

  @Test("A very long tag is refused, and a long text is not")
  func longTag() throws {
    let long = String(repeating: "x", count: 300_000)
    #expect(DocxFile("<w:p x:a=\"\(long)\"/>").failure() == .limitExceeded)
    #expect(try DocxFile.text(p(long)).count == long.count)
    #expect(try DocxFile.text("<!--\(long)-->" + p("a")) == "a")
  }

  @Test("Very many different names are refused")
  func names() {
    let elements = (0..<30_000).map { "<x:a\($0)/>" }.joined()
    #expect(DocxFile(elements).failure() == .limitExceeded)
  }

  @Test("UTF-16 is read, other encodings are refused")
  func encodings() throws {
    let xml = DocxFile.root("document", "<w:body>\(p("信息"))</w:body>")
    for bigEndian in [true, false] {
      var file = DocxFile(p(""))
      let units = ("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml).utf16
      file.parts[1].content = units.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return bigEndian ? pair : pair.reversed()
      }
      #expect(try file.text() == "信息")
    }
    #expect(failure("<?xml version=\"1.0\" encoding=\"GB18030\"?>" + xml) == .unknownEncoding)
    #expect(failure("<?xml version='1.0' encoding='utf-8'?>" + xml) == nil)
  }

  @Test("A number in an attribute is read whole or not at all, and is limited")
  func integers() {
    func integer(_ text: String) -> Int? { XMLValue.integer(Array(text.utf8)[...]) }
    #expect(integer("12") == 12)
    #expect(integer("-12") == -12)
    #expect(integer("+3") == 3)
    #expect(integer("") == nil)
    #expect(integer("-") == nil)
    #expect(integer("1.5") == nil)
    #expect(integer("99999999999999999999999") == 1_000_000_000)
    #expect(XMLValue.twips(Array("1in".utf8)[...]) == 1440)
    #expect(XMLValue.twips(Array("12.5pt".utf8)[...]) == 250)
    #expect(XMLValue.twips(Array("5furlongs".utf8)[...]) == nil)
  }
}
