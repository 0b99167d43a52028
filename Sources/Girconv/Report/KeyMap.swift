/// What names a part of a form. Each such key has a number of its own, so that values are found
/// without hashing: a report asks for them thousands of times, and most raw values are texts.
protocol FormKey: Sendable, Equatable {
  /// How many keys there can be.
  static var slotCount: Int { get }
  /// The key's number, below ``slotCount``.
  var slot: Int { get }
}

extension FormKey where Self: CaseIterable {
  static var slotCount: Int { allCases.count }
  var slot: Int { unsafe Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension FormTable.ID: FormKey {}
extension RowKey: FormKey {}
extension ColumnKey: FormKey {}
extension Section.ID: FormKey {}

/// Values by keys of the form.
struct KeyMap<Key: FormKey, Value: Sendable>: Sendable {
  /// A key with its value.
  struct Entry: Sendable {
    let key: Key
    var value: Value
  }

  /// The values in the order in which their keys came in.
  private(set) var entries: [Entry] = []
  /// Where each key's entry is, by the key's slot; -1 for none.
  private var positions: [Int16] = []

  /// The value of a key, nil where there is none.
  subscript(key: Key) -> Value? {
    position(of: key).map { entries[$0].value }
  }

  /// Whether no key has a value.
  var isEmpty: Bool { entries.isEmpty }

  /// Whether a key has a value.
  func contains(_ key: Key) -> Bool { position(of: key) != nil }

  /// Gives a key a value in the place of the one that it has.
  mutating func set(_ value: consuming Value, for key: Key) {
    if let position = position(of: key) {
      entries[position].value = value
      return
    }
    if positions.isEmpty {
      positions = [Int16](repeating: -1, count: Key.slotCount)
      entries.reserveCapacity(min(Key.slotCount, 256))
    }
    positions[key.slot] = Int16(truncatingIfNeeded: entries.count)
    entries.append(Entry(key: key, value: value))
  }

  /// Changes the value of a key, which is `first` when it has none yet.
  mutating func update(_ key: Key, from first: Value, _ change: (inout Value) -> Void) {
    if let position = position(of: key) { return change(&entries[position].value) }
    var value = first
    change(&value)
    set(value, for: key)
  }

  /// Takes the values of those keys that have none yet.
  mutating func complete(with other: KeyMap) {
    guard !entries.isEmpty else { return self = other }
    for entry in other.entries where !contains(entry.key) { set(entry.value, for: entry.key) }
  }

  /// Where a key's entry is, nil where there is none.
  func position(of key: Key) -> Int? {
    guard !entries.isEmpty else { return nil }
    let position = positions[key.slot]
    return position < 0 ? nil : Int(position)
  }
}

/// A set of keys of the form.
struct KeySet<Key: FormKey>: Sendable, Equatable {
  private var isHeld = [Bool](repeating: false, count: Key.slotCount)

  init(_ keys: some Sequence<Key>) { for key in keys { isHeld[key.slot] = true } }

  /// How many keys there are.
  var count: Int { isHeld.count { $0 } }

  func contains(_ key: Key) -> Bool { isHeld[key.slot] }

  /// How many keys are in this set and in another one.
  func commonCount(_ other: KeySet) -> Int { zip(isHeld, other.isHeld).count { $0 && $1 } }

  /// Takes in the keys of another set.
  mutating func formUnion(_ other: KeySet) {
    for slot in isHeld.indices where other.isHeld[slot] { isHeld[slot] = true }
  }
}
