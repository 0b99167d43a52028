/// How many of the form's numbers are there, table by table, as a part of a page.
enum FigureSummary {
  /// The part of the page.
  static func markup(_ report: Report, _ language: Language) -> String {
    var page = HTMLWriter()
    page.append(
      "<section id=\"figures\" class=\"own\" lang=\"\(language == .chinese ? "zh-CN" : "en")\">\n")
    page.append("h2", text: Message("数据一览", "Figures").text(language))
    guard !report.figures.isEmpty else {
      page.append(
        "p", text: Message("没有表样中的数。", "None of the form’s numbers is there.").text(language))
      page.append("\n</section>\n")
      return String(decoding: page.bytes, as: UTF8.self)
    }
    page.append("\n<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>")
    for head in heads { page.append("th", text: head.text(language)) }
    page.append("</tr>\n</thead>\n<tbody>\n")
    for table in FormTable.ID.allCases {
      let figures = report.figures.filter { $0.key.table == table }
      if !figures.isEmpty { append(table.name, figures, to: &page) }
    }
    append(Message("合计", "all").text(language), report.figures, to: &page)
    page.append("</tbody>\n</table>\n</div>\n</section>\n")
    return String(decoding: page.bytes, as: UTF8.self)
  }

  private static let heads = [
    Message("表", "table"), Message("应有", "asked for"), Message("数", "numbers"),
    Message("带说明的数", "with a note"), Message("空白", "blank"),
    Message("不适用", "not applicable"), Message("文字", "text"), Message("缺", "missing"),
  ]

  private static func append(_ name: String, _ figures: [Figure], to page: inout HTMLWriter) {
    page.append("<tr>")
    page.append("td", text: name)
    page.append("td", text: String(figures.count))
    for kind in [Figure.Kind.number, .annotated, .blank, .notApplicable, .text, .missing] {
      page.append("td", text: String(figures.count { $0.kind == kind }))
    }
    page.append("</tr>\n")
  }
}
