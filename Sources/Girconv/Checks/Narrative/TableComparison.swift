/// N-RECV, N-NONE, N-IN, N-DONE, N-OUT, N-CLASS, N-TYPE, N-REVW, N-T2: sentences against tables.
///
/// A difference is an error only where the sentence is exact, says what it counts, and speaks of the
/// body and the year of the report. In doubt it is info with the reason, and where another reading
/// of the sentence agrees with the tables, that is said.
struct TableComparison {
  private(set) var findings: [Finding] = []
  private let tables: ComparedTables

  init(_ statements: [Statement], _ tables: ComparedTables) {
    self.tables = tables
    let verdicts = statements.map(compare)
    guard verdicts.contains(where: \.isDifference) else { return }
    var agreeing: Set<Measure> = []
    for case (let statement, .holds) in zip(statements, verdicts) {
      if let measure = statement.measure { agreeing.insert(measure) }
    }
    var seen: Set<Key> = []
    for (statement, verdict) in zip(statements, verdicts) {
      guard let measure = statement.measure, measure.cells != nil,
        seen.insert(Key(measure: measure, value: statement.value)).inserted
      else { continue }
      switch verdict {
      case .holds, .silent: break
      case .broken(let right): add(statement, right, isSaidRight: agreeing.contains(measure))
      case .stopped(let figure):
        if !agreeing.contains(measure) { addUnassessed(statement, figure) }
      }
    }
  }

  private struct Key: Hashable {
    var measure: Measure
    var value: DecimalNumber
  }

  // MARK: Comparing

  private enum Verdict {
    case holds
    case broken(DecimalNumber)
    /// A cell has no number.
    case stopped(Figure)
    case silent

    /// Whether there may be something to say of it.
    var isDifference: Bool {
      switch self {
      case .broken, .stopped: true
      case .holds, .silent: false
      }
    }
  }

  private func compare(_ statement: Statement) -> Verdict {
    guard let cells = statement.measure?.cells else { return .silent }
    switch tables.cells(cells).sum {
    case .none: return .silent
    case .unknown(let figure): return tables.hasNumbers(cells.table) ? .stopped(figure) : .silent
    case .number(let number):
      if number.equals(statement.value) || isNear(statement, number) { return .holds }
      return .broken(number)
    }
  }

  /// Whether 四十余件 may be the table's number: within a fifth of it.
  private func isNear(_ statement: Statement, _ number: DecimalNumber) -> Bool {
    guard !statement.isExact, let difference = number.subtracting(statement.value)?.magnitude,
      let five = DecimalNumber.sum([difference, difference, difference, difference, difference])
    else { return false }
    return !number.isLess(than: five)
  }

  // MARK: Findings

  private mutating func add(
    _ statement: Statement, _ right: DecimalNumber, isSaidRight: Bool
  ) {
    guard let rule = NarrativeRule(statement), let cells = statement.measure?.cells else { return }
    let table = tables.cells(cells)
    if let slip = unitSlip(statement, right, table) {
      findings.append(slip)
      return
    }
    var reasons = statement.doubts.reasons
    if let other = otherReading(statement) { reasons.append(other) }
    let difference = Message(
      "文中\(statement.words.chinese)，\(cells.table.name)\(table.name.chinese)为\(right)。",
      "The text says \(statement.words.english), but \(cells.table.name), \(table.name.english)"
        + " has \(right).")
    var severity = rule.severity
    if !reasons.isEmpty { severity = .info } else if isSaidRight { severity = .warning }
    let reason = Message(
      reasons.isEmpty ? "" : "但\(reasons.map(\.chinese).joined(separator: "，"))，仅供核对。",
      reasons.isEmpty
        ? "" : " Only to be looked at: \(reasons.map(\.english).joined(separator: "; ")).")
    findings.append(
      Finding(
        rule.check, severity,
        Message(difference.chinese + reason.chinese, difference.english + reason.english),
        statement, right: right, places: table.figures.map(\.findingPlace)))
  }

  /// Another reading of the words that agrees with the tables.
  private func otherReading(_ statement: Statement) -> Message? {
    guard let measure = statement.measure, let cells = measure.cells, !statement.value.isZero
    else { return nil }
    if statement.slots?.action == .done, let all = tables.requests([.resultTotal]),
      let carried = tables.requests([.carriedIn]),
      all.subtracting(carried)?.equals(statement.value) == true
    {
      return Message("与办结总计减去上年结转相符", "it agrees with the total less those carried in")
    }
    for rows in statement.otherRows {
      for columns in statement.otherColumns(cells.columns) {
        let other = tables.cells(
          Measure.Cells(table: cells.table, rows: rows, columns: columns))
        if let number = other.number, number.equals(statement.value) {
          return Message("与\(other.name.chinese)相符", "it agrees with \(other.name.english)")
        }
      }
    }
    return nil
  }

  /// N-UNIT: the sentence's number is the table's but for 万.
  private func unitSlip(
    _ statement: Statement, _ right: DecimalNumber, _ table: TableCells
  ) -> Finding? {
    guard !right.isZero, !statement.value.isZero,
      statement.value.timesTen(toThe: 4)?.equals(right) == true
        || right.timesTen(toThe: 4)?.equals(statement.value) == true
    else { return nil }
    return Finding(
      .narrativeUnit, statement.doubts.isEmpty ? .warning : .info,
      Message(
        "文中\(statement.words.chinese)，\(table.name.chinese)为\(right)，正好相差一万倍，请核对单位。",
        "The text says \(statement.words.english), \(table.name.english) has \(right), ten thousand"
          + " times as much or as little: please check the unit."),
      statement, right: right, places: table.figures.map(\.findingPlace))
  }

  private mutating func addUnassessed(_ statement: Statement, _ figure: Figure) {
    guard let rule = NarrativeRule(statement) else { return }
    findings.append(
      Finding(
        rule.check, .info,
        Message(
          "文中\(statement.words.chinese)，\(figure.name.chinese)没有数字，无法核对。",
          "The text says \(statement.words.english); \(figure.name.english) has no number, so that it"
            + " cannot be compared."),
        statement, places: [figure.findingPlace]))
  }
}
