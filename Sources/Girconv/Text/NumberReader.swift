/// Reads a number as offices print it: 1,543 · -8 · 减4 · 251000元 · 22（其中修订 16 件）.
struct NumberReader {
  private let text: [UInt32]
  private var index = 0
  private var digits: [UInt8] = []
  private var scale = 0
  private var isRejoined = false

  /// A reader of folded scalars, as ``CellReading`` makes them.
  init(text: [UInt32]) { self.text = text }

  /// The whole text as a number, with a unit or a note behind it; nil when it is anything else.
  mutating func read() -> CellReading? {
    let sign = readSign()
    guard readWholePart(), readFraction() else { return nil }
    guard let value = value(sign) else { return nil }
    skipSpace()
    let unit = readUnit()
    skipSpace()
    if current == 0x2E || current == 0x3002 { index += 1 }  // 0。
    if index == text.count {
      return CellReading(kind: .number, value: value, unit: unit, isRejoined: isRejoined)
    }
    return isNote
      ? CellReading(kind: .annotated, value: value, unit: unit, isRejoined: isRejoined) : nil
  }

  /// The number that the text begins with, without a sign, and where it ends; nil when there is none
  /// or its digits stand apart.
  mutating func readBeginning() -> (value: DecimalNumber, end: Int)? {
    guard readWholePart(), readFraction(), !isRejoined, let value = value(1) else { return nil }
    return (value, index)
  }

  private var current: UInt32? { index < text.count ? text[index] : nil }

  private func value(_ sign: Int64) -> DecimalNumber? {
    let significant = digits.drop { $0 == 0 }
    guard significant.count <= 18, digits.count <= 40 else { return nil }
    let coefficient = significant.reduce(Int64(0)) { $0 * 10 + Int64($1) }
    return DecimalNumber(coefficient: sign * coefficient, scale: scale)
  }

  private mutating func skipSpace() {
    while current == 0x20 || current == 0x0A { index += 1 }
  }

  private mutating func readSign() -> Int64 {
    var sign: Int64 = 1
    switch current {
    case 0x2D, 0x51CF: sign = -1  // - 减
    case 0x2B, 0x589E: break  // + 增
    default: return 1
    }
    index += 1
    if text[index - 1] > 0x7F, current == 0x5C11 || current == 0x52A0 { index += 1 }  // 减少 增加
    skipSpace()
    return sign
  }

  /// Digits with thousands separators, or broken once by a line end or a space of a narrow column.
  private mutating func readWholePart() -> Bool {
    var groups: [Int] = []
    var (separator, count): (UInt32?, Int) = (nil, 0)
    while let scalar = current {
      if (0x30...0x39).contains(scalar) {
        digits.append(UInt8(scalar - 0x30))
        count += 1
      } else if [0x2C, 0x20, 0x0A].contains(scalar), count > 0, nextIsDigit,
        separator == nil || separator == scalar
      {
        separator = scalar
        groups.append(count)
        count = 0
      } else {
        break
      }
      index += 1
    }
    guard count > 0 else { return false }
    groups.append(count)
    return areSound(groups, separator)
  }

  private var nextIsDigit: Bool {
    index + 1 < text.count && (0x30...0x39).contains(text[index + 1])
  }

  private mutating func areSound(_ groups: [Int], _ separator: UInt32?) -> Bool {
    guard let separator else { return true }
    let areThousands = groups[0] <= 3 && groups.dropFirst().allSatisfy { $0 == 3 }
    if separator == 0x2C { return areThousands && digits.first != 0 }
    // "150 3" is a number broken by a narrow column; "0 0", "12 345" and "1 2 3" are two or three.
    isRejoined = true
    return digits.first != 0 && groups.count == 2 && groups[1] <= min(2, groups[0])
  }

  private mutating func readFraction() -> Bool {
    guard current == 0x2E, nextIsDigit else { return true }
    index += 1
    while let scalar = current, (0x30...0x39).contains(scalar) {
      digits.append(UInt8(scalar - 0x30))
      scale += 1
      index += 1
    }
    return scale <= 18
  }

  private mutating func readUnit() -> String {
    for unit in NumberReader.units where text[index...].starts(with: unit.scalars) {
      index += unit.scalars.count
      return unit.name
    }
    return ""
  }

  /// Whether what is left is a note: in brackets, or beginning with 其中.
  private var isNote: Bool {
    guard let first = current else { return false }
    return [0x28, 0x3014, 0x3010, 0x5B].contains(first)
      || text[index...].starts(with: [0x5176, 0x4E2D])
  }

  /// The longer before the shorter.
  private static let units: [(name: String, scalars: [UInt32])] = [
    "亿元", "万元", "千元", "元", "件", "条", "项", "个", "宗", "次", "起", "份", "篇", "人",
  ].map { ($0, $0.unicodeScalars.map(\.value)) }
}
