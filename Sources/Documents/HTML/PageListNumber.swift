/// The numbers of a list's items as browsers show them (HTML 4.4.5; CSS Counter Styles Level 3).
struct PageListNumber {
  /// The number of the next item.
  private var next: Int
  private let step: Int
  /// The list's format, nil for one that shows none.
  private let format: Format?

  /// A format of numbers and what stands behind each.
  struct Format {
    var name: String
    var suffix: String
  }

  /// A list; nothing for one that is not ordered.
  init(_ list: Int, in tape: HTMLTape) {
    let style = InlineStyle(tape.value(.style, of: list)).listType
    let type = style.isEmpty ? tape.value(.type, of: list) ?? "" : style
    let isOrdered = tape.element(list) == .orderedList
    let isReversed = tape.value(.reversed, of: list) != nil
    let count = isReversed ? tape.children(of: list).count { tape.element($0) == .listItem } : 0
    next = tape.integer(.start, of: list) ?? (isReversed ? count : 1)
    step = isReversed ? -1 : 1
    format = isOrdered ? PageListNumber.formats[type] ?? PageListNumber.formats["decimal"] : nil
    if type == "none" { hidesNumbers = true }
  }

  private var hidesNumbers = false

  /// Counts an item and gives its number, "" when it shows none.
  mutating func number(of item: Int, in tape: HTMLTape) -> String {
    let value = tape.integer(.value, of: item) ?? next
    next = value + step
    let style = InlineStyle(tape.value(.style, of: item)).listType
    guard let format, !hidesNumbers, style != "none" else { return "" }
    let own = PageListNumber.formats[style] ?? format
    let text = NumberFormat.text(value, format: own.name) ?? String(value)
    return text + own.suffix
  }

  /// The formats by the words of type and list-style-type.
  static let formats: [String: Format] = {
    var formats: [String: Format] = [:]
    for (words, name, suffix) in [
      (["1", "decimal"], "decimal", ". "),
      (["a", "lower-alpha", "lower-latin"], "lowerLetter", ". "),
      (["A", "upper-alpha", "upper-latin"], "upperLetter", ". "),
      (["i", "lower-roman"], "lowerRoman", ". "), (["I", "upper-roman"], "upperRoman", ". "),
      (["decimal-leading-zero"], "decimalZero", ". "),
      (
        ["cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal"],
        "chineseCountingThousand", "、"
      ),
      (["simp-chinese-formal"], "chineseLegalSimplified", "、"),
      (["cjk-decimal"], "ideographDigital", "、"),
    ] {
      for word in words { formats[word] = Format(name: name, suffix: suffix) }
    }
    return formats
  }()
}
