import Documents

/// The findings as a part of a page: numbered, with links to where they stand.
enum FindingList {
  /// "检查结果：3个错误，1个警告".
  static func title(_ conversion: Conversion, _ language: Language) -> String {
    let counts = Finding.Severity.allCases.compactMap { severity -> String? in
      let count = conversion.findings.count { $0.severity == severity }
      return count == 0 ? nil : severity.counted(count).text(language)
    }
    let all =
      counts.isEmpty
      ? Message("没有发现问题", "none").text(language)
      : counts.joined(separator: Message("，", ", ").text(language))
    return Message("检查结果：\(all)", "Findings: \(all)").text(language)
  }

  /// The part of the page.
  static func markup(
    _ conversion: Conversion, _ marks: FindingMarks, _ language: Language
  ) -> String {
    var page = HTMLWriter()
    page.append(
      "<section id=\"findings\" class=\"own\" lang=\"\(language == .chinese ? "zh-CN" : "en")\">\n")
    page.append("h2", text: title(conversion, language))
    page.append("\n")
    if !conversion.findings.isEmpty {
      page.append("<ol>\n")
      for (number, finding) in conversion.findings.enumerated() {
        page.append("<li id=\"f\(number + 1)\" class=\"\(finding.severity.rawValue)\">")
        page.append("b", text: finding.severity.word.text(language).foldedSpaces)
        page.append(" ")
        page.append("code", text: finding.check.rawValue)
        page.append(" ")
        page.append("span", text: finding.message.text(language))
        appendLinks(finding, marks, language, to: &page)
        page.append("</li>\n")
      }
      page.append("</ol>\n")
    }
    page.append("</section>\n")
    return String(decoding: page.bytes, as: UTF8.self)
  }

  /// A row or column with the links to its cells; without a name, a table or section.
  private struct Target {
    var name: String
    var links: [(text: String, id: String)] = []
  }

  private static func appendLinks(
    _ finding: Finding, _ marks: FindingMarks, _ language: Language, to page: inout HTMLWriter
  ) {
    let targets = targets(finding, marks, language)
    guard !targets.isEmpty else { return }
    page.append("<span class=\"places\">")
    for target in targets {
      page.append("<span>")
      page.append(escaping: target.name)
      for link in target.links { page.append("a", " href=\"#\(link.id)\"", text: link.text) }
      page.append("</span>")
    }
    page.append("</span>")
  }

  /// The places of a finding on the page, cells by rows or, where that is shorter, by columns.
  private static func targets(
    _ finding: Finding, _ marks: FindingMarks, _ language: Language
  ) -> [Target] {
    let rows = Set(finding.places.map { [$0.place.table, $0.place.row] })
    let columns = Set(finding.places.map { [$0.place.table, $0.place.column] })
    var targets: [Target] = []
    var seen: Set<FindingMarks.Anchor> = []
    for place in finding.places {
      guard let anchor = marks.anchor(place), seen.insert(anchor).inserted else { continue }
      var name = ""
      let text: Message
      switch anchor {
      case .section: text = Message("本部分", "section")
      case .table(let table): text = Message("表\(table + 1)", "table \(table + 1)")
      case .cell(let cell):
        let table = Message("表\(cell.table + 1)", "table \(cell.table + 1), ").text(language)
        let row = (place.place.row ?? 0) + 1
        let column = (place.place.column ?? 0) + 1
        let inRow = Message("第\(row)行", "row \(row)")
        let inColumn = Message("第\(column)列", "column \(column)")
        name = table + (columns.count < rows.count ? inColumn : inRow).text(language)
        text = columns.count < rows.count ? inRow : inColumn
      }
      if targets.last?.name != name { targets.append(Target(name: name)) }
      targets[targets.count - 1].links.append((text.text(language), anchor.id))
    }
    return targets
  }
}
