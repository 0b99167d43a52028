import Documents
import Testing

@Suite("Packages of OpenDocument, and what is made to exhaust")
struct OdtPackageTests {
  private func sniffed(_ bytes: [UInt8]) -> String {
    do throws(ReadingFailure) {
      return try InputFormat.sniff(bytes).rawValue
    } catch {
      return error.code.rawValue
    }
  }

  private func file(_ type: String?, name: String = "mimetype") -> OdtFile {
    var file = OdtFile(Odt.p("a"))
    file.entries = type.map { [(name, Array($0.utf8))] } ?? []
    return file
  }

  @Test("The media type tells, and without it the names do")
  func telling() {
    let type = "application/vnd.oasis.opendocument."
    #expect(sniffed(file(type + "text").bytes) == "odt")
    #expect(sniffed(file(type + "text-template").bytes) == "odt")
    #expect(sniffed(file(nil).bytes) == "odt")
    #expect(sniffed(file("nothing").bytes) == "odt")
    #expect(sniffed(file(type + "spreadsheet").bytes) == "unknown-format")
    #expect(sniffed(file("", name: "[Content_Types].xml").bytes) == "docx")
    #expect(sniffed(DocxFile(p("a")).bytes) == "docx")
  }

  @Test("The flat form is told by its root")
  func flat() {
    let bytes = OdtFile(Odt.p("a")).flat
    #expect(sniffed(bytes) == "odt")
    #expect(sniffed(Array("\u{FEFF}<?xml version=\"1.0\"?>\n".utf8) + bytes) == "odt")
  }

  @Test("A document with a password is refused as such")
  func encrypted() {
    var file = OdtFile(Odt.p("a"))
    let manifest = """
      <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry \
      m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>
      """
    file.entries.append(("META-INF/manifest.xml", Array(manifest.utf8)))
    #expect(file.failure() == .encrypted)
  }

