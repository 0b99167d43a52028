/// What an equation implies for the only number of it that is not there. It is said in a finding
/// and never filled in.
struct ImpliedNumbers {
  private(set) var findings: [Finding] = []
  private let index: FigureIndex

  /// What an equation gives for a number.
  private struct Implied {
    let equation: Equation
    let value: DecimalNumber
  }

  init(_ check: EquationCheck) {
    index = check.index
    var order: [FigureKey] = []
    var implied: [FigureKey: [Implied]] = [:]
    for item in check.assessed {
      guard case .notAssessable(let missing) = item.verdict, missing.count == 1,
        let key = missing.first, let value = item.equation.implied(for: key, index)
      else { continue }
      if implied[key] == nil { order.append(key) }
      implied[key, default: []].append(Implied(equation: item.equation, value: value))
    }
    findings = order.compactMap { key in
      index[key].flatMap { finding($0, implied[key] ?? []) }
    }
  }

  private func finding(_ figure: Figure, _ implied: [Implied]) -> Finding? {
    guard let first = implied.first, let check = Self.checks[figure.key.table] else { return nil }
    let equations = implied.map { EquationWords($0.equation, index).implied($0.value) }
    let agrees = implied.allSatisfy { $0.value.equals(first.value) }
    let isPossible = agrees && first.value.coefficient >= 0
    let isBlank = figure.kind == .blank
    var chinese = "\(figure.name.chinese)没有数。\(equations.map(\.chinese).joined(separator: "；"))。"
    var english =
      "\(figure.name.english.capitalizedFirst) has no number."
      + " \(equations.map(\.english).joined(separator: ". "))."
    if !agrees {
      chinese += "两式推算不一致，另有数字有误。"
      english += " The two do not agree: another number is wrong."
    } else if !isPossible {
      chinese += "推算为负，另有数字有误。"
      english += " That is negative: another number is wrong."
    } else {
      chinese += "只供核对，不作填补。"
      english += " This is for checking; it is not filled in."
    }
    if isBlank, isPossible {
      chinese += first.value.isZero ? "若空白按0计，等式成立。" : "若空白按0计，等式不成立。"
      english +=
        first.value.isZero
        ? " If the blank were read as 0, the equation would hold."
        : " If the blank were read as 0, the equation would not hold."
    }
    var finding = Finding(
      check, isPossible ? .info : .warning, Message(chinese, english),
      places: [figure.findingPlace] + others(than: figure.key, implied))
    if agrees { finding.right = first.value.description }
    return finding
  }

  /// The other cells of the equations, each once.
  private func others(than key: FigureKey, _ implied: [Implied]) -> [FindingPlace] {
    var seen: Set<FigureKey> = [key]
    return implied.flatMap { $0.equation.right + $0.equation.left }
      .filter { seen.insert($0).inserted }
      .compactMap { index[$0]?.findingPlace }
  }

  private static let checks: [FormTable.ID: Check] = [
    .requests: .requestsImplied, .reviewLitigation: .reviewImplied,
  ]
}

extension EquationWords {
  /// "按“第一项加第二项之和应等于…”推算为15"
  fileprivate func implied(_ value: DecimalNumber) -> Message {
    Message(
      "按“\(words.chinese)”，推算为\(value)", "By the rule that \(words.english), it would be \(value)")
  }
}

extension String {
  /// The text with a capital letter at its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
