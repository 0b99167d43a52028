/// Looks at the report as a whole: are title and sections there?
enum StructureCheck {
  static func findings(_ report: Report) -> [Finding] {
    title(report) + sections(report)
  }

  private static func title(_ report: Report) -> [Finding] {
    var missing: [String] = []
    if report.agency.isEmpty { missing.append("没有写明编制机关") }
    switch report.yearSource {
    case .title: break
    case .none: missing.append("没有写明年度，正文中也没有找到")
    case .preface: missing.append("没有写明年度，年度取自前言")
    case .narrative: missing.append("没有写明年度，年度取自正文")
    }
    guard !missing.isEmpty else { return [] }
    let words = report.title.isEmpty ? "没有找到标题" : "标题“\(report.title)”不完整"
    let line = report.sections.first?.blocks.first { $0.level == 0 }?.line
    return [
      Finding(
        .titleIncomplete, .warning, "\(words)：\(missing.joined(separator: "；"))。",
        places: [FindingPlace(section: .preface, place: Place(line: line))])
    ]
  }

  /// Says that the title does not name the body, but the preface does.
  static func agencyFromPreface(_ report: Report) -> Finding {
    Finding(
      .titleIncomplete, .info, "标题没有写明编制机关，“\(report.agency)”取自前言。",
      places: [FindingPlace(section: .preface)])
  }

  private static func sections(_ report: Report) -> [Finding] {
    let present = Set(report.sections.map(\.id))
    return SectionLabel.all.filter { !present.contains($0.id) }.map { section in
      Finding(
        .sectionMissing, .error, "没有找到“\(section.heading)”这一部分。",
        places: [FindingPlace(section: section.id)])
    }
  }
}
