/// What parts the cells of a row that stands on one line.
enum CellDelimiter {
  case tabs, bars

  fileprivate var shape: TableShape { self == .tabs ? .tabbed : .barred }
}

/// What a bar at the beginning of a line means.
private enum BarStyle {
  /// It opens the row.
  case framed
  /// It ends an empty first cell.
  case parted
}

extension TextAssembly {
  /// Reads a table with a row on a line. Pieces of it that only blank lines or page numbers part
  /// are one table; the page numbers follow it.
  /// - Returns: the line after it.
  mutating func readDelimitedTable(
    _ delimiter: CellDelimiter, from start: Int
  ) throws(ReadingFailure) -> Int {
    var rows: [[Cell]] = []
    var firstRows: [Int] = []
    var isRuled = false
    var pageNumbers: [Int] = []
    let isFramed = delimiter == .bars && isFramed(from: start)
    var index = start
    var next = start
    repeat {
      if next > start { observePiece(at: next, row: rows.count, after: index..<next) }
      pageNumbers += index..<next
      firstRows.append(rows.count)
      index = next
      repeat {
        let isRule = try readRow(delimiter, index, isFramed ? .framed : .parted, &rows)
        isRuled = isRuled || isRule
        index += 1
      } while continuesPiece(delimiter, index)
      // A piece of nothing but a rule.
      if firstRows.last == rows.count { firstRows.removeLast() }
      next = afterPageNumbers(index)
    } while next < source.lines.count && source.shape(at: next) == delimiter.shape
    // Only spans that were written out leave filler cells; rules and tabs come with them.
    let layout: Table.Layout = delimiter == .tabs || isRuled ? .padded : .sequence
    try appendTable(layout, rows: rows, firstRows: firstRows)
    for line in pageNumbers { appendParagraph(line) }
    return index
  }

  /// Whether all rows of a table begin with a bar; else a bar at the beginning ends an empty cell.
  private func isFramed(from start: Int) -> Bool {
    var index = start
    while index < source.lines.count, source.shape(at: index) == .barred {
      let line = MarkRemoval.trimmed(source.bytes(of: source.lines[index]))
      guard line.first == 0x7C else { return false }
      index += 1
    }
    return true
  }

  private func continuesPiece(_ delimiter: CellDelimiter, _ index: Int) -> Bool {
    guard index < source.lines.count, source.lines[index].gap == 0 else { return false }
    let line = source.lines[index]
    // Below a row, a line with as many tabs is a row whatever it says.
    if delimiter == .tabs, line.tabs > 0, line.tabs == source.lines[index - 1].tabs { return true }
    if delimiter == .tabs, line.tabs == 1, line.isIndented { return true }
    return source.shape(at: index) == delimiter.shape
  }

  /// The first line from here that is no page number.
  private func afterPageNumbers(_ index: Int) -> Int {
    var index = index
    while source.isPageNumber(index) { index += 1 }
    return index
  }

  /// Reads a line into a row; a Markdown rule (|---|) below other rows is dropped.
  /// - Returns: whether the line is a rule.
  private mutating func readRow(
    _ delimiter: CellDelimiter, _ index: Int, _ bars: BarStyle, _ rows: inout [[Cell]]
  ) throws(ReadingFailure) -> Bool {
    let line = source.lines[index]
    let columns = Int(delimiter == .tabs ? line.tabs : line.bars)
    try checkLimits(rows: rows.count + 1, columns: columns, at: line)
    let bytes = source.bytes(of: line)
    if delimiter == .bars, !rows.isEmpty, bytes.isMarkdownRule {
      observations.append(
        Observation(.markDropped, subject: source.text(of: line), line: Int(line.number)))
      return true
    }
    let texts = delimiter == .tabs ? bytes.tabbedCells : bytes.cells(bars)
    rows.append(
      texts.enumerated().map { column, text in
        Cell(
          row: rows.count, column: column, blocks: cellParagraph(text, line).map { [$0] } ?? [],
          line: Int(line.number))
      })
    return false
  }

  /// Notices that a table goes on at a line; the subject is the page numbers in between.
  mutating func observePiece(at index: Int, row: Int, after pageNumbers: Range<Int> = 0..<0) {
    let texts = pageNumbers.map { source.text(of: source.lines[$0]) }
    observations.append(
      Observation(
        .fragmentsJoined, subject: texts.joined(separator: "\n"), table: tables.count, row: row,
        line: Int(source.lines[index].number)))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var tabbedCells: [ArraySlice<UInt8>] {
    split(separator: 0x09, omittingEmptySubsequences: false)
  }

  /// The cells between bars without the spaces around them. A bar at the end of the line only
  /// closes it, and one behind a backslash is text.
  fileprivate func cells(_ bars: BarStyle) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    let line = MarkRemoval.trimmed(self)
    var start = line.startIndex
    for index in line.indices where line[index] == 0x7C {
      if index > line.startIndex, line[index - 1] == 0x5C { continue }
      cells.append(line[start..<index])
      start = index + 1
    }
    if start < line.endIndex { cells.append(line[start...]) }
    // What stands before the first bar of a framed row is nothing; a bar alone is a row of one cell.
    if bars == .framed, cells.count > 1, cells[0].isEmpty { cells.removeFirst() }
    return cells.map { cell in
      let text = MarkRemoval.trimmed(cell)
      guard text.contains(0x7C) else { return text }
      return text.indices.filter {
        !(text[$0] == 0x5C && $0 + 1 < text.endIndex && text[$0 + 1] == 0x7C)
      }.map { text[$0] }[...]
    }
  }

  /// Whether it is the line below the heads of a Markdown table.
  var isMarkdownRule: Bool {
    contains(0x2D) && contains(0x7C)
      && allSatisfy { $0 == 0x2D || $0 == 0x7C || $0 == 0x3A || $0 == 0x20 }
  }
}
