/// Values by folded words, found by the words' own hash.
struct WordTable<Value: Sendable>: Sendable {
  private var entries: [(words: Label.Words, value: Value)] = []
  /// The hashes of the entries' words.
  private var codes: [UInt64] = []
  /// For each hash's low bits, and those behind it where several share them, an entry; -1 for none.
  private var positions: [Int16] = [-1]

  /// The value of some words, nil where there is none.
  subscript(words: Label.Words) -> Value? {
    let position = positions[slot(of: words)]
    return position < 0 ? nil : entries[Int(position)].value
  }

  /// All words that have a value.
  var words: [Label.Words] { entries.map(\.words) }

  /// Changes the value of some words, which is `first` when they have none yet.
  mutating func update(_ words: Label.Words, from first: Value, _ change: (inout Value) -> Void) {
    let position = positions[slot(of: words)]
    if position >= 0 { return change(&entries[Int(position)].value) }
    var value = first
    change(&value)
    entries.append((words, value))
    codes.append(words.code)
    // Half of the slots are free, so that a search ends soon.
    if 2 * entries.count > positions.count {
      positions = [Int16](repeating: -1, count: 4 * positions.count)
      for index in entries.indices { positions[slot(of: entries[index].words)] = Int16(index) }
    } else {
      positions[slot(of: words)] = Int16(entries.count - 1)
    }
  }

  /// The slot of some words, or the free one where they would go.
  private func slot(of words: Label.Words) -> Int {
    let mask = positions.count - 1
    var slot = Int(truncatingIfNeeded: words.code) & mask
    while case let position = Int(positions[slot]), position >= 0,
      codes[position] != words.code || entries[position].words.bytes != words.bytes
    {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
