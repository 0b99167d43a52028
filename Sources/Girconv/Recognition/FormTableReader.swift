import Documents

/// Reads the tables of the forms out of the printed tables, row by row, by their labels.
///
/// A printed table may hold several tables of a form, and a table of a form may go on in the next
/// printed one; so the reader goes over all rows of all tables and keeps what it is in.
struct FormTableReader {
  /// What was read under each set of heads.
  var readings: [FormTableReading] = []
  /// The reading that the rows at hand belong to, nil where no heads stand above them.
  var current: Int?
  /// The group of table 3 that the rows at hand stand under.
  var group: Int?
  /// A labelled row without any value cells, whose values may stand in the next row.
  var labelWithoutValues: ReadRow?
  /// The labelled row read last.
  var above: ReadRow?
  /// Rows of the table at hand whose values need a sibling to be placed.
  var unplaced: [ReadRow] = []
  /// Where the values of sibling rows begin.
  var offsets: [ValuePlacement.Sibling: Int] = [:]
  /// What was noticed apart from the readings.
  var findings: [Finding] = []
  /// Rows without heads, which matter only if the form's row is found nowhere else.
  var headless: [HeadlessRow] = []
  /// Where the labels of table 3 stand in a padded table.
  var trace: [PaddedLayout.Row] = []

  let indexes = FormIndexes.shared

  /// Twice the columns that Word allows: a wider table is none of a form, and the search for heads
  /// costs the square of the columns.
  private static let widest = 128

  /// Reads one printed table.
  mutating func read(_ rows: TableRows) {
    if !goesOn(rows) { current = nil }
    guard rows.table.columnCount <= Self.widest else { return }
    labelWithoutValues = nil
    above = nil
    trace = []
    var row = 0
    while row < rows.count { row = readRow(row, of: rows) }
    placeUnplaced()
    if rows.table.layout == .padded, let reading = trace.first?.reading {
      readings[reading].findings += PaddedLayout.findings(
        trace, in: rows, index: indexes.requestRows)
    }
  }

  /// Everything found, once all tables are read.
  mutating func finish() -> FoundFigures {
    for reading in readings.indices { placeReviewRows(of: reading) }
    matchTotals()
    matchDamaged()
    var found = FoundFigures(readings)
    found.findings += findings
    let unread = headless.filter { !found.rows.contains($0.row) }
    found.findings += FormTable.ID.allCases.compactMap { id in
      .headsMissing(unread.filter { $0.id == id }, of: id)
    }
    for id in [FormTable.ID.requests, .reviewLitigation] {
      for table in (found.tables[id] ?? []).dropFirst() {
        found.findings.append(.splitTable(id, table))
      }
    }
    return found
  }

  /// Reads a row and what belongs to it; gives the row to go on with.
  private mutating func readRow(_ row: Int, of rows: TableRows) -> Int {
    let cells = rows[row]
    if isReviewHead(cells) {
      let end = endOfHeads(from: row, of: rows) { isReviewHead($0) }
      readHeads(row..<end, of: rows, indexes.reviewHeads, .reviewLitigation)
      return end
    }
    if isRequestsHead(cells, of: rows) {
      let end = endOfHeads(from: row, of: rows) {
        isRequestsHead($0, of: rows) && !namesLine($0, of: rows, indexes.requestRows)
      }
      readHeads(row..<end, of: rows, indexes.requestHeads, .requests)
      group = nil
      return end
    }
    if isProactiveHead(cells, of: rows) {
      readHeads(row..<(row + 1), of: rows, indexes.proactiveHeads, .proactiveDisclosure)
      noteOffset(ofValuesBelow: row, of: rows)
      return row + 1
    }
    if isCaption(cells, of: rows) {
      noteCaption(row, of: rows)
      return row + 1
    }
    readData(row, cells, of: rows)
    return row + 1
  }

  private func endOfHeads(
    from row: Int, of rows: TableRows, while isHead: ([RowCell]) -> Bool
  ) -> Int {
    var end = row + 1
    while end < rows.count, end < row + 6, isHead(rows[end]) { end += 1 }
    return end
  }

  /// Begins a reading under heads; heads of which the form has none are no heads.
  private mutating func readHeads(
    _ range: Range<Int>, of rows: TableRows, _ index: HeadIndex, _ id: FormTable.ID
  ) {
    let columns = HeadReader(rows: rows, index: index, range: range).read()
    guard columns.contains(where: { $0.line != nil }) else {
      current = nil
      return
    }
    readings.append(
      FormTableReading(
        id: id, heads: columns, place: rows.place(row: range.lowerBound), tables: [rows.index]))
    current = readings.count - 1
    for column in columns {
      guard let line = column.line else { continue }
      noteLabel(
        column.cell, column.row, of: rows, in: readings.count - 1,
        official: index.lines[line].label, column.likeness, figure: id.rawValue)
    }
  }
}

