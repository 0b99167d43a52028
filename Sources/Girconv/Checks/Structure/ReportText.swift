/// The paragraphs of a report, folded once for all checks that look for words in them.
struct ReportText {
  /// A paragraph or heading.
  struct Paragraph {
    let section: Section.ID
    let block: SectionBlock
    /// The folded text, as ``Label`` folds it.
    let bytes: [UInt8]

    /// Whether some words stand in it.
    func contains(_ words: String) -> Bool { bytes.firstRange(of: words) != nil }

    /// Where it stands, for a finding.
    var place: FindingPlace {
      FindingPlace(section: section, place: Place(line: block.line))
    }
  }

  let report: Report
  let paragraphs: [Paragraph]

  init(_ report: Report) {
    self.report = report
    paragraphs = report.sections.flatMap { section in
      section.blocks.lazy.filter { $0.kind != .table }.map { block in
        Paragraph(section: section.id, block: block, bytes: Label.folded(block.text))
      }
    }
  }

  /// The paragraphs of a section; nil when the report has no such section.
  func section(_ id: Section.ID) -> ArraySlice<Paragraph>? {
    guard report.sections.contains(where: { $0.id == id }) else { return nil }
    return paragraphs.filter { $0.section == id }[...]
  }
}

extension Collection<ReportText.Paragraph> {
  /// Whether one of the words stands in one of the paragraphs.
  func containAny(of words: [String]) -> Bool {
    words.contains { word in contains { $0.contains(word) } }
  }

  /// The first line that is known.
  var line: Int? { lazy.compactMap(\.block.line).first }
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
