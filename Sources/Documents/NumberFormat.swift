/// The number formats of automatic numbers (ECMA-376 Part 1, 17.18.59).
enum NumberFormat {
  /// A number in a format, nil when the format is not known or has no such number.
  static func text(_ value: Int, format: String, pattern: String = "") -> String? {
    switch format {
    case "decimal", "decimalHalfWidth": String(value)
    case "none", "bullet": ""
    case "decimalZero": value < 10 ? "0\(value)" : String(value)
    case "decimalFullWidth", "decimalFullWidth2": digits(value, "０１２３４５６７８９")
    case "upperRoman": roman(value)
    case "lowerRoman": roman(value).lowercased()
    case "upperLetter": letters(value)
    case "lowerLetter": letters(value).lowercased()
    case "ordinal": ordinal(value)
    case "hex": String(value, radix: 16).uppercased()
    case "numberInDash": "- \(value) -"
    case "custom": custom(value, pattern)
    default: eastAsian(value, format) ?? sequences[format].flatMap { inSequence(value, $0) }
    }
  }

  private static func eastAsian(_ value: Int, _ format: String) -> String? {
    switch format {
    case "chineseCounting", "taiwaneseCounting":
      value < 100
        ? ChineseNumeral.plain.counted(value) : digits(value, "○一二三四五六七八九")
    case "chineseCountingThousand": ChineseNumeral.plain.counted(value)
    case "taiwaneseCountingThousand": ChineseNumeral.traditional.counted(value)
    case "japaneseCounting": ChineseNumeral.japanese.counted(value)
    case "chineseLegalSimplified": ChineseNumeral.legalSimplified.counted(value)
    case "ideographLegalTraditional": ChineseNumeral.legalTraditional.counted(value)
    case "japaneseLegal": ChineseNumeral.legalJapanese.counted(value)
    case "ideographDigital", "japaneseDigitalTenThousand":
      digits(value, "〇一二三四五六七八九")
    case "taiwaneseDigital": digits(value, "○一二三四五六七八九")
    case "ideographZodiacTraditional": sexagenary(value)
    default: nil
    }
  }

  /// The formats that count through a fixed list; beyond it they go on in decimal.
  private static let sequences: [String: String] = [
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
    "ideographEnclosedCircle": "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedCircleChinese": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedParen": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "decimalEnclosedFullstop": "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
    "aiueoFullWidth": "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
    "irohaFullWidth": "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン",
    "ganada": "가나다라마바사아자차카타파하",
    "chosung": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
  ]

  private static func inSequence(_ value: Int, _ sequence: String) -> String {
    let scalars = Array(sequence.unicodeScalars)
    return scalars.indices.contains(value - 1) ? String(scalars[value - 1]) : String(value)
  }

  private static func digits(_ value: Int, _ alphabet: String) -> String {
    let scalars = Array(alphabet.unicodeScalars)
    var text = ""
    for byte in String(value).utf8 {
      if byte >= 0x30 && byte <= 0x39 {
        text.unicodeScalars.append(scalars[Int(byte - 0x30)])
      } else {
        text += "-"
      }
    }
    return text
  }

  /// A, B, … Z, AA, BB, …: the letter is repeated. Word stops at 780.
  private static func letters(_ value: Int) -> String {
    guard (1...780).contains(value) else { return value == 0 ? "" : String(value) }
    let letter = Character(UnicodeScalar(UInt8(0x41 + (value - 1) % 26)))
    return String(repeating: letter, count: (value - 1) / 26 + 1)
  }

  private static func roman(_ value: Int) -> String {
    guard (1..<32_768).contains(value) else { return value == 0 ? "" : String(value) }
    let numerals: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (size, numeral) in numerals {
      while rest >= size {
        text += numeral
        rest -= size
      }
    }
    return text
  }

  private static func ordinal(_ value: Int) -> String {
    let isTeen = (11...13).contains(value % 100)
    let suffix = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][value % 10] ?? "th"
    return "\(value)\(suffix)"
  }

  /// The stems and branches of the cycle of sixty.
  private static func sexagenary(_ value: Int) -> String {
    guard (1...60).contains(value) else { return String(value) }
    let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars)
    let branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars)
    return String(stems[(value - 1) % 10]) + String(branches[(value - 1) % 12])
  }

  /// A format written as its first number: "001" pads to three digits.
  private static func custom(_ value: Int, _ first: String) -> String? {
    guard !first.isEmpty, first.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) else { return nil }
    let digits = String(value)
    let padding = max(0, first.utf8.count - digits.utf8.count)
    return String(repeating: "0", count: padding) + digits
  }
}

/// A way of writing whole numbers with signs for the powers of ten.
struct ChineseNumeral: Sendable {
  private let digits: [Unicode.Scalar]
  private let powers: [Unicode.Scalar]
  private let tenThousand: Unicode.Scalar
  /// The sign for skipped places, nil for none.
  private let zero: Unicode.Scalar?
  /// Whether a leading one is written before ten, hundred and thousand.
  private let ones: Ones

  private enum Ones { case always, notBeforeTen, never }

  private init(_ digits: String, _ powers: String, _ zero: Unicode.Scalar?, _ ones: Ones) {
    self.digits = Array(digits.unicodeScalars)
    let signs = Array(powers.unicodeScalars)
    self.powers = Array(signs.prefix(3))
    tenThousand = signs[3]
    self.zero = zero
    self.ones = ones
  }

  static let plain = ChineseNumeral("零一二三四五六七八九", "十百千万", "零", .notBeforeTen)
  static let traditional = ChineseNumeral("零一二三四五六七八九", "十百千萬", "零", .notBeforeTen)
  static let japanese = ChineseNumeral("〇一二三四五六七八九", "十百千万", nil, .never)
  static let legalSimplified = ChineseNumeral("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", "零", .always)
  static let legalTraditional = ChineseNumeral("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", "零", .always)
  static let legalJapanese = ChineseNumeral("〇壱弐参四伍六七八九", "拾百阡萬", nil, .always)

  /// The number in words; numbers beyond 99 999 999 in decimal.
  func counted(_ value: Int) -> String {
    guard value > 0, value < 100_000_000 else {
      return value == 0 ? String(digits[0]) : String(value)
    }
    var text = String.UnicodeScalarView()
    let high = value / 10_000
    if high > 0 {
      appendBelowTenThousand(high, to: &text)
      text.append(tenThousand)
    }
    let low = value % 10_000
    if high > 0, low > 0, low < 1000, let zero { text.append(zero) }
    appendBelowTenThousand(low, to: &text)
    return String(text)
  }

  private func appendBelowTenThousand(_ value: Int, to text: inout String.UnicodeScalarView) {
    var isSkipped = false
    let isWhole = text.isEmpty
    var isFirst = true
    for (power, size) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = value / size % 10
      if digit == 0 {
        isSkipped = !isFirst
        continue
      }
      if isSkipped, let zero { text.append(zero) }
      isSkipped = false
      let dropsOne =
        digit == 1 && power > 0
        && (ones == .never || (ones == .notBeforeTen && power == 1 && isFirst && isWhole))
      if !dropsOne { text.append(digits[digit]) }
      if power > 0 { text.append(powers[power - 1]) }
      isFirst = false
    }
  }
}
