/// One line of the outline of a form's rows.
struct RowLine: Sendable {
  /// What a row is for.
  enum Role: Sendable {
    /// A heading over other rows; the form asks for no number in it.
    case group
    /// A row of numbers.
    case data
  }

  let key: RowKey
  /// How many groups the row stands under.
  let depth: Int
  /// The official label.
  let label: String
  let role: Role
  /// Labels as really printed that say the same.
  let variants: [String]

  init(
    _ key: RowKey, _ depth: Int, _ label: String, _ role: Role = .data, or variants: [String] = []
  ) {
    self.key = key
    self.depth = depth
    self.label = label
    self.role = role
    self.variants = variants
  }
}

/// One line of the outline of a form's column heads.
struct HeadLine: Sendable {
  /// How many heads stand above this one.
  let depth: Int
  /// The official label.
  let label: String
  /// The column; nil for a head over other heads.
  let column: ColumnKey?
  /// The row, for table 4, whose heads name the rows.
  let row: RowKey?
  /// The unit of the column's numbers; "" where the form leaves it open.
  let unit: String
  /// Labels as really printed that say the same.
  let variants: [String]

  init(
    _ depth: Int, _ label: String, _ column: ColumnKey? = nil, row: RowKey? = nil,
    unit: String = "件", or variants: [String] = []
  ) {
    self.depth = depth
    self.label = label
    self.column = column
    self.row = row
    self.unit = unit
    self.variants = variants
  }
}

/// A part of a form's table that has its own column heads.
struct FormBlock: Sendable {
  /// The line above the heads, "" when there is none.
  let caption: String
  /// The outline of the heads.
  let heads: [HeadLine]
  /// The outline of the rows; empty when the heads name the rows.
  let rows: [RowLine]

  init(caption: String = "", heads: [HeadLine], rows: [RowLine] = []) {
    self.caption = caption
    self.heads = heads
    self.rows = rows
  }
}
