/// Looks at all equations of the tables: each holds, is broken, or cannot be assessed.
struct EquationCheck {
  /// An equation that applies, and what looking at it gave.
  struct Assessed {
    let equation: Equation
    let verdict: Verdict
  }

  let index: FigureIndex
  let assessed: [Assessed]

  /// Looks at the equations of some tables.
  init(_ tables: [FormTable], _ index: FigureIndex) {
    self.index = index
    assessed = tables.flatMap(\.equations).compactMap { equation in
      equation.verdict(index).map { Assessed(equation: equation, verdict: $0) }
    }
  }

  /// What is broken, then what cannot be assessed.
  var findings: [Finding] {
    let broken = assessed.compactMap { item -> Finding? in
      guard case .broken(let left, let right) = item.verdict else { return nil }
      return finding(item.equation, left, right)
    }
    return broken + ImpliedNumbers(self).findings + UnassessedEquations(self).findings
  }

  /// The equations of table 3 that are broken, but for those of printed subtotals.
  var brokenRequests: [Equation] {
    assessed.compactMap { item in
      guard case .broken = item.verdict, item.equation.isOfRequests else { return nil }
      return item.equation
    }
  }

  private func finding(
    _ equation: Equation, _ left: DecimalNumber, _ right: DecimalNumber
  ) -> Finding {
    let isZero =
      equation.identity.check == .requestsBalance && left.isZero != right.isZero
      && equation.keys.allSatisfy { index.value($0).map { $0.coefficient >= 0 } ?? false }
    var finding = Finding(
      isZero ? .requestsZero : equation.identity.check, equation.identity.severity,
      isZero
        ? EquationWords(equation, index).oneSided(left, right)
        : EquationWords(equation, index).broken(left, right),
      places: (equation.right + equation.left).compactMap { index[$0]?.findingPlace })
    finding.left = left.description
    finding.right = right.description
    return finding
  }
}

extension Equation {
  /// Whether it is one of table 3's three identities.
  var isOfRequests: Bool {
    switch identity.check {
    case .requestsBalance, .requestsOutcomes, .requestsApplicants: true
    default: false
    }
  }
}
