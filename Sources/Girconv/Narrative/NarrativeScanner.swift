/// Divides a text into sentences, and a sentence into the words that matter for its numbers.
struct NarrativeScanner {
  private let text: [UInt32]
  private let quantities: QuantityReader
  private let year: Int?

  /// - Parameter year: the year of the report, which tells what last year is.
  init(_ text: [UInt32], year: Int?) {
    self.text = text
    self.year = year
    quantities = QuantityReader(text)
  }

  /// The sentences: up to 。！？ or a line's end, with it.
  var sentences: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in text.indices where isEnd(index, start) {
      result.append(start..<(index + 1))
      start = index + 1
    }
    if start < text.count { result.append(start..<text.count) }
    return result
  }

  /// Whether a sentence ends here; a dot does between a number and a word, but not in an ordinal.
  private func isEnd(_ index: Int, _ start: Int) -> Bool {
    switch text[index] {
    case 0x3002, 0xFF01, 0xFF1F, 0x0A, 0xFF61: return true
    case 0x2E:
      let isLast = index + 1 == text.count
      return isLast || (text[index + 1] >= 0x3000 && index > start + 4)
    default: return false
    }
  }

  /// The words of a sentence that the list knows, its numbers and its marks; what is between them
  /// says nothing that is known.
  func tokens(_ sentence: Range<Int>) -> [Token] {
    let terms = TermList.index
    var result: [Token] = []
    result.reserveCapacity(sentence.count / 2)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if text[index] == 0x300A, let end = titleEnd(index, sentence.upperBound) {
        result.append(Token(term: .filler, range: index..<end))
        index = end
        continue
      }
      switch quantities.read(at: index, before: sentence.upperBound) {
      case .quantity(let quantity, let end)?:
        result.append(Token(term: .quantity(quantity), range: index..<end))
        index = end
        continue
      case .year(let year, let end)?:
        result.append(Token(term: time(year), range: index..<end))
        index = end
        continue
      case .other(let end)? where end > index:
        index = end
        continue
      default: break
      }
      if let mark = mark(text[index]) {
        result.append(Token(term: mark, range: index..<(index + 1)))
        index += 1
      } else if let word = terms.longest(text, at: index, before: sentence.upperBound) {
        result.append(Token(term: word.value, range: index..<word.end))
        index = word.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Where a title 《…》 ends: years and numbers in it are not the sentence's.
  private func titleEnd(_ start: Int, _ limit: Int) -> Int? {
    text[start..<limit].firstIndex(of: 0x300B).map { $0 + 1 }
  }

  private func time(_ value: Int) -> Term {
    switch value - (year ?? 0) {
    case 0: .thisYear
    case -1: .lastYear
    case 1: .nextYear
    default: .year(value)
    }
  }

  private func mark(_ scalar: UInt32) -> Term? {
    switch scalar {
    case 0xFF0C, 0x2C: .comma
    case 0xFF1B, 0x3B: .semicolon
    case 0xFF1A, 0x3A: .colon
    case 0x28, 0x3014, 0x3010, 0x5B: .open
    case 0x29, 0x3015, 0x3011, 0x5D: .close
    case 0x3002, 0xFF01, 0xFF1F, 0x0A, 0xFF61, 0x2E: .filler
    default: nil
    }
  }
}
