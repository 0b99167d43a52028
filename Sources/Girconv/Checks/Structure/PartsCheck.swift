/// S-PARTS: 由…等N部分组成 names as many parts as it says.
enum PartsCheck {
  static func findings(_ text: ReportText) -> [Finding] {
    for paragraph in text.paragraphs
    where paragraph.section == .preface || paragraph.section == .overview {
      guard words.contains(where: { text.contains($0, in: paragraph) }),
        let finding = finding(TextNumbers(text.bytes[paragraph.range]), paragraph.place)
      else { continue }
      return [finding]
    }
    return []
  }

  /// What is said behind the number of parts.
  private static let words = ["部分组成", "部分构成"]

  private static func finding(_ text: TextNumbers, _ place: FindingPlace) -> Finding? {
    guard let end = words.compactMap({ text.position(of: $0) }).first,
      let stated = Numeral.before(end, in: text.scalars),
      let start = text.scalars[..<stated.start].lastIndex(where: { starts.contains($0) })
    else { return nil }
    let list = text.scalars[(start + 1)..<stated.start]
    let names = parts(list)
    guard names.upperBound > 1, !names.contains(stated.value) else { return nil }
    var finding = Finding(
      .partsCounted, .info,
      Message(
        "文中说由\(stated.value)部分组成，列出的是\(names.upperBound)部分。",
        "The text speaks of \(stated.value) parts, but names \(names.upperBound)."),
      places: [place])
    finding.left = String(stated.value)
    finding.right = String(names.upperBound)
    return finding
  }

  /// How many names there are between marks. One of the official ones has a mark of its own in it;
  /// a word for "and" in the last may part two names or belong to one.
  private static func parts(_ list: ArraySlice<UInt32>) -> ClosedRange<Int> {
    var text = String(String.UnicodeScalarView(list.compactMap(Unicode.Scalar.init)))
    for own in ["行政复议,行政诉讼", "行政复议,提起行政诉讼"] {
      text = text.split(separator: own, omittingEmptySubsequences: false).joined(separator: "复议诉讼")
    }
    let names = text.unicodeScalars.split { ",;".unicodeScalars.contains($0) }
    let joins = names.last.map { name in "和及与".unicodeScalars.contains { name.contains($0) } }
    return names.count...(names.count + (joins == true ? 1 : 0))
  }

  /// 由 and the marks that may stand before a list: 包括, colon.
  private static let starts: Set<UInt32> = [0x7531, 0x3A]
}

/// A number in front of a word: 六, 6, 6个.
enum Numeral {
  /// The number that ends at a position, 个 and 等 beside it; where the whole begins.
  static func before(_ end: Int, in scalars: [UInt32]) -> (value: Int, start: Int)? {
    var index = end
    if index > 0, scalars[index - 1] == 0x4E2A { index -= 1 }  // 个
    guard index > 0 else { return nil }
    let scalar = scalars[index - 1]
    let value: Int
    if (0x31...0x39).contains(scalar) {
      value = Int(scalar - 0x30)
    } else if let position = chinese.firstIndex(of: scalar) {
      value = position + 1
    } else {
      return nil
    }
    index -= 1
    if index > 0, (0x30...0x39).contains(scalars[index - 1]) { return nil }
    if index > 0, scalars[index - 1] == 0x7B49 { index -= 1 }  // 等
    return (value, index)
  }

  private static let chinese = "一二三四五六七八九十".unicodeScalars.map(\.value)
}
