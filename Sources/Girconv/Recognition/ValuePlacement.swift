import Documents

/// A row of a form's table: its label and the cells behind it.
struct ReadRow {
  let rows: TableRows
  let row: Int
  let id: FormTable.ID
  let heads: [HeadColumn]
  /// The line of the form's rows; nil when the label matched none, or the heads name the rows.
  var line: Int?
  /// The cell of the label, nil for table 4.
  let label: RowCell?
  /// The group that the row stands under.
  let group: Int?
  /// The cells behind the label.
  let values: [RowCell]

  /// The cells behind the label that are not empty.
  var filled: [RowCell] { values.filter { $0.reading.kind != .blank } }
}

/// Puts the cells behind a row's label under the columns of the head.
enum ValuePlacement {
  /// Rows whose values begin at the same distance: those of one piece of a table with the label
  /// in the same column.
  struct Sibling: Hashable {
    let table: Int
    let fragment: Int
    let labelColumn: Int
  }

  /// What became of the cells.
  enum Outcome {
    /// One cell for each column; nil where the document has none.
    case placed([RowCell?])
    /// Blanks and filler cells cannot be told apart in this row alone.
    case needsSibling
    /// The cells cannot be the columns' values.
    case failed
  }

  /// Places by order where there is one cell for each column, else by the grid.
  static func place(_ row: ReadRow) -> Outcome {
    let count = row.heads.count
    let filled = row.filled
    switch row.rows.table.layout {
    case .grid:
      return .placed(row.values.count == count ? row.values : placeByGrid(row))
    case .sequence:
      if row.values.count == count { return .placed(row.values) }
    case .padded:
      // Without a label the row begins with its first value.
      if row.values.count == count, row.label == nil { return .placed(row.values) }
    }
    if let cells = placeRepeated(row) { return .placed(cells) }
    if filled.count == count { return .placed(filled) }
    if filled.count > count || row.values.count < count { return .failed }
    // A cell that holds more than a plain number may hold two columns' values.
    let arePlain = filled.allSatisfy {
      ($0.reading.kind == .number || $0.reading.kind == .notApplicable) && !$0.reading.isRejoined
    }
    return arePlain ? .needsSibling : .failed
  }

  /// Places by the distance that a sibling's values have from its label.
  static func place(_ row: ReadRow, offset: Int) -> [RowCell?]? {
    guard let label = row.label else { return nil }
    let first = label.columns.lowerBound + offset
    let window = first..<(first + row.heads.count)
    guard row.filled.allSatisfy({ window.contains($0.columns.lowerBound) }) else { return nil }
    return window.map { column in row.values.first { $0.columns.lowerBound == column } }
  }

  /// Where heads are printed once for each column that they cover, so are the values.
  private static func placeRepeated(_ row: ReadRow) -> [RowCell?]? {
    guard row.heads.contains(where: { $0.columns.count > 1 }),
      row.values.last?.columns.upperBound == row.heads.last?.columns.upperBound
    else { return nil }
    let cells = row.heads.map { head in
      row.values.filter { $0.columns.overlaps(head.columns) }
    }
    let areSame = cells.allSatisfy { below in below.allSatisfy { $0.reading == below[0].reading } }
    return areSame ? cells.map(\.first) : nil
  }

  /// A column's value is the one cell of the row below its head that is below no other head.
  private static func placeByGrid(_ row: ReadRow) -> [RowCell?] {
    row.heads.map { head in
      let below = row.values.filter { $0.columns.overlaps(head.columns) }
      guard below.count == 1,
        row.heads.count(where: { $0.columns.overlaps(below[0].columns) }) == 1
      else { return nil }
      return below[0]
    }
  }
}
