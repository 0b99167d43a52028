import Documents

/// A cell as a row of its table sees it.
struct RowCell: Sendable {
  /// The index in the table's cells.
  let cell: Int
  /// The columns that it covers.
  let columns: Range<Int>
  /// Whether the cell begins in this row; false for one that reaches down from above.
  let beginsHere: Bool
  /// The line of the source.
  let line: Int?
  /// What the cell's text is as a number.
  let kind: Figure.Kind
  /// The number.
  let value: DecimalNumber?
  /// What the cell's words tell by themselves.
  let marks: LabelMarks

  fileprivate init(_ cell: Cell, at index: Int, in row: Int, _ content: CellContent) {
    self.cell = index
    columns = cell.column..<(cell.column + cell.columnSpan)
    beginsHere = cell.row == row
    line = cell.line
    kind = content.reading.kind
    value = content.reading.value
    marks = content.marks
  }

  /// Whether the cell holds words, neither a number nor a mark nor nothing.
  var isWords: Bool { kind == .text }
}

/// What a cell's text says, read once for all the rows that the cell reaches into.
private struct CellContent: Sendable {
  let text: String
  let reading: CellReading
  let label: Label
  let marks: LabelMarks

  init(_ cell: Cell) {
    text = cell.numberedText
    // With an automatic number before it, nobody can say which number was meant.
    reading = cell.isNumbered ? CellReading(kind: .text) : CellReading(text)
    label = reading.kind == .text ? Label(text) : .empty
    marks = label.isEmpty ? [] : FormIndexes.shared.marks[label]
  }
}

extension Cell {
  /// Whether a paragraph of the cell has an automatic number.
  fileprivate var isNumbered: Bool {
    blocks.contains {
      if case .paragraph(let paragraph) = $0 { !paragraph.number.isEmpty } else { false }
    }
  }
}

/// A table's rows, each as the list of the cells that reach into it.
final class TableRows: Sendable {
  let index: Int
  let table: Table
  private let contents: [CellContent]

  init(_ table: Table, index: Int) {
    self.index = index
    self.table = table
    contents = table.cells.map(CellContent.init)
  }

  var count: Int { table.rowCount }

  /// The cells that reach into a row, from left to right.
  subscript(row: Int) -> [RowCell] {
    var result: [RowCell] = []
    result.reserveCapacity(table.columnCount)
    var last: Int?
    for column in 0..<table.columnCount {
      guard let index = table.cellIndex(row: row, column: column), index != last else { continue }
      last = index
      result.append(RowCell(table.cells[index], at: index, in: row, contents[index]))
    }
    return result
  }

  /// The text of a cell with automatic numbers.
  func numberedText(of cell: RowCell) -> String { contents[cell.cell].text }

  /// The folded text of words; empty for a number, a mark or nothing.
  func label(of cell: RowCell) -> Label { contents[cell.cell].label }

  /// What the text of a cell says as a number.
  func reading(of cell: RowCell) -> CellReading { contents[cell.cell].reading }

  /// The lines of an index that a cell may mean, the surest first.
  func matches(of cell: RowCell, in labels: LabelIndex) -> [LabelIndex.Match] {
    cell.marks.contains(labels.mark) ? labels.matches(label(of: cell)) : []
  }

  /// Where a cell stands.
  func place(_ cell: RowCell, row: Int) -> Place {
    Place(table: index, row: row, column: cell.columns.lowerBound, line: cell.line)
  }

  /// Where a row stands.
  func place(row: Int) -> Place {
    let table = table
    let cells = (0..<table.columnCount).lazy.compactMap { table.cellIndex(row: row, column: $0) }
    let first = cells.first { table.cells[$0].row == row } ?? cells.first
    return Place(table: index, row: row, line: first.flatMap { table.cells[$0].line })
  }

  /// The piece of the table that a row belongs to, counted from 0.
  func fragment(of row: Int) -> Int {
    (table.fragments.lastIndex { $0.firstRow <= row }) ?? 0
  }
}
