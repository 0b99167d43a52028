internal import CLibXML2

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What stands in a part that ``FormattingElision`` shortened for its plain markup: paragraphs of
/// nothing but text, cells of nothing but such a paragraph, and rows of nothing but such cells.
///
/// The parser's work goes by elements, and most of a report's are these: `<w:p>`, in it for each
/// piece of text `<w:r><w:t>…</w:t></w:r>`, and around it `<w:tc>`, perhaps with a span or a merge.
/// An instruction stands for all of them, which makes the same events:
///
///     <?p 2021&年…&?>   <?c gridSpan=2>vMerge=restart>1.&?>   <?r vMerge><合&计&<0&<?>
///
/// A property ends with `>`, a text with `&` and a cell of a row with `<`; none of them holds one of
/// these, and a text begins and ends with a visible character, so that the parser reads and checks
/// it as it would have.
enum PlainMarkup {
  static let paragraph = UInt8(ascii: "p")
  static let cell = UInt8(ascii: "c")
  static let row = UInt8(ascii: "r")
  static let endOfProperty = UInt8(ascii: ">")
  static let endOfText = UInt8(ascii: "&")
  static let endOfCell = UInt8(ascii: "<")
}

extension FormattingElision {
  /// The end of plain markup that begins at a place, with its ``instruction``.
  @inline(__always)
  mutating func plain(at open: Int) -> Int? {
    switch part.byte(open + 3) {
    case UInt8(ascii: "p"):
      guard part.isTag(UInt8(ascii: "p"), at: open) else { return nil }
      begin(PlainMarkup.paragraph)
      return finished(paragraph(at: open))
    case UInt8(ascii: "t") where part.byte(open + 4) == UInt8(ascii: "r"):
      begin(PlainMarkup.row)
      return finished(row(at: open))
    case UInt8(ascii: "t") where part.byte(open + 4) == UInt8(ascii: "c"):
      begin(PlainMarkup.cell)
      return finished(cell(at: open))
    default: return nil
    }
  }

  private mutating func begin(_ name: UInt8) {
    instruction.removeAll()
    instruction.append(UInt8(ascii: "<"))
    instruction.append(UInt8(ascii: "?"))
    instruction.append(name)
    instruction.append(UInt8(ascii: " "))
  }

  @inline(__always)
  private mutating func finished(_ end: Int?) -> Int? {
    instruction.append(UInt8(ascii: "?"))
    instruction.append(UInt8(ascii: ">"))
    return end
  }

  /// The end of a row of nothing but plain cells.
  private mutating func row(at open: Int) -> Int? {
    guard part.holds("<w:tr", at: open), var position = part.endOfStartTag(from: open + 5) else {
      return nil
    }
    while !part.holds("</w:tr>", at: position) {
      if let end = cell(at: position) {
        instruction.append(PlainMarkup.endOfCell)
        position = end
      } else if let end = end(ofIdleAt: position, depth: 0) {
        position = end
      } else {
        return nil
      }
    }
    return position + 7
  }

  /// The end of a cell of nothing but properties and a paragraph of nothing but text.
  private mutating func cell(at open: Int) -> Int? {
    guard part.holds("<w:tc", at: open), let start = part.endOfStartTag(from: open + 5) else {
      return nil
    }
    var position = start
    if part.holds("<w:tcPr>", at: position) {
      position += 8
      while !part.holds("</w:tcPr>", at: position) {
        guard let end = end(ofIdleAt: position, depth: 0) ?? property(at: position) else {
          return nil
        }
        position = end
      }
      position += 9
    }
    guard let end = paragraph(at: position), part.holds("</w:tc>", at: end) else { return nil }
    return end + 7
  }

  /// The end of a property of a cell that is no formatting.
  private mutating func property(at open: Int) -> Int? {
    let isSpan = part.holds("<w:gridSpan", at: open)
    guard isSpan || part.holds("<w:vMerge", at: open) else { return nil }
    var position = open + (isSpan ? 11 : 9)
    unsafe instruction.append(part[open + 3..<position])
    if part.holds(" w:val=\"", at: position) {
      let value = position + 8..<part.endOfName(from: position + 8)
      guard part.byte(value.upperBound) == UInt8(ascii: "\"") else { return nil }
      instruction.append(UInt8(ascii: "="))
      unsafe instruction.append(part[value])
      position = value.upperBound + 1
    }
    instruction.append(PlainMarkup.endOfProperty)
    return part.holds("/>", at: position) ? position + 2 : nil
  }

