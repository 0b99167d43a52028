/// Finds the longest word of the list at a place in a text.
struct TermIndex: Sendable {
  /// A word: a range of the scalars of all words. Small, since all are looked at again and again.
  private struct Word: Sendable {
    let start: UInt16
    let count: UInt16
  }

  /// The scalars of all words, one behind the other.
  private let scalars: [UInt32]
  /// The words by the low bits of their first scalar, the longest first.
  private let words: [Word]
  /// What each word says.
  private let terms: [Term]
  /// For each value of these bits where its words begin, and at last where all end.
  private let starts: [UInt16]
  private static let mask: UInt32 = 0x3FF

  /// The index of the project's list.
  static let terms = TermIndex(TermList.all)

  init(_ list: [(term: Term, words: String)]) {
    var scalars: [UInt32] = []
    var buckets = [[(word: Word, term: Term)]](repeating: [], count: Int(TermIndex.mask) + 1)
    for (term, words) in list {
      var start = scalars.count
      for scalar in words.unicodeScalars.lazy.map(\.value) + [0x20] {
        if scalar != 0x20, scalar != 0x0A {
          scalars.append(scalar)
        } else if start < scalars.count {
          let word = Word(start: UInt16(start), count: UInt16(scalars.count - start))
          buckets[Int(scalars[start] & TermIndex.mask)].append((word, term))
          start = scalars.count
        }
      }
    }
    self.scalars = scalars
    // Of equal words the first of the list stays the first: the sort is stable.
    let sorted = buckets.flatMap { $0.sorted { $0.word.count > $1.word.count } }
    words = sorted.map(\.word)
    terms = sorted.map(\.term)
    starts = buckets.reduce(into: [0]) { starts, bucket in
      starts.append((starts.last ?? 0) + UInt16(bucket.count))
    }
  }

  /// The longest word at an index and where it ends.
  func longest(_ text: [UInt32], at index: Int, before limit: Int) -> (term: Term, end: Int)? {
    let bucket = Int(text[index] & TermIndex.mask)
    for word in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let end = index + Int(words[word].count)
      guard end <= limit else { continue }
      var (place, offset) = (index, Int(words[word].start))
      while place < end, text[place] == scalars[offset] {
        place += 1
        offset += 1
      }
      if place == end { return (terms[word], end) }
    }
    return nil
  }
}
