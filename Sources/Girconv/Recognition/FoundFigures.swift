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
  var cells = FigureMap<Cell>()
  /// Where the rows of the tables stand.
  var rows: [FormTable.ID: [RowKey: Place]] = [:]
  /// The labels that are official ones, but perhaps of another form than the document's.
  var officialLabels: [FormTable.ID: [RowKey: Label]] = [:]
  /// The printed tables that each table of the form was read from, in order.
  var tables: [FormTable.ID: [Int]] = [:]
  /// What was noticed.
  var findings: [Finding] = []

  /// Whether rows of a table stand there without any heads.
  func lacksHeads(_ id: FormTable.ID) -> Bool {
    findings.contains { finding in
      finding.check == .headsMissing
        && finding.places.contains { $0.figure.hasPrefix(id.rawValue + "/") }
    }
  }
}

/// What stands under one set of heads: a table of the form, or a piece of it.
struct FormTableReading {
  let id: FormTable.ID
  let heads: [HeadColumn]
  /// Where the heads stand.
  let place: Place
  /// The printed tables that it was read from.
  var tables: [Int]
  var cells = FigureMap<FoundFigures.Cell>()
  var rows: [RowKey: Place] = [:]
  var officialLabels: [RowKey: Label] = [:]
  /// Rows whose labels match no row of the form.
  var unmatched: [ReadRow] = []
  /// Rows of numbers of table 4.
  var reviewRows: [ReadRow] = []
  var findings: [Finding] = []

  /// The rows that cells were found for.
  var filledRows: Set<RowKey> { Set(cells.entries.map(\.key.row)) }
}

extension FoundFigures {
  /// Puts the readings together: pieces of one table add up; of several tables that hold the same
  /// rows, the one with the most rows is taken, the first of equal ones, and the others reported.
  init(_ readings: [FormTableReading]) {
    let filledRows = readings.map(\.filledRows)
    let order = readings.indices.sorted {
      (-filledRows[$0].count, $0) < (-filledRows[$1].count, $1)
    }
    var taken: [FormTable.ID: Set<RowKey>] = [:]
    var kept: [Int] = []
    for index in order {
      let reading = readings[index]
      let rows = filledRows[index]
      let common = rows.intersection(taken[reading.id, default: []])
      // A row cut by a page break may stand in both pieces.
      if 2 * common.count > rows.count {
        let isWhole = rows.count > 10 && rows == taken[reading.id]
        findings.append(.repeatedTable(reading, isWhole ? .error : .warning))
      } else {
        taken[reading.id, default: []].formUnion(rows)
        kept.append(index)
      }
    }
    for index in kept.sorted() { add(readings[index]) }
  }

  private mutating func add(_ reading: FormTableReading) {
    for table in reading.tables where tables[reading.id]?.contains(table) != true {
      tables[reading.id, default: []].append(table)
    }
    rows[reading.id, default: [:]].merge(reading.rows) { first, _ in first }
    officialLabels[reading.id, default: [:]].merge(reading.officialLabels) { first, _ in first }
    for (key, cell) in reading.cells.entries
    where cells[key].map({ $0.reading.kind == .blank }) ?? true {
      cells.set(cell, for: key)
    }
    findings += reading.findings
  }
}

extension Finding {
  fileprivate static func repeatedTable(
    _ reading: FormTableReading, _ severity: Severity
  ) -> Finding {
    Finding(
      .tableRepeated, severity,
      Message(
        "还有一张与“\(reading.id.name)”相同或相近的表，其数字未计入，保留在原表中。",
        "There is another table like “\(reading.id.name)”; its numbers were left in the printed table."
      ),
      places: [
        FindingPlace(section: reading.id.section, figure: reading.id.rawValue, place: reading.place)
      ])
  }
}
