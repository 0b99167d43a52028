/// What kind of document this is: an annual report, one that looks like it, or something else.
struct DocumentNature {
  private(set) var isAnnualReport = true
  private(set) var findings: [Finding] = []

  init(_ report: Report, found: FoundFigures) {
    if let part = partOfYear(report) {
      isAnnualReport = false
      findings.append(
        Finding(
          .notAnAnnualReport, .error,
          Message(
            "标题或开头写明“\(part)”，这是部分时段的统计，不是年度报告；表格原样保留。",
            "The title or the beginning says “\(part)”: statistics of a part of a year, no annual report; its tables are kept as printed."
          )))
      return
    }
    let sections = report.sections.lazy.map(\.id).filter { $0 != .preface && $0 != .unrecognized }
    if report.title.isEmpty, found.tables.isEmpty, KeySet(sections).count < 3 {
      isAnnualReport = false
      findings.append(
        Finding(
          .notAReport, .error,
          Message(
            "没有找到政府信息公开工作年度报告的标题、章节或统计表，这不是年度报告；正文和表格原样保留。",
            "No title, section or table of an annual report on open government information was found: this is none; text and tables are kept as printed."
          )))
    }
  }

  /// The half year, quarter or month that the title or, where there is no title of an annual
  /// report, the beginning speaks of.
  private func partOfYear(_ report: Report) -> String? {
    let isTitled = report.title.holds("年度")
    guard !isTitled else { return nil }
    let beginning = report.sections.first?.blocks.prefix(5).map(\.text) ?? []
    for text in [report.title] + beginning where text.utf8.count <= 180 {
      let label = Label(text)
      for words in [
        "上半年", "下半年", "半年度", "一季度", "二季度", "三季度", "四季度", "季度", "月份", "月报", "1-6月", "1月-6月", "1月至6月",
        "1至6月", "一至六月", "1-3月", "1-9月", "1月至9月", "1月-9月",
      ]
      where label.contains(words) && (label.contains("公开") || label.contains("公開")) {
        return words
      }
    }
    return nil
  }
}
