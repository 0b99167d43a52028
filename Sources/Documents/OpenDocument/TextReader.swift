/// What is read of a paragraph so far; a paragraph whose end is removed leaves it to the next.
struct TextLine {
  /// The text that shows, UTF-8.
  var text: [UInt8] = []
  /// The text that is hidden, UTF-8.
  var hidden: [UInt8] = []
  /// The paragraph that waits for the next to join it, without its text.
  var waiting: Paragraph?
  /// Whether white space that comes is dropped: at the start and behind other white space.
  private var dropsSpace = true
  /// Whether the text ends with white space that is dropped at a paragraph's end.
  private var endsLoosely = false

  /// Begins a paragraph.
  mutating func begin() {
    dropsSpace = true
    endsLoosely = false
  }

  /// Ends a paragraph: white space at its end does not show (Part 3, 6.1.2).
  mutating func end() {
    if endsLoosely { text.removeLast() }
    endsLoosely = false
  }

  /// Appends character data, white space as one space.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        if dropsSpace { continue }
        text.append(0x20)
        dropsSpace = true
        endsLoosely = true
      } else {
        text.append(byte)
        dropsSpace = false
        endsLoosely = false
      }
    }
  }

  /// Appends what elements stand for.
  mutating func appendExactly(_ byte: UInt8, count: Int = 1) {
    text.append(contentsOf: repeatElement(byte, count: count))
    dropsSpace = false
    endsLoosely = false
  }
}

extension StoryReader {
  /// Whether a piece of text shows.
  enum Visibility { case shown, hidden }

  /// The most spaces that one element may stand for.
  private static let mostSpaces = 1000

  /// Reads a paragraph or heading, or the beginning of one.
  mutating func readParagraph(
    _ element: Int, item: inout ListItem?, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    let style = tape.string(.styleName, of: element)
    let isWhollyHidden = holdsHiddenMark(element)
    let isHidden = isWhollyHidden || styles.hidesParagraph(style)
    line.begin()
    try readInline(of: element, isHidden ? .hidden : .shown)
    line.end()
    paragraphs += 1
    if paragraphs & 1023 == 0 { try limits.checkDeadline() }
    if textCharacters + line.text.count > limits.textCharacters {
      let met = textCharacters + line.text.characterCount
      guard met <= limits.textCharacters else {
        throw ReadingLimit.textCharacters.exceeded(in: "The document", met: met, limits)
      }
    }
    let isJoined = deletions.coverEnd(of: element, in: tape)
    // Nothing shows of a paragraph that is hidden, and nothing is counted for it.
    if isHidden, line.text.isEmpty, line.waiting == nil { return noteHiddenText() }
    if isJoined, line.text.isEmpty { return }
    let paragraph = line.waiting ?? emptyParagraph(element, item: &item)
    line.waiting = paragraph
    if !isJoined { finishJoinedParagraph(into: &blocks) }
  }

  /// A paragraph with its number and heading level.
  private mutating func emptyParagraph(_ element: Int, item: inout ListItem?) -> Paragraph {
    let level = tape.integer(.outlineLevel, of: element) ?? 1
    return Paragraph(
      number: nextNumber(element, item: &item), text: "",
      headingLevel: tape.name(element) == .heading ? min(max(level, 1), 9) : nil)
  }

  /// Ends the paragraph that waits, if there is one.
  mutating func finishJoinedParagraph(into blocks: inout [Block]) {
    noteHiddenText()
    guard var paragraph = line.waiting else { return }
    paragraph.text = String(decoding: line.text, as: UTF8.self)
    textCharacters += line.text.characterCount
    line.waiting = nil
    line.text.removeAll(keepingCapacity: true)
    blocks.append(.paragraph(paragraph))
  }

  private mutating func noteHiddenText() {
    noteHidden(String(decoding: line.hidden, as: UTF8.self))
    line.hidden.removeAll()
  }

  /// Whether a field in the paragraph hides all of it.
  private func holdsHiddenMark(_ paragraph: Int) -> Bool {
    let end = Int(tape.events[paragraph].end)
    return (paragraph + 1..<max(paragraph + 1, end)).contains {
      tape.name($0) == .hiddenParagraph && isHidden($0)
    }
  }

  /// Reads what stands in a paragraph or a span.
  private mutating func readInline(
    of parent: Int, _ visibility: Visibility
  ) throws(ReadingFailure) {
    var cursor = tape.children(of: parent)
    while let element = cursor.next(in: tape) {
      if deletions.cover(element, in: tape) { continue }
      switch tape.name(element) {
      case .t: appendText(of: element, visibility)
      case .spaces: appendSpaces(element, visibility)
      case .tab: append(0x09, visibility)
      case .br: append(0x0A, visibility)
      case .span:
        let style = styles.hidesSpan(tape.string(.styleName, of: element))
        let isHidden =
          style ?? (visibility == .hidden) || tape.string(.display, of: element) == "none"
        try readInline(of: element, isHidden ? .hidden : .shown)
      case .hiddenText:
        try readInline(of: element, isHidden(element) ? .hidden : visibility)
      default: readObject(element)
      }
    }
  }

  private mutating func appendText(of element: Int, _ visibility: Visibility) {
    let event = tape.events[element]
    let text = tape.bytes[Int(event.textStart)..<Int(event.textEnd)]
    if visibility == .hidden { line.hidden += text } else { line.append(text) }
  }

  /// Appends spaces, the count limited.
  private mutating func appendSpaces(_ element: Int, _ visibility: Visibility) {
    let count = max(0, tape.integer(.c, of: element) ?? 1)
    if count > Self.mostSpaces { observations.note(.spanLimited, "text:s") }
    append(0x20, count: min(count, Self.mostSpaces), visibility)
  }

  private mutating func append(_ byte: UInt8, count: Int = 1, _ visibility: Visibility) {
    if visibility == .hidden {
      line.hidden.append(contentsOf: repeatElement(byte, count: count))
    } else {
      line.appendExactly(byte, count: count)
    }
  }
}
