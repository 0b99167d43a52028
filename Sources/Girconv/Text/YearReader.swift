/// Finds years in text: 2021年, ２０２１年, 二〇二一年, 2 0 2 1 年.
struct YearReader {
  /// A year and the scalars that it takes, with 年 or 年度.
  struct Year {
    let value: Int
    let range: Range<Int>
    /// Whether 年 stands behind it.
    let isMarked: Bool
  }

  /// The years of a text without white space, given as scalars.
  static func years(in text: [UInt32]) -> [Year] {
    var result: [Year] = []
    var index = 0
    while index + 4 <= text.count {
      guard let value = year(text, at: index) else {
        index += 1
        continue
      }
      var end = index + 4
      let isMarked = end < text.count && text[end] == 0x5E74  // 年
      if isMarked {
        end += 1
        if end < text.count, text[end] == 0x5EA6 { end += 1 }  // 度
      }
      result.append(Year(value: value, range: index..<end, isMarked: isMarked))
      index = end
    }
    return result
  }

  /// Four digits of one script that stand alone and make a year from 2000 on.
  static func year(_ text: [UInt32], at index: Int) -> Int? {
    guard index + 4 <= text.count else { return nil }
    // Nearly all places of a text end here.
    guard let script = digit(text[index])?.script else { return nil }
    var value = 0
    for place in index..<(index + 4) {
      guard let digit = digit(text[place]), digit.script == script || digit.value == 0 else {
        return nil
      }
      value = value * 10 + digit.value
    }
    let before = index > 0 ? digit(text[index - 1]) : nil
    let after = index + 4 < text.count ? digit(text[index + 4]) : nil
    guard before?.script != script, after?.script != script else { return nil }
    return (2000...2099).contains(value) ? value : nil
  }

  private enum Script { case arabic, chinese }

  private static func digit(_ scalar: UInt32) -> (value: Int, script: Script)? {
    switch scalar {
    case 0x30...0x39: (Int(scalar - 0x30), .arabic)
    case 0xFF10...0xFF19: (Int(scalar - 0xFF10), .arabic)
    default: ChineseNumeral.digit(scalar).map { ($0, .chinese) }
    }
  }
}
