import Documents

/// Rows of numbers: finding the label, matching it, and keeping the values.
extension FormTableReader {
  mutating func readData(_ row: Int, _ cells: [RowCell], of rows: TableRows) {
    switch context {
    case .proactive(let heads):
      readLabelled(row, cells, of: rows, heads, .proactiveDisclosure, indexes.proactiveRows)
    case .requests(let heads):
      readLabelled(row, cells, of: rows, heads, .requests, indexes.requestRows)
    case .review(let heads):
      readReview(row, cells, of: rows, heads)
    case .reviewDone:
      if cells.contains(where: { $0.reading.value != nil }) { noteExtraRow(row, of: rows) }
    case .none: noteHeadless(row, cells, of: rows)
    }
  }

  // MARK: Table 4

  private mutating func readReview(
    _ row: Int, _ cells: [RowCell], of rows: TableRows, _ heads: [HeadColumn]
  ) {
    var values = cells.filter(\.beginsHere)
    // Some add a label of their own before the numbers.
    if values.count == heads.count + 1, values[0].isWords || values[0].reading.kind == .blank {
      values.removeFirst()
    }
    guard !values.isEmpty, !values.allSatisfy(\.isWords) else { return }
    context = .reviewDone
    let read = ReadRow(
      rows: rows, row: row, id: .reviewLitigation, heads: heads, line: nil, label: nil, group: nil,
      values: values)
    place(read)
  }

  // MARK: Tables 2 and 3

  private mutating func readLabelled(
    _ row: Int, _ cells: [RowCell], of rows: TableRows, _ heads: [HeadColumn], _ id: FormTable.ID,
    _ index: RowIndex
  ) {
    guard let position = labelPosition(cells, columns: heads.count, index) else {
      joinToLabel(row, cells, of: rows, heads, id)
      return
    }
    readGroups(cells[..<position], row, of: rows, index)
    let label = cells[position]
    let match = match(label.label, index)
    if let line = match?.line, index.isGroup(line) { group = line }
    var read = ReadRow(
      rows: rows, row: row, id: id, heads: heads, line: match?.line, label: label,
      group: match.map { index.parents[$0.line] } ?? group,
      values: cells[(position + 1)...].filter { $0.beginsHere })
    traceLabels(cells[...position], read, index)
    guard let match else {
      read.line = nil
      unmatched.append(read)
      return
    }
    let key = index.lines[match.line].key
    if match.likeness == .exact { found.officialLabels[id, default: [:]][key] = label.label }
    noteLabel(
      label, row, of: rows, official: index.lines[match.line].label, match.likeness,
      figure: figure(id, key))
    keep(read, index)
  }

  private mutating func keep(_ read: ReadRow, _ index: RowIndex) {
    guard let line = read.line else { return }
    let key = index.lines[line].key
    let isHeading = index.isGroup(line) && read.filled.isEmpty
    if isHeading && index.lines[line].role == .group && key != .resultOther { return }
    if read.filled.isEmpty { labelWithoutValues = read } else { labelWithoutValues = nil }
    place(read)
  }

  /// The position of the row's label: the last cell of words that leaves room for the values, or
  /// the last that the form knows.
  private func labelPosition(_ cells: [RowCell], columns: Int, _ index: RowIndex) -> Int? {
    let known = cells.lastIndex { $0.isWords && !index.labels.matches($0.label).isEmpty }
    let last = cells.lastIndex(where: \.isWords)
    guard let last else { return nil }
    if last < cells.count - columns { return last }
    return known ?? cells.firstIndex(where: \.isWords)
  }

  /// The line that a label means where it stands.
  private func match(_ label: Label, _ index: RowIndex) -> LabelIndex.Match? {
    index.labels.matches(label).first { match in
      // 其他 is the row of （六） only there.
      guard index.lines[match.line].key == .otherOther else { return true }
      return group == nil || group == index.parents[match.line]
    }
  }

  /// The groups named before a row's label.
  private mutating func readGroups(
    _ cells: ArraySlice<RowCell>, _ row: Int, of rows: TableRows, _ index: RowIndex
  ) {
    for cell in cells where cell.isWords {
      let groups = index.lines.indices.lazy.filter { index.isGroup($0) }
      let match =
        index.labels.matches(cell.label).first
        ?? index.labels.closest(to: cell.label, among: groups)
      guard let match else { continue }
      group = match.line
      guard cell.beginsHere else { continue }
      noteLabel(
        cell, row, of: rows, official: index.lines[match.line].label, match.likeness, figure: "")
    }
  }

  /// Values without a label behind a label without values: one row, cut by a page break.
  private mutating func joinToLabel(
    _ row: Int, _ cells: [RowCell], of rows: TableRows, _ heads: [HeadColumn], _ id: FormTable.ID
  ) {
    let filled = cells.filter { $0.beginsHere && $0.reading.kind != .blank }
    guard !filled.isEmpty else { return }
    guard let label = labelWithoutValues, filled.count == heads.count else {
      noteExtraRow(row, of: rows)
      return
    }
    labelWithoutValues = nil
    found.findings.append(
      Finding(
        .rowJoined, .warning, "“\(label.rows.text(label.row))”一行的数字在下一行，已并为一行。",
        places: [FindingPlace(place: rows.place(row: row))]))
    keepValues(
      filled,
      of: ReadRow(
        rows: rows, row: row, id: id, heads: heads, line: label.line, label: label.label,
        group: label.group, values: filled), earlier: .blanksGiveWay)
  }

  // MARK: Damaged labels

  /// Takes a label that matched nothing for the one row not yet found that it is like.
  mutating func matchDamaged(_ read: ReadRow) {
    guard let label = read.label else { return }
    let index = read.id == .requests ? indexes.requestRows : indexes.proactiveRows
    let missing = index.lines.indices.filter { line in
      let row = index.lines[line]
      return found.rows[read.id]?[row.key] == nil && row.role == .data
        && (read.group == nil || index.parents[line] == nil || index.parents[line] == read.group)
    }
    guard !read.filled.isEmpty, let match = index.labels.closest(to: label.label, among: missing)
    else {
      if read.filled.contains(where: { $0.reading.value != nil }) {
        noteExtraRow(read.row, of: read.rows)
      }
      return
    }
    var read = read
    read.line = match.line
    noteLabel(
      label, read.row, of: read.rows, official: index.lines[match.line].label, match.likeness,
      figure: figure(read.id, index.lines[match.line].key))
    place(read)
    placeUnplaced()
  }
}