  /// The end of a paragraph of nothing but text.
  private mutating func paragraph(at open: Int) -> Int? {
    let run = UInt8(ascii: "r")
    guard part.isTag(UInt8(ascii: "p"), at: open),
      let start = part.endOfStartTag(from: open + 4)
    else { return nil }
    var position = endOfIdle(from: start, before: run)
    while part.isTag(run, at: position) {
      guard let start = part.endOfStartTag(from: position + 4),
        let text = part.text(at: endOfIdle(from: start, before: UInt8(ascii: "t"))),
        !part.holds(PlainMarkup.endOfProperty, in: text),
        !part.holds(PlainMarkup.endOfText, in: text),
        part.holds("</w:t></w:r>", at: text.upperBound)
      else { return nil }
      unsafe instruction.append(part[text])
      instruction.append(PlainMarkup.endOfText)
      position = endOfIdle(from: text.upperBound + 12, before: run)
    }
    return part.holds("</w:p>", at: position) ? position + 6 : nil
  }

  /// The end of the idle elements at a place, where an element of a name of one letter is looked
  /// for.
  @inline(__always)
  private mutating func endOfIdle(from start: Int, before name: UInt8) -> Int {
    var position = start
    while part.byte(position + 1) == UInt8(ascii: "w"), !part.isTag(name, at: position),
      let next = end(ofIdleAt: position, depth: 0)
    {
      position = next
    }
    return position
  }
}

extension ParserState {
  /// Takes the elements that an instruction stands for.
  mutating func takePlain(_ name: UInt8, _ content: UnsafeBufferPointer<UInt8>) {
    switch name {
    case PlainMarkup.row:
      var rest = unsafe content
      start(.event(.tr))
      while let cell = unsafe rest.removePiece(endingWith: PlainMarkup.endOfCell) {
        unsafe takeCell(cell)
      }
      builder.end()
    case PlainMarkup.cell: unsafe takeCell(content)
    default: unsafe takeParagraph(content)
    }
  }

  private mutating func takeCell(_ content: UnsafeBufferPointer<UInt8>) {
    var rest = unsafe content
    start(.event(.tc))
    if let first = unsafe rest.removePiece(endingWith: PlainMarkup.endOfProperty) {
      start(.eventUnlessEmpty(.tcPr))
      unsafe takeProperty(first)
      while let next = unsafe rest.removePiece(endingWith: PlainMarkup.endOfProperty) {
        unsafe takeProperty(next)
      }
      builder.end()
    }
    unsafe takeParagraph(rest)
    builder.end()
  }

  private mutating func takeProperty(_ property: UnsafeBufferPointer<UInt8>) {
    let name =
      unsafe property.first == UInt8(ascii: "g") ? ElementName.gridSpan : ElementName.vMerge
    var value = unsafe property
    if unsafe value.removePiece(endingWith: UInt8(ascii: "=")) != nil, !builder.isDropping,
      !builder.isCollecting
    {
      unsafe builder.appendAttribute(.val, value: value)
    }
    start(.attributedEvent(name))
    builder.end()
  }

  private mutating func takeParagraph(_ content: UnsafeBufferPointer<UInt8>) {
    var rest = unsafe content
    start(.event(.p))
    while let text = unsafe rest.removePiece(endingWith: PlainMarkup.endOfText) {
      start(.event(.r))
      start(.text(.t))
      unsafe builder.characters(text)
      builder.end()
      builder.end()
    }
    builder.end()
  }

  /// Begins an element.
  @inline(__always)
  private mutating func start(_ handling: ElementHandling) {
    if builder.countElement() { checkLimits() }
    if builder.isDropping { return builder.deepenDropped() }
    builder.start(builder.isCollecting ? handling.withinText : handling)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Takes the bytes before a mark from the beginning, and the mark; nil where there is none.
  @inline(__always)
  fileprivate mutating func removePiece(endingWith mark: UInt8) -> UnsafeBufferPointer<UInt8>? {
    guard let base = baseAddress,
      let found = unsafe memchr(base, Int32(mark), count)
    else { return nil }
    let length = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    defer {
      unsafe self = unsafe UnsafeBufferPointer(start: base + length + 1, count: count - length - 1)
    }
    return unsafe UnsafeBufferPointer(start: base, count: length)
  }
}

/// Takes the instructions of a part that was shortened; the part itself has none, save before its
/// root.
let plainMarkup: processingInstructionSAXFunc = { context, name, content in
  guard let state = unsafe ParserState.from(context), let name = unsafe name,
    let content = unsafe content, unsafe !state.pointee.builder.isBeforeRoot
  else { return }
  let count = unsafe Int(xmlStrlen(content))
  unsafe state.pointee.takePlain(
    name.pointee, UnsafeBufferPointer(start: content, count: count))
}
