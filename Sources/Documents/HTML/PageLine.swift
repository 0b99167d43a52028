/// The line that is being read: text until the next element or break that ends it.
///
/// White space of the source is one space, none at the line's ends; a line break of the source
/// between two wide characters is nothing (CSS Text Level 3, 4.1.2), for editors break the source
/// within Chinese sentences.
struct PageLine {
  /// The text, UTF-8.
  private(set) var text = ""
  /// The automatic number before it.
  var number = ""
  private var space = Space.none
  private var last: Unicode.Scalar?

  private enum Space { case none, blank, sourceBreak }

  /// Whether there is neither text nor number.
  var isEmpty: Bool { text.isEmpty && number.isEmpty }

  /// Adds a character of the source whose white space does not show as it stands.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ", "\t", "\u{0C}":
      if space == .none { space = .blank }
    case "\n", "\r": space = .sourceBreak
    default:
      if let last, space != .none {
        let joins = space == .sourceBreak && PageLine.isWide(last) && PageLine.isWide(scalar)
        if !joins { text.unicodeScalars.append(" ") }
      }
      appendExactly(scalar)
    }
  }

  /// Adds a character as it stands.
  mutating func appendExactly(_ scalar: Unicode.Scalar) {
    text.unicodeScalars.append(scalar)
    space = .none
    last = scalar
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { DisplayWidth.of(scalar) == 2 }
}

/// Whether text stands above or below the line.
enum LineScript {
  case plain, superscript, `subscript`

  /// The character as it is printed there: a raised 2 must not become a digit of the number before
  /// it. Those that have no such form stay as they are.
  func printed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch self {
    case .plain: scalar
    case .superscript: LineScript.superscripts[scalar] ?? scalar
    case .subscript: LineScript.subscripts[scalar] ?? scalar
    }
  }

  private static let superscripts = pairs("0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
  private static let subscripts = pairs("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

  private static func pairs(_ plain: String, _ raised: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(plain.unicodeScalars, raised.unicodeScalars))
  }
}
