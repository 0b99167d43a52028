/// Whether Word shows a piece of text.
private enum Visibility {
  case shown, hidden
}

extension BodyReader {
  /// Reads what stands in a paragraph: runs, and text that stands outside of runs.
  mutating func readInline(_ element: Int) {
    switch tape.name(element) {
    case .r: readRun(element)
    case .headerReference, .footerReference: readMarginReference(element)
    case .p, .tbl, .tr, .tc: noteMisplaced(element)
    default:
      readRunContent(element, visibility(nil))
    }
  }

  /// Reads a run (17.3.2).
  private mutating func readRun(_ element: Int) {
    var cursor = tape.children(of: element)
    var visibility: Visibility?
    while let child = cursor.next(in: tape) {
      if tape.name(child) == .rPr {
        visibility = self.visibility(child)
      } else {
        let known = visibility ?? self.visibility(nil)
        visibility = known
        readRunContent(child, known)
      }
    }
  }

  /// What run properties, if any, say of text in the paragraph at hand.
  private func visibility(_ properties: Int?) -> Visibility {
    isHidden(properties, paragraphStyle: line.paragraphStyle) ? .hidden : .shown
  }

  /// Reads one piece of a run (17.3.3).
  private mutating func readRunContent(_ element: Int, _ visibility: Visibility) {
    switch tape.name(element) {
    case .t: appendText(of: element, visibility)
    case .tab, .ptab: append([0x09], visibility)
    case .br, .cr: append([0x0A], visibility)
    case .noBreakHyphen: append(Array("\u{2011}".utf8), visibility)
    case .softHyphen: append(Array("\u{AD}".utf8), visibility)
    case .sym: append(Array(symbol(element).utf8), visibility)
    case .fldChar:
      fields.pass(element, in: tape)
      if tape.child(.checkBox, of: element) != nil {
        observations.note(.elementUnknown, "checkBox in \(partName)")
      }
    case .txbxContent: textBoxes.append(element)
    case .r: readRun(element)
    default: noteContent(element)
    }
  }

  /// Appends character data: as it is when white space is preserved, else without it at the ends.
  private mutating func appendText(of element: Int, _ visibility: Visibility) {
    guard fields.isShowing else { return }
    let tape = tape
    let event = tape.events[element]
    var (start, end) = (Int(event.textStart), Int(event.textEnd))
    if event.attributeCount == 0 || !preservesSpace(element) {
      while start < end, Self.isXMLSpace(tape.bytes[start]) { start += 1 }
      while start < end, Self.isXMLSpace(tape.bytes[end - 1]) { end -= 1 }
    }
    if visibility == .hidden {
      line.hidden.append(contentsOf: tape.bytes[start..<end])
      return
    }
    let first = line.text.count
    line.text.append(contentsOf: tape.bytes[start..<end])
    for index in first..<line.text.count where line.text[index] < 0x20 && line.text[index] != 0x09 {
      line.text[index] = 0x20
    }
  }

  private func preservesSpace(_ element: Int) -> Bool {
    guard let place = tape.place(of: .space, of: element) else { return false }
    return !place.isEmpty && tape.bytes[place.lowerBound] == UInt8(ascii: "p")
  }

  @inline(__always)
  private static func isXMLSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private mutating func append(_ bytes: [UInt8], _ visibility: Visibility) {
    guard fields.isShowing else { return }
    if visibility == .hidden { line.hidden += bytes } else { line.text += bytes }
  }

  /// The character of a symbol (17.3.3.30); the codes of symbol fonts lie in U+F000 to U+F0FF.
  private func symbol(_ element: Int) -> String {
    guard let digits = tape.string(.char, of: element), var code = UInt32(digits, radix: 16) else {
      return ""
    }
    if code < 0x100 || (0xF000...0xF0FF).contains(code) { code = 0xF000 + (code & 0xFF) }
    return UnicodeScalar(code).map { String($0) } ?? "\u{FFFD}"
  }

  /// Names content that is not text.
  private mutating func noteContent(_ element: Int) {
    switch tape.name(element) {
    case .picture: observations.note(.picture, "picture in \(partName)")
    case .chart: observations.note(.contentElsewhere, "chart in \(partName)")
    case .diagram: observations.note(.contentElsewhere, "diagram in \(partName)")
    case .oleObject: observations.note(.contentElsewhere, "embedded object in \(partName)")
    case .textpath:
      observations.note(
        .elementUnknown, "textpath in \(partName): \(tape.string(.string, of: element) ?? "")")
    case .altChunk, .subDoc:
      let id = tape.string(.relationshipID, of: element) ?? ""
      let target = relationships?[id]?.target ?? id
      let name = tape.name(element) == .altChunk ? "altChunk" : "subDoc"
      observations.note(.contentElsewhere, "\(name) \(target)")
    case .p, .tbl, .tr, .tc: noteMisplaced(element)
    default: break
    }
  }

  /// Names an element that may not stand where it does, with the text in it.
  mutating func noteMisplaced(_ element: Int) {
    let text = tape.plainText(of: element)
    if !text.isEmpty {
      observations.note(.elementUnknown, "\(tape.name(element)) out of place: \(text)")
    }
  }
}
