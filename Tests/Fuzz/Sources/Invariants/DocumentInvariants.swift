public import Documents

extension Invariants {
  /// A document refers to nothing that is not there, and each of its grids is dense and says the
  /// same as the cells.
  public static func check(_ document: Document) {
    require(document.stories.first?.story ?? .main == .main, "the main story comes first")
    var holders = [Int](repeating: 0, count: document.tables.count)
    for story in document.stories {
      for case .table(let table) in story.blocks { holders[table] += 1 }
    }
    for (index, table) in document.tables.enumerated() {
      check(table)
      for held in table.cells.flatMap(\.tables) {
        require(held > index, "a nested table comes after the one that holds it")
        holders[held] += 1
      }
    }
    require(holders.allSatisfy { $0 <= 1 }, "a table stands in one place")
    for observation in document.observations {
      require(observation.count > 0, "an observation counts something")
      require(observation.table.map { $0 < document.tables.count } ?? true)
    }
  }

  private static func check(_ table: Table) {
    require(table.rowCount > 0 && table.columnCount > 0, "a table has rows and columns")
    require(table.grid.count == table.rowCount * table.columnCount, "the grid is dense")
    require(table.headerRowCount <= table.rowCount)
    require(table.fragments.first?.firstRow == 0)
    require(table.fragments.allSatisfy { $0.firstRow < table.rowCount })
    var covered = [Int](repeating: 0, count: table.cells.count)
    for position in table.grid where position != Table.gap { covered[Int(position)] += 1 }
    var last = (row: 0, column: -1)
    for (index, cell) in table.cells.enumerated() {
      require(cell.rowSpan > 0 && cell.columnSpan > 0)
      require(cell.row >= 0 && cell.row + cell.rowSpan <= table.rowCount)
      require(cell.column >= 0 && cell.column + cell.columnSpan <= table.columnCount)
      require(covered[index] == cell.rowSpan * cell.columnSpan, "two cells overlap")
      require(table.cellIndex(row: cell.row, column: cell.column) == index)
      require((cell.row, cell.column) > last, "the cells are in reading order")
      last = (cell.row, cell.column)
    }
  }

  /// The lines of a text document are lines of the file.
  public static func checkLines(_ document: Document, of byteCount: Int) {
    let lines = 1...(byteCount + 1)
    for case .paragraph(let paragraph) in document.mainBlocks {
      require(paragraph.line.map(lines.contains) ?? false, "a paragraph has a line")
    }
    for cell in document.tables.flatMap(\.cells) {
      require(cell.line.map(lines.contains) ?? false, "a cell has a line")
    }
  }
}
