/// The text of a section as one folded label, for looking for words, with its first line.
struct SectionText {
  let label: Label
  /// The text as printed, white space folded.
  let printed: String
  let line: Int?

  /// Nil when the report has no such section.
  init?(_ id: Section.ID, of report: Report) {
    let sections = report.sections.filter { $0.id == id }
    guard !sections.isEmpty else { return nil }
    let blocks = sections.flatMap(\.blocks).filter { $0.kind != .table }
    let text = blocks.map(\.text).joined(separator: "\n")
    label = Label(text)
    printed = text.foldedSpaces
    line = sections.lazy.flatMap(\.blocks).compactMap(\.line).first
  }

  /// Whether one of the words stands in it.
  func containsAny(of words: [String]) -> Bool { words.contains { label.contains($0) } }
}

extension Finding {
  /// A finding about a section.
  init(
    _ check: Check, _ severity: Severity, _ message: Message, section: Section.ID, line: Int? = nil
  ) {
    self.init(
      check, severity, message, places: [FindingPlace(section: section, place: Place(line: line))])
  }
}
