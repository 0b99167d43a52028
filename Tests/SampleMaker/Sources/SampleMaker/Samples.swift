/// The samples: a file name, the one feature it is there for, and its bytes.
struct Sample {
  var name: String
  var feature: String
  var bytes: [UInt8]

  /// All samples in the order of the index.
  static var all: [Sample] { wholeReports + variedFigures + variedTables + variedFrames + others }

  /// The report that most samples are a variation of.
  static var report: SampleReport { SampleReport(seed: 30) }

  /// The report with a wrong number, a row that stands one column off, and a total of 0.
  private static var wrongReport: SampleReport {
    var wrong = report
    wrong.requests["result.granted"][0] = "47"
    let shifted = wrong.requests["result.denied.security_stability"]
    wrong.requests["result.denied.security_stability"] = shifted.dropFirst() + ["0"]
    wrong.reviews[4] = "0"
    return wrong
  }

  /// The wrong report in every way in which a report is written.
  static var wrongReports: [Sample] {
    let document = wrongReport.document
    let pages = [("word", PageRendering.word(document)), ("site", PageRendering.site(document))]
    return [
      docx("word", "", document), docx("wps", "", document, WordRendering(application: .wps)),
      text("shape-a", "", document, .cellPerLine), text("shape-b", "", document, .tabbed),
      text("shape-c", "", document, .barred),
      Sample(name: "package.odt", feature: "", bytes: OpenDocumentRendering().package(document)),
      Sample(name: "flat.fodt", feature: "", bytes: OpenDocumentRendering().flat(document)),
    ] + pages.map { Sample(name: $0.0 + ".html", feature: "", bytes: gb18030($0.1)) }
  }

  private static func docx(
    _ name: String, _ feature: String, _ document: SampleDocument,
    _ rendering: WordRendering = WordRendering()
  ) -> Sample {
    Sample(name: name + ".docx", feature: feature, bytes: rendering.docx(document))
  }

  private static func text(
    _ name: String, _ feature: String, _ document: SampleDocument, _ shape: TextRendering.Shape
  ) -> Sample {
    Sample(
      name: name + ".txt", feature: feature, bytes: Array(TextRendering.text(document, shape).utf8))
  }

  /// One report in every way in which it is written.
  private static var wholeReports: [Sample] {
    let document = report.document
    let wps = WordRendering(application: .wps)
    var in2019 = SampleReport(seed: 19, year: 2019, form: .of2019)
    in2019.requests.leaveZerosBlank("result.other")
    return [
      docx("word-2021", "The form of 2021 as Word writes it", document),
      docx("wps-2021", "The same report as WPS writes it: run properties, slivers", document, wps),
      docx(
        "form-2019", "The form of 2019: 23 rows, purchases, blanks, `251000元`", in2019.document),
      text(
        "shape-a", "The same report: cells on lines of their own (Tika)", document, .cellPerLine),
      text(
        "shape-b", "The same report: tabs, tables and a sentence cut by pages", document, .tabbed),
      text("shape-c", "The same report: cells closed by bars", document, .barred),
      Sample(
        name: "gb18030.txt", feature: "The same report as shape-c, in GB 18030",
        bytes: gb18030(TextRendering.text(document, .barred))),
      Sample(
        name: "utf-16.txt", feature: "The same report as shape-a, in UTF-16 with CR LF",
        bytes: utf16(TextRendering.text(document, .cellPerLine))),
      Sample(
        name: "mixed-shapes.txt", feature: "The same report with each table in another shape",
        bytes: Array(
          TextRendering.text(document, .barred, tables: [.cellPerLine, .tabbed, .barred]).utf8)),
      Sample(
        name: "opendocument.odt", feature: "The same report as an OpenDocument package",
        bytes: OpenDocumentRendering().package(document)),
      Sample(
        name: "opendocument-flat.fodt",
        feature: "The same report in one XML file, its ordinals automatic numbers",
        bytes: OpenDocumentRendering(numbersHeadings: true).flat(document)),
      Sample(
        name: "page-word.html",
        feature:
          "The same report as Word saves it as a web page, in GB 18030 that is called gb2312",
        bytes: gb18030(PageRendering.word(document))),
      Sample(
        name: "page-site.html",
        feature: "The same report on a page of a web site, UTF-8 that is called gb2312",
        bytes: Array(PageRendering.site(document).utf8)),
      Sample(
        name: "page-archive.mht", feature: "The same report as Word’s page in a web archive",
        bytes: PageRendering.archive(PageRendering.word(document))),
      docx("年报", "A file name in Chinese", document),
    ]
  }

