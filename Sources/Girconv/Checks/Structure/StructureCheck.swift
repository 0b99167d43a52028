/// Looks at the report as a whole: are title and sections there?
enum StructureCheck {
  static func findings(_ report: Report) -> [Finding] {
    let text = ReportText(report)
    return title(report) + sections(report) + SectionOrder.findings(report)
      + SectionContentCheck.findings(text) + EraCheck.findings(text) + PeriodCheck.findings(text)
      + PartsCheck.findings(text)
  }

  private static func title(_ report: Report) -> [Finding] {
    var missing: [Message] = []
    if report.agency.isEmpty { missing.append(Message("没有写明编制机关", "no reporting body")) }
    switch report.yearSource {
    case .title: break
    case .none: missing.append(Message("没有写明年度，正文中也没有找到", "no year, nor is one in the text"))
    case .preface:
      missing.append(Message("没有写明年度，年度取自前言", "no year, it was taken from the preface"))
    case .narrative: missing.append(Message("没有写明年度，年度取自正文", "no year, it was taken from the text"))
    }
    guard !missing.isEmpty else { return [] }
    let words =
      report.title.isEmpty
      ? Message("没有找到标题", "No title was found")
      : Message("标题“\(report.title)”不完整", "The title “\(report.title)” is incomplete")
    let line = report.sections.first?.blocks.first { $0.level == 0 }?.line
    return [
      Finding(
        .titleIncomplete, .warning,
        Message(
          "\(words.chinese)：\(missing.map(\.chinese).joined(separator: "；"))。",
          "\(words.english): \(missing.map(\.english).joined(separator: "; "))."),
        places: [FindingPlace(section: .preface, place: Place(line: line))])
    ]
  }

  /// Says that the title does not name the body, but the preface does.
  static func agencyFromPreface(_ report: Report) -> Finding {
    Finding(
      .titleIncomplete, .info,
      Message(
        "标题没有写明编制机关，“\(report.agency)”取自前言。",
        "The title does not name the reporting body; “\(report.agency)” was taken from the preface."
      ),
      places: [FindingPlace(section: .preface)])
  }

  private static func sections(_ report: Report) -> [Finding] {
    let missing = SectionLabel.all.filter { section in
      !report.sections.contains { $0.id == section.id }
    }
    return missing.map { section in
      Finding(
        .sectionMissing, .error,
        Message("没有找到“\(section.heading)”这一部分。", "The section “\(section.heading)” was not found."),
        places: [FindingPlace(section: section.id)])
    }
  }
}
