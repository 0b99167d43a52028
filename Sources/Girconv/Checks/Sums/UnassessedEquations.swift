/// Names the cells that kept equations from being assessed, once for each check.
struct UnassessedEquations {
  private(set) var findings: [Finding] = []
  private let index: FigureIndex

  init(_ check: EquationCheck) {
    index = check.index
    var checks: [Check] = []
    var items: [Check: [(equation: Equation, missing: [FigureKey])]] = [:]
    for item in check.assessed {
      guard case .notAssessable(let missing) = item.verdict,
        item.equation.identity.severity != .info
      else { continue }
      // What a single number stops is told with the number that it implies.
      if missing.count == 1, item.equation.identity.relation == .equal { continue }
      let check = item.equation.identity.check
      if items[check] == nil { checks.append(check) }
      items[check, default: []].append((item.equation, missing))
    }
    findings = checks.compactMap { check in finding(check, items[check] ?? []) }
  }

  private func finding(
    _ check: Check, _ items: [(equation: Equation, missing: [FigureKey])]
  ) -> Finding? {
    guard let words = items.first?.equation.identity.words else { return nil }
    var seen: Set<FigureKey> = []
    let cells = items.flatMap(\.missing).filter { seen.insert($0).inserted }.compactMap {
      index[$0]
    }
    // Of a table that is not there, or blank throughout, that is said already.
    guard !cells.isEmpty, !isSaid(cells) else { return nil }
    let names = Self.names(cells)
    let asZero = blanksAsZero(items.map(\.equation), cells)
    return Finding(
      check, .info,
      Message(
        "“\(words.chinese)”有\(items.count)处不能核对：\(names.chinese)没有数。\(asZero.chinese)",
        "That \(words.english) cannot be assessed in \(items.count.of("place")):"
          + " \(names.english) without a number.\(asZero.english)"),
      places: cells.map(\.findingPlace))
  }

  /// Whether all of the cells' table lacks numbers.
  private func isSaid(_ cells: [Figure]) -> Bool {
    Form.all.flatMap(\.tables).contains { table in
      table.id == cells.first?.key.table
        && table.figures.allSatisfy { index[$0.key].map { $0.value == nil } ?? true }
    }
  }

  /// Whole rows by their names, single cells by theirs, at most three.
  private static func names(_ cells: [Figure]) -> Message {
    var rows: [(name: String, cells: [Figure])] = []
    for cell in cells {
      if rows.last?.name == cell.rowName {
        rows[rows.count - 1].cells.append(cell)
      } else {
        rows.append((cell.rowName, [cell]))
      }
    }
    let names = rows.map { row in
      row.cells.count == 1
        ? row.cells[0].name
        : Message(
          "“\(row.name)”行\(row.cells.count)格", "\(row.cells.count.of("cell")) of row “\(row.name)”")
    }
    let more = names.count > 3
    return Message(
      names.prefix(3).map(\.chinese).joined(separator: "、") + (more ? "等\(names.count)处" : ""),
      names.prefix(3).map(\.english).joined(separator: "; ")
        + (more ? " and others, \(names.count) in all," : ""))
  }

  /// The second reading, which takes blanks for 0; nothing where something else is missing too.
  private func blanksAsZero(_ equations: [Equation], _ cells: [Figure]) -> Message {
    guard cells.allSatisfy({ $0.kind == .blank }) else { return Message("", "") }
    let verdicts = equations.map { $0.verdict { index.value($0) ?? .zero } }
    let holding = verdicts.count { $0 == .holds }
    guard verdicts.count > 1 else {
      return holding == 1
        ? Message("若空白按0计，等式成立。", " If blanks were read as 0, it would hold.")
        : Message("若空白按0计，等式不成立。", " If blanks were read as 0, it would not hold.")
    }
    return Message(
      "若空白按0计，\(holding)处成立，\(verdicts.count - holding)处不成立。",
      " If blanks were read as 0, \(holding) would hold and \(verdicts.count - holding) would not.")
  }
}
