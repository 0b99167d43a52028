/// T3-CANCEL: differences of some columns or rows that add up to 0, so that the total holds.
struct CancellingDifferences {
  static func findings(_ table: RequestsTable) -> [Finding] {
    [Check.requestsBalance, .requestsOutcomes, .requestsApplicants].compactMap { check in
      finding(table, check)
    }
  }

  private static func finding(_ table: RequestsTable, _ check: Check) -> Finding? {
    let parts = table.assessable.filter { equation in
      equation.identity.check == check && !isOfTotal(equation)
    }
    let differences = parts.compactMap { equation -> (equation: Equation, value: DecimalNumber)? in
      guard case .broken(let left, let right) = equation.verdict({ table.value($0) }),
        let difference = left.subtracting(right)
      else { return nil }
      return (equation, difference)
    }
    let totals = table.assessable.filter { $0.identity.check == check && isOfTotal($0) }
    guard differences.count >= 2, !totals.isEmpty,
      totals.allSatisfy({ !table.isBroken($0) }),
      DecimalNumber.sum(differences.map(\.value))?.isZero == true,
      let words = parts.first?.identity.words
    else { return nil }
    let listed = differences.map { item -> String in
      let name = EquationWords(item.equation, table.check.index).name
      let sign = item.value.coefficient > 0 ? "+" : ""
      return "“\(name)”\(sign)\(item.value)"
    }
    return table.finding(
      .requestsCancel, .warning,
      Message(
        "差额互相抵消：\(listed.joined(separator: "、"))，合计看不出来。\(words.chinese)。",
        "Differences cancel each other: \(listed.joined(separator: ", ")), so that the total does"
          + " not show them; \(words.english)."),
      differences.flatMap { $0.equation.right + $0.equation.left })
  }

  /// Whether an equation is about the sum of the others: the column 总计, the row （七）总计.
  private static func isOfTotal(_ equation: Equation) -> Bool {
    equation.extent == .column(.total) || equation.extent == .row(.resultTotal)
  }
}

extension RequestsTable {
  /// The number of a key that is known to be there.
  func value(_ key: FigureKey) -> DecimalNumber { check.index.value(key) ?? .zero }

  /// Whether an equation does not hold.
  func isBroken(_ equation: Equation) -> Bool { equation.verdict { value($0) }.isBroken }
}
