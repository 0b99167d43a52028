/// Reads the numbers that a report's sentences state.
struct NarrativeReader {
  /// What the sentences state, in the report's order.
  private(set) var statements: [Statement] = []

  /// The longest sentence that is read, in scalars, and the most numbers that one may have: what
  /// is beyond them is a table that lost its lines.
  private static let longest = 2000
  private static let mostNumbers = 48

  private let year: Int?
  private let bodyName: BodyName
  private var sentenceCount = 0

  init(_ report: Report) {
    year = report.year
    bodyName = BodyName(agency: report.agency)
    // What has no heading of its own stands in notes and text boxes.
    for section in report.sections where section.id != .unrecognized || !section.heading.isEmpty {
      read(section)
    }
  }

  private mutating func read(_ section: Section) {
    let beginning = NarrativeReader.frame(of: section.id)
    var frame = beginning
    for (index, block) in section.blocks.enumerated() where block.kind != .table {
      guard block.level != 0 else { continue }
      let text = NarrativeText(block.text)
      let scanner = NarrativeScanner(text.scalars, year: year)
      let sentences = scanner.sentences
      if block.kind == .heading { frame = beginning }
      let spoken = read(sentences, scanner, text, frame, (section.id, index, block.line))
      if block.kind == .heading { frame = spoken }
    }
  }

  /// Reads a paragraph; returns what it leaves for what stands below it as a heading.
  private mutating func read(
    _ sentences: [Range<Int>], _ scanner: NarrativeScanner, _ text: NarrativeText,
    _ frame: NarrativeFrame, _ place: (section: Section.ID, block: Int, line: Int?)
  ) -> NarrativeFrame {
    var reader = SentenceReader(text.scalars, frame: frame, bodyName: bodyName)
    let offset = statements.count
    for sentence in sentences where sentence.count <= NarrativeReader.longest {
      let first = reader.statements.count
      let tokens = scanner.tokens(sentence)
      guard tokens.count(where: { $0.quantity != nil }) <= NarrativeReader.mostNumbers else {
        continue
      }
      reader.read(Phrases.joined(tokens), sentence)
      let printed = first < reader.statements.count ? text.quote(sentence) : ""
      for var statement in reader.statements[first...] {
        statement.quote = text.quote(statement.range, without: NarrativeText.stops)
        statement.sentence = printed
        statement.sentenceNumber = sentenceCount
        (statement.section, statement.block, statement.line) = place
        statements.append(statement)
      }
      sentenceCount += 1
    }
    finish(reader.statements, from: offset)
    return reader.frame
  }

  /// Takes over what later sentences changed, with the heads' places among all statements.
  private mutating func finish(_ read: [Statement], from offset: Int) {
    for (index, statement) in read.enumerated() {
      statements[offset + index].measure = statement.measure
      statements[offset + index].slots = statement.slots
      statements[offset + index].doubts = statement.doubts
      if case .part(let head) = statement.role {
        statements[offset + index].role = .part(offset + head)
      }
    }
  }

  /// What a section's own words say of all its numbers.
  private static func frame(of section: Section.ID) -> NarrativeFrame {
    var frame = NarrativeFrame()
    switch section {
    case .requests:
      frame.topics = [.request]
      frame.openness = .before
    case .reviewLitigation: frame.openness = .before
    case .proactiveDisclosure: frame.topics = [.publication]
    default: break
    }
    return frame
  }
}
