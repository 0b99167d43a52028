extension PageReader {
  /// Reads a table: first its layout, then what its cells hold. What stands in a table but in no
  /// cell, a caption for instance, is read before it.
  mutating func readTable(
    _ node: Int, _ context: Context, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    guard tableDepth < limits.nestedTables else {
      throw ReadingLimit.nestedTables.exceeded(in: "The page", met: tableDepth + 1, limits)
    }
    var rows = PageTableRows(width: tape.pixels(.width, of: node))
    collectRows(of: node, into: &rows)
    rows.end()
    if let last = rows.groups.last?.last, isMisalignedColumns(last) { rows.dropLast() }
    for stray in rows.strays {
      blocks += try readBlocks(stray..<tape.nodes[stray].end, context)
    }
    let grid = try PageTableGrid(rows, limits: limits)
    guard grid.rowCount > 0 else { return }
    gridPositions += grid.rowCount * grid.columnCount
    guard gridPositions <= limits.gridPositions else {
      throw ReadingLimit.gridPositions.exceeded(in: "The page", met: gridPositions, limits)
    }
    var followsTable = false
    if case .table = blocks.last { followsTable = true }
    let cells = grid.cells.map {
      Cell(
        row: $0.row, column: $0.column, rowSpan: $0.rowSpan, columnSpan: $0.columnSpan, blocks: [])
    }
    document.tables.append(
      Table(
        rowCount: grid.rowCount, columnCount: grid.columnCount,
        headerRowCount: grid.headerRowCount, cells: cells, followsTable: followsTable,
        division: division))
    let index = document.tables.count - 1
    blocks.append(.table(index))
    try readCells(of: index, grid, context)
  }

  private mutating func readCells(
    of table: Int, _ grid: PageTableGrid, _ outer: Context
  ) throws(ReadingFailure) {
    let place = observations.place
    tableDepth += 1
    for doubt in grid.doubts {
      observations.note(
        doubt.kind, "", at: .init(table: table, row: doubt.row, column: doubt.column))
    }
    for (index, cell) in grid.cells.enumerated() {
      observations.place = .init(table: table, row: cell.row, column: cell.column)
      let around = openDivision()
      document.tables[table].cells[index].blocks = try readBlocks(
        (cell.node + 1)..<tape.nodes[cell.node].end, Context())
      closeDivision(around)
    }
    observations.place = place
    tableDepth -= 1
  }

  // MARK: Rows

  /// Collects the rows of a table, with those that stand in elements which have no place in it.
  private mutating func collectRows(of parent: Int, into rows: inout PageTableRows) {
    for child in tape.children(of: parent) {
      switch tape.element(child) {
      case .header, .rowGroup, .footer:
        rows.endGroup()
        guard !isHidden(child) else {
          noteHidden(child)
          continue
        }
        rows.kind = tape.element(child)
        collectRows(of: child, into: &rows)
        rows.endGroup()
        rows.kind = .rowGroup
      case .row: collectRow(child, into: &rows)
      case .cell, .headerCell: collectCell(child, into: &rows)
      case .columnGroup: collectRows(of: child, into: &rows)
      case .column:
        rows.appendColumns(tape.integer(.span, of: child) ?? 1, tape.pixels(.width, of: child))
      case .text where tape.text(of: child).allSatisfy { $0 <= 0x20 }: break
      case .text, .table, .caption: rows.strays.append(child)
      default:
        if holdsRows(child) {
          collectRows(of: child, into: &rows)
        } else {
          rows.strays.append(child)
        }
      }
    }
  }

  private mutating func collectRow(_ row: Int, into rows: inout PageTableRows) {
    guard !isHidden(row) else { return noteHidden(row) }
    rows.beginRow(row)
    for child in tape.children(of: row) {
      switch tape.element(child) {
      case .cell, .headerCell: collectCell(child, into: &rows)
      case .text where tape.text(of: child).allSatisfy { $0 <= 0x20 }: break
      default:
        if holdsRows(child) {
          collectRows(of: child, into: &rows)
        } else {
          rows.strays.append(child)
        }
      }
    }
    rows.endRow()
  }

  private mutating func collectCell(_ cell: Int, into rows: inout PageTableRows) {
    guard !isHidden(cell) else { return noteHidden(cell) }
    rows.appendCell(
      PageTableRows.Cell(
        node: cell, columnSpan: tape.integer(.colspan, of: cell) ?? 1,
        rowSpan: tape.integer(.rowspan, of: cell) ?? 1,
        isHeader: tape.element(cell) == .headerCell, width: tape.pixels(.width, of: cell)))
  }

  private func isHidden(_ node: Int) -> Bool {
    InlineStyle(tape.value(.style, of: node)).isHidden || tape.value(.hidden, of: node) != nil
  }

  /// Whether rows or cells lie in an element, but in no table in it.
  private func holdsRows(_ node: Int) -> Bool {
    var index = node + 1
    while index < tape.nodes[node].end {
      switch tape.element(index) {
      case .row, .cell, .headerCell: return true
      case .table: index = tape.nodes[index].end
      default: index += 1
      }
    }
    return false
  }

  /// Whether a row is the one that Word writes at the end of a table for browsers that know no
  /// columns without cells: of no height, with empty cells only.
  private func isMisalignedColumns(_ row: PageTableRows.Row) -> Bool {
    guard let node = row.node, tape.integer(.height, of: node) == 0 else { return false }
    return row.cells.allSatisfy {
      tape.allText(of: $0.node).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    }
  }
}
