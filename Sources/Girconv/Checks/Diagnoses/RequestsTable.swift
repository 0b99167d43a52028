/// Table 3 as rows and columns of numbers, for diagnoses that try other numbers in it.
struct RequestsTable {
  let check: EquationCheck
  let rows: [RowKey]
  let columns: [ColumnKey]
  /// The equations of its three identities that can be assessed, whether they hold or not.
  let assessable: [Equation]
  /// Those that are broken.
  let broken: [Equation]

  /// Nil where the tables have no table 3.
  init?(_ tables: [FormTable], _ check: EquationCheck) {
    guard let table = tables.first(where: { $0.id == .requests }) else { return nil }
    self.check = check
    var rows: [RowKey] = []
    var columns: [ColumnKey] = []
    for index in table.figures.indices {
      let key = table.figures[index].key
      if rows.last != key.row { rows.append(key.row) }
      if rows.count == 1 { columns.append(key.column) }
    }
    self.rows = rows
    self.columns = columns
    let own = check.assessed.filter { $0.equation.isOfRequests }
    assessable = own.filter { $0.verdict.isAssessed }.map(\.equation)
    broken = own.filter { $0.verdict.isBroken }.map(\.equation)
  }

  func key(_ row: RowKey, _ column: ColumnKey) -> FigureKey { FigureKey(.requests, row, column) }

  /// The numbers of a row; nil when one is not there.
  func values(_ row: RowKey) -> [DecimalNumber]? {
    let values = columns.compactMap { check.index.value(key(row, $0)) }
    return values.count == columns.count ? values : nil
  }

  /// Whether all equations hold that other numbers in a row make a difference to, of which some are
  /// broken without them.
  func isSound(_ row: RowKey, with values: [DecimalNumber]) -> Bool {
    var tried: [FigureKey: DecimalNumber] = [:]
    for (column, value) in zip(columns, values) where check.index.value(key(row, column)) != value {
      tried[key(row, column)] = value
    }
    let touched = assessable.filter { $0.keys.contains { tried[$0] != nil } }
    return touched.count(where: isBroken) > 1
      && touched.allSatisfy { equation in
        equation.verdict { tried[$0] ?? value($0) } == .holds
      }
  }

  /// A finding about some cells.
  func finding(
    _ check: Check, _ severity: Finding.Severity, _ message: Message, _ keys: [FigureKey]
  ) -> Finding {
    Finding(
      check, severity, message, places: keys.compactMap { self.check.index[$0]?.findingPlace })
  }
}

extension Verdict {
  var isBroken: Bool { if case .broken = self { true } else { false } }
  var isAssessed: Bool { if case .notAssessable = self { false } else { true } }
}
