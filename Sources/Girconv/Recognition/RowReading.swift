import Documents

/// Rows of numbers: finding the label, matching it, and keeping the values.
extension FormTableReader {
  mutating func readData(_ row: Int, _ cells: [RowCell], of rows: TableRows) {
    guard let current else { return noteHeadless(row, cells, of: rows) }
    switch readings[current].id {
    case .proactiveDisclosure:
      readLabelled(row, cells, of: rows, current, indexes.proactiveRows)
    case .requests: readLabelled(row, cells, of: rows, current, indexes.requestRows)
    case .reviewLitigation: readReview(row, cells, of: rows, current)
    }
  }

  // MARK: Table 4

  private mutating func readReview(
    _ row: Int, _ cells: [RowCell], of rows: TableRows, _ reading: Int
  ) {
    let heads = readings[reading].heads
    var values = cells[...].allBeginning
    var label: RowCell?
    // Some add a label of their own before the numbers.
    while values.count > heads.count, let first = values.first,
      first.isWords || first.kind == .blank
    {
      label = label ?? (first.isWords ? first : nil)
      values.removeFirst()
    }
    guard !values.isEmpty, !values.allSatisfy(\.isWords) else { return }
    readings[reading].reviewRows.append(
      ReadRow(
        rows: rows, row: row, reading: reading, id: .reviewLitigation, heads: heads, line: nil,
        label: label, group: nil, values: values))
  }

  /// Table 4 has one row of numbers: the only one, or the one that says it is the sum.
  mutating func placeReviewRows(of reading: Int) {
    let rows = readings[reading].reviewRows
    let filled = rows.filter { !$0.filled.isEmpty && !$0.isNumbering }
    let sums = filled.filter { row in
      row.label.map { cell in
        let label = row.rows.label(of: cell)
        return label.contains("合计") || label.contains("总计")
      } ?? false
    }
    if filled.count <= 1, let row = filled.first ?? rows.first {
      place(row)
    } else if sums.count == 1, let sum = sums.first {
      place(sum)
      for row in filled where row.row != sum.row {
        noteExtraRow(row.row, of: row.rows, in: reading)
      }
    } else {
      for row in filled { noteUnplaced(row) }
    }
  }

  // MARK: Tables 2 and 3

  private mutating func readLabelled(
    _ row: Int, _ cells: [RowCell], of rows: TableRows, _ reading: Int, _ index: RowIndex
  ) {
    let (heads, id) = (readings[reading].heads, readings[reading].id)
    guard let position = labelPosition(cells, columns: heads.count, index) else {
      joinToLabel(row, cells, of: rows, reading)
      return
    }
    readGroups(cells[..<position], row, of: rows, reading, index)
    let label = cells[position]
    let match = match(label, of: rows, index)
    if let line = match?.line, index.groups.contains(line) { group = line }
    var read = ReadRow(
      rows: rows, row: row, reading: reading, id: id, heads: heads, line: match?.line, label: label,
      group: match.map { index.parents[$0.line] } ?? group,
      values: cells[(position + 1)...].allBeginning)
    traceLabels(cells[...position], read, index)
    guard let match else {
      read.line = nil
      readings[reading].unmatched.append(read)
      return
    }
    let key = index.lines[match.line].key
    if match.likeness == .exact {
      readings[reading].officialLabels.set(rows.label(of: label), for: key)
    }
    noteLabel(
      label, row, of: rows, in: reading, official: index.lines[match.line].label, match.likeness,
      figure: id.path(of: key))
    keep(read, index)
  }

  private mutating func keep(_ read: ReadRow, _ index: RowIndex) {
    guard let line = read.line else { return }
    let row = index.lines[line]
    labelWithoutValues = read.filled.isEmpty ? read : nil
    above = read
    // A group's own line, but for （六）, which had numbers in the form of 2019.
    if row.role == .group, read.filled.isEmpty, row.key != .resultOther || read.values.isEmpty {
      return
    }
    place(read)
  }

  /// The position of the row's label: the last cell of words that leaves room for the values, or
  /// the last that the form knows.
  private func labelPosition(_ cells: [RowCell], columns: Int, _ index: RowIndex) -> Int? {
    let known = cells.lastIndex { $0.marks.contains(index.labels.mark) }
    let last = cells.lastIndex(where: \.isWords)
    guard let last else { return nil }
    if last < cells.count - columns { return last }
    return known ?? cells.firstIndex(where: \.isWords)
  }

