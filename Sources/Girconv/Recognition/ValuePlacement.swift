import Documents

/// A row of a form's table: its label and the cells behind it.
struct ReadRow {
  let rows: TableRows
  let row: Int
  /// The reading that the row belongs to.
  let reading: Int
  let id: FormTable.ID
  let heads: [HeadColumn]
  /// The line of the form's rows; nil when the label matched none, or the heads name the rows.
  var line: Int?
  /// The cell of the label; in table 4 mostly nil.
  let label: RowCell?
  /// The group that the row stands under.
  let group: Int?
  /// The cells behind the label.
  let values: [RowCell]
  /// Those of them that are not empty.
  let filled: [RowCell]

  init(
    rows: TableRows, row: Int, reading: Int, id: FormTable.ID, heads: [HeadColumn], line: Int?,
    label: RowCell?, group: Int?, values: [RowCell]
  ) {
    self.rows = rows
    self.row = row
    self.reading = reading
    self.id = id
    self.heads = heads
    self.line = line
    self.label = label
    self.group = group
    self.values = values
    let isFull = values.allSatisfy { $0.kind != .blank }
    filled = isFull ? values : values.filter { $0.kind != .blank }
  }
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

  /// Places by order where there is one cell for each column, else by what surrounds the row.
  static func place(_ row: ReadRow) -> Outcome {
    let count = row.heads.count
    // In a padded row only the heads that name the row leave no doubt where the first value is.
    let isOrdered = row.rows.table.layout != .padded || row.id == .reviewLitigation
    if row.values.count == count, isOrdered { return placed(row.values) }
    if let cells = placeRepeated(row) { return .placed(cells) }
    let filled = row.filled
    if filled.count == count, areContiguous(filled) { return placed(filled) }
    if filled.count == count, stand(filled, below: row.heads) { return placed(filled) }
    if let cells = placeUnderKnown(row) { return .placed(cells) }
    if row.rows.table.layout == .grid {
      return placeByGrid(row).map { .placed($0) } ?? .failed
    }
    if filled.count > count || row.values.count < count { return .failed }
    // A cell that holds more than a plain number may hold two columns' values.
    let arePlain = filled.allSatisfy {
      ($0.kind == .number || $0.kind == .notApplicable) && !row.rows.reading(of: $0).isRejoined
    }
    return arePlain ? .needsSibling : .failed
  }

  /// A cell for each column. The language's own conversion casts one by one.
  private static func placed(_ cells: [RowCell]) -> Outcome {
    .placed(cells.map(Optional.some))
  }

  /// Places as many values as there are heads of the form, where those stand side by side and the
  /// columns beside them are empty.
  private static func placeUnderKnown(_ row: ReadRow) -> [RowCell?]? {
    let known = row.heads.indices.filter { row.heads[$0].line != nil }
    let filled = row.filled
    guard let first = known.first, let last = known.last, known.count < row.heads.count,
      known.count == last - first + 1, filled.count == known.count, areContiguous(filled),
      row.rows.table.layout != .grid
    else { return nil }
    return row.heads.indices.map { $0 < first || $0 > last ? nil : filled[$0 - first] }
  }

  /// Whether each cell begins in the column of its head.
  private static func stand(_ cells: [RowCell], below heads: [HeadColumn]) -> Bool {
    zip(cells, heads).allSatisfy { $0.columns.lowerBound == $1.columns.lowerBound }
  }

  private static func areContiguous(_ cells: [RowCell]) -> Bool {
    zip(cells, cells.dropFirst()).allSatisfy { $0.columns.upperBound == $1.columns.lowerBound }
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
    let areSame = cells.allSatisfy { below in
      below.allSatisfy { row.rows.reading(of: $0) == row.rows.reading(of: below[0]) }
    }
    return areSame ? cells.map(\.first) : nil
  }

  /// A column's value is the one cell of the row below its head that is below no other head. A
  /// number that stands below none says that the row is not laid out as the heads are.
  private static func placeByGrid(_ row: ReadRow) -> [RowCell?]? {
    let heads = row.heads
    guard heads.allSatisfy({ $0.table == row.rows.index }),
      row.filled.allSatisfy({ cell in heads.contains { $0.columns.overlaps(cell.columns) } })
    else { return nil }
    return heads.map { head in
      let below = row.values.filter { $0.columns.overlaps(head.columns) }
      guard below.count == 1,
        heads.count(where: { $0.columns.overlaps(below[0].columns) }) == 1
      else { return nil }
      return below[0]
    }
  }
}
