/// Collects observations in the order of their first sight, up to a number beyond which nobody would
/// read them; then it only counts.
struct ObservationLog {
  /// What was noticed and kept.
  private(set) var kept: [Observation] = []
  /// How much was noticed and not kept.
  private var leftOut = 0

  private static let most = 10_000

  /// Where the reader is: the cell that new observations belong to.
  var place: Place?

  /// A cell.
  struct Place: Hashable {
    var table: Int
    var row: Int
    var column: Int
  }

  private struct Key: Hashable {
    var kind: Observation.Kind
    var subject: String
    var place: Place?
  }

  private var indices: [Key: Int] = [:]

  /// What was kept, and that there was more, if there was.
  var all: [Observation] { kept + mark }

  /// What was kept in an order, and that there was more.
  func sorted(by areInOrder: (Observation, Observation) -> Bool) -> [Observation] {
    kept.enumerated().sorted { one, other in
      areInOrder(one.element, other.element)
        || !areInOrder(other.element, one.element) && one.offset < other.offset
    }.map(\.element) + mark
  }

  private var mark: [Observation] {
    leftOut > 0 ? [Observation(.observationsLeftOut, count: leftOut)] : []
  }

  /// Adds an observation as it is.
  mutating func append(_ observation: Observation) {
    guard kept.count < Self.most else {
      leftOut = min(leftOut + observation.count, Int(Int32.max))
      return
    }
    kept.append(observation)
  }

  /// Adds what another log holds.
  mutating func append(contentsOf other: ObservationLog) {
    for observation in other.kept { append(observation) }
    leftOut = min(leftOut + other.leftOut, Int(Int32.max))
  }

  /// Notes something, the same thing as one with a count; a count of 0 is nothing.
  mutating func note(_ kind: Observation.Kind, _ subject: String = "", count: Int = 1) {
    note(kind, subject, count: count, at: place)
  }

  /// Notes something about a cell.
  mutating func note(
    _ kind: Observation.Kind, _ subject: String, count: Int = 1, at place: Place?
  ) {
    guard count > 0 else { return }
    let key = Key(kind: kind, subject: subject, place: place)
    if let index = indices[key] {
      kept[index].count = min(kept[index].count + count, Int(Int32.max))
      return
    }
    if kept.count < Self.most { indices[key] = kept.count }
    append(
      Observation(
        kind, subject: subject, count: count, table: place?.table, row: place?.row,
        column: place?.column))
  }
}