// MARK: Telling heads from rows

extension FormTableReader {
  /// 行政复议 or 行政诉讼 alone in a cell, or at least two results.
  private func isReviewHead(_ cells: [RowCell]) -> Bool {
    cells.contains { $0.marks.contains(.reviewGroup) }
      || cells.count { $0.marks.contains(.reviewResult) } >= 2
  }

  /// The corner's sentence, 申请人情况, or at least two of the applicants.
  private func isRequestsHead(_ cells: [RowCell], of rows: TableRows) -> Bool {
    var applicants = 0
    let heads = indexes.requestHeads
    for cell in cells {
      if cell.marks.contains(.requestCorner) { return true }
      for match in rows.matches(of: cell, in: heads.labels) {
        if heads.lines[match.line].depth == 0 { return true }
        let column = heads.lines[match.line].column
        if column != .otherOrganization, column != .total { applicants += 1 }
      }
    }
    return applicants >= 2
  }

  /// 信息内容, or a head of table 2 in a row that names no row of it.
  private func isProactiveHead(_ cells: [RowCell], of rows: TableRows) -> Bool {
    if cells.contains(where: { $0.marks.contains(.proactiveCorner) }) { return true }
    return cells.contains { $0.marks.contains(.proactiveHead) }
      && !namesLine(cells, of: rows, indexes.proactiveRows)
  }

  /// 第二十条第（五）项.
  private func isCaption(_ cells: [RowCell], of rows: TableRows) -> Bool {
    guard let first = cells.first(where: \.isWords), cells.count(where: { $0.kind != .blank }) == 1
    else { return false }
    let label = rows.label(of: first)
    return label.bytes.count < 60 && label.contains("第二十条")
  }

  private mutating func noteCaption(_ row: Int, of rows: TableRows) {
    guard let fragment = rows.table.fragments.firstIndex(where: { $0.firstRow == row + 1 }),
      fragment > 0
    else { return }
    findings.append(
      Finding(
        .tableSplitAfterHeading, .warning,
        Message(
          "“\(rows.text(row))”在分页处与其下各行分开，已按行名归位。",
          "“\(rows.text(row))” was parted from its rows by a page break; they were placed by their labels."
        ),
        places: [FindingPlace(section: .proactiveDisclosure, place: rows.place(row: row))]))
  }

  /// Whether a cell of a row names a line of an index for sure.
  private func namesLine(_ cells: [RowCell], of rows: TableRows, _ index: RowIndex) -> Bool {
    cells.contains { cell in
      rows.matches(of: cell, in: index.labels).contains { !isShort(index.lines[$0.line]) }
    }
  }

  /// 其他 and 总计 say nothing alone.
  func isShort(_ line: RowLine) -> Bool { line.key == .otherOther || line.key == .resultTotal }

  /// Whether a printed table goes on with the one before: with rows of table 3 before any words
  /// that the form does not have, or with the numbers of table 4.
  private func goesOn(_ rows: TableRows) -> Bool {
    guard let current, rows.count > 0 else { return false }
    switch readings[current].id {
    case .proactiveDisclosure: return false
    case .reviewLitigation:
      return readings[current].reviewRows.isEmpty && rows[0].allSatisfy { !$0.isWords }
    case .requests:
      for row in 0..<min(rows.count, 4) {
        let cells = rows[row]
        if namesLine(cells, of: rows, indexes.requestRows) { return true }
        if cells.count(where: \.isWords) > 1 { return false }
      }
      return false
    }
  }
}

extension Finding {
  /// Says that a table goes on in another printed one; table 2 is often printed item by item.
  fileprivate static func splitTable(_ id: FormTable.ID, _ table: Int) -> Finding {
    Finding(
      .tableSplit, .warning,
      Message(
        "“\(id.name)”分在几张表格里，已合起来识别。",
        "The table “\(id.name)” stands in several pieces, which were read as one."),
      places: [
        FindingPlace(section: id.section, figure: id.rawValue, place: Place(table: table, row: 0))
      ])
  }
}

extension TableRows {
  /// The texts of a row, for messages.
  func text(_ row: Int) -> String {
    self[row].map(text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The text of a cell, for messages.
  func text(_ cell: RowCell) -> String { numberedText(of: cell).foldedSpaces }
}
