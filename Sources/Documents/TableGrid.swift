/// Lays out a table: from rows of cells with spans and merges to cells with places.
struct TableGrid {
  /// A merge property of a cell.
  enum Merge { case restart, continuation }

  /// What a cell says about its place.
  struct CellLayout {
    /// The cell's element, nil where a merge goes on without one.
    var element: Int?
    /// The columns that it takes, at least 1 (17.4.17).
    var span = 1
    var horizontal: Merge?
    var vertical: Merge?
    var isDeleted = false
    /// Its preferred width in twips (17.4.71).
    var width: Int?
  }

  /// A row as written.
  struct Row {
    var gridBefore = 0
    var gridAfter = 0
    var cells: [CellLayout] = []
  }

  /// A cell with its place.
  struct PlacedCell {
    var element: Int
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan: Int
  }

  /// Something that the layout had to decide.
  struct Doubt {
    var kind: Observation.Kind
    var row: Int
    var column: Int
  }

  /// The cells that show, in reading order.
  private(set) var cells: [PlacedCell] = []
  /// The cells that others cover, with the places where they would stand.
  private(set) var covered: [PlacedCell] = []
  private(set) var columnCount = 0
  private(set) var doubts: [Doubt] = []

  private let columnWidths: [Int?]
  /// The twips from the table's left to each grid line, as far as they are known.
  private var positions: [Int] = [0]
  /// The most columns that a row may use.
  private let columnLimit: Int

  /// A cell of the row above that is in a vertical group.
  private struct Above {
    var left: Int
    var right: Int
    var cell: Int
  }

  /// Lays out the rows of a table.
  /// - Parameter columnWidths: The widths of tblGrid in twips, nil where not said.
  init(rows: [Row], columnWidths: [Int?], columnLimit: Int) {
    self.columnWidths = columnWidths
    self.columnLimit = columnLimit
    for width in columnWidths {
      guard let width else { break }
      positions.append((positions.last ?? 0) + width)
    }
    var above: [Above] = []
    var ends: [Int] = []
    for (index, row) in rows.enumerated() {
      let (spans, end) = horizontalSpans(row, at: index)
      above = join(spans, at: index, above: above)
      ends.append(end)
    }
    columnCount = max(1, ends.max() ?? 1)
    noteRagged(ends)
    foldSlivers()
  }

  /// A cell of a row with its left and right grid line.
  private struct Span {
    var element: Int?
    var vertical: Merge?
    var left: Int
    var right: Int
  }

  /// Places the cells of a row: deleted ones are taken out, hMerge is resolved (17.4.22).
  private mutating func horizontalSpans(_ row: Row, at index: Int) -> ([Span], end: Int) {
    var spans: [Span] = []
    spans.reserveCapacity(row.cells.count)
    var column = limited(row.gridBefore, from: 0, row: index)
    var isGroupOpen = false
    for cell in closingDeleted(row.cells, at: index, from: column) {
      let right = column + max(1, limited(cell.span, from: column, row: index))
      if cell.horizontal == .continuation, isGroupOpen, let last = spans.indices.last {
        spans[last].right = right
        cover(cell.element, row: index, left: column, right: right)
      } else {
        spans.append(
          Span(element: cell.element, vertical: cell.vertical, left: column, right: right))
        isGroupOpen = cell.horizontal == .restart
      }
      column = right
    }
    return (spans, column + limited(row.gridAfter, from: column, row: index))
  }

  /// Takes deleted cells out of a row. Their columns go to the left neighbour if its preferred
  /// width is nearer to the sum of both; else later cells move to the left.
  private mutating func closingDeleted(
    _ cells: [CellLayout], at row: Int, from start: Int
  ) -> [CellLayout] {
    guard cells.contains(where: \.isDeleted) else { return cells }
    var result: [CellLayout] = []
    var column = start
    for cell in cells {
      let span = min(cell.span, columnLimit)
      guard cell.isDeleted else {
        result.append(cell)
        column += span
        continue
      }
      doubts.append(Doubt(kind: .deletedCellAmbiguous, row: row, column: column))
      if let last = result.indices.last, let wish = result[last].width,
        let own = width(column - min(result[last].span, columnLimit), column),
        let both = width(column - min(result[last].span, columnLimit), column + span),
        abs(wish - both) < abs(wish - own)
      {
        result[last].span += span
        column += span
      }
    }
    return result
  }

