/// A text in UTF-8 and its lines that are not blank.
struct SourceText {
  /// A line that is not blank.
  struct Line {
    /// The bytes of the line without its end.
    var start: Int32
    var end: Int32
    /// The 1-based number of the line.
    var number: Int32
    /// How many blank lines, or page ends, stand before it.
    var gap: Int32 = 0
    /// How many tabs it holds, and how many vertical bars.
    var tabs: Int32 = 0
    var bars: Int32 = 0
    /// Whether it begins with a tab.
    var isIndented = false
  }

  let utf8: [UInt8]
  private(set) var lines: [Line] = []

  /// Splits a text at CR LF, CR, LF and form feed. A form feed ends a page, but no numbered line,
  /// since no editor counts it. The other line ends of Unicode stand within paragraphs and cells.
  init(_ utf8: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    let characters = utf8.count > limits.textCharacters ? utf8.characterCount : utf8.count
    guard characters <= limits.textCharacters, utf8.count < Int(Int32.max) else {
      throw ReadingLimit.textCharacters.exceeded(in: "The file", met: characters, limits)
    }
    self.utf8 = utf8
    var line = Line(start: 0, end: 0, number: 1)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      switch byte {
      case 0x09:
        line.tabs += 1
        if index == Int(line.start) + 1 { line.isIndented = true }
      case 0x7C: line.bars += 1
      case 0x0A, 0x0C, 0x0D:
        let isPair = byte == 0x0D && index < utf8.count && utf8[index] == 0x0A
        try end(&line, at: index - 1, limits)
        if isPair { index += 1 }
        if byte == 0x0C { line.gap += 1 } else { line.number += 1 }
        line.start = Int32(index)
      default: break
      }
    }
    try end(&line, at: utf8.count, limits)
  }

  /// Keeps a line unless it is blank, and turns it into the beginning of the next.
  private mutating func end(
    _ line: inout Line, at index: Int, _ limits: ReadingLimits
  ) throws(ReadingFailure) {
    line.end = Int32(index)
    let next = Line(start: line.end, end: line.end, number: line.number)
    guard !isBlank(line) else {
      let endsPage = index < utf8.count && utf8[index] == 0x0C
      line = Line(
        start: next.start, end: next.end, number: next.number, gap: line.gap + (endsPage ? 0 : 1))
      return
    }
    lines.append(line)
    line = next
    guard lines.count <= limits.textLines else {
      throw ReadingLimit.textLines.exceeded(in: "The file", met: lines.count, limits)
    }
    if lines.count & 0xFFFF == 0 { try limits.checkDeadline() }
  }

  /// A line of spaces is blank. So is one of no-break or ideographic spaces, except below a tab,
  /// where it is a paragraph of a cell.
  private func isBlank(_ line: Line) -> Bool {
    guard line.tabs == 0 else { return false }
    let bytes = utf8[Int(line.start)..<Int(line.end)]
    if bytes.allSatisfy({ $0 == 0x20 }) { return true }
    if line.gap == 0, let above = lines.last, above.isIndented, above.tabs == 1 { return false }
    return SourceText.isWhite(bytes)
  }

  /// Whether the bytes are nothing but white space (U+0020, U+00A0, U+3000, U+200B, U+FEFF).
  static func isWhite(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let first = rest.first {
      switch first {
      case 0x09...0x0D, 0x20: rest = rest.dropFirst()
      case 0xC2 where rest.starts(with: [0xC2, 0xA0]): rest = rest.dropFirst(2)
      case 0xE2 where rest.starts(with: [0xE2, 0x80, 0x8B]),
        0xE3 where rest.starts(with: [0xE3, 0x80, 0x80]),
        0xEF where rest.starts(with: [0xEF, 0xBB, 0xBF]):
        rest = rest.dropFirst(3)
      default: return false
      }
    }
    return true
  }

  /// The 1-based number of the line that a byte stands on.
  func lineNumber(at offset: Int) -> Int? {
    lines.last { $0.start <= offset }.map { Int($0.number) }
  }

  /// The text of a line as it stands, without white space at its ends.
  func text(of line: Line) -> String {
    String(decoding: MarkRemoval.trimmed(bytes(of: line)), as: UTF8.self)
  }

  /// The bytes of a line.
  func bytes(of line: Line) -> ArraySlice<UInt8> { utf8[Int(line.start)..<Int(line.end)] }
}
