/// The levels of a list style or of the outline.
struct ListStyle {
  /// One level.
  struct Level {
    /// The sign of a bullet, nil for a number.
    var bullet: String?
    /// The format of the number as written: "1", "a", "一, 二, 三, ...", "" for none.
    var format = ""
    /// Whether letters repeat behind z: "aa", "bb"; else "aa", "ab".
    var repeatsLetters = false
    var prefix = ""
    var suffix = ""
    /// The text with %1% to %10% for the numbers of the levels, which overrules the rest.
    var pattern: String?
    /// How many levels the number shows, its own the last of them.
    var displayLevels = 1
    var start = 1
    /// What stands between the number and the text.
    var space = "\t"
  }

  /// The levels, 1 the outermost.
  private(set) var levels: [Int: Level] = [:]

  /// The deepest level that there can be.
  static let deepest = 10

  /// A style without levels.
  init() {}

  /// The style that an element describes.
  init(_ element: Int, in tape: XMLTape) {
    var cursor = tape.children(of: element)
    while let child = cursor.next(in: tape) {
      guard let index = tape.integer(.level, of: child), (1...ListStyle.deepest).contains(index)
      else { continue }
      levels[index] = Level(child, in: tape)
    }
  }
}

extension ListStyle.Level {
  /// The level that an element describes.
  init(_ element: Int, in tape: XMLTape) {
    if tape.name(element) == .bulletLevel {
      bullet = tape.string(.bulletCharacter, of: element) ?? ""
    }
    format = tape.string(.numberFormat, of: element) ?? ""
    repeatsLetters = tape.string(.letterSync, of: element) == "true"
    prefix = tape.string(.numberPrefix, of: element) ?? ""
    suffix = tape.string(.numberSuffix, of: element) ?? ""
    pattern = tape.string(.numberPattern, of: element)
    displayLevels = min(max(tape.integer(.displayLevels, of: element) ?? 1, 1), ListStyle.deepest)
    start = tape.integer(.startValue, of: element) ?? 1
    guard let alignment = tape.child(.labelAlignment, of: element) else { return }
    switch tape.string(.labelFollowedBy, of: alignment) {
    case "nothing": space = ""
    case "space": space = " "
    default: break
    }
  }
}

/// Numbers in the formats of OpenDocument (style:num-format), which are those of OOXML by other names.
enum ListNumber {
  /// A number in the format of a level, nil when the format is not known.
  static func text(_ value: Int, in level: ListStyle.Level) -> String? {
    switch level.format {
    case "": ""
    case "a", "A": letters(value, in: level)
    default: names[level.format].flatMap { NumberFormat.text(value, format: $0) }
    }
  }

  /// The formats by their names in OOXML. Those of East Asia are lists of the first numbers.
  private static let names: [String: String] = [
    "1": "decimal", "i": "lowerRoman", "I": "upperRoman",
    "一, 二, 三, ...": "chineseCountingThousand",
    "壹, 贰, 叁, ...": "chineseLegalSimplified",
    "壹, 貳, 參, ...": "ideographLegalTraditional",
    "甲, 乙, 丙, ...": "ideographTraditional",
    "子, 丑, 寅, ...": "ideographZodiac",
    "①, ②, ③, ...": "decimalEnclosedCircle",
    "１, ２, ３, ...": "decimalFullWidth",
    "㊀, ㊁, ㊂, ...": "ideographEnclosedCircle",
    "壱, 弐, 参, ...": "japaneseLegal",
    "ア, イ, ウ, ...": "aiueoFullWidth",
    "イ, ロ, ハ, ...": "irohaFullWidth",
    "가, 나, 다, ...": "ganada",
    "ㄱ, ㄴ, ㄷ, ...": "chosung",
    "01, 02, 03, ...": "decimalZero",
  ]

  private static func letters(_ value: Int, in level: ListStyle.Level) -> String? {
    let isUpper = level.format == "A"
    if level.repeatsLetters || value <= 26 {
      return NumberFormat.text(value, format: isUpper ? "upperLetter" : "lowerLetter")
    }
    var text = ""
    var rest = value
    while rest > 0 {
      text =
        String(Character(UnicodeScalar(UInt8((isUpper ? 0x41 : 0x61) + (rest - 1) % 26)))) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}
