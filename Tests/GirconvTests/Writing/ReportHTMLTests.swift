import Documents
import Foundation
import Testing

@testable import Girconv

@Suite("Reports as HTML")
struct ReportHTMLTests {
  private func page(_ conversion: Conversion, _ language: Language = .chinese) -> String {
    text(OutputFormat.html.write([conversion], options: .with { $0.language = language }))
  }

  private func sample(_ name: String) throws -> Conversion {
    let data = try Data(contentsOf: SampleTests.folder.appending(path: name))
    return try Conversion(of: [UInt8](data), path: "Samples/\(name)")
  }

  /// What stands between a piece of markup and the next quotation mark, everywhere.
  private func values(_ start: String, in page: String) -> [String] {
    page.components(separatedBy: start).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test("Sections, tables with their spans, marks and findings stand in their order")
  func golden() {
    let page = page(SampleConversion.make())
    let start = page.firstRange(of: "<main")?.lowerBound ?? page.startIndex
    #expect(
      String(page[start...]).hasPrefix(
        """
        <main lang="zh-CN">
        <section id="s-requests">
        <h2>三、收到和处理政府信息公开申请情况</h2>
        <h3>（一）</h3>
        <div class="table" tabindex="0">
        <table id="t0">
        <tbody>
        <tr><td colspan="2">（七）总计</td></tr>
        <tr><td>12<table id="t1">
        <tbody>
        <tr><td>内</td></tr>
        </tbody>
        </table></td><td id="t0c2" class="at warning">\
        <a class="mark warning" href="#f1">1</a></td></tr>
        </tbody>
        </table>
        </div>
        </section>
        </main>
        <section id="findings" class="own" lang="zh-CN">
        <h2>检查结果：1个警告</h2>
        <ol>
        <li id="f1" class="warning"><b>警告</b> <code>blank-cell</code> <span>空</span>\
        <span class="places"><span>表1第2行<a href="#t0c2">第2列</a></span></span></li>
        </ol>
        </section>

        """))
  }

  @Test(
    "Every link leads to something, and no two things have one name", arguments: SampleTests.names)
  func links(name: String) throws {
    for language in Language.allCases {
      let page = page(try sample(name), language)
      let ids = values(" id=\"", in: page)
      #expect(Set(ids).count == ids.count)
      #expect(Set(values(" href=\"#", in: page)).isSubset(of: ids))
      #expect(values(" href=\"", in: page).allSatisfy { $0.hasPrefix("#") })
    }
  }

  @Test("Each finding about a cell is marked at it")
  func marks() throws {
    let conversion = try sample("sums-wrong.docx")
    let page = page(conversion)
    for (number, finding) in conversion.findings.enumerated() {
      let link = "<a class=\"mark \(finding.severity.rawValue)\" href=\"#f\(number + 1)\">"
      let cells = Set(
        finding.places.compactMap { place in
          place.place.column.map { [place.place.table, place.place.row, $0] }
        })
      #expect(page.components(separatedBy: link).count - 1 == cells.count)
    }
  }

  @Test("What a document says is text and never markup")
  func hostile() {
    let hostile =
      "</title></style><script>alert(1)</script><a href=\"x\" onclick='y'>&amp;\u{1B}\u{0}"
    let conversion = SampleConversion.make { conversion in
      conversion.source.name = hostile
      conversion.source.path = hostile
      conversion.report.title = hostile
      conversion.report.agency = hostile
      conversion.report.sections[0].heading = hostile
      conversion.report.sections[0].blocks += [
        SectionBlock(kind: .heading, level: 2, text: hostile),
        SectionBlock(kind: .paragraph, text: hostile),
      ]
      conversion.report.tables[0].table.cells[0].blocks = [
        .paragraph(Paragraph(number: hostile, text: hostile))
      ]
      conversion.findings[0].message = Message(hostile, hostile)
      conversion.findings[0].places[0].figure = hostile
    }
    let page = page(conversion)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<a href=\"x"))
    #expect(page.components(separatedBy: "</style>").count == 2)
    #expect(page.components(separatedBy: "</title>").count == 2)
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(page.components(separatedBy: "&lt;script&gt;alert(1)&lt;/script&gt;").count >= 9)
    #expect(page.contains("&amp;amp;"))
  }

  @Test("The page may load and run nothing, and its style is the one that it allows")
  func policy() throws {
    let page = page(SampleConversion.make())
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!page.contains("unsafe"))
    #expect(!page.contains(" style=") && !page.contains(" src=") && !page.contains("url("))
    let start = try #require(page.firstRange(of: "<style>")?.upperBound)
    let end = try #require(page.firstRange(of: "</style>")?.lowerBound)
    let digest = values("'sha256-", in: page).first?.prefix { $0 != "'" }
    let bytes = try #require(digest.flatMap { Data(base64Encoded: String($0)) })
    #expect(
      bytes.map { String(format: "%02x", $0) }.joined()
        == SHA256.hexadecimal(of: Array(page[start..<end].utf8)))
  }

  @Test("The page's own words are in the language of the messages")
  func languages() {
    let page = page(SampleConversion.make(), .english)
    #expect(page.contains("<section id=\"findings\" class=\"own\" lang=\"en\">"))
    #expect(page.contains("<h2>Findings: 1 warning</h2>"))
    #expect(page.contains("<span>blank</span>"))
    #expect(page.contains("table 1, row 2<a href=\"#t0c2\">column 2</a>"))
  }

  @Test("Findings about a section, a table and nothing that is shown")
  func places() {
    let conversion = SampleConversion.make { conversion in
      conversion.findings = [
        FindingPlace(section: .requests), FindingPlace(place: Place(table: 1)),
        FindingPlace(section: .problems), FindingPlace(place: Place(table: 9, row: 0)),
        FindingPlace(place: Place(table: 0, row: 99, column: 99)),
      ].map { Finding(.blankCell, .error, Message("空", "blank"), places: [$0]) }
    }
    let page = page(conversion)
    let links = values("<li id=\"", in: page).count
    #expect(links == 5)
    let targets = values("<a href=\"#", in: page).filter { $0.first != "f" }
    #expect(targets == ["s-requests", "s-requests", "t1", "t0"])
  }

  @Test("A table that stands in a section is not written again in the cell that holds it")
  func nestedInSection() {
    let conversion = SampleConversion.make {
      $0.report.sections[0].blocks.append(SectionBlock(kind: .table, table: 1))
    }
    let page = page(conversion)
    #expect(values("<table id=\"", in: page) == ["t0", "t1"])
    #expect(page.contains("<td>12<a href=\"#t1\">表2</a></td>"))
  }

  @Test("Tables that stand in no section are shown behind them")
  func outside() {
    let conversion = SampleConversion.make { $0.report.sections = [] }
    let page = page(conversion)
    #expect(page.contains("<h2>正文以外的表格</h2>"))
    #expect(values("<table id=\"", in: page) == ["t0", "t1"])
  }

  @Test("The figures are counted by table and kind")
  func figures() {
    let page = page(SampleConversion.make())
    #expect(
      page.contains(
        "<tr><td>收到和处理政府信息公开申请情况表</td><td>2</td><td>1</td><td>0</td><td>1</td>"
          + "<td>0</td><td>0</td><td>0</td></tr>"))
    #expect(page.contains("<tr><td>合计</td><td>3</td><td>2</td><td>0</td><td>1</td>"))
  }

  @Test("The same document gives the same bytes")
  func deterministic() throws {
    #expect(page(try sample("sums-wrong.docx")) == page(try sample("sums-wrong.docx")))
  }
}
