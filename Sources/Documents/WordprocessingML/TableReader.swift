extension BodyReader {
  /// Reads a table (17.4.37): first its layout, then what its cells hold.
  /// - Returns: the table's index, nil when all of its rows are deleted.
  mutating func readTable(_ element: Int) throws(ReadingFailure) -> Int? {
    guard tableDepth < limits.nestedTables else {
      throw ReadingLimit.nestedTables.exceeded(in: "The document", met: tableDepth + 1, limits)
    }
    let (rows, headerRows) = try readRows(element)
    guard !rows.isEmpty else { return nil }
    let grid = TableGrid(
      rows: rows, columnWidths: readColumnWidths(element), columnLimit: limits.tableColumns)
    gridPositions += rows.count * grid.columnCount
    guard gridPositions <= limits.gridPositions else {
      throw ReadingLimit.gridPositions.exceeded(in: "The document", met: gridPositions, limits)
    }
    let index = document.tables.count
    // Its place, before the tables in its cells.
    document.tables.append(Table(rowCount: 0, columnCount: 0, cells: []))
    document.tables[index] = Table(
      story: story, rowCount: rows.count, columnCount: grid.columnCount, headerRowCount: headerRows,
      cells: try readCells(of: index, grid))
    return index
  }

  /// Reads the cells, and names what covered cells hold, in the order of the document.
  private mutating func readCells(
    of table: Int, _ grid: TableGrid
  ) throws(ReadingFailure) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(grid.cells.count)
    let outer = observations.place
    tableDepth += 1
    for doubt in grid.doubts {
      observations.note(
        doubt.kind, "", at: .init(table: table, row: doubt.row, column: doubt.column))
    }
    var covered = grid.covered.sorted { $0.element > $1.element }
    for cell in grid.cells {
      while let next = covered.last, next.element < cell.element {
        passCovered(covered.removeLast(), of: table)
      }
      observations.place = .init(table: table, row: cell.row, column: cell.column)
      cells.append(Cell(cell, blocks: try readBlocks(of: cell.element)))
    }
    for cell in covered.reversed() { passCovered(cell, of: table) }
    observations.place = outer
    tableDepth -= 1
    return cells
  }

  /// Names the text of a covered cell. Its paragraphs do not show, and yet they are counted.
  private mutating func passCovered(_ cell: TableGrid.PlacedCell, of table: Int) {
    countNumbers(in: cell.element)
    let text = tape.plainText(of: cell.element)
    if !text.isEmpty {
      observations.note(
        .coveredText, text, at: .init(table: table, row: cell.row, column: cell.column))
    }
  }

  /// The rows that survive tracked deletions, and how many at the top are header rows.
  private mutating func readRows(
    _ table: Int
  ) throws(ReadingFailure) -> (rows: [TableGrid.Row], headerRows: Int) {
    var rows: [TableGrid.Row] = []
    var headerRows = 0
    var cursor = tape.children(of: table)
    while let element = cursor.next(in: tape) {
      guard tape.name(element) == .tr else {
        noteMisplaced(element)
        continue
      }
      var row = TableGrid.Row()
      row.cells.reserveCapacity(rows.last?.cells.count ?? 0)
      var isDeleted = false
      var isHeader = false
      var children = tape.children(of: element)
      while let child = children.next(in: tape) {
        switch tape.name(child) {
        case .tc: row.cells.append(readCellLayout(child))
        case .trPr: readRowProperties(child, &row, isDeleted: &isDeleted, isHeader: &isHeader)
        default: noteMisplaced(child)
        }
      }
      if isDeleted { continue }
      if isHeader && headerRows == rows.count { headerRows += 1 }
      rows.append(row)
      guard rows.count <= limits.tableRows else {
        throw ReadingLimit.tableRows.exceeded(in: "A table", met: rows.count, limits)
      }
      guard row.cells.count <= limits.tableColumns else {
        throw ReadingLimit.tableColumns.exceeded(in: "A table", met: row.cells.count, limits)
      }
      if rows.count & 1023 == 0 { try limits.checkDeadline() }
    }
    return (rows, headerRows)
  }

  private func readRowProperties(
    _ element: Int, _ row: inout TableGrid.Row, isDeleted: inout Bool, isHeader: inout Bool
  ) {
    var cursor = tape.children(of: element)
    while let child = cursor.next(in: tape) {
      switch tape.name(child) {
      case .gridBefore: row.gridBefore = max(0, tape.integer(.val, of: child) ?? 0)
      case .gridAfter: row.gridAfter = max(0, tape.integer(.val, of: child) ?? 0)
      case .tblHeader: isHeader = tape.isOn(child)
      case .del: isDeleted = true
      default: break
      }
    }
  }

  /// The properties of a cell that decide where it lies (17.4.70).
  private func readCellLayout(_ element: Int) -> TableGrid.CellLayout {
    let tape = tape
    var cell = TableGrid.CellLayout(element: element)
    guard let properties = tape.child(.tcPr, of: element) else { return cell }
    var cursor = tape.children(of: properties)
    var cellMerge: TableGrid.Merge?
    while let child = cursor.next(in: tape) {
      switch tape.name(child) {
      case .gridSpan: cell.span = max(1, tape.integer(.val, of: child) ?? 1)
      case .hMerge: cell.horizontal = merge(.val, of: child)
      case .vMerge: cell.vertical = merge(.val, of: child)
      case .cellMerge:
        let value = tape.string(.vMerge, of: child)
        cellMerge = value == "rest" ? .restart : value == "cont" ? .continuation : nil
      case .cellDel: cell.isDeleted = true
      case .tcW:
        if tape.string(.type, of: child) ?? "dxa" == "dxa" {
          cell.width = tape.bytes(.w, of: child).flatMap(XMLValue.twips)
        }
      default: break
      }
    }
    cell.vertical = cell.vertical ?? cellMerge
    return cell
  }

  private func merge(_ name: AttributeName, of element: Int) -> TableGrid.Merge {
    tape.string(name, of: element) == "restart" ? .restart : .continuation
  }

  /// The widths of the grid's columns in twips, nil where it is not said (17.4.16).
  private func readColumnWidths(_ table: Int) -> [Int?] {
    guard let grid = tape.child(.tblGrid, of: table) else { return [] }
    var widths: [Int?] = []
    var cursor = tape.children(of: grid)
    while let column = cursor.next(in: tape), widths.count < limits.tableColumns {
      widths.append(
        tape.bytes(.w, of: column).flatMap(XMLValue.twips).map { min(max($0, 0), 1 << 20) })
    }
    return widths
  }
}
