/// Heads whose labels match nothing, told by what is left of them or by their neighbours.
extension HeadReader {
  /// Labels that match nothing are compared with the columns not yet found.
  func repair(_ columns: inout [HeadColumn]) {
    var missing = index.leaves.filter { line in !columns.contains { $0.line == line } }
    for position in columns.indices where columns[position].line == nil && !missing.isEmpty {
      let label = columns[position].label
      let match =
        index.labels.closest(to: label, among: missing)
        ?? missing.first { cutLabel(label, of: $0) }
        .map { LabelIndex.Match(line: $0, likeness: .cut) }
        ?? between(columns, position, missing)
      guard let match else { continue }
      columns[position].line = match.line
      columns[position].likeness = match.likeness
      missing.removeAll { $0 == match.line }
    }
  }

  /// The one column of the form that is missing between the neighbours of an unknown one.
  private func between(
    _ columns: [HeadColumn], _ position: Int, _ missing: [Int]
  ) -> LabelIndex.Match? {
    let leaves = index.leaves
    let before = position > 0 ? columns[position - 1].line : nil
    let after = position + 1 < columns.count ? columns[position + 1].line : nil
    guard before != nil || after != nil, columns[position].cell.isWords,
      !columns[position].cell.marks.contains(.requestCorner)
    else { return nil }
    let fitting = missing.filter { line in
      guard let place = leaves.firstIndex(of: line) else { return false }
      return (place == 0 || before == leaves[place - 1])
        && (place == leaves.count - 1 || after == leaves[place + 1])
    }
    return fitting.count == 1 ? LabelIndex.Match(line: fitting[0], likeness: .similar) : nil
  }

  /// Two heads cut to the same words (本年新, 本年新) are told apart by their order alone.
  private func cutLabel(_ label: Label, of line: Int) -> Bool {
    let official = index.labels.official[line].label.core
    return label.core.count >= 9 && label.core.count < official.count
      && official.starts(with: label.core)
  }
}
