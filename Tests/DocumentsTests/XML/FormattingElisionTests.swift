import Foundation
import Testing

@testable import Documents

@Suite("Formatting that is left out before a part is parsed")
struct FormattingElisionTests {
  /// Whether an element is to be left out, and the element within a run.
  struct Region: CustomTestStringConvertible {
    var name: String
    var xml: String
    var testDescription: String { name }

    init(_ name: String, _ xml: String) {
      self.name = name
      self.xml = xml
    }
  }

  @Test(
    "Formatting that is checked goes",
    arguments: [
      Region("an element", "<w:b/>"), Region("an attribute", "<w:b w:val=\"0\"/>"),
      Region("white space in tags", "<w:rPr\n><w:b \t\r\n w:val='0'\n/></w:rPr>"),
      Region("single quotes", "<w:color w:val='\"'/>"),
      Region("a greater-than sign in a value", "<w:rFonts w:ascii=\"a>b\"/>"),
      Region("a slash and a quote in a value", "<w:rFonts w:ascii=\"/>'\" w:cs='/>\"'/>"),
      Region("text in a value", "<w:rFonts w:ascii=\"仿宋_GB2312 \u{1F600}\u{FFFD}\"/>"),
      Region("run properties", "<w:rPr><w:b/><w:sz w:val=\"21\"/></w:rPr>"),
      Region("nested run properties", "<w:rPr><w:rPr><w:b/></w:rPr><w:i></w:i></w:rPr>"),
      Region("borders", "<w:tcBorders><w:top w:val=\"nil\"/><w:left w:sz='4'/></w:tcBorders>"),
      Region("nothing", "<w:rPr></w:rPr>"), Region("nothing, shorter", "<w:pPr/>"),
    ])
  func goes(_ region: Region) throws {
    let part = within(region.xml)
    let copy = try #require(FormattingElision.shortened(part[...]))
    #expect(copy == FormattingElision.shortened(within("")[...]))
    _ = try bothWays(part).get()
  }

