/// The parts of a title: 许昌市人民政府 | 2021年 | 政府信息公开工作年度报告.
struct TitleParts {
  var agency = ""
  var year: Int?

  /// Takes a title with folded white space apart.
  init(_ title: String) {
    let scalars = Array(title.unicodeScalars)
    let values = scalars.map(\.value)
    let found = YearReader.years(in: values).first { year in
      year.isMarked || !TitleParts.isCounter(values.dropFirst(year.range.upperBound).first)
    }
    year = found?.value
    guard let kernel = TitleParts.kernel(in: values) else { return }
    var kept: [Unicode.Scalar] = []
    for index in 0..<kernel where found?.range.contains(index) != true {
      kept.append(scalars[index])
    }
    agency = TitleParts.trimmed(kept)
    // 许昌市人民政府信息公开工作年度报告 says 政府 once for both.
    if agency.ends(with: "人民"), values[kernel...].starts(with: TitleParts.government) {
      agency += "政府"
    }
  }

  private static let government = "政府".unicodeScalars.map(\.value)
  private static let kernels = ["政府信息公开", "政务信息公开", "政务公开", "信息公开", "政府信息公開"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// Where the words for what is reported begin.
  private static func kernel(in values: [UInt32]) -> Int? {
    values.indices.first { index in kernels.contains { values[index...].starts(with: $0) } }
  }

  /// 2025件 is a count, not a year.
  private static func isCounter(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return "件条次宗起份篇个人元号万亿项".unicodeScalars.contains { $0.value == scalar }
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> String {
    var text = String(String.UnicodeScalarView(scalars)).foldedSpaces
    for word in ["关于", "年度", "年", "度", "的", "（", "(", "《", "——", "—", "-"] {
      if text.begins(with: word) { text = String(text.utf8.dropFirst(word.utf8.count)) ?? text }
    }
    for word in ["关于", "的", "）", ")", "（", "(", "年度", "——", "—", "-", "："] {
      if text.ends(with: word) { text = String(text.utf8.dropLast(word.utf8.count)) ?? text }
    }
    return text.foldedSpaces
  }

  /// The body that a preface says compiled the report: 由…编制.
  static func compiler(_ paragraph: String) -> String? {
    // Both of its characters stand in hardly any paragraph.
    guard "编制".unicodeScalars.allSatisfy(paragraph.unicodeScalars.contains) else { return nil }
    let text = paragraph.foldedSpaces
    guard let verb = text.utf8Range(of: "编制"), verb.lowerBound > text.startIndex else { return nil }
    let before = text[..<verb.lowerBound]
    guard let by = before.lastIndex(of: "由") else { return nil }
    var name = String(before[before.index(after: by)...])
    for word in ["负责", "组织", "牵头", "汇总", "统一", "办公室负责"] where name.hasSuffix(word) {
      name = String(name.dropLast(word.count))
    }
    let isName = bodyEndings.contains { name.hasSuffix($0) } && name.count <= 30
    return isName && !name.contains(where: { "，。；、：".contains($0) }) ? name : nil
  }

  /// How the names of bodies end.
  static let bodyEndings = [
    "局", "委", "委员会", "政府", "办公室", "办事处", "办", "厅", "部", "院", "会", "中心", "区", "县", "市", "镇",
    "乡", "街道", "处", "所", "站", "队", "署", "省", "州", "旗", "盟", "公司", "集团", "大学", "学院", "学校",
    "医院", "银行", "社", "场", "馆", "园", "基地",
  ]
}

extension String {
  /// Where a text stands first.
  fileprivate func utf8Range(of text: String) -> Range<String.Index>? {
    let bytes = Array(utf8)
    guard let found = bytes.firstRange(of: text) else { return nil }
    return utf8.index(
      startIndex, offsetBy: found.lowerBound)..<utf8.index(
        startIndex, offsetBy: found.upperBound)
  }
}
