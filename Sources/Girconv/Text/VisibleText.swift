extension String {
  /// The text for people, on one line: what would be invisible, would change how the line reads, or
  /// would command a terminal, is escaped.
  public var visible: String {
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    return unicodeScalars.reduce(into: "") { $0 += $1.visible }
  }
}

extension Unicode.Scalar {
  /// The character, or its number where it is not seen.
  public var visible: String {
    isHidden ? "\\u{" + String(value, radix: 16, uppercase: true) + "}" : String(self)
  }

  /// Whether it is a control, a line separator, or a mark that is not seen, such as those that turn
  /// the direction of writing.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// How many columns it takes on a terminal: 2 for the wide ones of East Asia, 0 for marks.
  var displayWidth: Int {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    // Drawn wide where Chinese is written.
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: 2
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark: 0
      default: 1
      }
    }
  }
}

extension String {
  /// How many columns the text takes on a terminal.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  /// The text, cut with … when it takes more columns than that.
  func shortened(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (result, used) = ("", 2)
    for scalar in unicodeScalars {
      used += scalar.displayWidth
      guard used <= width else { break }
      result.unicodeScalars.append(scalar)
    }
    return result + "…"
  }
}
