/// The labels of all forms, indexed once: what a printed label may mean before it is known which
/// form a document uses.
final class FormIndexes: Sendable {
  static let shared = FormIndexes()

  let proactiveHeads: HeadIndex
  let proactiveRows: RowIndex
  let requestHeads: HeadIndex
  let requestRows: RowIndex
  let reviewHeads: HeadIndex
  /// What labels tell without regard to where they stand.
  let marks: MarkedLabels

  private init() {
    func blocks(_ id: FormTable.ID) -> [FormBlock] {
      Form.all.flatMap(\.tables).filter { $0.id == id }.flatMap(\.blocks)
    }
    let proactive = blocks(.proactiveDisclosure)
    proactiveHeads = HeadIndex(
      FormIndexes.unique(proactive.flatMap(\.heads)) { $0.label }, .proactiveHead)
    proactiveRows = RowIndex(
      FormIndexes.unique(proactive.flatMap(\.rows)) { $0.label }, .proactiveRow)
    let requests = blocks(.requests)
    requestHeads = HeadIndex(requests.first?.heads ?? [], .requestHead)
    requestRows = RowIndex(
      FormIndexes.unique(requests.flatMap(\.rows)) { $0.key.rawValue }, .requestRow)
    reviewHeads = HeadIndex(blocks(.reviewLitigation).first?.heads ?? [], .reviewHead)
    marks = MarkedLabels([
      proactiveHeads.labels, proactiveRows.labels, requestHeads.labels, requestRows.labels,
      reviewHeads.labels,
    ])
  }

  private static func unique<Line>(_ lines: [Line], by key: (Line) -> String) -> [Line] {
    var seen: Set<String> = []
    return lines.filter { seen.insert(key($0)).inserted }
  }
}

/// The outline of heads with an index of its labels.
final class HeadIndex: Sendable {
  let lines: [HeadLine]
  let labels: LabelIndex
  /// For each line, the line of the head above it.
  let parents: [Int?]
  /// The lines of the columns, in order.
  let leaves: [Int]

  init(_ lines: [HeadLine], _ mark: LabelMarks) {
    self.lines = lines
    leaves = lines.indices.filter { lines[$0].column != nil }
    labels = LabelIndex(lines.map { ($0.label, $0.variants) }, mark)
    parents = outlineParents(lines.map(\.depth))
  }
}

/// The outline of rows with an index of its labels.
final class RowIndex: Sendable {
  let lines: [RowLine]
  let labels: LabelIndex
  /// For each line, the line of the group that it stands under.
  let parents: [Int?]
  /// The lines that others stand under.
  let groups: [Int]

  init(_ lines: [RowLine], _ mark: LabelMarks) {
    self.lines = lines
    labels = LabelIndex(lines.map { ($0.label, $0.variants) }, mark)
    let parents = outlineParents(lines.map(\.depth))
    self.parents = parents
    groups = lines.indices.filter { parents.contains($0) }
  }
}

/// For each line of an outline, the nearest line before it that is less deep.
private func outlineParents(_ depths: [Int]) -> [Int?] {
  depths.indices.map { line in depths[..<line].lastIndex { $0 < depths[line] } }
}
