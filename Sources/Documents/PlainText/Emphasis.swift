extension MarkRemoval {
  /// Drops Markdown's bold marks: two asterisks or underscores on either side of a text. They are
  /// marks only in pairs and beside what a bold text can begin and end with; a masked name (张**),
  /// a power (2**3) and a blank to fill in (____) are none.
  mutating func removeEmphasis(_ delimiter: Unicode.Scalar) {
    let runs = pairsOfBytes(UInt8(truncatingIfNeeded: delimiter.value))
    var removed: [Int] = []
    var index = 0
    while index + 1 < runs.count {
      if isBold(from: runs[index], to: runs[index + 1], delimiter) {
        removed += [runs[index], runs[index + 1]]
        index += 2
      } else {
        index += 1
      }
    }
    guard !removed.isEmpty else { return }
    var result: [UInt8] = []
    var start = 0
    for position in removed {
      result.append(contentsOf: text[start..<position])
      start = position + 2
    }
    result.append(contentsOf: text[start...])
    text = result
    dropped.append((String(repeating: String(Character(delimiter)), count: 2), removed.count / 2))
  }

  /// Where the byte stands exactly twice in a row.
  private func pairsOfBytes(_ byte: UInt8) -> [Int] {
    var pairs: [Int] = []
    var index = 0
    while let start = text[index...].firstIndex(of: byte) {
      let end = text[start...].firstIndex { $0 != byte } ?? text.count
      if end - start == 2 { pairs.append(start) }
      index = end
    }
    return pairs
  }

  private func isBold(from opening: Int, to closing: Int, _ delimiter: Unicode.Scalar) -> Bool {
    guard let first = scalar(at: opening + 2), let last = scalar(before: closing),
      !Side.closing.contains(first), !Side.opening.contains(last)
    else { return false }
    let before = scalar(before: opening)
    let standsFree = before.map(Side.isPunctuationOrSpace) ?? true
    if delimiter == "_" {
      let after = scalar(at: closing + 2)
      return standsFree && !(after?.isASCII == true && after?.properties.isAlphabetic == true)
    }
    if let before, Side.isDigit(before), Side.isDigit(first) { return false }
    // Within a word only a longer text or a number: two masked names have little between them.
    return standsFree || closing - opening > 12 || Side.isDigit(first)
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    String(decoding: text[min(index, text.count)...].prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private func scalar(before index: Int) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalar(at: start)
  }
}

/// What can stand beside a bold mark.
private enum Side {
  /// What no bold text begins with.
  static let closing = Set("、，。；：！？）》〉】」』”’,.;:!?)]} \t\u{A0}\u{3000}".unicodeScalars)
  /// What no bold text ends with.
  static let opening = Set("（《〈【「『“‘([{ \t\u{A0}\u{3000}".unicodeScalars)

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isPunctuationOrSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory.isPunctuation
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isPunctuation: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
