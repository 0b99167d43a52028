/// What is read of a paragraph so far; a paragraph whose mark is removed leaves it to the next.
struct ParagraphLine {
  /// The text that shows, UTF-8.
  var text: [UInt8] = []
  /// The text that is hidden, UTF-8.
  var hidden: [UInt8] = []
  /// The properties of the paragraph that waits for the next to join it.
  var waiting: ParagraphProperties?
  /// The style of the paragraph that is being read.
  var paragraphStyle: Int?
}

/// What a paragraph's properties say that matters here.
struct ParagraphProperties {
  var style: Int?
  var numberingID: Int?
  var numberingLevel: Int?
  var outlineLevel: Int?
  /// Whether the paragraph's mark is deleted, moved away or hidden.
  var isMarkRemoved = false
}

extension BodyReader {
  /// Reads a paragraph, or the beginning of one.
  mutating func readParagraph(
    _ element: Int, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    var properties = ParagraphProperties(style: styles.paragraphStyle(nil))
    var cursor = tape.children(of: element)
    var isFirst = true
    while let child = cursor.next(in: tape) {
      if isFirst, tape.name(child) == .pPr {
        properties = readProperties(child)
        line.paragraphStyle = properties.style
      } else {
        if isFirst { line.paragraphStyle = properties.style }
        readInline(child)
      }
      isFirst = false
    }
    paragraphs += 1
    if paragraphs & 1023 == 0 { try limits.checkDeadline() }
    if textCharacters + line.text.count > limits.textCharacters {
      let met = textCharacters + line.text.characterCount
      guard met <= limits.textCharacters else {
        throw ReadingLimit.textCharacters.exceeded(in: "The document", met: met, limits)
      }
    }
    if properties.isMarkRemoved {
      line.waiting = properties
    } else {
      finishParagraph(properties, into: &blocks)
    }
  }

  /// Ends a paragraph that had nothing to be joined to; without text nothing is left of it.
  mutating func finishJoinedParagraph(into blocks: inout [Block]) {
    guard let properties = line.waiting else { return }
    line.waiting = nil
    if line.text.isEmpty { return noteHiddenText() }
    finishParagraph(properties, into: &blocks)
  }

  /// Turns what was read into a block.
  mutating func finishParagraph(_ properties: ParagraphProperties, into blocks: inout [Block]) {
    line.waiting = nil
    let text = String(decoding: line.text, as: UTF8.self)
    textCharacters += line.text.characterCount
    line.text.removeAll(keepingCapacity: true)
    noteHiddenText()
    let level =
      properties.outlineLevel.map { $0 < 9 ? $0 + 1 : nil }
      ?? properties.style.flatMap { styles.styles[$0].headingLevel }
    let number = nextNumber(properties)
    // A number's text is as long as the file wants, and stands before each item.
    if !number.isEmpty { textCharacters += number.unicodeScalars.count }
    blocks.append(.paragraph(Paragraph(number: number, text: text, headingLevel: level)))
  }

  /// Counts a paragraph, if it is numbered, and gives its number.
  private mutating func nextNumber(_ properties: ParagraphProperties) -> String {
    let ofStyle = properties.style.flatMap { styles.styles[$0].numberingID }
    guard let id = properties.numberingID ?? ofStyle, id != 0 else { return "" }
    let style = properties.style.map { styles.styles[$0] }
    let styleLevel = properties.numberingID == nil ? style?.numberingLevel : nil
    return counters.next(
      numberingID: id, level: properties.numberingLevel ?? styleLevel, style: style?.id ?? "")
  }

  /// Counts the numbered paragraphs of an element that is not shown.
  mutating func countNumbers(in element: Int) {
    for paragraph in element..<Int(tape.events[element].end) where tape.name(paragraph) == .p {
      var properties = ParagraphProperties(style: styles.paragraphStyle(nil))
      if let own = tape.child(.pPr, of: paragraph) { properties = readProperties(own) }
      if !properties.isMarkRemoved { _ = nextNumber(properties) }
    }
  }

  private mutating func noteHiddenText() {
    guard !line.hidden.isEmpty else { return }
    observations.note(.hiddenText, String(decoding: line.hidden, as: UTF8.self))
    line.hidden.removeAll()
  }

  private mutating func readProperties(_ element: Int) -> ParagraphProperties {
    var properties = ParagraphProperties()
    var styleID: String?
    var mark: Int?
    var cursor = tape.children(of: element)
    while let child = cursor.next(in: tape) {
      switch tape.name(child) {
      case .pStyle: styleID = tape.string(.val, of: child)
      case .outlineLvl:
        properties.outlineLevel = tape.integer(.val, of: child).map { min(max($0, 0), 9) }
      case .numPr: readNumbering(child, into: &properties)
      case .rPr: mark = child
      case .headerReference, .footerReference: readMarginReference(child)
      default: break
      }
    }
    properties.style = styles.paragraphStyle(styleID)
    if let mark {
      let isRemoved =
        tape.child(.del, of: mark) != nil || tape.child(.moveFrom, of: mark) != nil
      properties.isMarkRemoved = isRemoved || isHidden(mark, paragraphStyle: properties.style)
    } else {
      properties.isMarkRemoved = isHidden(nil, paragraphStyle: properties.style)
    }
    return properties
  }

  private func readNumbering(_ element: Int, into properties: inout ParagraphProperties) {
    properties.numberingID = tape.child(.numId, of: element).flatMap {
      tape.integer(.val, of: $0)
    }
    properties.numberingLevel = tape.child(.ilvl, of: element).flatMap {
      tape.integer(.val, of: $0)
    }
  }

  /// Notes the header or footer of a section.
  mutating func readMarginReference(_ element: Int) {
    guard let id = tape.string(.relationshipID, of: element) else { return }
    let kind: Story = tape.name(element) == .headerReference ? .header : .footer
    marginReferences.append((kind, id))
  }

  /// Whether a run or mark with these properties is hidden (17.3.2.41, 17.7.3): by its own
  /// property, else by one of its styles but not by two.
  func isHidden(_ properties: Int?, paragraphStyle: Int?) -> Bool {
    var isHidden = styles.isHiddenByDefault
    if let style = paragraphStyle, styles.styles[style].isHidden == true { isHidden.toggle() }
    guard let properties else { return isHidden }
    if let own = tape.child(.vanish, of: properties) { return tape.isOn(own) }
    if let reference = tape.child(.rStyle, of: properties),
      let style = tape.string(.val, of: reference).flatMap(styles.style), style.isHidden == true
    {
      isHidden.toggle()
    }
    return isHidden
  }
}