  @Test(
    "What is not checked to the last byte stays, and is read or refused as before",
    arguments: [
      Region("text", "<w:rPr>x</w:rPr>"), Region("text behind", "<w:b/>x"),
      Region("text before", "x<w:b/>"), Region("white space", "<w:rPr> </w:rPr>"),
      Region("an element that is kept", "<w:rPr><w:vanish/></w:rPr>"),
      Region("a tracked change", "<w:rPr><w:ins w:id=\"1\"/></w:rPr>"),
      Region("an unknown element", "<w:rPr><w:unknown/></w:rPr>"),
      Region("another prefix", "<w:rPr><x:b/></w:rPr>"),
      Region("another attribute's prefix", "<w:b x:val=\"1\"/>"),
      Region("an attribute without a prefix", "<w:b val=\"1\"/>"),
      Region("a declaration", "<w:b xmlns:w=\"urn:x\"/>"),
      Region("an attribute twice", "<w:b w:val=\"1\" w:cs=\"\" w:val=\"1\"/>"),
      Region("an entity", "<w:rFonts w:ascii=\"&amp;\"/>"),
      Region("an unknown entity", "<w:rFonts w:ascii=\"&x;\"/>"),
      Region("a less-than sign in a value", "<w:rFonts w:ascii=\"<\"/>"),
      Region("a tag in a value", "<w:rFonts w:ascii=\"<w:b/>\"/>"),
      Region("a control character", "<w:rFonts w:ascii=\"\u{1}\"/>"),
      Region("a zero", "<w:rFonts w:ascii=\"\u{0}\"/>"),
      Region("a line break in a value", "<w:rFonts w:ascii=\"a\nb\"/>"),
      Region("U+FFFE", "<w:rFonts w:ascii=\"\u{FFFE}\"/>"),
      Region("U+FFFF", "<w:rFonts w:ascii=\"\u{FFFF}\"/>"),
      Region("no quotes", "<w:b w:val=1/>"), Region("no value", "<w:b w:val/>"),
      Region("no end of a value", "<w:b w:val=\"1/>"),
      Region("two quotes", "<w:b w:val=\"1'/>"),
      Region("no space between attributes", "<w:b w:val=\"1\"w:cs=\"1\"/>"),
      Region("no space before an attribute", "<w:b\"w:val=\"1\"/>"),
      Region("space around the equals sign", "<w:b w:val = \"1\"/>"),
      Region("space before the name", "< w:b/>"), Region("space in the name", "<w: b/>"),
      Region("space in the end", "<w:b/ >"), Region("space in the end tag", "<w:rPr></w:rPr >"),
      Region("capitals", "<w:RPR><w:B/></w:RPR>"), Region("a capital prefix", "<W:b/>"),
      Region("a name that begins with a digit", "<w:b w:1=\"\"/>"),
      Region("a name that goes on", "<w:b.x/>"), Region("a longer name", "<w:rPrx></w:rPrx>"),
      Region("an attribute's name that goes on", "<w:b w:val-x=\"1\"/>"),
      Region("no name", "<w:/>"), Region("an attribute without a name", "<w:b w:=\"1\"/>"),
      Region("another end", "<w:rPr></w:pPr>"), Region("a longer end", "<w:rPr></w:rPrx>"),
      Region("no end", "<w:rPr>"), Region("an end alone", "</w:rPr>"),
      Region("a bracket left out", "<w:b/<w:i/>"), Region("a double bracket", "<<w:b/>"),
      Region("a section's end", "]]<w:b/>>"), Region("an entity apart", "&am<w:b/>p;"),
      Region("a comment", "<!--<w:b/>-->"), Region("a comment beside", "<w:b/><!-- -->"),
      Region("a CDATA section", "<w:t><![CDATA[<w:b/>]]></w:t>"),
      Region("an instruction", "<?a <w:b/>?>"), Region("an instruction beside", "<w:b/><?a?>"),
    ])
  func stays(_ region: Region) throws {
    let part = within(region.xml)
    let copy = FormattingElision.shortened(part[...]) ?? part
    #expect(String(decoding: copy, as: UTF8.self).contains(region.xml))
    try bothWays(part)
  }

  @Test(
    "What goes does not make the rest well-formed",
    arguments: [
      "<x:y x:z=\"><w:b/><w:b w:val=\"/>", "<x:y x:z='><w:b w:val=\"'\"/><w:t/>",
      "<x:y x:z=\"><w:rPr w:val=\"/>\"></w:rPr>", "<w:rPr><w:b/>", "<w:b/></w:rPr>", "<w:b/></w:p>",
      "<x:y x:z=\"<w:b/>\"/>", "<w:p <w:b/>/>", "<w:p ><w:b/>/>", "<w:rPr><w:b/></w:rPr></w:r>",
      "<w:rPr><w:b/><w:b></w:rPr>", "<w:b/><", "<w:b/>\u{0}", "&x>;<w:b/>", "]]><w:b/>",
    ])
  func malformed(_ xml: String) throws {
    try bothWays(within(xml))
  }

  @Test("Elements beside one that is kept go, and those too deep in others stay")
  func beside() throws {
    let kept = within("<w:rPr><w:b/><w:vanish/><w:i/></w:rPr>")
    #expect(FormattingElision.shortened(kept[...]) == within("<w:rPr><w:vanish/></w:rPr>"))
    let deep = within(String(repeating: "<w:u>", count: 9) + String(repeating: "</w:u>", count: 9))
    let copy = try #require(FormattingElision.shortened((deep + deep)[...]))
    #expect(copy.starts(with: within("").prefix(60)))
    try bothWays(kept)
    try bothWays(deep)
  }

