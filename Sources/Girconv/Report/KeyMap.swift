/// Values by the numbers of the form that they belong to, found without hashing: a report asks for
/// them thousands of times.
struct FigureMap<Value: Sendable>: Sendable {
  /// The values in the order in which their keys came in.
  private(set) var entries: [(key: FigureKey, value: Value)] = []
  /// Where each key's entry is, by the key's slot; -1 for none.
  private var positions: [Int16] = []

  /// The value of a key, nil where there is none.
  subscript(key: FigureKey) -> Value? {
    position(of: key).map { entries[$0].value }
  }

  /// Whether a key has a value.
  func contains(_ key: FigureKey) -> Bool { position(of: key) != nil }

  /// Gives a key a value in the place of the one that it has.
  mutating func set(_ value: Value, for key: FigureKey) {
    if let position = position(of: key) {
      entries[position].value = value
      return
    }
    if positions.isEmpty { positions = [Int16](repeating: -1, count: FigureKey.slotCount) }
    positions[key.slot] = Int16(truncatingIfNeeded: entries.count)
    entries.append((key, value))
  }

  private func position(of key: FigureKey) -> Int? {
    guard !entries.isEmpty else { return nil }
    let position = positions[key.slot]
    return position < 0 ? nil : Int(position)
  }
}

/// A set of numbers of the form.
struct FigureKeySet: Sendable {
  private var isHeld = [Bool](repeating: false, count: FigureKey.slotCount)

  init(_ keys: [FigureKey]) { for key in keys { isHeld[key.slot] = true } }

  func contains(_ key: FigureKey) -> Bool { isHeld[key.slot] }
}
