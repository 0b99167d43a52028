/// A table drawn with + - and |, each cell as wide and as high as it reaches.
///
///     +----------+----+
///     | 行政复议 | 总 |
///     +----+-----+ 计 |
///     | 维 | 纠  |    |
///     +----+-----+----+
struct TableDrawing {
  private let table: Table
  /// The text of each cell, line by line.
  private let texts: [[String]]
  /// The width of each column, without its borders.
  private var widths: [Int]
  /// The height of each row, without its borders.
  private var heights: [Int]

  init(_ table: Table) {
    self.table = table
    texts = table.cells.map { cell in
      cell.numberedText.split(separator: "\n", omittingEmptySubsequences: false)
        .map { OutlineText.visible(String($0)) }
    }
    widths = [Int](repeating: 1, count: table.columnCount)
    heights = [Int](repeating: 1, count: table.rowCount)
    // A cell that reaches over many widens the last one, after those that reach over fewer.
    for index in table.cells.indices.sorted(by: { spans($0) < spans($1) }) {
      let cell = table.cells[index]
      let width = texts[index].map(OutlineText.width).max() ?? 0
      let columns = (cell.column..<cell.column + cell.columnSpan).clamped(to: widths.indices)
      if let last = columns.last {
        widths[last] += max(0, width - innerWidth(columns))
      }
      let rows = (cell.row..<cell.row + cell.rowSpan).clamped(to: heights.indices)
      if let last = rows.last {
        heights[last] += max(0, texts[index].count - innerHeight(rows))
      }
    }
  }

  /// The lines of the drawing.
  var lines: [String] {
    var lines: [String] = []
    for row in 0..<table.rowCount {
      lines.append(border(above: row))
      for line in 0..<heights[row] { lines.append(content(row, line)) }
    }
    lines.append(border(above: table.rowCount))
    return lines
  }

  private func spans(_ index: Int) -> Int {
    table.cells[index].columnSpan + table.cells[index].rowSpan
  }

  /// The columns between the outer borders of some columns: " a | b " has 5 for its texts.
  private func innerWidth(_ columns: Range<Int>) -> Int {
    widths[columns].reduce(0, +) + 3 * max(0, columns.count - 1)
  }

  private func innerHeight(_ rows: Range<Int>) -> Int {
    heights[rows].reduce(0, +) + max(0, rows.count - 1)
  }

  /// What covers a position: a cell's index, ``Table/gap`` for a gap, nil outside the table.
  private func owner(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < table.rowCount, column >= 0, column < table.columnCount else {
      return nil
    }
    return Int(table.grid[row * table.columnCount + column])
  }

  /// Whether two neighbouring positions belong to one cell.
  private func joined(_ first: Int?, _ second: Int?) -> Bool {
    first == second && first != Int(Table.gap)
  }

  /// One line of a row's cells.
  private func content(_ row: Int, _ line: Int) -> String {
    var result = "|"
    for columns in runs(of: row) {
      let above = innerHeight(rowsAbove(row, columns.lowerBound))
      let before = above == 0 ? 0 : above + 1
      result += " " + text(row, columns, before + line) + " |"
    }
    return result
  }

  /// The border above a row, through which a cell shows that reaches over it.
  private func border(above row: Int) -> String {
    var result = ""
    var column = 0
    while column < table.columnCount {
      result += corner(row, column)
      if joined(owner(row - 1, column), owner(row, column)) {
        let columns = run(row, from: column)
        result += " " + text(row, columns, innerHeight(rowsAbove(row, column))) + " "
        column = columns.upperBound
      } else {
        result += String(repeating: "-", count: widths[column] + 2)
        column += 1
      }
    }
    return result + corner(row, column)
  }

  /// What stands where the border above a row meets the border before a column.
  private func corner(_ row: Int, _ column: Int) -> String {
    let (above, below) = (owner(row - 1, column), owner(row, column))
    let (aboveLeft, belowLeft) = (owner(row - 1, column - 1), owner(row, column - 1))
    if joined(aboveLeft, above), joined(belowLeft, below) { return "-" }
    return joined(aboveLeft, belowLeft) && joined(above, below) ? "|" : "+"
  }

  /// The columns of each cell of a row, gaps one by one.
  private func runs(of row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    while let column = Optional(runs.last?.upperBound ?? 0), column < table.columnCount {
      runs.append(run(row, from: column))
    }
    return runs
  }

  private func run(_ row: Int, from column: Int) -> Range<Int> {
    var end = column + 1
    while end < table.columnCount, joined(owner(row, column), owner(row, end)) { end += 1 }
    return column..<end
  }

  /// The rows of the cell at a position that stand above it.
  private func rowsAbove(_ row: Int, _ column: Int) -> Range<Int> {
    var first = row
    while first > 0, joined(owner(first - 1, column), owner(row, column)) { first -= 1 }
    return first..<row
  }

  /// A line of a cell's text, filled up with spaces to the width of its columns.
  private func text(_ row: Int, _ columns: Range<Int>, _ line: Int) -> String {
    let width = innerWidth(columns)
    guard let cell = table.cellIndex(row: row, column: columns.lowerBound) else {
      return String(repeating: "~", count: width)
    }
    let text = texts[cell].indices.contains(line) ? texts[cell][line] : ""
    return text + String(repeating: " ", count: max(0, width - OutlineText.width(text)))
  }
}
