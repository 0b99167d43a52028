/// A document as an author thinks of it; the renderings write it as DOCX or text.
struct SampleDocument {
  var title: [String]
  var blocks: [Block] = []
  /// dc:title and dc:creator.
  var creator = "政务公开科"

  enum Block {
    case paragraph(Paragraph)
    case table(Table)
    case pageBreak
  }

  struct Paragraph {
    var runs: [Run]
    /// 1 for a section's heading, 2 below it, 3 for an item of a list, nil for body text.
    var level: Int?
    /// The ordinal that stands before the text: 一、 or （一） or 1.
    var ordinal = ""

    init(_ text: String, level: Int? = nil, ordinal: String = "") {
      runs = [Run(text: text)]
      self.level = level
      self.ordinal = ordinal
    }

    var text: String { ordinal + runs.filter { $0.change != .deleted }.map(\.text).joined() }
  }

  struct Run {
    var text: String
    var change: Change?
  }

  enum Change { case inserted, deleted }

  /// A table as a grid of columns on which cells lie.
  struct Table {
    /// The columns' widths in twips.
    var columns: [Int]
    var rows: [Row]
    var headerRows = 0
  }

  struct Row {
    var cells: [Cell]
    var change: Change?

    init(_ cells: [Cell], change: Change? = nil) {
      self.cells = cells
      self.change = change
    }
  }

  /// A cell; what a cell above covers is no cell here.
  struct Cell {
    /// The paragraphs.
    var paragraphs: [[Run]]
    var columnSpan: Int
    var rowSpan: Int

    init(_ text: String, columns: Int = 1, rows: Int = 1) {
      paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        [Run(text: String($0))]
      }
      columnSpan = columns
      rowSpan = rows
    }

    var lines: [String] {
      paragraphs.map { runs in runs.filter { $0.change != .deleted }.map(\.text).joined() }
    }
  }
}

extension SampleDocument.Table {
  /// A position of a row: a cell that begins there, or the rest of one that a row above began.
  struct Place {
    var cell: SampleDocument.Cell
    var column: Int
    var isContinuation: Bool
    var isContinued: Bool
  }

  /// The rows with the continuations of the cells that reach down into them.
  var placedRows: [[Place]] {
    var open: [(place: Place, rowsLeft: Int)] = []
    return rows.map { row in
      var places = open.map(\.place)
      var cells = row.cells[...]
      var column = 0
      var begun: [(Place, Int)] = []
      while column < columns.count {
        if let above = open.first(where: { $0.place.column == column }) {
          column += above.place.cell.columnSpan
        } else if let cell = cells.popFirst() {
          places.append(
            Place(cell: cell, column: column, isContinuation: false, isContinued: cell.rowSpan > 1))
          var rest = Place(
            cell: cell, column: column, isContinuation: true, isContinued: true)
          rest.cell.paragraphs = [[]]
          if cell.rowSpan > 1 { begun.append((rest, cell.rowSpan)) }
          column += cell.columnSpan
        } else {
          break
        }
      }
      open = (open + begun).map { ($0.place, $0.rowsLeft - 1) }.filter { $0.1 > 0 }
      return places.sorted { $0.column < $1.column }
    }
  }
}
