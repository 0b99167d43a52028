/// Numbers and words that begin a heading, an item of a list or a new sentence.
enum ItemMark {
  /// Whether the text is nothing but an ordinal: 一、 （一） 1. ① 第一章.
  static func isMark(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(longest + 1))
    return length(scalars[...]) == scalars.count
  }

  /// Whether the text begins with an ordinal, or with 一是, 二是, … of a list within sentences.
  static func begins(_ text: String) -> Bool {
    length(Array(text.unicodeScalars.prefix(longest))[...]) != nil
  }

  private static let longest = 8
  private static let chineseNumerals = Set("〇零一二三四五六七八九十百".unicodeScalars)
  private static let digits = Set("0123456789０１２３４５６７８９".unicodeScalars)
  private static let marks = Set("、.．,，:：)）".unicodeScalars)
  private static let units = Set("章节条项款是、，,：:".unicodeScalars)

  private static func length(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = scalars.first else { return nil }
    if (0x2460...0x249B).contains(first.value) { return 1 }
    if "（(【[".unicodeScalars.contains(first) {
      let count = numeralCount(scalars.dropFirst())
      guard count > 0, let close = scalars.dropFirst(count + 1).first else { return nil }
      return "）)】]".unicodeScalars.contains(close) ? count + 2 : nil
    }
    if first == "第" {
      let count = numeralCount(scalars.dropFirst())
      let rest = scalars.dropFirst(count + 1)
      guard count > 0, let unit = rest.first else { return nil }
      if rest.starts(with: "部分".unicodeScalars) { return count + 3 }
      return units.contains(unit) ? count + 2 : nil
    }
    let count = numeralCount(scalars)
    let rest = scalars.dropFirst(count)
    guard count > 0, let mark = rest.first else { return nil }
    if mark == "是", chineseNumerals.contains(first) { return count + 1 }
    // A decimal point is no mark.
    if let next = rest.dropFirst().first, digits.contains(next), digits.contains(first) {
      return nil
    }
    return marks.contains(mark) ? count + 1 : nil
  }

  private static func numeralCount(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    guard let first = scalars.first else { return 0 }
    let numerals = digits.contains(first) ? digits : chineseNumerals
    let count = scalars.prefix(while: numerals.contains).count
    return count <= 3 ? count : 0
  }
}

/// A page number as printed at the foot of a page.
enum PageNumber {
  /// Whether the text is a page number: 3, - 3 -, 第 3 页, 3/12, Page 3 of 12.
  static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 48 else { return false }
    let folded = text.lowercased()
    var words = ""
    var digitGroups = 0
    var inDigits = false
    for scalar in folded.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar) || (0xFF10...0xFF19).contains(scalar.value)
      if isDigit, !inDigits { digitGroups += 1 }
      inDigits = isDigit
      if !isDigit, !"-–—－·•|/ \t\u{A0}\u{3000},，".unicodeScalars.contains(scalar) {
        words.unicodeScalars.append(scalar)
      }
    }
    let known = ["", "第页", "第页共页", "页", "共页", "page", "pageof", "of"]
    return (1...2).contains(digitGroups) && known.contains(words)
  }
}
