/// A piece of a line without the marks that converters leave: Tika's `[bookmark: …]` and
/// `[image: …]`, and Markdown's bold, autolinks, line breaks and headings. Text that only looks
/// like a mark stays as it is.
struct MarkRemoval {
  /// The text in UTF-8; LF for a line break.
  var text: [UInt8]
  /// The level that a Markdown heading mark gave.
  private(set) var headingLevel: Int?
  /// The marks that were dropped, with how often.
  var dropped: [(mark: String, count: Int)] = []

  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// Text of a cell.
  init(cell bytes: ArraySlice<UInt8>) {
    text = Array(bytes)
    removeInlineMarks()
  }

  /// Text of a paragraph, which may be a heading.
  init(paragraph bytes: ArraySlice<UInt8>) {
    text = Array(MarkRemoval.trimmed(bytes))
    guard text.contains(where: MarkRemoval.mayBeMark) else { return }
    removeHeadingMark()
    removeInlineMarks()
    text = Array(MarkRemoval.trimmed(text[...]))
  }

  /// The bytes without spaces and tabs at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest
  }

  /// Whether a byte can begin a mark: # * < [ _ VT, or U+0085 and U+2028 in UTF-8.
  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x2A, 0x3C, 0x5B, 0x5F, 0x0B, 0xC2, 0xE2: true
    default: false
    }
  }

  private mutating func removeInlineMarks() {
    guard text.contains(where: MarkRemoval.mayBeMark) else { return }
    removeBrackets()
    removeEmphasis("*")
    removeEmphasis("_")
  }

  /// An ATX heading: one to six # and a space at the beginning.
  private mutating func removeHeadingMark() {
    let level = text.prefix { $0 == 0x23 }.count
    guard (1...6).contains(level), text.dropFirst(level).first == 0x20 else { return }
    headingLevel = level
    dropped.append((String(repeating: "#", count: level), 1))
    var rest = MarkRemoval.trimmed(text[level...])
    let closing = rest.reversed().prefix { $0 == 0x23 }.count
    if closing > 0, rest.dropLast(closing).last == 0x20 { rest = rest.dropLast(closing) }
    text = Array(MarkRemoval.trimmed(rest))
  }

  /// Drops bracketed marks, and turns the line ends of Unicode into LF.
  private mutating func removeBrackets() {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let rest = text[index...]
      if let length = MarkRemoval.lineEnd(rest) {
        result.append(0x0A)
        index += length
      } else if let mark = MarkRemoval.bracketMark(rest) {
        dropped.append((String(decoding: rest.prefix(mark.length), as: UTF8.self), 1))
        result.append(contentsOf: mark.kept)
        index += mark.length
      } else {
        result.append(text[index])
        index += 1
      }
    }
    text = result
  }

  /// The length of VT, U+0085, U+2028 or U+2029 at the beginning.
  private static func lineEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first {
    case 0x0B: 1
    case 0xC2 where bytes.starts(with: [0xC2, 0x85]): 2
    case 0xE2
    where bytes.starts(with: [0xE2, 0x80, 0xA8]) || bytes.starts(with: [0xE2, 0x80, 0xA9]):
      3
    default: nil
    }
  }

  /// A mark at the beginning: its length and what of it is text.
  private static func bracketMark(
    _ bytes: ArraySlice<UInt8>
  ) -> (length: Int, kept: ArraySlice<UInt8>)? {
    switch bytes.first {
    case 0x5B:
      let names = ["[bookmark:", "[image:"]
      guard names.contains(where: { bytes.starts(with: $0.utf8) }),
        let end = bytes.prefix(longestMark).dropFirst().firstIndex(where: {
          $0 == 0x5B || $0 == 0x5D
        }),
        bytes[end] == 0x5D
      else { return nil }
      return (end + 1 - bytes.startIndex, [])
    case 0x3C:
      for lineBreak in ["<br>", "<br/>", "<br />"] where bytes.starts(with: lineBreak.utf8) {
        return (lineBreak.utf8.count, [0x0A])
      }
      let schemes = ["<http://", "<https://", "<mailto:"]
      guard schemes.contains(where: { bytes.starts(with: $0.utf8) }),
        let end = bytes.prefix(longestMark).dropFirst().firstIndex(where: {
          $0 <= 0x20 || $0 == 0x3C || $0 == 0x3E
        }),
        bytes[end] == 0x3E
      else { return nil }
      return (end + 1 - bytes.startIndex, bytes[(bytes.startIndex + 1)..<end])
    default: return nil
    }
  }

  /// Longer marks are not believed, so that many openings without an end take no time.
  private static let longestMark = 2048
}
