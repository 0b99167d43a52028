/// The labels of all forms, indexed once: what a printed label may mean before it is known which
/// form a document uses.
final class FormIndexes: Sendable {
  static let shared = FormIndexes()

  let proactiveHeads: HeadIndex
  let proactiveRows: RowIndex
  let requestHeads: HeadIndex
  let requestRows: RowIndex
  let reviewHeads: HeadIndex

  private init() {
    func blocks(_ id: FormTable.ID) -> [FormBlock] {
      Form.all.flatMap(\.tables).filter { $0.id == id }.flatMap(\.blocks)
    }
    let proactive = blocks(.proactiveDisclosure)
    proactiveHeads = HeadIndex(FormIndexes.unique(proactive.flatMap(\.heads)) { $0.label })
    proactiveRows = RowIndex(FormIndexes.unique(proactive.flatMap(\.rows)) { $0.label })
    let requests = blocks(.requests)
    requestHeads = HeadIndex(requests.first?.heads ?? [])
    requestRows = RowIndex(FormIndexes.unique(requests.flatMap(\.rows)) { $0.key.rawValue })
    reviewHeads = HeadIndex(blocks(.reviewLitigation).first?.heads ?? [])
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

  init(_ lines: [HeadLine]) {
    self.lines = lines
    leaves = lines.indices.filter { lines[$0].column != nil }
    labels = LabelIndex(lines.map { ($0.label, $0.variants) })
    parents = outlineParents(lines.map(\.depth))
  }
}

/// The outline of rows with an index of its labels.
final class RowIndex: Sendable {
  let lines: [RowLine]
  let labels: LabelIndex
  /// For each line, the line of the group that it stands under.
  let parents: [Int?]

  init(_ lines: [RowLine]) {
    self.lines = lines
    labels = LabelIndex(lines.map { ($0.label, $0.variants) })
    parents = outlineParents(lines.map(\.depth))
  }

  /// Whether other rows stand under a line.
  func isGroup(_ line: Int) -> Bool { parents.contains(line) }
}

/// For each line of an outline, the nearest line before it that is less deep.
private func outlineParents(_ depths: [Int]) -> [Int?] {
  depths.indices.map { line in depths[..<line].lastIndex { $0 < depths[line] } }
}
