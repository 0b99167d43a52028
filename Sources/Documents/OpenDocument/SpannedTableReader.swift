extension StoryReader {
  /// A row as written.
  private struct WrittenRow {
    var element: Int
    var repeats: Int
    var isHeader: Bool
  }

  /// The elements that repeated cells and rows may stand for in one document. Word processors write
  /// hardly any; a few bytes could stand for any number.
  private static let mostRepeated = 50_000

  /// Reads a table: first its layout, then what its cells hold.
  /// - Returns: the table's index, nil when all of its rows are deleted.
  mutating func readTable(_ element: Int) throws(ReadingFailure) -> Int? {
    guard tableDepth < limits.nestedTables else {
      throw ReadingLimit.nestedTables.exceeded(in: "The document", met: tableDepth + 1, limits)
    }
    let index = document.tables.count
    var widths: [Int?] = []
    var written: [WrittenRow] = []
    readParts(of: element, in: nil, &widths, &written)
    let (rows, headerRows) = try layOut(written, of: index)
    guard !rows.isEmpty else { return nil }
    let grid = TableGrid(rows: rows, columnWidths: widths, columnLimit: limits.tableColumns)
    gridPositions += rows.count * grid.columnCount
    guard gridPositions <= limits.gridPositions else {
      throw ReadingLimit.gridPositions.exceeded(in: "The document", met: gridPositions, limits)
    }
    // Its place, before the tables in its cells.
    document.tables.append(Table(rowCount: 0, columnCount: 0, cells: []))
    document.tables[index] = Table(
      story: story, rowCount: rows.count, columnCount: grid.columnCount, headerRowCount: headerRows,
      cells: try readCells(of: index, grid))
    return index
  }

  /// The columns and rows of a table, or of its header rows.
  private mutating func readParts(
    of parent: Int, in header: Int?, _ widths: inout [Int?], _ rows: inout [WrittenRow]
  ) {
    var cursor = tape.children(of: parent)
    while let child = cursor.next(in: tape) {
      switch tape.name(child) {
      case .tableColumn:
        let width = styles.columnWidth(tape.string(.styleName, of: child))
          .map { min(max($0, 0), 1 << 20) }
        let room = limits.tableColumns - widths.count
        let count = min(repeats(.columnsRepeated, of: child), max(room, 0))
        widths += [Int?](repeating: width, count: count)
      case .headerRows: readParts(of: child, in: child, &widths, &rows)
      case .tableRow:
        rows.append(
          WrittenRow(
            element: child, repeats: repeats(.rowsRepeated, of: child), isHeader: header != nil))
      default: readObject(child)
      }
    }
  }

  private func repeats(_ name: AttributeName, of element: Int) -> Int {
    max(1, tape.integer(name, of: element) ?? 1)
  }

  /// The rows that survive tracked deletions, and how many at the top are header rows.
  private mutating func layOut(
    _ written: [WrittenRow], of table: Int
  ) throws(ReadingFailure) -> (rows: [TableGrid.Row], headerRows: Int) {
    var rows: [TableGrid.Row] = []
    var headerRows = 0
    var spans = SpanRows()
    for row in written {
      let isDeleted = deletions.empty(row.element, in: tape)
      let (cells, elements) = readCells(ofRow: row.element)
      let allowed = 1 + (Self.mostRepeated - repeatedElements) / max(1, elements)
      if row.repeats > allowed { observations.note(.spanLimited, "table:number-rows-repeated") }
      let count = min(row.repeats, max(1, allowed))
      repeatedElements += (count - 1) * elements
      for _ in 0..<count {
        let (laidOut, overlaps) = spans.next(cells)
        if isDeleted { continue }
        for column in overlaps {
          observations.note(
            .mergeBroken, "", at: .init(table: table, row: rows.count, column: column))
        }
        if row.isHeader && headerRows == rows.count { headerRows += 1 }
        rows.append(laidOut)
      }
      guard rows.count <= limits.tableRows else {
        throw ReadingLimit.tableRows.exceeded(in: "A table", met: rows.count, limits)
      }
    }
    return (rows, headerRows)
  }

  /// The cells of a row, repeated ones as often as they may be, and the elements in all of them.
  private mutating func readCells(
    ofRow row: Int
  ) -> (cells: [SpanRows.WrittenCell], elements: Int) {
    var cells: [SpanRows.WrittenCell] = []
    var elements = 0
    var cursor = tape.children(of: row)
    while let child = cursor.next(in: tape) {
      let name = tape.name(child)
      guard name == .tableCell || name == .coveredCell else {
        readObject(child)
        continue
      }
      var cell = SpanRows.WrittenCell(element: child, isCovered: name == .coveredCell)
      cell.columns = max(1, tape.integer(.columnsSpanned, of: child) ?? 1)
      cell.rows = max(1, tape.integer(.rowsSpanned, of: child) ?? 1)
      let wanted = repeats(.columnsRepeated, of: child)
      let size = Int(tape.events[child].end) - child
      let room = min(
        limits.tableColumns - cells.count, 1 + (Self.mostRepeated - repeatedElements) / size)
      let count = min(wanted, max(1, room))
      if count < wanted { observations.note(.spanLimited, "table:number-columns-repeated") }
      repeatedElements += (count - 1) * size
      elements += count * size
      cells += [SpanRows.WrittenCell](repeating: cell, count: count)
    }
    return (cells, elements)
  }

  /// Reads what the cells hold, and names what covered cells hold, in the order of the document.
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
    for cell in grid.covered {
      let text = tape.plainText(of: cell.element)
      if !text.isEmpty {
        observations.note(
          .coveredText, text, at: .init(table: table, row: cell.row, column: cell.column))
      }
    }
    for cell in grid.cells {
      observations.place = .init(table: table, row: cell.row, column: cell.column)
      cells.append(Cell(cell, blocks: try readBlocks(of: cell.element)))
    }
    observations.place = outer
    tableDepth -= 1
    return cells
  }
}
