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
    for sentence in sentences where sentence.count <= NarrativeReader.longest {
      let first = reader.statements.count
      let tokens = scanner.tokens(sentence)
      guard tokens.count(where: \.isQuantity) <= NarrativeReader.mostNumbers else { continue }
      reader.read(Phrases.joined(tokens), sentence)
      let printed = first < reader.statements.count ? text.quote(sentence) : ""
      for index in first..<reader.statements.count {
        let range = reader.statements[index].range
        reader.statements[index].quote = text.quote(range, without: NarrativeText.stops)
        reader.statements[index].sentence = printed
        reader.statements[index].sentenceNumber = sentenceCount
        reader.statements[index].section = place.section
        reader.statements[index].block = place.block
        reader.statements[index].line = place.line
      }
      sentenceCount += 1
    }
    // The heads' places are now those among all statements.
    for index in reader.statements.indices {
      if case .part(let head) = reader.statements[index].role {
        reader.statements[index].role = .part(statements.count + head)
      }
    }
    statements += reader.statements
    return reader.frame
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
