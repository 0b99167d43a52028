/// A number of a sentence with what is counted by it.
struct Quantity: Hashable {
  /// The number with its 万 or 亿: 35000 for 3.5万件, and in 元 for money.
  var value: DecimalNumber
  /// The power of ten of its 万 or 亿.
  var power: Int
  /// What stands behind the number.
  var counter: Counter
  /// Whether it is given without 余, 多, 近, 约 and the like.
  var isExact: Bool

  /// The number as written before its 万 or 亿.
  var written: DecimalNumber {
    DecimalNumber(coefficient: value.coefficient, scale: value.scale + power)
  }
}

/// The words that stand behind numbers, by what they count.
enum Counter: UInt8, CaseIterable {
  /// 件 宗 起
  case matter
  /// 条
  case entry
  /// 个
  case piece
  /// 项
  case item
  /// 次
  case time
  /// 人
  case person
  /// 人次
  case visit
  /// 篇
  case article
  /// 场 期
  case event
  /// 元
  case yuan
  /// %
  case percent
  /// Nothing: 数量为0.
  case bare
}

/// Counters as a set.
struct Counters: OptionSet {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }
  init(_ counter: Counter) { rawValue = 1 << UInt16(counter.rawValue) }

  /// What cases are counted with.
  static let cases: Counters = [
    Counters(.matter), Counters(.entry), Counters(.piece), Counters(.item), Counters(.time),
    Counters(.bare),
  ]
  /// What decisions are counted with: an item (项) is a kind of decision, and no decision.
  static let decisions: Counters = [Counters(.matter), Counters(.time), Counters(.bare)]
  /// What documents are counted with.
  static let documents: Counters = [
    Counters(.matter), Counters(.entry), Counters(.piece), Counters(.item), Counters(.bare),
  ]
  /// What is published.
  static let publications: Counters = [
    Counters(.matter), Counters(.entry), Counters(.piece), Counters(.article), Counters(.bare),
  ]
  static let visits: Counters = [
    Counters(.time), Counters(.visit), Counters(.person), Counters(.piece), Counters(.bare),
  ]
  static let events: Counters = [Counters(.time), Counters(.event)]
  static let people: Counters = [Counters(.person), Counters(.visit)]
  static let money: Counters = [Counters(.yuan)]

  func contains(_ counter: Counter) -> Bool { contains(Counters(counter)) }
}