  /// The twips between two grid lines, nil when they are not known.
  private func width(_ left: Int, _ right: Int) -> Int? {
    guard positions.indices.contains(left), positions.indices.contains(right) else { return nil }
    return positions[right] - positions[left]
  }

  /// A span that stays within the limit; one beyond all measure ends where the grid does.
  private mutating func limited(_ span: Int, from column: Int, row: Int) -> Int {
    guard span > columnLimit - column else { return span }
    doubts.append(Doubt(kind: .spanLimited, row: row, column: column))
    return min(max(max(columnWidths.count, 63) - column, 0), max(columnLimit - column, 0))
  }

  /// Resolves vMerge (17.4.85) for a row.
  /// - Returns: the row's cells that are in a vertical group.
  private mutating func join(_ spans: [Span], at row: Int, above: [Above]) -> [Above] {
    var groups: [Above] = []
    var candidate = 0
    for span in spans {
      if span.vertical == .continuation {
        while candidate < above.count,
          above[candidate].left < span.left, !isNear(above[candidate].left, span.left)
        {
          candidate += 1
        }
        if candidate < above.count, isSameEdges(above[candidate], span) {
          if above[candidate].left != span.left || above[candidate].right != span.right {
            doubts.append(Doubt(kind: .edgesDiffer, row: row, column: span.left))
          }
          let cell = above[candidate].cell
          cells[cell].rowSpan += 1
          cover(span.element, row: row, left: span.left, right: span.right)
          groups.append(above[candidate])
          candidate += 1
          continue
        }
        doubts.append(Doubt(kind: .mergeBroken, row: row, column: span.left))
      }
      guard let element = span.element else { continue }
      cells.append(
        PlacedCell(
          element: element, row: row, column: span.left,
          columnSpan: span.right - span.left))
      if span.vertical != nil {
        groups.append(Above(left: span.left, right: span.right, cell: cells.count - 1))
      }
    }
    return groups
  }

  private func isSameEdges(_ above: Above, _ span: Span) -> Bool {
    isNear(above.left, span.left) && isNear(above.right, span.right)
  }

  /// Whether two grid lines are one, or nearer than 20 twips.
  private func isNear(_ first: Int, _ second: Int) -> Bool {
    first == second || width(min(first, second), max(first, second)).map { $0 < 20 } ?? false
  }

  private mutating func cover(_ element: Int?, row: Int, left: Int, right: Int) {
    guard let element else { return }
    covered.append(PlacedCell(element: element, row: row, column: left, columnSpan: right - left))
  }

  private mutating func noteRagged(_ ends: [Int]) {
    for (row, end) in ends.enumerated() where end < columnCount {
      doubts.append(Doubt(kind: .rowRagged, row: row, column: end))
    }
  }

  /// Folds grid lines nearer than 20 twips into one, unless a cell would vanish: word processors
  /// leave such slivers where edges were meant to meet.
  private mutating func foldSlivers() {
    var latestLeft = [Int](repeating: -1, count: columnCount + 1)
    for cell in cells {
      let right = min(cell.column + cell.columnSpan, columnCount)
      latestLeft[right] = max(latestLeft[right], cell.column)
    }
    var lines = [0]
    var clusterStart = 0
    for line in 1..<columnCount + 1 {
      if let width = width(clusterStart, line), width < 20, latestLeft[line] < clusterStart {
        lines.append(lines[line - 1])
      } else {
        lines.append(lines[line - 1] + 1)
        clusterStart = line
      }
    }
    guard lines[columnCount] < columnCount else { return }
    cells = cells.map { renumbered($0, lines) }
    covered = covered.map { renumbered($0, lines) }
    doubts = doubts.map {
      Doubt(kind: $0.kind, row: $0.row, column: lines[min($0.column, columnCount)])
    }
    columnCount = lines[columnCount]
  }

  private func renumbered(_ cell: PlacedCell, _ lines: [Int]) -> PlacedCell {
    var result = cell
    let right = lines[min(cell.column + cell.columnSpan, columnCount)]
    result.column = lines[min(cell.column, columnCount)]
    result.columnSpan = max(1, right - result.column)
    return result
  }
}

extension Cell {
  /// A cell of a grid with what it holds.
  init(_ place: TableGrid.PlacedCell, blocks: [Block]) {
    self.init(
      row: place.row, column: place.column, rowSpan: place.rowSpan, columnSpan: place.columnSpan,
      blocks: blocks)
  }
}
