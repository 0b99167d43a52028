import Testing

@testable import Documents

@Suite("Packages")
struct PackageTests {
  private let main = Array(DocxFile.root("document", "<w:body>\(p("a"))</w:body>").utf8)

  private func root(_ type: String, _ target: String) -> (name: String, content: [UInt8]) {
    let xml =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "<Relationship Id=\"r\" Type=\"\(type)\" Target=\"\(target)\"/></Relationships>"
    return ("_rels/.rels", Array(xml.utf8))
  }

  private func text(_ parts: [(name: String, content: [UInt8])]) throws -> String {
    try InputFormat.docx.read(Zip.archive(parts)).outline
  }

  @Test(
    "The main part is what the root relationship names",
    arguments: ["other/main.xml", "/other/main.xml", "\\Other\\Main.XML", "./other/x/../main.xml"])
  func mainPart(_ target: String) throws {
    for type in [
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
      "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    ] {
      #expect(try text([root(type, target), ("other/main.xml", main)]) == "a\n")
    }
  }

  @Test("Without a relationship the usual name is tried")
  func fallback() throws {
    #expect(try text([("word/document.xml", main)]) == "a\n")
    #expect(try text([("word\\document.xml", main)]) == "a\n")
  }

  @Test("A package without a main part, and one of another kind, are refused by name")
  func notADocument() {
    #expect(DocxFile.failure(of: Zip.archive([("x", [1])])) == .noMainPart)
    #expect(
      DocxFile.failure(of: [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600))
        == .encrypted)
    #expect(DocxFile(mainPart: "<workbook/>").failure() == .notADocx)
  }

  @Test("A part that is named and missing is reported")
  func missingPart() throws {
    var file = DocxFile(p("a")).with("styles", "")
    file.parts.removeLast()
    #expect(
      try file.read().observations == [Observation(.partMissing, subject: "word/styles1.xml")])
  }

  @Test("Properties are what the package says about itself")
  func properties() throws {
    let core =
      "<cp:coreProperties"
      + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
      + "<dc:title>报告</dc:title><dc:creator>局</dc:creator><dc:subject>x</dc:subject>"
      + "<dcterms:created>2022-01-01T00:00:00Z</dcterms:created></cp:coreProperties>"
    let type =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    let document = try InputFormat.docx.read(
      Zip.archive([
        root(type, "docProps/core.xml"), ("docProps/core.xml", Array(core.utf8)),
        ("word/document.xml", main),
      ]))
    #expect(document.properties.title == "报告")
    #expect(document.properties.creator == "局")
    #expect(document.properties.created == "2022-01-01T00:00:00Z")
    #expect(document.observations.isEmpty)
  }
}

@Suite("Damaged and hostile archives")
struct HostileArchiveTests {
  private let file = DocxFile(p("a")).bytes

  @Test("An archive cut anywhere is refused, never a crash")
  func cut() {
    for length in 0..<file.count {
      #expect(DocxFile.failure(of: Array(file.prefix(length))) != nil)
    }
  }

  @Test("A byte changed anywhere is refused or read, never a crash")
  func changedByte() {
    for place in file.indices {
      var bytes = file
      bytes[place] ^= 0x55
      _ = DocxFile.failure(of: bytes)
    }
    #expect(DocxFile.failure(of: file) == nil)
  }

  @Test("A wrong checksum is refused")
  func checksum() {
    var damaged = file
    let body = Array("preserve\">a<".utf8)
    let place = damaged.indices.first { damaged[$0...].starts(with: body) }
    if let place { damaged[place + body.count - 2] = UInt8(ascii: "b") }
    #expect(place != nil)
    #expect(DocxFile.failure(of: damaged) == .malformedZip)
  }

  @Test("Names that are equal but for case are refused")
  func duplicates() {
    for name in ["word/document.xml", "WORD/document.xml"] {
      var file = DocxFile(p("a"))
      file.parts.append((name, Array("<x/>".utf8)))
      #expect(file.failure() == .malformedZip)
    }
  }

  @Test("Bytes before and after the archive are named")
  func extraData() throws {
    let document = try InputFormat.docx.read([1, 2, 3] + file + [4, 5])
    #expect(document.outline.hasPrefix("a\n"))
    #expect(
      document.observations == [
        Observation(.archiveExtraData, subject: "before", count: 3),
        Observation(.archiveExtraData, subject: "after", count: 2),
      ])
  }

  @Test("Limits are kept")
  func limits() {
    func failure(_ set: (inout ReadingLimits) -> Void) -> ReadingFailure.Code? {
      var limits = ReadingLimits()
      set(&limits)
      return DocxFile(p("abc") + "<w:tbl>\(tr(tc("a"), tc("b")))\(tr(tc("c")))</w:tbl>")
        .failure(limits: limits)
    }
    #expect(failure { $0.fileBytes = 10 } == .limitExceeded)
    #expect(failure { $0.packageEntries = 1 } == .limitExceeded)
    #expect(failure { $0.partBytes = 100 } == .limitExceeded)
    #expect(failure { $0.packageBytes = 500 } == .limitExceeded)
    #expect(failure { $0.xmlNodes = 10 } == .limitExceeded)
    #expect(failure { $0.tableRows = 1 } == .limitExceeded)
    #expect(failure { $0.gridPositions = 3 } == .limitExceeded)
    #expect(failure { $0.textCharacters = 2 } == .limitExceeded)
    #expect(failure { _ in } == nil)
  }

  @Test("What is no zip archive is refused", arguments: ["", "PK", "%PDF-1.7", "hello"])
  func notAZip(_ content: String) {
    #expect(DocxFile.failure(of: Array(content.utf8)) == .malformedZip)
  }
}