  /// The line that a label means where it stands.
  private func match(
    _ label: RowCell, of rows: TableRows, _ index: RowIndex
  ) -> LabelIndex.Match? {
    rows.matches(of: label, in: index.labels).first { match in
      switch index.lines[match.line].key {
      // 其他 is the row of （六） only there.
      case .otherOther: group == nil || group == index.parents[match.line]
      // 合计 may be the subtotal of a group; it is looked at when all rows are known.
      case .resultTotal: match.likeness == .exact || rows.label(of: label).ordinal?.value == 7
      default: true
      }
    }
  }

  /// The groups named before a row's label.
  private mutating func readGroups(
    _ cells: ArraySlice<RowCell>, _ row: Int, of rows: TableRows, _ reading: Int,
    _ index: RowIndex
  ) {
    for cell in cells where cell.isWords {
      let match =
        rows.matches(of: cell, in: index.labels).first
        ?? index.labels.closest(to: rows.label(of: cell), among: index.groups)
      guard let match else { continue }
      group = match.line
      guard cell.beginsHere else { continue }
      noteLabel(
        cell, row, of: rows, in: reading, official: index.lines[match.line].label, match.likeness,
        figure: "")
    }
  }

  /// Values without a label behind a label without values: one row, cut by a page break.
  private mutating func joinToLabel(
    _ row: Int, _ cells: [RowCell], of rows: TableRows, _ reading: Int
  ) {
    let filled = cells.filter { $0.beginsHere && $0.kind != .blank }
    guard !filled.isEmpty, !doubtWrapped(filled, row, of: rows, reading) else { return }
    guard let label = labelWithoutValues, filled.count == label.heads.count,
      label.values.isEmpty || rows.fragment(of: row) != rows.fragment(of: label.row)
    else {
      noteExtraRow(row, of: rows, in: reading)
      return
    }
    labelWithoutValues = nil
    readings[reading].findings.append(
      Finding(
        .rowJoined, .warning,
        Message(
          "“\(label.rows.text(label.row))”一行的数字在下一行，已并为一行。",
          "The numbers of the row “\(label.rows.text(label.row))” stand in the next row; the two were joined."
        ),
        places: [FindingPlace(place: rows.place(row: row))]))
    keepValues(
      filled,
      of: ReadRow(
        rows: rows, row: row, reading: reading, id: label.id, heads: label.heads, line: label.line,
        label: label.label, group: label.group, values: filled), earlier: .blanksGiveWay)
  }
}

extension FormTableReader {
  /// A few digits without a label below a row of numbers may be the ends of those above: then
  /// neither is taken for a number.
  private mutating func doubtWrapped(
    _ filled: [RowCell], _ row: Int, of rows: TableRows, _ reading: Int
  ) -> Bool {
    guard let above, above.row == row - 1, above.rows.index == rows.index,
      filled.count < above.heads.count,
      filled.allSatisfy({ $0.value.map { (0...99).contains($0.coefficient) } ?? false })
    else { return false }
    let found = filled.map { cell in
      readings[reading].cells.entries.first { entry in
        let place = entry.value.place
        return place.table == rows.index && place.row == above.row
          && place.column == cell.columns.lowerBound && entry.value.reading.value != nil
      }
    }
    guard found.allSatisfy({ $0 != nil }) else { return false }
    for case (let old?, let cell) in zip(found, filled) {
      var value = old.value
      value.reading = CellReading(kind: .text)
      value.raw += "\n" + rows.numberedText(of: cell)
      readings[reading].cells.set(value, for: old.key)
    }
    return true
  }
}

extension ArraySlice<RowCell> {
  /// The cells that begin in the row: mostly all.
  fileprivate var allBeginning: [RowCell] {
    allSatisfy(\.beginsHere) ? Array(self) : filter(\.beginsHere)
  }
}

extension ReadRow {
  /// Whether the cells number the columns: 1, 2, 3, …
  fileprivate var isNumbering: Bool {
    values.count > 3
      && values.enumerated().allSatisfy { index, cell in
        cell.value == DecimalNumber(coefficient: Int64(index + 1))
      }
  }
}
