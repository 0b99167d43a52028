import Documents

/// What was read out of a document's tables, before it is known which form they follow.
struct FoundFigures {
  /// A cell that holds a figure.
  struct Cell {
    var reading: CellReading
    var raw: String
    /// The unit printed in the column's head, "" when there is none.
    var headUnit: String
    var place: Place
  }

  /// The cells by what they are.
  var cells: [FigureKey: Cell] = [:]
  /// Where the rows of the tables stand.
  var rows: [FormTable.ID: [RowKey: Place]] = [:]
  /// The labels that are official ones, but perhaps of another form than the document's.
  var officialLabels: [FormTable.ID: [RowKey: Label]] = [:]
  /// The printed tables that each table of the form was read from, in order.
  var tables: [FormTable.ID: [Int]] = [:]
  /// What was noticed.
  var findings: [Finding] = []

  /// Notes that a table of the form goes on in a printed table.
  mutating func note(_ id: FormTable.ID, in table: Int) {
    if tables[id]?.contains(table) != true { tables[id, default: []].append(table) }
  }
}
