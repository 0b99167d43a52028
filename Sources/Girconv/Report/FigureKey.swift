/// Which number of the form: table, row and column.
public struct FigureKey: Sendable, Hashable, FormKey {
  /// The table of the form.
  public var table: FormTable.ID
  /// The row.
  public var row: RowKey
  /// The column.
  public var column: ColumnKey

  /// A key from its parts.
  public init(_ table: FormTable.ID, _ row: RowKey, _ column: ColumnKey) {
    self.table = table
    self.row = row
    self.column = column
  }

  /// Whether two keys name the same number.
  public static func == (left: FigureKey, right: FigureKey) -> Bool { left.slot == right.slot }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(slot) }

  var slot: Int {
    (table.slot * RowKey.slotCount + row.slot) * ColumnKey.slotCount + column.slot
  }

  static var slotCount: Int {
    FormTable.ID.slotCount * RowKey.slotCount * ColumnKey.slotCount
  }

  /// The ids joined by /, as in "requests/result.total/natural_person".
  public var path: String { "\(table.rawValue)/\(row.rawValue)/\(column.rawValue)" }
}

extension FormTable.ID {
  /// The ids of the table and a row of it joined by /, as in "requests/result.total".
  func path(of row: RowKey) -> String { "\(rawValue)/\(row.rawValue)" }
}
