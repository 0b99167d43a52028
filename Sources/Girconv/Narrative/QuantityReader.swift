/// Reads the quantities of a text: 1,543件 · 3.5万余条 · 四十余件 · 43.788万元 · 98.47% · 百分之五.
///
/// A number without a counter is none (a date, a document's number, an ordinal, a telephone
/// number), unless it stands at the end of its clause behind 为, 数 or the like.
struct QuantityReader {
  /// What stands at an index that begins a number.
  enum Result: Equatable {
    /// A quantity, and where it ends.
    case quantity(Quantity, end: Int)
    /// A year with 年, and where it ends.
    case year(Int, end: Int)
    /// A number that counts nothing, to be skipped.
    case other(end: Int)
  }

  private let text: [UInt32]

  init(_ text: [UInt32]) { self.text = text }

  /// Reads what begins at an index; nil when no number does.
  func read(at start: Int, before limit: Int) -> Result? {
    guard start < limit else { return nil }
    let isArabic = NarrativeText.isDigit(text[start])
    guard
      isArabic || ChineseNumeral.digit(text[start]) != nil
        || ChineseNumeral.power(text[start]) != nil || text[start] == Words.liang
    else { return nil }
    if let year = YearReader.year(text, at: start), start + 4 < limit,
      text[start + 4] == Words.year
    {
      let isDegree = start + 5 < limit && text[start + 5] == Words.degree
      return .year(year, end: start + (isDegree ? 6 : 5))
    }
    if let percent = percentInWords(at: start, limit) { return percent }
    guard let number = isArabic ? arabic(at: start, limit) : chinese(at: start) else {
      return isArabic ? .other(end: digitsEnd(start, limit)) : nil
    }
    let other = isArabic ? Result.other(end: number.end) : nil
    guard number.end <= limit, !isPartOfAnother(start) else { return other }
    if let end = rangeEnd(number.end, limit) { return .other(end: end) }
    return quantity(number.value, number.end, limit) ?? other
  }

  // MARK: Numbers

  private func arabic(at start: Int, _ limit: Int) -> (value: DecimalNumber, end: Int)? {
    let end = digitsEnd(start, limit)
    if let number = plainNumber(start..<end) { return (DecimalNumber(coefficient: number), end) }
    var reader = NumberReader(text: Array(text[start..<end]))
    if let number = reader.readBeginning() { return (number.value, start + number.end) }
    // 3,5 are two numbers.
    guard let comma = text[start..<end].firstIndex(of: 0x2C) else { return nil }
    reader = NumberReader(text: Array(text[start..<comma]))
    return reader.readBeginning().map { ($0.value, start + $0.end) }
  }

  /// A number of digits only; nil when there are separators, or more digits than can be held.
  private func plainNumber(_ range: Range<Int>) -> Int64? {
    guard range.count <= 18 else { return nil }
    var value: Int64 = 0
    for index in range {
      guard NarrativeText.isDigit(text[index]) else { return nil }
      value = value * 10 + Int64(text[index] - 0x30)
    }
    return value
  }

