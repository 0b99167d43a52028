/// A table drawn with `+`, `-` and `|`, its spans as they are.
struct TableDrawing {
  private let table: Table
  /// The lines of text of each cell.
  private let texts: [[[UnicodeScalar]]]
  private var widths: [Int]
  private var heights: [Int]
  /// The place of the line to the left of each column, and behind the last.
  private var lefts: [Int] = []
  /// The line of the drawing above each row, and below the last.
  private var tops: [Int] = []

  /// The drawing of a table.
  init(_ table: Table) {
    self.table = table
    texts = table.cells.map { cell in
      cell.blocks.flatMap { block in
        if case .paragraph(let paragraph) = block {
          return Self.wrapped(paragraph.outlineText)
        }
        return []
      }
    }
    widths = [Int](repeating: 1, count: table.columnCount)
    heights = [Int](repeating: 1, count: table.rowCount)
    fitSpans()
    lefts = widths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 + 3) }
    tops = heights.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 + 1) }
  }

  /// Makes columns and rows large enough, single ones first, then the last of each span.
  private mutating func fitSpans() {
    let order = table.cells.indices.sorted {
      (table.cells[$0].columnSpan, $0) < (table.cells[$1].columnSpan, $1)
    }
    for index in order {
      let cell = table.cells[index]
      let columns = cell.column..<min(cell.column + cell.columnSpan, table.columnCount)
      let wish = texts[index].map(Self.width).max() ?? 0
      let have = columns.reduce(-3) { $0 + widths[$1] + 3 }
      if let last = columns.last, wish > have { widths[last] += wish - have }
    }
    for index in table.cells.indices.sorted(by: {
      (table.cells[$0].rowSpan, $0) < (table.cells[$1].rowSpan, $1)
    }) {
      let cell = table.cells[index]
      let rows = cell.row..<min(cell.row + cell.rowSpan, table.rowCount)
      let have = rows.reduce(-1) { $0 + heights[$1] + 1 }
      if let last = rows.last, texts[index].count > have {
        heights[last] += texts[index].count - have
      }
    }
  }

  /// The drawing.
  var lines: [String] {
    var lines: [String] = []
    for row in 0...table.rowCount {
      lines.append(line(above: row))
      guard row < table.rowCount else { break }
      for textLine in 0..<heights[row] { lines.append(line(textLine, of: row)) }
    }
    return lines
  }

  private func cell(_ row: Int, _ column: Int) -> Int {
    table.cellIndex(row: row, column: column) ?? -1
  }

  private func exists(_ row: Int, _ column: Int) -> Bool {
    (0..<table.rowCount).contains(row) && (0..<table.columnCount).contains(column)
  }

  /// Whether a line parts two neighbouring positions.
  private func parts(_ first: (Int, Int), _ second: (Int, Int)) -> Bool {
    guard exists(first.0, first.1), exists(second.0, second.1) else {
      return exists(first.0, first.1) || exists(second.0, second.1)
    }
    return cell(first.0, first.1) != cell(second.0, second.1)
  }

  /// The line between two rows; text of a cell that reaches over it stands on it.
  private func line(above row: Int) -> String {
    var canvas = Canvas()
    for column in 0...table.columnCount {
      let horizontal =
        parts((row - 1, column - 1), (row, column - 1)) || parts((row - 1, column), (row, column))
      let vertical =
        parts((row - 1, column - 1), (row - 1, column)) || parts((row, column - 1), (row, column))
      let start = lefts[column]
      if horizontal && vertical { canvas.put("+", at: start) }
      if horizontal && !vertical { canvas.put("-", at: start) }
      if !horizontal && vertical { canvas.put("|", at: start) }
      if column < table.columnCount, parts((row - 1, column), (row, column)) {
        for place in start + 1..<lefts[column + 1] { canvas.put("-", at: place) }
      }
    }
    if row > 0 && row < table.rowCount {
      putTexts(of: row, 0, on: &canvas) { table.cells[$0].row < row }
    }
    return canvas.text
  }

  private func line(_ textLine: Int, of row: Int) -> String {
    var canvas = Canvas()
    for column in 0...table.columnCount where parts((row, column - 1), (row, column)) {
      canvas.put("|", at: lefts[column])
    }
    putTexts(of: row, textLine + 1, on: &canvas) { _ in true }
    return canvas.text
  }

  /// Puts on the canvas, for each cell of a row that is wanted, the line of its text which lies so
  /// many lines below the row's upper edge.
  private func putTexts(
    of row: Int, _ lines: Int, on canvas: inout Canvas, where isWanted: (Int) -> Bool
  ) {
    for column in 0..<table.columnCount {
      let index = cell(row, column)
      if index < 0 && lines == 1 { canvas.put("~", at: lefts[column] + 2) }
      guard index >= 0, table.cells[index].column == column, isWanted(index) else { continue }
      let place = tops[row] + lines - tops[table.cells[index].row] - 1
      if texts[index].indices.contains(place) {
        canvas.put(texts[index][place], at: lefts[column] + 2)
      }
    }
  }

  /// A paragraph in lines of at most 80 places, so that one long cell does not make every line of
  /// the drawing long.
  private static func wrapped(_ text: String) -> [[UnicodeScalar]] {
    var lines: [[UnicodeScalar]] = [[]]
    var width = 0
    for scalar in text.unicodeScalars {
      let scalarWidth = DisplayWidth.of(scalar)
      if width + scalarWidth > 80 {
        lines.append([])
        width = 0
      }
      lines[lines.count - 1].append(scalar)
      width += scalarWidth
    }
    return lines
  }

  private static func width(_ text: [UnicodeScalar]) -> Int {
    text.reduce(0) { $0 + DisplayWidth.of($1) }
  }
}

/// A line of text that is filled by places of a terminal.
private struct Canvas {
  private var pieces: [(place: Int, text: [UnicodeScalar])] = []

  mutating func put(_ scalar: UnicodeScalar, at place: Int) { pieces.append((place, [scalar])) }

  mutating func put(_ text: [UnicodeScalar], at place: Int) { pieces.append((place, text)) }

  /// The line without blanks at its end.
  var text: String {
    var line = String.UnicodeScalarView()
    var end = 0
    for piece in pieces.sorted(by: { $0.place < $1.place }) {
      for _ in end..<max(end, piece.place) { line.append(" ") }
      line.append(contentsOf: piece.text)
      end = max(end, piece.place) + piece.text.reduce(0) { $0 + DisplayWidth.of($1) }
    }
    return String(line)
  }
}

/// How many places of a terminal a character takes (Unicode Standard Annex 11).
enum DisplayWidth {
  /// 2 for wide and full-width characters, 0 for combining ones, else 1.
  static func of(_ scalar: UnicodeScalar) -> Int {
    switch scalar.value {
    case ..<0x300: 1
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
