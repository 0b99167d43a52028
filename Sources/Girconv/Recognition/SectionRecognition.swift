import Documents

/// Divides a document's text into the sections of the report, by the words of their headings.
struct SectionRecognition {
  private struct Heading: Sendable {
    let position: Int
    let label: Label
    let id: Section.ID
    let isOfficial: Bool
  }

  private let items: [Flow.Item]
  private let labels: [Label?]

  init(_ flow: Flow) {
    items = flow.items
    labels = items.map { item in
      // A heading is short: longer paragraphs need no folding.
      guard case .paragraph(let paragraph) = item, paragraph.text.utf8.count <= 180 else {
        return nil
      }
      let label = Label(paragraph.numberedText)
      return label.isEmpty ? nil : label
    }
  }

  /// The sections in the document's order, the preface first when there is one.
  func sections() -> [Section] {
    let headings = withUnrecognized(chosen(candidates()))
    var sections: [Section] = []
    var current = Section(id: .preface)
    var next = 0
    for (position, item) in items.enumerated() {
      if next < headings.count, headings[next].position == position {
        if current.id != .preface || !current.blocks.isEmpty { sections.append(current) }
        current = begin(headings[next])
        next += 1
      } else if let block = block(item, label: labels[position]) {
        current.blocks.append(block)
      }
    }
    if current.id != .preface || !current.blocks.isEmpty { sections.append(current) }
    return sections
  }

  // MARK: Headings

  private func candidates() -> [Heading] {
    labels.enumerated().compactMap { position, label in
      guard let label else { return nil }
      let official = SectionLabel.officialSection(label)
      let isMarked = label.ordinal != nil || level(position) != nil
      guard official != nil || (isMarked && isHeadingLike(label)),
        let id = official ?? SectionLabel.section(label)
      else { return nil }
      return Heading(position: position, label: label, id: id, isOfficial: official != nil)
    }
  }

  /// Short, no sentence, and not an item of a section such as （一）.
  private func isHeadingLike(_ label: Label) -> Bool {
    guard label.core.count <= 120, !label.core.isEmpty, !isItem(label) else { return false }
    guard let last = label.bytes.last else { return false }
    return ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(last)
      && !label.core.contains(UInt8(ascii: "."))
  }

  private func isItem(_ label: Label) -> Bool {
    label.ordinal?.style == .chineseInBrackets || label.ordinal?.style == .digitsInBrackets
  }

  private func level(_ position: Int) -> Int? {
    if case .paragraph(let paragraph) = items[position] { paragraph.headingLevel } else { nil }
  }

  /// One heading for each section: of the style that most headings have, and with text below it,
  /// which those of a table of contents lack.
  private func chosen(_ candidates: [Heading]) -> [Heading] {
    let chinese = candidates.filter { isSectionStyle($0.label) }
    let styled = KeySet(chinese.lazy.map(\.id)).count >= 3 ? chinese : candidates
    var result = KeyMap<Section.ID, Heading>()
    for (number, heading) in styled.enumerated() {
      if let earlier = result[heading.id],
        !isContents(earlier, styled) || !hasTextBelow(heading, styled[number...])
      {
        continue
      }
      result.set(heading, for: heading.id)
    }
    for heading in candidates
    where heading.isOfficial && result[heading.id] == nil && !isItem(heading.label) {
      result.set(heading, for: heading.id)
    }
    return result.entries.map(\.value).sorted { $0.position < $1.position }
  }

  private func isSectionStyle(_ label: Label) -> Bool {
    label.ordinal?.style == .chinese || label.ordinal?.style == .part
  }

  /// Whether a heading stands in a table of contents: nothing is below it, or nothing is below
  /// the one before it, as with the last entry.
  private func isContents(_ heading: Heading, _ headings: [Heading]) -> Bool {
    guard let number = headings.firstIndex(where: { $0.position == heading.position }) else {
      return false
    }
    return !hasTextBelow(heading, headings[number...])
      || (number > 0 && !hasTextBelow(headings[number - 1], headings[(number - 1)...]))
  }

  /// Whether something stands between a heading and the next; `headings` begins with it.
  private func hasTextBelow(_ heading: Heading, _ headings: ArraySlice<Heading>) -> Bool {
    let end = headings.dropFirst().first?.position ?? items.count
    return (heading.position + 1..<max(end, heading.position + 1)).contains {
      isTextOrTable(items[$0])
    }
  }

  private func isTextOrTable(_ item: Flow.Item) -> Bool {
    switch item {
    case .table: true
    case .paragraph(let paragraph): !paragraph.numberedText.isBlank
    }
  }

  /// Headings of sections that the form does not have: they go on with the numbers of those that
  /// it has.
  private func withUnrecognized(_ headings: [Heading]) -> [Heading] {
    guard let first = headings.first else { return [] }
    var result: [Heading] = []
    var known = headings[...]
    var last: Ordinal?
    for position in first.position..<items.count {
      if let heading = known.first, heading.position == position {
        known.removeFirst()
        last = heading.label.ordinal ?? last
        result.append(heading)
      } else if let label = labels[position], isHeadingLike(label), isSectionStyle(label),
        let ordinal = label.ordinal, let last, ordinal.style == last.style,
        ordinal.value == last.value + 1, known.first?.label.ordinal?.value != ordinal.value
      {
        result.append(
          Heading(position: position, label: label, id: .unrecognized, isOfficial: false))
      }
    }
    return result
  }

  private func begin(_ heading: Heading) -> Section {
    var section = Section(id: heading.id)
    if case .paragraph(let paragraph) = items[heading.position] {
      section.heading = paragraph.numberedText.foldedSpaces
    }
    if let ordinal = heading.label.ordinal {
      section.ordinal = String(decoding: heading.label.bytes[..<ordinal.wordCount], as: UTF8.self)
    }
    return section
  }

  // MARK: Blocks

  private func block(_ item: Flow.Item, label: Label?) -> SectionBlock? {
    switch item {
    case .table(let index): return SectionBlock(kind: .table, table: index)
    case .paragraph(let paragraph):
      let text = paragraph.numberedText
      guard isTextOrTable(item) else { return nil }
      if let level = paragraph.headingLevel ?? label.flatMap(itemLevel) {
        return SectionBlock(kind: .heading, level: level, text: text, line: paragraph.line)
      }
      return SectionBlock(kind: .paragraph, text: text, line: paragraph.line)
    }
  }

  /// Plain text marks no headings: a short paragraph that begins with （一） and is no sentence.
  private func itemLevel(_ label: Label) -> Int? {
    guard label.ordinal?.style == .chineseInBrackets, label.core.count <= 90,
      let last = label.bytes.last, ![UInt8(ascii: "."), UInt8(ascii: ";")].contains(last),
      !label.core.contains(UInt8(ascii: "."))
    else { return nil }
    return 2
  }
}
