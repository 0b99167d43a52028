/// The ordinal that a label or heading begins with: 一、 （三） 8. 第一部分.
struct Ordinal: Sendable, Equatable {
  /// How an ordinal is written.
  enum Style: Sendable, Equatable {
    /// 一、 or 一.
    case chinese
    /// （一）
    case chineseInBrackets
    /// 1. or 1、
    case digits
    /// (1) or 1)
    case digitsInBrackets
    /// 第一部分, 第一章
    case part
  }

  let style: Style
  let value: Int
  /// How many bytes of the folded text it takes, with its punctuation.
  let byteCount: Int
  /// How many bytes of the folded text the ordinal itself takes, without trailing punctuation.
  let wordCount: Int

  /// The ordinal at the start of a folded text; nil when it begins with words.
  init?(leading text: [UInt8]) {
    var reader = OrdinalReader(text: text)
    guard let ordinal = reader.read() else { return nil }
    self = ordinal
  }

  fileprivate init(style: Style, value: Int, wordCount: Int, byteCount: Int) {
    self.style = style
    self.value = value
    self.wordCount = wordCount
    self.byteCount = byteCount
  }
}

private struct OrdinalReader {
  let text: [UInt8]
  var index = 0

  init(text: [UInt8]) { self.text = text }

  mutating func read() -> Ordinal? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "(") { return readBrackets() }
    if first == 0xE7, skip("第") { return readPart() }
    if let value = readDigits() {
      let word = index
      if skip(UInt8(ascii: ")")) { return finish(.digitsInBrackets, value, word) }
      return skipSeparators() ? finish(.digits, value, word) : nil
    }
    if let value = readChinese() {
      let word = index
      return skipSeparators() ? finish(.chinese, value, word) : nil
    }
    return readEnclosed()
  }

  private func finish(_ style: Ordinal.Style, _ value: Int, _ word: Int) -> Ordinal {
    Ordinal(style: style, value: value, wordCount: word, byteCount: index)
  }

  private mutating func readBrackets() -> Ordinal? {
    index = 1
    let style: Ordinal.Style
    let value: Int
    if let digits = readDigits() {
      (style, value) = (.digitsInBrackets, digits)
    } else if let chinese = readChinese() {
      (style, value) = (.chineseInBrackets, chinese)
    } else {
      return nil
    }
    guard skip(UInt8(ascii: ")")) else { return nil }
    let word = index
    _ = skipSeparators()
    return finish(style, value, word)
  }

  private mutating func readPart() -> Ordinal? {
    guard let value = readChinese() ?? readDigits(), skip("部分") || skip("章") else { return nil }
    let word = index
    _ = skipSeparators()
    return finish(.part, value, word)
  }

  /// ① to ⑳, ⑴ to ⒇, ⒈ to ⒛ and ㈠ to ㈩ (U+2460, U+2474, U+2488, U+3220).
  private mutating func readEnclosed() -> Ordinal? {
    guard text.count >= 3 else { return nil }
    let scalar = UInt32(text[0] & 0x0F) << 12 | UInt32(text[1] & 0x3F) << 6 | UInt32(text[2] & 0x3F)
    let style: Ordinal.Style
    let value: UInt32
    switch scalar {
    case 0x2460...0x2473: (style, value) = (.digitsInBrackets, scalar - 0x2460)
    case 0x2474...0x2487: (style, value) = (.digitsInBrackets, scalar - 0x2474)
    case 0x2488...0x249B: (style, value) = (.digits, scalar - 0x2488)
    case 0x3220...0x3229: (style, value) = (.chineseInBrackets, scalar - 0x3220)
    default: return nil
    }
    index = 3
    _ = skipSeparators()
    return finish(style, Int(value) + 1, 3)
  }

  private mutating func readDigits() -> Int? {
    var value = 0
    let start = index
    while index < text.count, (0x30...0x39).contains(text[index]), index - start < 3 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  /// A Chinese numeral up to 99.
  private mutating func readChinese() -> Int? {
    var (tens, units, found) = (0, 0, false)
    while let digit = ChineseNumeral.digit(text, at: index) {
      (units, found) = (digit, true)
      index += 3
      if skipTen() { (tens, units) = (units, 0) }
    }
    if !found, skipTen() {
      (tens, found) = (1, true)
      if let digit = ChineseNumeral.digit(text, at: index) {
        units = digit
        index += 3
      }
    }
    return found ? tens * 10 + units : nil
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard index < text.count, text[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skip(_ word: String) -> Bool {
    guard text[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  /// Skips 十.
  private mutating func skipTen() -> Bool {
    guard ChineseNumeral.scalar(text, at: index) == 0x5341 else { return false }
    index += 3
    return true
  }

  /// Skips the comma or full stops behind an ordinal; false when there is none.
  private mutating func skipSeparators() -> Bool {
    let start = index
    while index < text.count,
      [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":")].contains(text[index])
    {
      index += 1
    }
    return index > start
  }
}
