import Documents

/// Keeping the values of rows, and saying what could not be kept.
extension FormTableReader {
  /// What happens to values that a figure already has.
  enum Earlier {
    /// They stay; the later ones are reported.
    case stay
    /// Blanks give way.
    case blanksGiveWay
  }

  /// Places a row's values, or puts the row by until its siblings are known.
  mutating func place(_ read: ReadRow) {
    noteRow(read)
    // A label alone: its values may stand in the next row.
    guard !read.values.isEmpty else { return }
    switch ValuePlacement.place(read) {
    case .placed(let cells):
      keepOffset(of: read, cells)
      keepValues(cells, of: read)
    case .needsSibling: unplaced.append(read)
    case .failed: noteUnplaced(read)
    }
  }

  /// Places the rows put by, now that their siblings are known.
  mutating func placeUnplaced() {
    for read in unplaced {
      if let offset = offsets[sibling(of: read)],
        let cells = ValuePlacement.place(read, offset: offset)
      {
        keepValues(cells, of: read)
      } else if read.filled.isEmpty {
        keepValues(Array(read.values.prefix(read.heads.count)), of: read)
      } else {
        noteUnplaced(read)
      }
    }
    unplaced = []
  }

  private func sibling(of read: ReadRow) -> ValuePlacement.Sibling {
    ValuePlacement.Sibling(
      table: read.rows.index, fragment: read.rows.fragment(of: read.row),
      labelColumn: read.label?.columns.lowerBound ?? 0)
  }

  /// Remembers where the values below the heads of table 2 begin.
  mutating func noteOffset(ofValuesBelow row: Int, of rows: TableRows) {
    guard rows.table.layout != .grid, let current, let first = readings[current].heads.first
    else { return }
    let sibling = ValuePlacement.Sibling(
      table: rows.index, fragment: rows.fragment(of: row), labelColumn: 0)
    offsets[sibling] = first.columns.lowerBound
  }

  /// Remembers where the values of a row without blanks begin. A grid tells it by itself.
  private mutating func keepOffset(of read: ReadRow, _ cells: [RowCell?]) {
    guard read.rows.table.layout != .grid, read.filled.count == read.heads.count,
      let label = read.label,
      let first = cells.first??.columns.lowerBound, let last = cells.last??.columns.lowerBound,
      last - first == cells.count - 1
    else { return }
    offsets[sibling(of: read)] = first - label.columns.lowerBound
  }

  /// Notes where a row of the form stands.
  private mutating func noteRow(_ read: ReadRow) {
    if !readings[read.reading].tables.contains(read.rows.index) {
      readings[read.reading].tables.append(read.rows.index)
    }
    guard let key = rowKey(read), !readings[read.reading].rows.contains(key) else { return }
    readings[read.reading].rows.set(read.rows.place(row: read.row), for: key)
  }

  private func rowKey(_ read: ReadRow) -> RowKey? {
    guard let line = read.line else { return nil }
    return read.id == .requests
      ? indexes.requestRows.lines[line].key : indexes.proactiveRows.lines[line].key
  }

  mutating func keepValues(
    _ cells: [RowCell?], of read: ReadRow, earlier: Earlier = .stay
  ) {
    let heads = headIndex(read.id)
    let rowKey = rowKey(read)
    var repeated: [FindingPlace] = []
    for position in 0..<min(read.heads.count, cells.count) {
      guard let line = read.heads[position].line, let column = heads.lines[line].column,
        let row = rowKey ?? heads.lines[line].row
      else {
        noteUnknownColumn(read.heads[position], cells[position], read)
        continue
      }
      let key = FigureKey(read.id, row, column)
      guard let cell = cells[position] else { continue }
      let place = read.rows.place(cell, row: read.row)
      if isTaken(key, in: read.reading, by: earlier) {
        repeated.append(FindingPlace(figure: key.path, place: place))
        continue
      }
      readings[read.reading].cells.set(
        FoundFigures.Cell(
          reading: read.rows.reading(of: cell), raw: read.rows.numberedText(of: cell),
          headUnit: read.heads[position].unit, place: place), for: key)
    }
    if !repeated.isEmpty {
      readings[read.reading].findings.append(
        Finding(
          .rowRepeated, .warning,
          Message(
            "“\(read.rows.text(read.row))”一行重复出现，取先出现的一行。",
            "The row “\(read.rows.text(read.row))” stands more than once; the first was taken."),
          places: repeated))
    }
  }

  /// Whether a figure has a value that stays.
  private func isTaken(_ key: FigureKey, in reading: Int, by earlier: Earlier) -> Bool {
    guard let position = readings[reading].cells.position(of: key) else { return false }
    return earlier == .stay
      || readings[reading].cells.entries[position].value.reading.kind != .blank
  }

  private func headIndex(_ id: FormTable.ID) -> HeadIndex {
    switch id {
    case .proactiveDisclosure: indexes.proactiveHeads
    case .requests: indexes.requestHeads
    case .reviewLitigation: indexes.reviewHeads
    }
  }
}

// MARK: Findings

