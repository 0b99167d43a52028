/// Turns rows of cells with spans, and of cells that they cover, into rows of a ``TableGrid``.
///
/// A covered cell becomes a cell that is merged with the one on its left or above. Where covered
/// cells are left out, which the specification forbids, a cell moves on to the next free column.
struct SpanRows {
  /// A cell as written, without repetition.
  struct WrittenCell {
    var element: Int
    var isCovered = false
    var columns = 1
    var rows = 1
  }

  /// A cell that reaches into the rows below.
  private struct Reach {
    var column: Int
    var columns: Int
    /// How many rows it still covers.
    var rows: Int
  }

  private var reaches: [Reach] = []

  /// Lays out the next row.
  /// - Returns: the row, and the columns in which a cell reaches over another.
  mutating func next(_ cells: [WrittenCell]) -> (row: TableGrid.Row, overlaps: [Int]) {
    var row = Layout(cells: cells[...])
    for reach in reaches {
      row.fill(upTo: reach.column)
      // Behind a row that ends early nothing can be covered.
      guard row.column == reach.column else { break }
      row.pass(reach)
    }
    row.fill(upTo: Int.max)
    reaches = row.below.sorted { $0.column < $1.column }
    return (row.row, row.overlaps)
  }

  /// A row while its cells are placed.
  private struct Layout {
    var cells: ArraySlice<WrittenCell>
    var row = TableGrid.Row()
    var column = 0
    var below: [Reach] = []
    var overlaps: [Int] = []

    /// Places cells before a column.
    mutating func fill(upTo limit: Int) {
      while column < limit, let cell = cells.popFirst() {
        guard !cell.isCovered else {
          // Nothing covers it: the grid says so.
          row.cells.append(.init(element: cell.element, vertical: .continuation))
          column += 1
          continue
        }
        let columns = min(cell.columns, limit - column)
        if columns < cell.columns { overlaps.append(column) }
        let vertical: TableGrid.Merge? = cell.rows > 1 ? .restart : nil
        row.cells.append(.init(element: cell.element, horizontal: .restart, vertical: vertical))
        cover(columns)
        if cell.rows > 1 {
          below.append(Reach(column: column, columns: columns, rows: cell.rows - 1))
        }
        column += columns
      }
    }

    /// Goes past a cell of a row above.
    mutating func pass(_ reach: Reach) {
      var element: Int?
      if let cell = cells.first, cell.isCovered {
        element = cell.element
        cells.removeFirst()
      }
      row.cells.append(.init(element: element, horizontal: .restart, vertical: .continuation))
      cover(reach.columns)
      if reach.rows > 1 {
        below.append(Reach(column: column, columns: reach.columns, rows: reach.rows - 1))
      }
      column += reach.columns
    }

    /// Merges the covered cells that follow with the last one, and widens it by those left out.
    private mutating func cover(_ columns: Int) {
      let last = row.cells.count - 1
      var left = columns - 1
      while left > 0, let cell = cells.first, cell.isCovered {
        row.cells.append(.init(element: cell.element, horizontal: .continuation))
        cells.removeFirst()
        left -= 1
      }
      row.cells[last].span += left
    }
  }
}
