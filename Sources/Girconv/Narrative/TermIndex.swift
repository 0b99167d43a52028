/// Finds the longest word of the list at a place in a text.
struct TermIndex: Sendable {
  /// A word as scalars with what it says.
  private struct Word: Sendable {
    let scalars: [UInt32]
    let term: Term
  }

  /// The words by the low bits of their first scalar, the longest first.
  private let buckets: [[Word]]
  private static let mask: UInt32 = 0x3FF

  /// The index of the project's list.
  static let terms = TermIndex(TermList.all)

  init(_ list: [(term: Term, words: String)]) {
    var buckets = [[Word]](repeating: [], count: Int(TermIndex.mask) + 1)
    for (term, words) in list {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let scalars = word.unicodeScalars.map(\.value)
        guard let first = scalars.first else { continue }
        buckets[Int(first & TermIndex.mask)].append(Word(scalars: scalars, term: term))
      }
    }
    // Of equal words the first of the list stays the first: the sort is stable.
    self.buckets = buckets.map { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  /// The longest word at an index and where it ends.
  func longest(_ text: [UInt32], at index: Int, before limit: Int) -> (term: Term, end: Int)? {
    for word in buckets[Int(text[index] & TermIndex.mask)] {
      let end = index + word.scalars.count
      guard end <= limit, word.scalars[0] == text[index] else { continue }
      var offset = 1
      while offset < word.scalars.count, text[index + offset] == word.scalars[offset] {
        offset += 1
      }
      if offset == word.scalars.count { return (word.term, end) }
    }
    return nil
  }
}