  @Test(
    "Bytes that are no UTF-8 stay",
    arguments: [
      [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE4],
      [0xE4, 0xBB], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80],
    ] as [[UInt8]])
  func invalidUTF8(_ bytes: [UInt8]) throws {
    let pieces = String(decoding: within("<w:rFonts w:ascii=\"|\"/>"), as: UTF8.self)
      .split(separator: "|")
    let part = Array(pieces[0].utf8) + bytes + Array(pieces[1].utf8)
    #expect(FormattingElision.shortened(part[...]) == nil)
    #expect(try bothWays(part).failureCode == .malformedXML)
  }

  @Test("Where w means something else, or nothing, the part is read in full")
  func prefix() throws {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>"
    let parts = [
      "<w:body>\(body)</w:body>", "<w:body xmlns:w=\"urn:x\">\(body)</w:body>",
      "<a><w:body xmlns:w=\"\(word)\">\(body)</w:body></a>",
      "<w:body xmlns:w=\"\(word)\">\(body)<w:p xmlns:w=\"urn:x\"><w:b/></w:p></w:body>",
      "<w:body xmlns:w=\"\(word)\">\(body)<w:p xmlns:w=\"\(word)\"><w:b/></w:p></w:body>",
      "<w:body xmlns:w=\"\(word)\" xmlns:w=\"urn:x\">\(body)</w:body>",
      "<w:b/><w:body xmlns:w=\"\(word)\">\(body)</w:body>",
      "<w:body xmlns:w=\"\(word)\">\(body)</w:body><w:b/>",
      "<w:body xmlns:w=\"\(word)\">\(body)</w:body><w:b/><!---->",
      "<!DOCTYPE a [<!ENTITY x \"<w:b/>\">]><w:body xmlns:w=\"\(word)\">\(body)</w:body>",
      "<?a <w:b/> ?><w:body xmlns:w=\"\(word)\">\(body)</w:body>",
      "<!--a--><w:body xmlns:w=\"\(word)\">\(body)</w:body>",
      "<ns0:body xmlns:ns0=\"\(word)\">\(body.replacing("w:", with: "ns0:"))</ns0:body>",
      "<body xmlns=\"\(word)\">\(body.replacing("w:", with: ""))</body>",
    ]
    for part in parts { try bothWays(Array(part.utf8)) }
    let known = ["\(word)", "http://purl.oclc.org/ooxml/wordprocessingml/main"]
    for uri in known {
      let part = Array("<?xml version='1.0'?><w:p xmlns:w='\(uri)'>\(body)</w:p>".utf8)
      #expect(FormattingElision.shortened(part[...]) != nil)
      _ = try bothWays(part).get()
    }
  }

  @Test("A part may end anywhere")
  func truncated() throws {
    let part = within("<w:rPr><w:sz w:val=\"21\"/><w:rFonts w:ascii='宋体'/></w:rPr>")
    for end in 0..<part.count { try bothWays(Array(part[..<end])) }
  }

  @Test(
    "All attributes that the standard gives an element may stand in its tag",
    arguments: [
      "ascii hAnsi eastAsia cs hint asciiTheme hAnsiTheme eastAsiaTheme cstheme",
      "before after beforeLines afterLines beforeAutospacing afterAutospacing line lineRule",
      "left right start end leftChars rightChars startChars endChars firstLine firstLineChars"
        + " hanging hangingChars",
      "val color fill themeColor themeTint themeShade themeFill themeFillTint themeFillShade",
      "val color sz space shadow frame themeColor themeTint themeShade",
      "val firstRow lastRow firstColumn lastColumn oddVBand evenVBand oddHBand evenHBand"
        + " firstRowFirstColumn firstRowLastColumn lastRowFirstColumn lastRowLastColumn",
      "name locked semiHidden unhideWhenUsed uiPriority qFormat",
      "leftFromText rightFromText topFromText bottomFromText vertAnchor horzAnchor tblpX"
        + " tblpXSpec tblpY tblpYSpec",
    ])
  func attributes(_ names: String) throws {
    let list = names.split(separator: " ").map { " w:\($0)=\"1\"" }
    let part = within("<w:b\(list.joined())/>")
    #expect(FormattingElision.shortened(part[...]) == FormattingElision.shortened(within("")[...]))
    for name in list { try bothWays(within("<w:b\(list.joined())\(name)/>")) }
  }

  @Test("An element is as good as its parser's opinion of it: every name on the list is dropped")
  func names() throws {
    #expect(IdleNames.all.list.count > 100)
    for name in IdleNames.all.list {
      let part = within("<w:\(name) w:val=\"1\"/><w:\(name)><w:b/></w:\(name)>")
      let copy = FormattingElision.shortened(part[...])
      #expect(copy == FormattingElision.shortened(within("")[...]), "\(name)")
      try bothWays(part)
    }
    for name in ["vanish", "specVanish", "webHidden", "rStyle", "del", "ins", "rPrChange", "tab"] {
      #expect(!IdleNames.all.list.contains(name))
    }
  }

  @Test("The widths of cells come on the tape where a cell is deleted, and nowhere else")
  func widths() throws {
    func names(_ properties: String) throws -> [ElementName] {
      let width = "<w:tc><w:tcPr><w:tcW w:w=\"9\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>"
      let cell = "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p/></w:tc>"
      let body = "<w:body><w:tbl><w:tr>\(width)\(cell)</w:tr></w:tbl></w:body>"
      return try bothWays(Array(DocxFile.root("document", body).utf8)).get().events.map(\.name)
    }
    #expect(try !names("").contains(.tcW))
    #expect(try !names("<w:gridSpan w:val=\"2\"/>").contains(.tcW))
    #expect(try names("<w:cellDel/>").contains(.tcW))
  }
}

