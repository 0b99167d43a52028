/// S-SECT: the sections' order, numbers and headings.
enum SectionOrder {
  static func findings(_ report: Report) -> [Finding] {
    let sections = report.sections.filter { section in
      SectionLabel.all.contains { $0.id == section.id } && !section.heading.isEmpty
    }
    return order(sections) + sections.compactMap(heading)
  }

  private static func order(_ sections: [Section]) -> [Finding] {
    let places = sections.compactMap { section in
      SectionLabel.all.firstIndex { $0.id == section.id }
    }
    guard let fall = zip(places, places.dropFirst()).first(where: { $0 > $1 }) else { return [] }
    let (early, late) = (SectionLabel.all[fall.1], SectionLabel.all[fall.0])
    return [
      Finding(
        .sectionOrder, .warning,
        Message(
          "“\(early.heading)”排在“\(late.heading)”之后，与规定的次序不同。",
          "“\(early.heading)” stands behind “\(late.heading)”, which is not the form's order."),
        section: early.id)
    ]
  }

  /// A number that is not the official one is a warning, other words are worth a note.
  private static func heading(_ section: Section) -> Finding? {
    guard let position = SectionLabel.all.firstIndex(where: { $0.id == section.id }) else {
      return nil
    }
    let official = SectionLabel.all[position]
    let printed = Label(section.heading)
    // The official headings are numbered in their order.
    if printed.ordinal?.value != position + 1 {
      return Finding(
        .sectionOrder, .warning,
        Message(
          "“\(section.heading)”的序号与规定的“\(official.heading)”不同。",
          "The number of “\(section.heading)” differs from the official “\(official.heading)”."),
        section: section.id, line: section.line)
    }
    guard SectionLabel.officialSection(printed) == nil else { return nil }
    return Finding(
      .sectionOrder, .info,
      Message(
        "“\(section.heading)”与规定的标题“\(official.heading)”用语不同。",
        "“\(section.heading)” is worded differently from the official “\(official.heading)”."),
      section: section.id, line: section.line)
  }
}

extension Section {
  /// The first line that is known of it.
  var line: Int? { blocks.lazy.compactMap(\.line).first }
}
