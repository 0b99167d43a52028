extension String {
  /// The text for people, on one line: what would be invisible, would change how the line reads, or
  /// would command the terminal, is escaped.
  var visible: String {
    unicodeScalars.reduce(into: "") { $0 += $1.visible }
  }
}

extension Unicode.Scalar {
  /// The character, or its number for a control, a line separator, or a mark that is not seen, such
  /// as those that turn the direction of writing.
  var visible: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      "\\u{" + String(value, radix: 16, uppercase: true) + "}"
    default: String(self)
    }
  }
}

/// What is shown on a terminal in place of an output's bytes.
enum TerminalText {
  /// The bytes with everything in them visible, but for line ends and tabs.
  static func visible(_ bytes: [UInt8]) -> [UInt8] {
    var result = ""
    var isAfterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // A carriage return alone would have the line written over.
      if isAfterReturn { result += scalar == "\n" ? "\r" : Unicode.Scalar("\r").visible }
      isAfterReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\t" {
        result.unicodeScalars.append(scalar)
      } else if !isAfterReturn {
        result += scalar.visible
      }
    }
    if isAfterReturn { result += Unicode.Scalar("\r").visible }
    return Array(result.utf8)
  }
}