/// A main part with XML in a run between two texts.
func within(_ xml: String) -> [UInt8] {
  let run = "<w:r>\(xml)<w:t>a</w:t></w:r>"
  return Array(DocxFile.root("document", "<w:body><w:p>\(run)</w:p></w:body>").utf8)
}

/// What comes of a part, elided and full, which are the same or fail the test.
@discardableResult
func bothWays(
  _ part: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Result<XMLTape, ReadingFailure> {
  func read(_ pass: XMLPass) -> Result<XMLTape, ReadingFailure> {
    Result { () throws(ReadingFailure) in
      try XMLParser.parse(part, name: "The part", limits: ReadingLimits(), pass: pass)
    }
  }
  let (elided, full) = (read(.elided), read(.full))
  switch (elided, full) {
  case (.success(let one), .success(let other)):
    let isEqual = one.isEqual(to: other)
    #expect(isEqual, "\(String(decoding: part, as: UTF8.self))", sourceLocation: sourceLocation)
  case (.failure(let one), .failure(let other)):
    #expect(one == other, sourceLocation: sourceLocation)
  default:
    Issue.record(
      "\(elided) is not \(full): \(String(decoding: part, as: UTF8.self))",
      sourceLocation: sourceLocation)
  }
  return elided
}

extension Result where Failure == ReadingFailure {
  /// The code of a failure.
  fileprivate var failureCode: ReadingFailure.Code? {
    if case .failure(let failure) = self { failure.code } else { nil }
  }
}

extension XMLTape {
  /// Whether two tapes hold the same, but for a text's `xml:space` that says nothing.
  fileprivate func isEqual(to other: XMLTape) -> Bool {
    notes == other.notes && events.count == other.events.count
      && events.indices.allSatisfy { content(of: $0) == other.content(of: $0) }
  }

  /// All that a tape says of an element.
  private func content(of element: Int) -> [String] {
    let event = events[element]
    let text = text(of: element)
    let isPlain = event.name == .t && !text.isEmpty && text == text.trimming("\t\n\r ")
    let first = Int(event.firstAttribute)
    let attributes = attributes[first..<first + Int(event.attributeCount)].compactMap {
      isPlain && $0.name == .space
        ? nil
        : "\($0.name) \(String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self))"
    }
    return ["\(event.name)", "\(event.end)", text] + attributes
  }
}

extension String {
  fileprivate func trimming(_ characters: String) -> String {
    trimmingCharacters(in: CharacterSet(charactersIn: characters))
  }
}
