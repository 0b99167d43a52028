/// The rows of a table as they are written.
struct PageTableRows {
  /// A cell and what it says about its place.
  struct Cell {
    var node: Int
    var columnSpan: Int
    /// 0 for "to the end of the rows' group".
    var rowSpan: Int
    var isHeader: Bool
    /// Its width in pixels, nil where not said.
    var width: Int?
  }

  /// A row; one that only its cells show has no element.
  struct Row {
    var node: Int?
    var cells: [Cell] = []
    /// Whether it stands in the table's head.
    var isHead = false
  }

  /// The rows in the groups beyond which no cell reaches; a foot stands at the end.
  private(set) var groups: [[Row]] = []
  /// What stands in the table, but in no cell.
  var strays: [Int] = []
  /// The columns' widths in pixels, nil where not said.
  private(set) var columnWidths: [Int?] = []
  /// What the group at hand is.
  var kind = HTMLElement.rowGroup

  /// The table's width in pixels, nil where not said.
  private let width: Int?
  private var feet: [[Row]] = []
  private var group: [Row] = []
  private var isInRow = false

  /// The rows of a table of a width in pixels.
  init(width: Int?) { self.width = width }

  /// Begins a row.
  mutating func beginRow(_ node: Int?) {
    group.append(Row(node: node, isHead: kind == .header))
    isInRow = true
  }

  /// Ends the row; a cell behind it begins another.
  mutating func endRow() { isInRow = false }

  /// Adds a cell to the row.
  mutating func appendCell(_ cell: Cell) {
    if !isInRow { beginRow(nil) }
    group[group.count - 1].cells.append(cell)
  }

  /// Ends the group.
  mutating func endGroup() {
    isInRow = false
    guard !group.isEmpty else { return }
    if kind == .footer { feet.append(group) } else { groups.append(group) }
    group = []
  }

  /// Ends the table: its feet come last.
  mutating func end() {
    endGroup()
    groups += feet
    feet = []
  }

  /// Takes the last row out.
  mutating func dropLast() {
    guard let last = groups.indices.last else { return }
    groups[last].removeLast()
  }

  /// Adds columns with their width in pixels.
  mutating func appendColumns(_ count: Int, _ width: Int?) {
    let count = min(max(count, 1), 1000)
    guard columnWidths.count + count <= 4096 else { return }
    columnWidths += [Int?](repeating: width, count: count)
  }

  /// The widths of the true columns of a table in which LibreOffice has made columns of slivers,
  /// one or two twips between edges that were meant to be one; nil for any other table. It writes
  /// the width of a sliver as 4367 pixels (65505 twips: a negative number), and spans that do not
  /// count the slivers alike in all rows, so that only the widths of the cells say where they lie.
  var widthsWithoutSlivers: [Int]? {
    guard let width, !columnWidths.isEmpty else { return nil }
    let widths = columnWidths.compactMap(\.self)
    let columns = widths.filter { $0 <= width }
    let sum = columns.reduce(0, +)
    guard widths.count == columnWidths.count, columns.count < widths.count,
      sum * 10 >= width * 9, sum * 10 <= width * 11
    else { return nil }
    return columns
  }
}
