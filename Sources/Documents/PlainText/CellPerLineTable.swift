/// A table that has each cell on lines of its own, as Apache Tika prints it: a tab begins a cell,
/// a blank line ends a row, a second one the table. The cells are ranges of lines.
struct CellPerLineTable {
  private let source: SourceText
  /// The rows' cells; a cell's further paragraphs stand on lines without a tab.
  private(set) var rows: [[Range<Int>]] = []
  /// The lines that a piece after the first begins with.
  private(set) var pieceStarts: Set<Int> = []
  /// The lines at which a cell or a row goes on after a blank line that ends neither.
  private(set) var joinedAt: Set<Int> = []
  /// The line after the table.
  private(set) var end: Int

  init(_ source: SourceText, from start: Int) {
    self.source = source
    end = start
    repeat {
      rows.append(readRow())
    } while beginsRow(end)
  }

  /// Whether the lines are a table and no indented paragraphs: some row has several cells, and
  /// few cells hold sentences.
  var isTable: Bool {
    var filled = 0
    var sentences = 0
    for cell in rows.joined() where !cell.isEmpty {
      let lines = source.lines[cell]
      if lines.contains(where: { $0.end - $0.start > 1 }) { filled += 1 }
      if lines.contains(where: { source.bytes(of: $0).containsSentenceEnd }) { sentences += 1 }
    }
    return rows.contains { $0.count > 1 } && sentences * 3 <= filled
  }

  private mutating func readRow() -> [Range<Int>] {
    var row: [Range<Int>] = []
    repeat {
      let start = end
      end += 1
      while continuesCell(end, from: start) { end += 1 }
      row.append(start..<end)
    } while end < source.lines.count && source.lines[end].isIndented && source.lines[end].gap == 0
    return row
  }

  /// Whether a line is a further paragraph of the cell that began above.
  private mutating func continuesCell(_ index: Int, from start: Int) -> Bool {
    guard index < source.lines.count, !source.lines[index].isIndented else { return false }
    let line = source.lines[index]
    if line.gap == 0 { return true }
    // An empty paragraph within a label: the cell below stands directly under the label's rest.
    guard line.gap == 1, index + 1 < source.lines.count, source.lines[index + 1].isIndented,
      source.lines[index + 1].gap == 0, line.end - line.start <= 60,
      !ItemMark.begins(String(decoding: source.bytes(of: line), as: UTF8.self)),
      let last = source.bytes(of: source.lines[index - 1]).last, last >= 0x80,
      index - start == 1 || source.lines[index - 1].gap == 0
    else { return false }
    joinedAt.insert(index)
    return true
  }

  private mutating func beginsRow(_ index: Int) -> Bool {
    guard index < source.lines.count, source.lines[index].isIndented else { return false }
    if source.lines[index].gap == 1 { return source.shape(at: index) == .cellPerLine }
    // Two blank lines end the table, unless a row as wide as the last goes on with it.
    let width = cellCount(ofRowAt: index)
    guard let last = rows.last, last.count == width, width >= 6 else { return false }
    pieceStarts.insert(index)
    return true
  }

  private func cellCount(ofRowAt start: Int) -> Int {
    var count = 0
    var index = start
    while index < source.lines.count, index == start || source.lines[index].gap == 0 {
      if source.lines[index].isIndented { count += 1 }
      index += 1
    }
    return count
  }

  /// Joins rows that a blank line within had parted: a row with a label that is too short, and
  /// rows of mere figures below it that make it as long as other rows are.
  mutating func joinCutRows() {
    var rowsOfLength: [Int: Int] = [:]
    for row in rows { rowsOfLength[row.count, default: 0] += 1 }
    var result: [[Range<Int>]] = []
    var index = 0
    while index < rows.count {
      let parts = partsOfRow(index, rowsOfLength)
      joinedAt.formUnion(rows[parts].dropFirst().compactMap { $0.first?.lowerBound })
      result.append(Array(rows[parts].joined()))
      index = parts.upperBound
    }
    rows = result
  }

  /// The rows that make one row from an index on.
  private func partsOfRow(_ index: Int, _ rowsOfLength: [Int: Int]) -> Range<Int> {
    var end = index + 1
    guard !isFigures(rows[index]) else { return index..<end }
    var length = rows[index].count
    var next = end
    while next < rows.count, isFigures(rows[next]) {
      length += rows[next].count
      next += 1
      if length >= 6, rowsOfLength[length, default: 0] > 1 { end = next }
    }
    return index..<end
  }

  /// Whether all cells are empty or figures, and one at least is a figure.
  private func isFigures(_ row: [Range<Int>]) -> Bool {
    var hasDigit = false
    for line in source.lines[(row.first?.lowerBound ?? 0)..<(row.last?.upperBound ?? 0)] {
      for byte in source.bytes(of: line) {
        switch byte {
        case 0x30...0x39: hasDigit = true
        case 0x09, 0x20, 0x2B...0x2F, 0xC2, 0xA0: break
        default: return false
        }
      }
    }
    return hasDigit
  }
}

extension TextAssembly {
  /// Reads a table with a cell on a line, or its lines as paragraphs when they are none.
  /// - Returns: the line after it.
  mutating func readCellPerLineTable(from start: Int) throws(ReadingFailure) -> Int {
    var layout = CellPerLineTable(source, from: start)
    guard layout.isTable else {
      for index in start..<layout.end { appendParagraph(index) }
      return layout.end
    }
    layout.joinCutRows()
    var rows: [[Cell]] = []
    var firstRows: [Int] = []
    for cells in layout.rows {
      guard let first = cells.first?.lowerBound, let last = cells.last else { continue }
      try checkLimits(rows: rows.count + 1, columns: cells.count, at: source.lines[first])
      observeJoints(layout.joinedAt, in: first..<last.upperBound, row: rows.count)
      if rows.isEmpty || layout.pieceStarts.contains(first) {
        if !rows.isEmpty { observePiece(at: first, row: rows.count) }
        firstRows.append(rows.count)
      }
      rows.append(
        cells.enumerated().map { cell(row: rows.count, column: $0, lines: $1) })
    }
    try appendTable(.sequence, rows: rows, firstRows: firstRows)
    return layout.end
  }

  private mutating func cell(row: Int, column: Int, lines: Range<Int>) -> Cell {
    var blocks: [Block] = []
    for index in lines {
      let line = source.lines[index]
      let bytes = source.bytes(of: line).dropFirst(index == lines.lowerBound ? 1 : 0)
      if let paragraph = cellParagraph(bytes, line) { blocks.append(paragraph) }
    }
    return Cell(
      row: row, column: column, blocks: blocks, line: Int(source.lines[lines.lowerBound].number))
  }

  private mutating func observeJoints(_ joints: Set<Int>, in lines: Range<Int>, row: Int) {
    for line in lines where joints.contains(line) {
      observations.append(
        Observation(
          .rowJoined, table: tables.count, row: row, line: Int(source.lines[line].number)))
    }
  }
}
