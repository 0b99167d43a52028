import Documents

/// A web page of a report that needs nothing but itself: the text in its sections, the tables as
/// they are laid out, and what was found, marked where it stands and listed.
struct ReportHTML {
  private var page = HTMLWriter()
  private let conversion: Conversion
  private let language: Language
  private let tables: [Table]
  private let marks: FindingMarks
  /// The tables that stand in no section and in no other table.
  private let outside: [Int]

  /// The page of a report.
  static func write(_ conversion: Conversion, _ options: WritingOptions) -> [UInt8] {
    var html = ReportHTML(conversion, options.language)
    html.write()
    return html.page.bytes
  }

  private init(_ conversion: Conversion, _ language: Language) {
    self.conversion = conversion
    self.language = language
    tables = conversion.report.tables.map(\.table)
    let inSections = conversion.report.sections.flatMap { $0.blocks.compactMap(\.table) }
    let nested = Set(tables.lazy.flatMap(\.cells).flatMap(\.tables))
    outside = tables.indices.filter { !inSections.contains($0) && !nested.contains($0) }
    marks = FindingMarks(
      conversion.findings, in: conversion.report,
      shown: ReportHTML.shown(from: Set(inSections + outside), tables),
      inSections: Set(inSections), language)
  }

  /// The tables that a page shows: these, and those that they hold.
  private static func shown(from roots: Set<Int>, _ tables: [Table]) -> Set<Int> {
    var shown = roots.filter { tables.indices.contains($0) }
    for index in tables.indices where shown.contains(index) {
      for nested in tables[index].cells.flatMap(\.tables)
      where nested > index && nested < tables.count {
        shown.insert(nested)
      }
    }
    return shown
  }

  private mutating func write() {
    writeHead()
    writeHeader()
    page.append("<main lang=\"zh-CN\">\n")
    for section in conversion.report.sections { write(section) }
    if !outside.isEmpty {
      page.append("<section>\n")
      page.append("h2", label, text: words("正文以外的表格", "Tables outside of the text"))
      for table in outside { write(table: table) }
      page.append("</section>\n")
    }
    page.append("</main>\n")
    page.append(FindingList.markup(conversion, marks, language))
    page.append(FigureSummary.markup(conversion.report, language))
    page.append("footer", " class=\"source\"", text: "SHA-256: \(conversion.source.sha256)")
    page.append("\n</body>\n</html>\n")
  }

  private mutating func writeHead() {
    page.append(
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(ReportStyle.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">

      """)
    page.append("title", text: name.foldedSpaces)
    page.append("\n<style>\(ReportStyle.sheet)</style>\n</head>\n<body>\n")
  }

  private var name: String {
    let title = conversion.report.title
    return title.isEmpty ? conversion.source.name : title
  }

  /// The file, what it is, and the way to the parts of the page.
  private mutating func writeHeader() {
    let report = conversion.report
    page.append("<header>\n")
    if !report.sections.contains(where: { $0.blocks.contains { $0.level == 0 } }) {
      page.append("h1", text: name)
      page.append("\n")
    }
    var facts = [conversion.source.name.visible, report.agency]
    if let year = report.year { facts.append(words("\(year)年", "year \(year)")) }
    if let form = report.form?.rawValue {
      facts.append(words("\(form)年版表样", "form of \(form)"))
    }
    page.append(
      "p", " class=\"source\"", text: facts.filter { !$0.isEmpty }.joined(separator: " · "))
    page.append("\n<nav\(label)>")
    for section in firstSections where !section.heading.isEmpty {
      page.append("a", " href=\"#s-\(section.id.rawValue)\"", text: section.heading)
    }
    page.append("a", " href=\"#findings\"", text: FindingList.title(conversion, language))
    page.append("a", " href=\"#figures\"", text: words("数据一览", "Figures"))
    page.append("</nav>\n</header>\n")
  }

  /// The sections, of those with the same id the first.
  private var firstSections: [Section] {
    var seen: Set<Section.ID> = []
    return conversion.report.sections.filter { seen.insert($0.id).inserted }
  }

  /// The ids of the sections that have been written.
  private var written: Set<Section.ID> = []

  private mutating func write(_ section: Section) {
    let isFirst = written.insert(section.id).inserted
    page.append(isFirst ? "<section id=\"s-\(section.id.rawValue)\">\n" : "<section>\n")
    let marks = isFirst ? self.marks.sections[section.id] ?? "" : ""
    if !section.heading.isEmpty {
      page.append("<h2>")
      page.append(escaping: section.heading)
      page.append("\(marks)</h2>\n")
    } else if !marks.isEmpty {
      page.append("<p class=\"marks\">\(marks)</p>\n")
    }
    for block in section.blocks { write(block) }
    page.append("</section>\n")
  }

  private mutating func write(_ block: SectionBlock) {
    switch block.kind {
    case .table:
      if let table = block.table, tables.indices.contains(table) { write(table: table) }
    case .paragraph:
      if block.text.isEmpty { return }
      page.append("p", text: block.text)
      page.append("\n")
    case .heading:
      let level = block.level ?? 1
      page.append("h\(level == 0 ? 1 : min(max(level + 1, 3), 6))", text: block.text)
      page.append("\n")
    }
  }

  /// A table in a frame of its own, which it may be wider than.
  private mutating func write(table: Int) {
    // A wide table is wider than a phone's screen, and is moved in its frame.
    let width = tables[table].columnCount > 8 ? "table wide" : "table"
    page.append("<div class=\"\(width)\" tabindex=\"0\">\n")
    if let marks = marks.tables[table] { page.append("<p class=\"marks\">\(marks)</p>\n") }
    page.append(table: table, of: tables, marks: marks.inTables)
    page.append("\n</div>\n")
  }

  private func words(_ chinese: String, _ english: String) -> String {
    Message(chinese, english).text(language)
  }

  /// The language of the page's own words, where it is not the report's.
  private var label: String { language == .chinese ? "" : " lang=\"en\"" }
}
