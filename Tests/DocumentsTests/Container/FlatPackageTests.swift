import Testing

@testable import Documents

@Suite("Packages in the flat form, one XML file")
struct FlatPackageTests {
  private let relationships =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + "<Relationship Id=\"r\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org"
    + "/officeDocument/2006/relationships/officeDocument\"/></Relationships>"
  private let main = DocxFile.root(
    "document", "<w:body>\(p("a"))<w:tbl>\(tr(tc("1"), tc("2")))</w:tbl></w:body>")
  private let head = "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"

  private func part(_ name: String, _ content: String) -> String {
    "<pkg:part pkg:name=\"\(name)\"><pkg:xmlData>\(content)</pkg:xmlData></pkg:part>"
  }

  private func picture(_ base64: String) -> String {
    "<pkg:part pkg:name=\"/word/media/image1.png\" pkg:compression=\"store\">"
      + "<pkg:binaryData>\(base64)</pkg:binaryData></pkg:part>"
  }

  private func package(_ parts: String...) -> [UInt8] {
    Array(
      (head + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
        + parts.joined() + "</pkg:package>").utf8)
  }

  private var usual: [UInt8] {
    package(part("/_rels/.rels", relationships), part("/word/document.xml", main))
  }

  private func failure(
    _ bytes: [UInt8], _ set: (inout ReadingLimits) -> Void = { _ in }
  ) -> ReadingFailure.Code? {
    var limits = ReadingLimits()
    set(&limits)
    return DocxFile.failure(of: bytes, limits: limits)
  }

  @Test("It is told from its bytes and reads like the same package in an archive")
  func same() throws {
    #expect(try InputFormat.sniff(usual) == .docx)
    let archived = try DocxFile(mainPart: main).read()
    #expect(try InputFormat.docx.read(usual) == archived)
    let unlinked = package(part("/WORD/Document.xml", main))
    #expect(try InputFormat.docx.read(unlinked) == archived)
  }

  @Test("Parts in base64 are passed over, however long they are")
  func binaryData() throws {
    let base64 = String(repeating: "QUJD", count: 3 << 20)
    let bytes = package(
      part("/_rels/.rels", relationships), picture(base64), part("/word/document.xml", main))
    #expect(try InputFormat.docx.read(bytes) == InputFormat.docx.read(usual))
  }

  @Test("What was noticed in another part is not said of the document's text")
  func otherParts() throws {
    let noted = DocxFile.root(
      "settings", "<x:y>text</x:y><w:ins><w:p/></w:ins><w:r><w:ins/></w:r>")
    let bytes = package(
      part("/word/settings.xml", noted), part("/_rels/.rels", relationships),
      part("/word/document.xml", main), part("/word/other.xml", noted))
    #expect(try InputFormat.docx.read(bytes) == InputFormat.docx.read(usual))
    let own = package(
      part("/word/other.xml", noted),
      part(
        "/word/document.xml",
        noted.replacing(
          "w:settings", with: "w:document")))
    #expect(
      try InputFormat.docx.read(own).observations == [
        Observation(.elementUnknown, subject: "y in word/document.xml"),
        Observation(.trackedChanges, subject: "word/document.xml", count: 2),
      ])
  }

  @Test("A main part in base64, or none, is no document")
  func noMainPart() {
    #expect(failure(package()) == .noMainPart)
    #expect(failure(package(part("/_rels/.rels", relationships), picture("AAAA"))) == .noMainPart)
  }

  @Test("Two parts of one name are refused, as in an archive")
  func duplicates() {
    for name in ["/word/document.xml", "WORD\\document.xml"] {
      let bytes = package(part("/word/document.xml", main), part(name, main))
      #expect(failure(bytes) == .malformedXML)
    }
  }

  @Test("XML that is no package is refused, also that of Word 2003")
  func otherXML() {
    let old =
      head + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>"
    #expect(failure(Array(old.utf8)) == .notADocx)
    #expect(failure(Array("<html/>".utf8)) == .notADocx)
  }

  @Test("Limits are kept, and a document type is refused")
  func limits() {
    #expect(failure(usual) == nil)
    #expect(failure(usual) { $0.fileBytes = 100 } == .limitExceeded)
    #expect(failure(usual) { $0.xmlNodes = 10 } == .limitExceeded)
    #expect(failure(usual) { $0.xmlDepth = 8 } == .limitExceeded)
    #expect(failure(usual) { $0.packageEntries = 1 } == .limitExceeded)
    #expect(failure(usual) { $0.gridPositions = 1 } == .limitExceeded)
    let declared =
      "<!DOCTYPE x [<!ENTITY e \"e\">]>"
      + String(decoding: usual, as: UTF8.self)
      .dropFirst(head.count)
    #expect(failure(Array(declared.utf8)) == .doctypeForbidden)
  }

  @Test("A file cut anywhere is refused, never a crash")
  func cut() {
    for length in 0..<usual.count { #expect(failure(Array(usual.prefix(length))) != nil) }
  }
}
