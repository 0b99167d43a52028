import Documents

/// A printed column of a form's table.
struct HeadColumn: Sendable {
  /// The line of the form's heads; nil for a column that the form does not have.
  var line: Int?
  /// How the printed label says it.
  var likeness: LabelIndex.Likeness
  /// The cell that heads the column.
  var cell: RowCell
  /// The printed table, and its row, that the cell stands in; not always that of the values.
  let rows: TableRows
  let row: Int
  /// The columns of the grid that it covers.
  var columns: Range<Int>
  /// The unit of money that the head names, "" for none.
  let unit: String

  init(_ match: LabelIndex.Match?, cell: RowCell, rows: TableRows, row: Int, columns: Range<Int>) {
    self.rows = rows
    line = match?.line
    likeness = match?.likeness ?? .exact
    self.cell = cell
    self.row = row
    self.columns = columns
    unit = CurrencyUnit.named(in: rows.label(of: cell))
  }

  /// The index of the printed table.
  var table: Int { rows.index }

  /// The folded text of the head.
  var label: Label { rows.label(of: cell) }

  /// The text of the head, for messages.
  var text: String { rows.text(cell) }
}

/// Reads the column heads of a form's table from the rows that hold them.
struct HeadReader {
  let rows: TableRows
  let index: HeadIndex
  /// The rows that hold the heads.
  let range: Range<Int>

  /// The printed columns from left to right, beginning with the first that the form has.
  func read() -> [HeadColumn] {
    var columns = rows.table.layout == .grid ? readGrid() : readSequence()
    repair(&columns)
    return Array(columns.drop { $0.line == nil })
  }

  // MARK: Exact grids

  /// Each column of the grid has its path of heads from top to bottom.
  private func readGrid() -> [HeadColumn] {
    var result: [HeadColumn] = []
    var taken: [Int] = []
    let cells = range.map { rows[$0] }
    var column = 0
    while column < rows.table.columnCount {
      let path = path(at: column, in: cells)
      guard let bottom = path.last else {
        column += 1
        continue
      }
      let match = leaf(for: path.map { rows.label(of: $0.cell) }, taken: taken)
      if let match { taken.append(match.line) }
      let end = max(column + 1, bottom.cell.columns.upperBound)
      result.append(
        HeadColumn(
          match, cell: bottom.cell, rows: rows, row: bottom.row, columns: column..<end))
      column = end
    }
    return result
  }

  /// A cell of the heads and the row that it was met in.
  private struct PrintedHead {
    let cell: RowCell
    let row: Int
  }

  private func path(at column: Int, in cells: [[RowCell]]) -> [PrintedHead] {
    var path: [PrintedHead] = []
    for (offset, row) in cells.enumerated() {
      guard let cell = row.first(where: { $0.columns.contains(column) }),
        cell.kind != .blank, cell.cell != path.last?.cell.cell
      else { continue }
      path.append(PrintedHead(cell: cell, row: range.lowerBound + offset))
    }
    return path
  }

  /// The form's column for a path of heads: the last head's words, or the last ones' together,
  /// where a label is split over rows; the heads above decide between equal labels.
  private func leaf(for path: [Label], taken: [Int]) -> LabelIndex.Match? {
    for length in 1...max(1, min(4, path.count)) {
      let last = path.suffix(length)
      let label =
        last.count == 1
        ? last[last.startIndex] : Label(String(decoding: last.flatMap(\.bytes), as: UTF8.self))
      let matches = index.labels.matches(label)
      let found = matches.filter {
        index.leaves.contains($0.line) && !taken.contains($0.line)
      }
      guard let first = found.first else { continue }
      let above = path.dropLast(length).lazy.flatMap { index.labels.matches($0) }
      let best = found.first { match in
        index.parents[match.line].map { parent in above.contains { $0.line == parent } } ?? true
      }
      if let best { return best }
      // 结果维持 without a head above it may mean any of three.
      if matches.count == 1 { return first }
    }
    return nil
  }

  // MARK: Cells in order

  /// The heads' labels in order: a head over others takes its own from the next row.
  private func readSequence() -> [HeadColumn] {
    var tokens = tokens()
    var result: [HeadColumn] = []
    var taken: Set<Int> = []
    while let token = tokens.first?.first {
      tokens[0].removeFirst()
      take(token, level: 0, parent: nil, &tokens, &taken, &result)
    }
    return result
  }

  private typealias Tokens = [ArraySlice<(cell: RowCell, row: Int)>]

  /// The cells of each row that say something of their own. Some converters print a merged cell's
  /// text in every position that it covers: a text that stands above already, or on the left as a
  /// head over others, says nothing new.
  private func tokens() -> Tokens {
    var above: [Label] = []
    return range.map { row in
      var left: Label?
      var result: [(cell: RowCell, row: Int)] = []
      let cells = rows[row]
      for (position, cell) in cells.enumerated() {
        let label = rows.label(of: cell)
        let isAbove = cell.isWords && cells.count == above.count && above[position] == label
        let isLeft = cell.isWords && left == label && !isLeaf(label)
        if cell.kind != .blank, !isAbove, !isLeft { result.append((cell, row)) }
        left = label
      }
      above = cells.map(rows.label)
      return result[...]
    }
  }

  private func isLeaf(_ label: Label) -> Bool {
    index.labels.matches(label).contains { index.lines[$0.line].column != nil }
  }

  private func take(
    _ token: (cell: RowCell, row: Int), level: Int, parent: Int?, _ tokens: inout Tokens,
    _ taken: inout Set<Int>, _ result: inout [HeadColumn]
  ) {
    let label = rows.label(of: token.cell)
    let match = line(for: label, parent: parent, taken: taken)
    if let match { taken.insert(match.line) }
    guard let match, index.lines[match.line].column == nil else {
      if match == nil, let last = result.last, last.label == label,
        last.line != nil, last.columns.upperBound == token.cell.columns.lowerBound
      {
        result[result.count - 1].columns = last.columns.lowerBound..<token.cell.columns.upperBound
        return
      }
      result.append(
        HeadColumn(
          match, cell: token.cell, rows: rows, row: token.row, columns: token.cell.columns))
      return
    }
    let next = level + 1
    while next < tokens.count, let child = tokens[next].first {
      if !child.cell.marks.contains(index.labels.mark) {
        // A column that the form does not have, or whose label is damaged.
        tokens[next].removeFirst()
        result.append(
          HeadColumn(
            nil, cell: child.cell, rows: rows, row: child.row, columns: child.cell.columns))
        continue
      }
      guard let found = line(for: rows.label(of: child.cell), parent: match.line, taken: taken),
        isBelow(found.line, match.line)
      else { break }
      tokens[next].removeFirst()
      take(child, level: next, parent: match.line, &tokens, &taken, &result)
    }
  }

  /// The line that a label means: one below `parent` before any other.
  private func line(for label: Label, parent: Int?, taken: Set<Int>) -> LabelIndex.Match? {
    let all = index.labels.matches(label)
    let free = all.filter { !taken.contains($0.line) }
    if let own = free.first(where: { index.parents[$0.line] == parent }) { return own }
    if let parent { return free.first { isBelow($0.line, parent) } }
    // 结果维持 without a head above it may mean any of three.
    return all.count == 1 ? free.first : nil
  }

  private func isBelow(_ line: Int, _ parent: Int) -> Bool {
    var above = index.parents[line]
    while let current = above {
      if current == parent { return true }
      above = index.parents[current]
    }
    return false
  }
}
