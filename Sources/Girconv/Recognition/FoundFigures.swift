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
  var cells = KeyMap<FigureKey, Cell>()
  /// Where the rows of the tables stand.
  var rows = KeyMap<RowKey, Place>()
  /// The labels that are official ones, but perhaps of another form than the document's.
  var officialLabels = KeyMap<RowKey, Label>()
  /// The printed tables that each table of the form was read from, in order.
  var tables = KeyMap<FormTable.ID, [Int]>()
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
  var cells = KeyMap<FigureKey, FoundFigures.Cell>()
  var rows = KeyMap<RowKey, Place>()
  var officialLabels = KeyMap<RowKey, Label>()
  /// Rows whose labels match no row of the form.
  var unmatched: [ReadRow] = []
  /// Rows of numbers of table 4.
  var reviewRows: [ReadRow] = []
  var findings: [Finding] = []

  /// The rows that cells were found for.
  var filledRows: KeySet<RowKey> { KeySet(cells.entries.lazy.map(\.key.row)) }
}

extension FoundFigures {
  /// Puts the readings together: pieces of one table add up; of several tables that hold the same
  /// rows, the one with the most rows is taken, the first of equal ones, and the others reported.
  init(_ readings: [FormTableReading]) {
    let filledRows = readings.map(\.filledRows)
    let counts = filledRows.map(\.count)
    let order = readings.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    var taken = KeyMap<FormTable.ID, KeySet<RowKey>>()
    var kept: [Int] = []
    for index in order {
      let reading = readings[index]
      let rows = filledRows[index]
      let common = taken[reading.id].map(rows.commonCount) ?? 0
      // A row cut by a page break may stand in both pieces.
      if 2 * common > counts[index] {
        let isWhole = counts[index] > 10 && rows == taken[reading.id]
        findings.append(.repeatedTable(reading, isWhole ? .error : .warning))
      } else {
        taken.update(reading.id, from: KeySet([])) { $0.formUnion(rows) }
        kept.append(index)
      }
    }
    for index in kept.sorted() { add(readings[index]) }
  }

  private mutating func add(_ reading: FormTableReading) {
    tables.update(reading.id, from: []) { known in
      known += reading.tables.filter { !known.contains($0) }
    }
    rows.complete(with: reading.rows)
    officialLabels.complete(with: reading.officialLabels)
    for entry in reading.cells.entries {
      let earlier = cells.position(of: entry.key)
      if earlier.map({ cells.entries[$0].value.reading.kind == .blank }) ?? true {
        cells.set(entry.value, for: entry.key)
      }
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