  @Test("A package without a text is refused by name")
  func noText() {
    #expect(OdtFile.failure(of: Zip.archive([("a", [1])])) == .noMainPart)
    let sheet = OdtFile.root("document-content", "<office:body><office:spreadsheet/></office:body>")
    #expect(
      OdtFile.failure(of: Zip.archive([("content.xml", Array(sheet.utf8))])) == .unknownFormat)
    #expect(OdtFile.failure(of: DocxFile(p("a")).bytes) == .noMainPart)
    #expect(OdtFile.failure(of: Array("<a/>".utf8)) == .unknownFormat)
  }

  @Test("A package without styles is read, and says so")
  func noStyles() throws {
    let content = OdtFile(Odt.p("a")).content
    let document = try InputFormat.odt.read(Zip.archive([("content.xml", Array(content.utf8))]))
    #expect(document.outline == "a\n\n[observations]\npart-missing: styles.xml\n")
  }

  @Test("A document type and damaged XML are refused")
  func malformed() {
    let file = OdtFile(Odt.p("&e;"))
    let doctype = Array("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>".utf8)
    #expect(OdtFile.failure(of: doctype + file.flat) == .doctypeForbidden)
    #expect(file.failure() == .malformedXML)
    #expect(OdtFile.failure(of: Array(OdtFile("").bytes.dropLast(30))) == .malformedZip)
  }

  @Test("Repeats and spans beyond all measure cost nothing", arguments: [2_147_483_647, 1 << 62])
  func repeats(count: Int) throws {
    let columns = "<table:table-column table:number-columns-repeated=\"\(count)\"/>"
    for (row, subject) in [
      (
        "<table:table-row><table:table-cell table:number-columns-repeated=\"\(count)\"/>"
          + "</table:table-row>", "table:number-columns-repeated"
      ),
      (
        Odt.row(Odt.cell("b"), attributes: "table:number-rows-repeated=\"\(count)\""),
        "table:number-rows-repeated"
      ),
      (Odt.row(Odt.cell("a", columns: count, rows: count)), ""),
    ] {
      let document = try OdtFile("<table:table>\(columns)\(row)</table:table>").read()
      #expect(document.tables[0].cells.count < 50_100)
      #expect(document.tables[0].columnCount <= ReadingLimits().tableColumns)
      #expect(document.observations.map(\.kind) == [.spanLimited])
      #expect(document.observations.map(\.subject) == [subject])
    }
  }

  @Test("What is repeated is limited for the document, not for the table")
  func manyRepeats() throws {
    let row = Odt.row(Odt.cell("a"), attributes: "table:number-rows-repeated=\"60000\"")
    let table = "<table:table>\(row)</table:table>\(Odt.p(""))"
    let document = try OdtFile(String(repeating: table, count: 20)).read()
    #expect(document.tables.map(\.rowCount).reduce(0, +) < 50_100)
  }

  @Test("What is repeated is limited by what is in it")
  func repeatedContent() throws {
    let paragraphs = String(repeating: Odt.p(""), count: 1000)
    let cell =
      "<table:table-cell table:number-columns-repeated=\"1000\">\(paragraphs)</table:table-cell>"
    for table in [
      Odt.row(cell),
      Odt.row(
        "<table:table-cell>\(paragraphs)</table:table-cell>",
        attributes: "table:number-rows-repeated=\"1000\""),
      Odt.row(cell, attributes: "table:number-rows-repeated=\"1000\""),
    ] {
      let document = try OdtFile("<table:table>\(table)</table:table>").read()
      #expect(document.tables[0].cells.map(\.blocks.count).reduce(0, +) <= 52_000)
    }
  }

  @Test("Spaces are limited")
  func spaces() throws {
    let document = try OdtFile(Odt.p("a<text:s text:c=\"2147483647\"/>b")).read()
    #expect(document.outline.utf8.count < 1100)
    #expect(document.observations == [Observation(.spanLimited, subject: "text:s")])
  }

  @Test("Depth is limited", arguments: ["text:section", "text:list", "text:span"])
  func depth(name: String) {
    let deep = 300
    let start = String(repeating: "<\(name)>", count: deep)
    let end = String(repeating: "</\(name)>", count: deep)
    #expect(OdtFile(start + end).failure() == .limitExceeded)
  }

  @Test("Lists within lists count as deep as there are levels")
  func deepLists() throws {
    let deep = 60
    let start = String(repeating: "<text:list><text:list-item>", count: deep)
    let end = String(repeating: "</text:list-item></text:list>", count: deep)
    #expect(try OdtFile.paragraphs(start + Odt.p("a") + end) == "a")
  }

  @Test("Tables within tables are limited")
  func nestedTables() {
    let deep = 40
    let start = String(
      repeating: "<table:table><table:table-row><table:table-cell>", count: deep)
    let end = String(repeating: "</table:table-cell></table:table-row></table:table>", count: deep)
    #expect(OdtFile(start + end).failure() == .limitExceeded)
  }

  @Test("Wide and long tables are limited")
  func largeTables() {
    var limits = ReadingLimits()
    limits.gridPositions = 100
    limits.tableRows = 30
    let row = Odt.row(Odt.cell("a"), Odt.cell("b"))
    let long = "<table:table>\(String(repeating: row, count: 31))</table:table>"
    #expect(OdtFile(long).failure(limits: limits) == .limitExceeded)
    let wide = Odt.row(String(repeating: Odt.cell("a"), count: 101))
    #expect(OdtFile("<table:table>\(wide)</table:table>").failure(limits: limits) == .limitExceeded)
  }

  @Test("A file that is cut anywhere is refused or read, without a crash")
  func cut() {
    let bytes = OdtFile(
      Odt.p("a") + "<table:table>\(Odt.row(Odt.cell("b", rows: 2)))</table:table>"
    )
    .flat
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(OdtFile.failure(of: Array(bytes.prefix(length))) != nil)
    }
  }
}