  /// Figures that are no plain numbers.
  private static var variedFigures: [Sample] {
    var blanks = report
    blanks.disclosure["规章"] = ["/", "/", "/"]
    blanks.disclosure["行政事业性收费"] = ["无"]
    blanks.requests.leaveZerosBlank("result.denied.state_secret")
    blanks.requests.leaveZerosBlank("carried_out")
    blanks.requests["result.total"][4] = "—"
    blanks.reviews.replaceSubrange(5..<10, with: ["", "-", "——", "", ""])
    var annotated = report
    annotated.disclosure["行政规范性文件"] = ["22\n（其中修订 16 件）", "３", "１０４"]
    annotated.disclosure["行政强制"] = ["+43"]
    annotated.requests.raiseNew(to: 1543)
    for id in ["new", "result.granted", "result.total"] {
      for column in [0, 6] {
        let digits = annotated.requests[id][column]
        annotated.requests[id][column] =
          digits.count > 3 ? "\(digits.prefix(1)),\(digits.dropFirst())" : digits
      }
    }
    annotated.requests["carried_in"] = annotated.requests["carried_in"].map {
      "\u{A0}\($0)\u{3000}"
    }
    return [
      docx(
        "sums-wrong", "A wrong number, a row that stands one column off, a total of 0",
        wrongReport.document),
      docx("blanks", "Cells that are blank or hold `/`, `-`, `—`, `无`", blanks.document),
      docx(
        "annotated", "`22（其中修订 16 件）`, full-width digits, `1,543`, `+43`, padding",
        annotated.document),
    ]
  }

  /// Tables that are not quite the form's.
  private static var variedTables: [Sample] {
    let document = report.document
    return [
      docx("row-missing", "Table 3 lacks 2.重复申请", document.editingTable(1) { $0.remove("2.重复申请") }),
      docx(
        "row-extra", "Table 2 has a row of its own making",
        document.editingTable(0) {
          $0.insert(
            .init([.init("其他主动公开文件")] + ["12", "0", "12"].map { .init($0, columns: 2) }),
            after: "行政规范性文件")
        }),
      docx("label-variants", "Labels as they are really printed", document.relabelled),
      text(
        "tables-as-pictures",
        "Headings without tables, as text of a report whose tables are pictures",
        document.withoutTables, .cellPerLine),
      docx("table-split", "Table 3 is two tables with a page break between", document.split),
      docx("tracked-changes", "Inserted and deleted text and rows", document.revised),
    ]
  }

  /// Titles, sections and headings.
  private static var variedFrames: [Sample] {
    var sectionMissing = report
    sectionMissing.leftOut = [5]
    var longTitle = report
    longTitle.title = ["安澜市人民政府", "2021年政府信息公开工作", "年度报告"]
    var nameless = report
    nameless.title = ["2021年度政府信息公开工作年度报告"]
    nameless.preface = [
      "本报告由安澜市人民政府办公室编制，数据的统计期限为2021年1月1日至2021年12月31日。"
    ]
    return [
      docx("section-missing", "Section 五 is not there", sectionMissing.document),
      docx("title-in-three-paragraphs", "The title stands in three paragraphs", longTitle.document),
      docx("agency-in-preface", "The agency is named in the preface only", nameless.document),
      docx(
        "numbered-headings", "一、, （一） and 1. exist in numbering.xml only", report.document,
        WordRendering(numbersHeadings: true)),
    ]
  }

  /// Documents that are no annual reports.
  private static var others: [Sample] {
    [
      docx("not-a-report", "An ordinary document with a table", .notice),
      text("half-year-statistics", "Looks alike, but is no annual report", .halfYear, .tabbed),
    ]
  }
}
