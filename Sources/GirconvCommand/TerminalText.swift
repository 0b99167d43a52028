import Girconv

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
