extension String {
  /// The text with white space folded: none beside Chinese characters and full-width signs, one
  /// space elsewhere, none at the ends.
  var foldedSpaces: String {
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
