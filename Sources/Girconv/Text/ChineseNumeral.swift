/// Chinese numerals: the digits, and whole numbers such as 三百零二, 两千 and 一万二千.
enum ChineseNumeral {
  /// The value 0...9 of the Chinese digit at an index of UTF-8, nil when there is none.
  static func digit(_ text: [UInt8], at index: Int) -> Int? {
    guard let scalar = scalar(text, at: index), scalar != 0x25CB else { return nil }
    return digit(scalar)
  }

  /// The scalar of three bytes, such as an ideograph, at an index of UTF-8, nil when there is none.
  static func scalar(_ text: [UInt8], at index: Int) -> UInt32? {
    guard index + 3 <= text.count, text[index] & 0xF0 == 0xE0 else { return nil }
    return UInt32(text[index] & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
      | UInt32(text[index + 2] & 0x3F)
  }

  /// The value 0...9 of a Chinese digit.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x25CB, 0x3007, 0x96F6: 0  // ○ 〇 零
    case 0x4E00: 1  // 一
    case 0x4E8C: 2  // 二
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    default: nil
    }
  }

  /// The power of ten of 十 百 千 万 亿.
  static func power(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 1
    case 0x767E: 2
    case 0x5343: 3
    case 0x4E07, 0x842C: 4
    case 0x4EBF, 0x5104: 8
    default: nil
    }
  }

  /// The whole number that begins at an index, and where it ends; nil when what stands there is
  /// no number or can be read in two ways (十四五, 二〇二一, 一百二).
  static func number(_ text: [UInt32], at start: Int) -> (value: Int64, end: Int)? {
    var number = PartialNumber()
    var index = start
    while index < text.count, index - start < 20 {
      if let digit = text[index] == 0x4E24 ? 2 : digit(text[index]) {  // 两
        guard number.append(digit: Int64(digit)) else { return nil }
      } else if let power = power(text[index]) {
        guard number.append(power: power) else { return nil }
      } else {
        break
      }
      index += 1
    }
    guard index > start, let value = number.value else { return nil }
    return (value, index)
  }

  private struct PartialNumber {
    private var total: Int64 = 0
    /// Below 万, since the last 万 or 亿.
    private var section: Int64 = 0
    private var pending: Int64?
    private var lastPower: Int?
    private var isAfterZero = false

    mutating func append(digit: Int64) -> Bool {
      guard pending == nil || pending == 0 else { return false }
      isAfterZero = pending == 0
      pending = digit
      return true
    }

    mutating func append(power: Int) -> Bool {
      if power >= 4 {
        section += pending ?? 0
        guard section > 0, power == 8 ? total < 100_000_000 : total % 100_000_000 == 0 else {
          return false
        }
        total = power == 8 ? (total + section) * 100_000_000 : total + section * 10_000
        (section, lastPower) = (0, nil)
      } else {
        // 十 alone is 10.
        guard power < lastPower ?? 4, pending != nil || (power == 1 && section == 0) else {
          return false
        }
        section += (pending ?? 1) * [1, 10, 100, 1000][power]
        lastPower = power
      }
      pending = nil
      return true
    }

    var value: Int64? {
      guard let pending else { return total + section }
      let isShort = (lastPower ?? 1) > 1 && !isAfterZero && pending > 0
      return isShort ? nil : total + section + pending
    }
  }
}