extension FormTableReader {
  /// Says that a printed label is not the official one.
  mutating func noteLabel(
    _ cell: RowCell, _ row: Int, of rows: TableRows, in reading: Int, official: String,
    _ likeness: LabelIndex.Likeness, figure: @autoclosure () -> String
  ) {
    guard likeness != .exact else { return }
    let places = [FindingPlace(figure: figure(), place: rows.place(cell, row: row))]
    let printed = rows.text(cell)
    let finding: Finding? =
      switch likeness {
      case .exact: nil
      case .withoutOrdinal:
        Finding(
          .labelVariant, .info,
          Message(
            "“\(printed)”的序号与规范表样“\(official)”不同。",
            "The number of “\(printed)” differs from the form’s “\(official)”."), places: places)
      case .noted:
        Finding(
          .labelVariant, .info,
          Message(
            "“\(printed)”的括注与规范表样“\(official)”不同。",
            "The note in “\(printed)” differs from the form’s “\(official)”."), places: places)
      case .variant:
        Finding(
          .labelVariant, .warning,
          Message(
            "“\(printed)”与规范表样“\(official)”不同，按后者识别。",
            "“\(printed)” differs from the form’s “\(official)”, which it was taken for."),
          places: places)
      case .cut:
        Finding(
          .labelDamaged, .warning,
          Message(
            "“\(printed)”文字不全，按“\(official)”识别。",
            "“\(printed)” is cut; it was taken for “\(official)”."), places: places)
      case .similar:
        Finding(
          .labelDamaged, .warning,
          Message(
            "“\(printed)”与“\(official)”近似，按后者识别，请核对。",
            "“\(printed)” is like “\(official)”, which it was taken for; please check."),
          places: places)
      }
    if let finding { readings[reading].findings.append(finding) }
  }

  mutating func noteUnplaced(_ read: ReadRow) {
    let figure = rowKey(read).map(read.id.path) ?? read.id.rawValue
    readings[read.reading].findings.append(
      Finding(
        .rowUnplaced, .error,
        Message(
          "“\(read.rows.text(read.row))”一行有\(read.filled.count)个数、表头\(read.heads.count)列，无法确定各数属于哪一列，均未取。",
          "The row “\(read.rows.text(read.row))” has \(read.filled.count.of("number")) under \(read.heads.count.of("head")); which belongs where cannot be told, none was taken."
        ),
        places: [FindingPlace(figure: figure, place: read.rows.place(row: read.row))]))
  }

  mutating func noteExtraRow(_ row: Int, of rows: TableRows, in reading: Int) {
    readings[reading].findings.append(
      Finding(
        .rowExtra, .warning,
        Message(
          "“\(rows.text(row))”不是规范表样中的行，其数字未计入，保留在原表中。",
          "“\(rows.text(row))” is no row of the form; its numbers were left in the printed table."),
        places: [FindingPlace(place: rows.place(row: row))]))
  }

  private mutating func noteUnknownColumn(_ head: HeadColumn, _ cell: RowCell?, _ read: ReadRow) {
    guard let cell, cell.value != nil else { return }
    let label = head.text
    let message = Message(
      "“\(label)”不是规范表样中的列，其数字未计入，保留在原表中。",
      "“\(label)” is no column of the form; its numbers were left in the printed table.")
    let place = FindingPlace(place: read.rows.place(cell, row: read.row))
    // Said once for all rows.
    let said = readings[read.reading].findings.firstIndex {
      $0.check == .columnExtra && $0.message == message
    }
    if let said {
      readings[read.reading].findings[said].places.append(place)
    } else {
      readings[read.reading].findings.append(
        Finding(.columnExtra, .warning, message, places: [place]))
    }
  }

  /// Rows of a form's table without any heads: which column a number belongs to is not known.
  mutating func noteHeadless(_ row: Int, _ cells: [RowCell], of rows: TableRows) {
    for (index, id) in [
      (indexes.requestRows, FormTable.ID.requests),
      (indexes.proactiveRows, .proactiveDisclosure),
    ] {
      guard cells.contains(where: { $0.value != nil }),
        let match = cells.lazy.flatMap({ rows.matches(of: $0, in: index.labels) }).first,
        !isShort(index.lines[match.line])
      else { continue }
      headless.append(
        HeadlessRow(
          id: id, row: index.lines[match.line].key, text: rows.text(row),
          place: rows.place(row: row)))
      return
    }
  }
}

/// A row of a form's table that no heads stand above.
struct HeadlessRow {
  let id: FormTable.ID
  let row: RowKey
  let text: String
  let place: Place
}

extension Finding {
  /// Rows of a table that no heads stand above, told together; nil for none.
  static func headsMissing(_ rows: [HeadlessRow], of id: FormTable.ID) -> Finding? {
    guard let first = rows.first else { return nil }
    let more = rows.count > 1
    return Finding(
      .headsMissing, .error,
      Message(
        "“\(first.text)”\(more ? "等\(rows.count)行" : "一行")没有表头，无法确定各数属于哪一列，均未取。",
        "No heads stand above the row “\(first.text)”\(more ? " and \((rows.count - 1).of("other")) like it" : "");"
          + " which number belongs where cannot be told, none was taken."),
      places: rows.map {
        FindingPlace(figure: id.path(of: $0.row), place: $0.place)
      })
  }
}