  /// Where digits with their separators end.
  private func digitsEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit,
      NarrativeText.isDigit(text[end])
        || ((text[end] == 0x2E || text[end] == 0x2C) && end + 1 < limit
          && NarrativeText.isDigit(text[end + 1]))
    {
      end += 1
    }
    return end
  }

  private func chinese(at start: Int) -> (value: DecimalNumber, end: Int)? {
    ChineseNumeral.number(text, at: start).map { (DecimalNumber(coefficient: $0.value), $0.end) }
  }

  /// 百分之九十八点五, 百分之98.
  private func percentInWords(at start: Int, _ limit: Int) -> Result? {
    guard text[start...].starts(with: Words.percent) else { return nil }
    let begin = start + Words.percent.count
    guard begin < limit,
      let number = NarrativeText.isDigit(text[begin])
        ? arabic(at: begin, limit) : chinese(at: begin)
    else { return nil }
    var (value, end) = number
    if end < limit, text[end] == Words.point {
      end += 1
      while end < limit, let digit = ChineseNumeral.digit(text[end]), value.scale < 6,
        value.coefficient < 1_000_000
      {
        value = DecimalNumber(
          coefficient: value.coefficient * 10 + Int64(digit), scale: value.scale + 1)
        end += 1
      }
    }
    return .quantity(
      Quantity(value: value, power: 0, counter: .percent, isExact: true), end: end)
  }

  // MARK: What stands around a number

  /// Whether a number is a piece of something else: 第5, 2021-5, v2, 每10.
  private func isPartOfAnother(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = text[start - 1]
    return Words.markers.contains(before) || (before == Words.some && text[start] > 0x7F)
      || before == 0x2D || before == 0x2F || before == 0x2E
      || (before < 0x80 && !Words.openers.contains(before)) || NarrativeText.isDigit(before)
  }

  /// Where a range such as 5-8 or 3至5 ends; nil when there is none.
  private func rangeEnd(_ end: Int, _ limit: Int) -> Int? {
    guard end + 1 < limit, [0x2D, 0x7E, 0x81F3].contains(text[end]),
      NarrativeText.isDigit(text[end + 1])
    else { return nil }
    return digitsEnd(end + 1, limit)
  }

  private func quantity(_ number: DecimalNumber, _ start: Int, _ limit: Int) -> Result? {
    var index = start
    var isExact = true
    var power = 0
    func skipMore() {
      while index < limit, Words.more.contains(text[index]) {
        isExact = false
        index += 1
      }
    }
    skipMore()
    while index < limit, power < 12, let more = ChineseNumeral.power(text[index]), more > 1 {
      power += more
      index += 1
    }
    skipMore()
    guard let value = number.timesTen(toThe: power) else { return nil }
    var counter = Counter.bare
    if case (let found?, let end)? = CounterWords.index.longest(text, at: index, before: limit) {
      (counter, index) = (found, end)
    } else if power > 0 || !isBareNumber(start - 1, index, limit) {
      return nil
    }
    if let about = Words.about.longest(text, at: index, before: limit) {
      isExact = false
      index = about.end
    }
    return .quantity(
      Quantity(value: value, power: power, counter: counter, isExact: isExact), end: index)
  }

  /// Whether a number without a counter is all that a clause says: 数量为0。
  private func isBareNumber(_ last: Int, _ end: Int, _ limit: Int) -> Bool {
    guard end == limit || Words.ends.contains(text[end]) else { return false }
    var start = last
    while start > 0, NarrativeText.isDigit(text[start]) || text[start] == 0x2C { start -= 1 }
    return start >= 0 && Words.beforeBare.contains(text[start])
  }

  /// The single characters that tell what a number is.
  private enum Words {
    static let liang: UInt32 = 0x4E24
    static let year: UInt32 = 0x5E74
    static let degree: UInt32 = 0x5EA6
    static let some: UInt32 = 0x6570
    static let point: UInt32 = 0x70B9
    static let percent = scalars("百分之")
    static let markers = scalars("第每这同某另任哪各几")
    static let openers = scalars("():,;=\"'\n ")
    static let more = scalars("余多来")
    static let about = WordIndex([((), "左右 以上 上下 以内 以下 之多")])
    static let ends = scalars("，。；、：！？,;.:)\n")
    static let beforeBare = scalars("为数量计是共达:：开供理持")

    static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
  }
}

/// The counters as they are written.
enum CounterWords {
  /// Finds them in a text; nil for longer words that begin like a counter, or with one, and count
  /// nothing (3个月, 5个百分点, 10个工作日).
  static let index = WordIndex<Counter?>([
    (nil, "部门 部分 个月 个工作日 个百分点 个小时 个季度 个年度 个自然日 条例 项目标 次日 年 月 日 号 时 点 分 岁 倍 天 届 周"),
    (.visit, "人次 人(次)"),
    (.matter, "件(次) 件次 件 宗 起 例 桩 笔 份 封"),
    (.entry, "条(次) 条次 条 则"),
    (.piece, "个 家 部"),
    (.item, "项(次) 项次 项"),
    (.time, "次"),
    (.person, "人 名 位"),
    (.article, "篇(次) 篇次 篇"),
    (.event, "场(次) 场次 场 期 批 班"),
    (.yuan, "元"),
    (.percent, "%"),
  ])
}
