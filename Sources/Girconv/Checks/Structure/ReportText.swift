/// The paragraphs of a report, folded once for all checks that look for words in them.
struct ReportText {
  /// A paragraph or heading.
  struct Paragraph {
    let section: Section.ID
    let kind: SectionBlock.Kind
    let line: Int?
    /// Its bytes among those of the report.
    let range: Range<Int>

    /// Where it stands, for a finding.
    var place: FindingPlace {
      FindingPlace(section: section, place: Place(line: line))
    }
  }

  let report: Report
  let paragraphs: [Paragraph]
  /// The texts of the paragraphs, as ``Label`` folds them, each with LF behind it, so that no words
  /// stand in two.
  let bytes: [UInt8]

  init(_ report: Report) {
    var paragraphs: [Paragraph] = []
    var bytes: [UInt8] = []
    for section in report.sections {
      for block in section.blocks where block.kind != .table {
        let start = bytes.count
        Label.appendFolded(block.text, to: &bytes)
        paragraphs.append(
          Paragraph(
            section: section.id, kind: block.kind, line: block.line, range: start..<bytes.count))
        bytes.append(0x0A)
      }
    }
    self.report = report
    self.paragraphs = paragraphs
    self.bytes = bytes
  }

  /// The paragraphs of a section; nil when the report has no such section.
  func section(_ id: Section.ID) -> [Paragraph]? {
    guard report.sections.contains(where: { $0.id == id }) else { return nil }
    return paragraphs.filter { $0.section == id }
  }

  /// Where some words stand first.
  func position(of words: String) -> Int? { bytes.firstRange(of: words)?.lowerBound }

  /// Whether some words stand in a paragraph.
  func contains(_ words: String, in paragraph: Paragraph) -> Bool {
    bytes[paragraph.range].firstRange(of: words) != nil
  }

  /// Whether one of the words stands in one of the paragraphs.
  func containsAny(of words: [String], in paragraphs: [Paragraph]) -> Bool {
    words.contains { word in paragraphs.contains { contains(word, in: $0) } }
  }
}

extension [ReportText.Paragraph] {
  /// The first line that is known.
  var line: Int? { first { $0.line != nil }?.line }
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
