/// How text is put into cells.
public enum TextCells: Sendable {
  /// As it is.
  case exact
  /// With ' before a text that a spreadsheet would run as a formula.
  case spreadsheetSafe

  /// Text as a field of TSV: a tab or a line break becomes a space, for there is no quoting.
  func field(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // The two characters of CR LF are one line break.
      if !(previous == "\r" && scalar == "\n") {
        folded.append(TextCells.isBreak(scalar) ? " " : scalar)
      }
      previous = scalar
    }
    return mark(text) + String(folded)
  }

  /// What is put before a text: ' where that is asked for and needed.
  func mark(_ text: String) -> String {
    self == .spreadsheetSafe && text.unicodeScalars.first.map(TextCells.startsFormula) == true
      ? "'" : ""
  }

  /// Whether a reader of lines or of tabs would cut here.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{09}"..."\u{0D}", "\u{1C}"..."\u{1E}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether spreadsheets run a text that begins so as a formula; some fold full-width signs.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
