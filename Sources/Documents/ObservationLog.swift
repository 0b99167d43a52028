/// Collects observations, the same ones as one with a count, in the order of their first sight.
struct ObservationLog {
  /// All observations.
  private(set) var all: [Observation] = []
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

  /// Notes something; a count of 0 is nothing.
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
      all[index].count = min(all[index].count + count, Int(Int32.max))
      return
    }
    guard all.count < 10_000 else { return }
    indices[key] = all.count
    all.append(
      Observation(
        kind, subject: subject, count: count, table: place?.table, row: place?.row,
        column: place?.column))
  }
}
