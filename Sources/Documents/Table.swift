/// A table as laid out: a list of cells with spans, and a dense grid that says which cell covers
/// each position.
public struct Table: Sendable, Equatable {
  /// How far the columns of the cells can be trusted.
  public enum Layout: String, Sendable {
    /// Rows, columns and spans are those of the document.
    case grid
    /// Cells in order, one for each cell of the source; spans are not known, so that the same
    /// column may have other indices in other rows.
    case sequence
    /// As `sequence`, and spans have left empty filler cells behind and at the row's end.
    case padded
  }

  /// The story that the table stands in.
  public var story: Story
  /// How far the columns can be trusted.
  public var layout: Layout
  /// The number of rows.
  public var rowCount: Int
  /// The number of columns: the most that any row uses.
  public var columnCount: Int
  /// How many rows at the top are marked as header rows.
  public var headerRowCount: Int
  /// The cells in reading order, each once.
  public var cells: [Cell]
  /// For each position, row by row, the index of the cell that covers it, or ``gap``.
  public var grid: [Int32]
  /// Whether nothing stands between this table and the one before it, which Word shows as one.
  public var followsTable: Bool
  /// The row that each printed piece starts with, [0] for a table in one piece; more where a
  /// page break had cut the table and the reader joined it.
  public var fragments: [Fragment]
  /// The innermost of ``Document/divisions`` that it stands in.
  public var division: Int32

  /// A piece of a table between two page breaks.
  public struct Fragment: Sendable, Equatable {
    /// The piece's first row, 0-based.
    public var firstRow: Int
    /// The columns of the piece as it was written.
    public var columnCount: Int

    /// A piece that starts at a row.
    public init(firstRow: Int, columnCount: Int) {
      self.firstRow = firstRow
      self.columnCount = columnCount
    }
  }

  /// A position of ``grid`` that no cell covers.
  public static let gap: Int32 = -1

  /// A table whose grid is computed from its cells. Positions outside the table are left out.
  public init(
    story: Story = .main, layout: Layout = .grid, rowCount: Int, columnCount: Int,
    headerRowCount: Int = 0, cells: [Cell], followsTable: Bool = false, fragments: [Fragment] = [],
    division: Int32 = Document.noDivision
  ) {
    self.division = division
    self.story = story
    self.layout = layout
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.headerRowCount = headerRowCount
    self.cells = cells
    self.followsTable = followsTable
    self.fragments =
      fragments.isEmpty ? [Fragment(firstRow: 0, columnCount: columnCount)] : fragments
    grid = [Int32](repeating: Table.gap, count: rowCount * columnCount)
    for index in cells.indices {
      let (left, right) = (cells[index].column, cells[index].column + cells[index].columnSpan)
      for row in cells[index].row..<min(cells[index].row + cells[index].rowSpan, rowCount) {
        for column in left..<min(right, columnCount) {
          grid[row * columnCount + column] = Int32(truncatingIfNeeded: index)
        }
      }
    }
  }

  /// The index in ``cells`` of the cell that covers a position, nil for a gap.
  public func cellIndex(row: Int, column: Int) -> Int? {
    guard row >= 0, row < rowCount, column >= 0, column < columnCount else { return nil }
    let index = grid[row * columnCount + column]
    return index == Table.gap ? nil : Int(index)
  }
}

/// A cell: where it stands, how far it reaches, and what it holds.
public struct Cell: Sendable, Equatable {
  /// The first row that the cell covers, 0-based.
  public var row: Int
  /// The first column that the cell covers, 0-based.
  public var column: Int
  /// How many rows the cell covers, at least 1.
  public var rowSpan: Int
  /// How many columns the cell covers, at least 1.
  public var columnSpan: Int
  /// What the cell holds.
  public var blocks: [Block]
  /// The 1-based line of the source that the cell starts on, nil for formats without lines.
  public var line: Int?

  /// A cell from its pieces.
  public init(
    row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, blocks: [Block], line: Int? = nil
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.blocks = blocks
    self.line = line
  }

  /// The paragraphs' texts joined by LF, without automatic numbers and nested tables.
  public var text: String { joined(\.text) }

  /// The paragraphs' texts joined by LF, with automatic numbers, without nested tables.
  public var numberedText: String { joined(\.numberedText) }

  /// The indices of the tables that the cell holds.
  public var tables: [Int] {
    blocks.compactMap { if case .table(let index) = $0 { index } else { nil } }
  }

  private func joined(_ part: (Paragraph) -> String) -> String {
    if blocks.count == 1, case .paragraph(let only) = blocks[0] { return part(only) }
    var result = ""
    var isFirst = true
    for case .paragraph(let paragraph) in blocks {
      if !isFirst { result += "\n" }
      result += part(paragraph)
      isFirst = false
    }
    return result
  }
}
