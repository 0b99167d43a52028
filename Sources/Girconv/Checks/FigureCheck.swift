/// Looks at each figure of a table: is it there, is it a number, does it stand in its unit?
struct FigureCheck {
  var findings: [Finding] = []
  let table: FormTable.ID
  /// The figures as the form asks for them.
  let asked: [Figure]
  let found: FoundFigures
  /// Columns that no row of the document has.
  private(set) var missingColumns: Set<ColumnKey> = []
  /// Whether blanks are told for the table as a whole.
  private(set) var isSparse = false

  /// Looks at the figures of a table of a form.
  init(_ form: FormTable, figures: ArraySlice<Figure>, found: FoundFigures) {
    table = form.id
    asked = form.figures
    self.found = found
    // Most tables hold nothing but numbers: nothing is said, and no row is looked at.
    if arePlain(figures) { return }
    let isAll = { (kind: Figure.Kind) in figures.indices.allSatisfy { figures[$0].kind == kind } }
    if isAll(.missing), found.tables[table] == nil {
      if found.lacksHeads(table) { return }
      add(
        .tableMissing, .error,
        Message(
          "没有找到“\(table.name)”，\(figures.count)个数均缺。",
          "The table “\(table.name)” was not found; \(figures.count.of("number")) missing."),
        figure: table.rawValue)
      return
    }
    if isAll(.blank) {
      add(
        .tableBlank, .error,
        Message(
          "“\(table.name)”\(figures.count)个数全部空白（空白不等于0）。",
          "All \(figures.count) numbers of the table “\(table.name)” are blank (a blank is not 0)."),
        figure: table.rawValue, places: Array(figures))
      return
    }
    noteSparse(figures)
    let rows = rows(figures)
    checkColumns(rows)
    for row in rows { check(row) }
  }

  /// A table of which less than half is filled in: its blanks are told together.
  private mutating func noteSparse(_ figures: ArraySlice<Figure>) {
    let blanks = figures.indices.filter { figures[$0].kind == .blank }.map { figures[$0] }
    guard 2 * blanks.count > figures.count else { return }
    isSparse = true
    add(
      .tableSparse, .error,
      Message(
        "“\(table.name)”\(figures.count)个数中有\(blanks.count)个空白（空白不等于0）。",
        "\(blanks.count) of the \(figures.count) numbers of the table “\(table.name)” are blank (a"
          + " blank is not 0)."),
      figure: table.rawValue, places: blanks)
  }

  /// A column that all rows lack is said once.
  private mutating func checkColumns(_ rows: [ArraySlice<Figure>]) {
    let present = rows.filter { row in row.contains { $0.kind != .missing } }
    guard present.count > 2, let columns = present.first else { return }
    for column in columns where column.kind == .missing {
      let places = present.flatMap { $0.filter { $0.key.column == column.key.column } }
      guard places.count == present.count, places.allSatisfy({ $0.kind == .missing }) else {
        continue
      }
      missingColumns.insert(column.key.column)
      add(
        .columnMissing, .error,
        Message(
          "“\(table.name)”中没有找到“\(column.columnLabel)”一列，\(places.count)个数均缺，不代为补填。",
          "The table “\(table.name)” has no column “\(column.columnLabel)”; \(places.count.of("number")) missing and not filled in."
        ),
        figure: table.rawValue)
    }
  }

  /// The figures row by row.
  private func rows(_ figures: ArraySlice<Figure>) -> [ArraySlice<Figure>] {
    var result: [ArraySlice<Figure>] = []
    var start = figures.startIndex
    for index in figures.indices.dropFirst() where figures[index].key.row != figures[start].key.row
    {
      result.append(figures[start..<index])
      start = index
    }
    return result + [figures[start...]]
  }

  mutating func add(
    _ check: Check, _ severity: Finding.Severity, _ message: Message, figure: String,
    places: [Figure] = []
  ) {
    let section = table.section
    let spoken =
      places.isEmpty
      ? [FindingPlace(section: section, figure: figure)]
      : places.map {
        FindingPlace(
          section: section, figure: places.count == 1 ? figure : $0.key.path, place: $0.place)
      }
    findings.append(Finding(check, severity, message, places: spoken))
  }
}
