import Documents

/// A table as rows of texts, one text for each position: what a format without spans can hold.
///
/// The texts are those that are shown, with automatic numbers. A gap is "".
struct FilledRows: Sequence, IteratorProtocol {
  private let table: Table
  private let texts: [String]
  private let fill: CellFill
  private var row = 0

  /// The rows of a table.
  ///
  /// - Parameter text: makes the text of a position of the text of its cell.
  init(_ table: Table, filled fill: CellFill, text: (String) -> String) {
    self.table = table
    self.fill = fill
    texts = table.cells.map { text($0.numberedText) }
  }

  mutating func next() -> [String]? {
    guard row < table.rowCount else { return nil }
    defer { row += 1 }
    return (0..<table.columnCount).map(text)
  }

  private func text(_ column: Int) -> String {
    guard let index = table.cellIndex(row: row, column: column) else { return "" }
    let cell = table.cells[index]
    return fill == .repeat || (cell.row == row && cell.column == column) ? texts[index] : ""
  }
}
