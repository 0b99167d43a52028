extension String {
  /// The text with white space folded: none beside Chinese characters and full-width signs, one
  /// space elsewhere, none at the ends.
  var foldedSpaces: String {
    var text = self
    return text.withUTF8 { unsafe String.maySpace($0) } ? text.withFoldedSpaces : text
  }

  /// Whether the text is white space only. Nothing behind U+3FFF is, as most texts' first character
  /// tells.
  var isBlank: Bool {
    if let first = utf8.first, first >= 0xE4 { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// Whether there may be white space in a text in UTF-8: most texts have none.
  private static func maySpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch unsafe bytes[index] {
      case 0x00...0x20, 0xC2, 0xE2: return true
      case 0xE3 where unsafe bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80: return true
      case 0xEF where unsafe bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: return true
      case 0xE3...0xEF: index &+= 3
      default: index &+= 1
      }
    }
    return false
  }

  private var withFoldedSpaces: String {
    var result = String.UnicodeScalarView()
    var isSpaced = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000:
        isSpaced = true
      case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: break
      default:
        if isSpaced, let last = result.last, last.isNarrow, scalar.isNarrow { result.append(" ") }
        result.append(scalar)
        isSpaced = false
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether words are set apart by spaces in the scalar's script, roughly: Latin and its like.
  fileprivate var isNarrow: Bool { value < 0x2E80 && !(0x2010...0x205E).contains(value) }
}
