import Documents

/// What page breaks and lost spans did to the labels of table 3 in a padded table.
enum PaddedLayout {
  /// Where the labels of a row stand.
  struct Row {
    /// The reading that the row belongs to.
    let reading: Int
    let row: Int
    let line: Int
    /// The column of the row's label.
    let column: Int
    /// The groups that are named in the row, with their columns.
    let groups: [(line: Int, column: Int)]
  }

  /// The columns of the official table: three of labels, and those of the applicants.
  private static let officialWidth = 3 + FormIndexes.shared.requestHeads.leaves.count

  static func findings(_ trace: [Row], in rows: TableRows, index: RowIndex) -> [Finding] {
    guard !trace.isEmpty else { return [] }
    var findings: [Finding] = []
    for (number, fragment) in rows.table.fragments.enumerated() {
      let mine = trace.filter { rows.fragment(of: $0.row) == number }
      guard let first = mine.first else { continue }
      let lost = lostColumns(mine, width: fragment.columnCount, index)
      if lost > 0 {
        findings.append(
          finding(
            .fragmentLostColumn, .warning,
            Message(
              "分页后的表格少\(lost)列，行名所属的类别按上一页延续。",
              "Behind the page break the table lacks \(lost.of("column")); the group goes on from the page before."
            ), rows, first.row))
      } else if fragment.columnCount > officialWidth {
        findings.append(
          finding(
            .extraColumn, .warning,
            Message(
              "表格有\(fragment.columnCount)列，比规范表样多，按行名与数字的顺序识别。",
              "The table has \(fragment.columnCount) columns, more than the form; it was read by labels and the order of the numbers."
            ), rows,
            fragment.firstRow))
      }
      findings += shifted(mine, lost: lost, rows, index)
    }
    return findings
  }

  /// How many label columns a piece lacks: all its deepest labels stand that far to the left.
  private static func lostColumns(_ trace: [Row], width: Int, _ index: RowIndex) -> Int {
    let deepest = trace.filter { index.lines[$0.line].depth == 2 }
    guard width < officialWidth, let first = deepest.first,
      deepest.allSatisfy({ $0.column == first.column })
    else { return 0 }
    return max(0, 2 - first.column)
  }

  private static func shifted(_ trace: [Row], lost: Int, _ rows: TableRows, _ index: RowIndex)
    -> [Finding]
  {
    var findings: [Finding] = []
    var isGroupNoted = false
    for row in trace {
      let line = index.lines[row.line]
      let official = max(0, line.depth - lost)
      if row.column < official {
        findings.append(
          finding(
            .rowShifted, .warning,
            Message(
              "“\(line.label)”一行整体左移，按行名识别。",
              "The row “\(line.label)” stands too far to the left; it was read by its label."),
            rows, row.row))
      } else if row.column > line.depth {
        findings.append(
          finding(
            .groupLabelMoved, .info,
            Message(
              "“\(line.label)”不在表样所在的列，按行名识别。",
              "“\(line.label)” does not stand in the form’s column; it was read by its label."),
            rows, row.row))
      }
      let moved = row.groups.first { $0.column != max(0, index.lines[$0.line].depth - lost) }
      if let moved, !isGroupNoted {
        isGroupNoted = true
        findings.append(
          finding(
            .groupLabelMoved, .warning,
            Message(
              "“\(index.lines[moved.line].label)”等类别名不在表样所在的列，按行名识别。",
              "“\(index.lines[moved.line].label)” and other groups do not stand in the form’s column; they were read by their labels."
            ),
            rows,
            row.row))
      }
    }
    return findings
  }

  private static func finding(
    _ check: Check, _ severity: Finding.Severity, _ message: Message, _ rows: TableRows, _ row: Int
  ) -> Finding {
    Finding(
      check, severity, message,
      places: [FindingPlace(section: .requests, place: rows.place(row: row))])
  }
}

extension FormTableReader {
  /// Remembers where the labels of a row of table 3 stand, for ``PaddedLayout``.
  mutating func traceLabels(_ cells: ArraySlice<RowCell>, _ read: ReadRow, _ index: RowIndex) {
    guard read.id == .requests, read.rows.table.layout == .padded, let label = read.label,
      let line = read.line
    else { return }
    let groups = cells.dropLast().compactMap { cell in
      read.rows.matches(of: cell, in: index.labels).first.map {
        ($0.line, cell.columns.lowerBound)
      }
    }
    trace.append(
      PaddedLayout.Row(
        reading: read.reading, row: read.row, line: line, column: label.columns.lowerBound,
        groups: groups))
  }
}
