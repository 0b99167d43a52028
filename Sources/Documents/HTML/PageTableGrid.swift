/// Lays out a table by HTML's own algorithm (HTML 4.9.12): from rows of cells with spans to cells
/// with places.
struct PageTableGrid {
  /// A cell with its place.
  struct PlacedCell {
    var node: Int
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
  }

  /// Something that the layout had to decide.
  struct Doubt {
    var kind: Observation.Kind
    var row: Int
    var column: Int
  }

  /// The cells in reading order.
  private(set) var cells: [PlacedCell] = []
  private(set) var rowCount = 0
  private(set) var columnCount = 0
  private(set) var headerRowCount = 0
  private(set) var doubts: [Doubt] = []

  /// For each column, the first row that no cell from above covers.
  private var freeFrom: [Int] = []
  /// The widths of the columns, where the cells' widths decide over their spans.
  private let widths: [Int]?
  /// The first cell of the group of rows at hand.
  private var firstOfGroup = 0
  private let limits: ReadingLimits

  /// Lays out the rows of a table.
  /// - Throws: `limitExceeded`.
  init(_ rows: PageTableRows, limits: ReadingLimits) throws(ReadingFailure) {
    self.limits = limits
    widths = rows.widthsWithoutSlivers
    var ends: [Int] = []
    var isHead = true
    for group in rows.groups {
      for (index, row) in group.enumerated() {
        // A row without cells that none reaches into is nothing to be seen.
        if row.cells.isEmpty, freeFrom.allSatisfy({ $0 <= rowCount }) { continue }
        let left = group[index...].count
        ends.append(try place(row, rowsLeft: left))
        isHead = isHead && (row.isHead || row.cells.allSatisfy(\.isHeader) && !row.cells.isEmpty)
        if isHead { headerRowCount += 1 }
        rowCount += 1
        guard rowCount <= limits.tableRows else {
          throw ReadingLimit.tableRows.exceeded(in: "A table", met: rowCount, limits)
        }
        if rowCount & 1023 == 0 { try limits.checkDeadline() }
      }
      endGroup()
    }
    if headerRowCount == rowCount { headerRowCount = 0 }
    columnCount = ends.max() ?? 0
    for (row, end) in ends.enumerated() where end < columnCount {
      doubts.append(Doubt(kind: .rowRagged, row: row, column: end))
    }
    foldColumns()
  }

  /// Places the cells of a row; gives the column behind the last that is covered.
  private mutating func place(
    _ row: PageTableRows.Row, rowsLeft: Int
  ) throws(ReadingFailure) -> Int {
    var column = 0
    for cell in row.cells {
      while column < freeFrom.count, freeFrom[column] > rowCount { column += 1 }
      guard column < limits.tableColumns else {
        throw ReadingLimit.tableColumns.exceeded(in: "A table", met: column + 1, limits)
      }
      let wished = columnSpan(of: cell, at: column)
      let span = min(wished, 1000, limits.tableColumns - column)
      let free = freeColumns(from: column, atMost: span)
      let isEndless = cell.rowSpan == 0
      let rows = isEndless ? rowsLeft : max(1, min(cell.rowSpan, rowsLeft))
      if free < wished || cell.rowSpan > rowsLeft {
        doubts.append(Doubt(kind: .spanLimited, row: rowCount, column: column))
      }
      cells.append(
        PlacedCell(
          node: cell.node, row: rowCount, column: column, rowSpan: rows, columnSpan: free))
      for covered in column..<(column + free) { freeFrom[covered] = rowCount + rows }
      column += span
    }
    return (freeFrom.lastIndex { $0 > rowCount } ?? -1) + 1
  }

  /// How many columns a cell asks for.
  private func columnSpan(of cell: PageTableRows.Cell, at column: Int) -> Int {
    guard let widths, let width = cell.width, column < widths.count else {
      return cell.columnSpan > 0 ? cell.columnSpan : 1
    }
    var sum = widths[column]
    var span = 1
    for next in widths[(column + 1)...] {
      guard abs(sum + next - width) < abs(sum - width) else { break }
      sum += next
      span += 1
    }
    return span
  }

  /// How many columns are free from one on.
  private mutating func freeColumns(from column: Int, atMost span: Int) -> Int {
    while freeFrom.count < column + span { freeFrom.append(0) }
    var count = 1
    while count < span, freeFrom[column + count] <= rowCount { count += 1 }
    return count
  }

  /// Cells reach no further than their group.
  private mutating func endGroup() {
    for column in freeFrom.indices { freeFrom[column] = min(freeFrom[column], rowCount) }
    for index in firstOfGroup..<cells.count {
      cells[index].rowSpan = min(cells[index].rowSpan, rowCount - cells[index].row)
    }
    firstOfGroup = cells.count
  }

  /// Makes one of columns that no cell parts.
  private mutating func foldColumns() {
    var isEdge = [Bool](repeating: false, count: columnCount + 1)
    for cell in cells {
      isEdge[cell.column] = true
      isEdge[min(cell.column + cell.columnSpan, columnCount)] = true
    }
    var lines = [0]
    for line in 1..<(columnCount + 1) { lines.append(lines[line - 1] + (isEdge[line] ? 1 : 0)) }
    guard let last = lines.last, last < columnCount else { return }
    for index in cells.indices {
      let right = lines[cells[index].column + cells[index].columnSpan]
      cells[index].column = lines[cells[index].column]
      cells[index].columnSpan = max(1, right - cells[index].column)
    }
    for index in doubts.indices {
      doubts[index].column = lines[min(doubts[index].column, columnCount)]
    }
    columnCount = last
  }
}
