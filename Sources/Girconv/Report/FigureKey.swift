/// Which number of the form: table, row and column.
public struct FigureKey: Sendable, Hashable {
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

  /// Looked up hundreds of times a document: compared and hashed as numbers, where the keys' raw
  /// values are texts.
  private var ordinal: Int {
    let parts = unsafe (
      unsafeBitCast(table, to: UInt8.self), unsafeBitCast(row, to: UInt8.self),
      unsafeBitCast(column, to: UInt8.self)
    )
    return Int(parts.0) << 16 | Int(parts.1) << 8 | Int(parts.2)
  }

  /// Whether two keys name the same number.
  public static func == (left: FigureKey, right: FigureKey) -> Bool {
    left.ordinal == right.ordinal
  }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }

  /// A number of its own for each key there can be, below ``slotCount``.
  var slot: Int {
    let parts = unsafe (
      unsafeBitCast(table, to: UInt8.self), unsafeBitCast(row, to: UInt8.self),
      unsafeBitCast(column, to: UInt8.self)
    )
    return (Int(parts.0) * FigureKey.rowCount + Int(parts.1)) * FigureKey.columnCount + Int(parts.2)
  }

  static let slotCount = FormTable.ID.allCases.count * rowCount * columnCount
  private static let rowCount = RowKey.allCases.count
  private static let columnCount = ColumnKey.allCases.count

  /// The ids joined by /, as in "requests/result.total/natural_person".
  public var path: String { "\(table.rawValue)/\(row.rawValue)/\(column.rawValue)" }
}
