/// What looking at an equation gives.
enum Verdict: Equatable {
  case holds
  /// The two sums, which are not as the equation says.
  case broken(left: DecimalNumber, right: DecimalNumber)
  /// The numbers that are not there, so that nothing can be said.
  case notAssessable(missing: [FigureKey])
}

extension Equation {
  /// Looks at the equation with published numbers; nil where it does not apply, because the form
  /// asks for one of its numbers nowhere and none is printed.
  func verdict(_ index: FigureIndex) -> Verdict? {
    var missing: [FigureKey] = []
    for key in keys {
      guard index.contains(key) else { return nil }
      if index.value(key) == nil { missing.append(key) }
    }
    guard missing.isEmpty else { return .notAssessable(missing: missing) }
    return verdict { index.value($0) ?? .zero }
  }

  /// Looks at the equation with the numbers that are given for its keys.
  func verdict(_ value: (FigureKey) -> DecimalNumber) -> Verdict {
    guard let left = DecimalNumber.sum(left, value), let right = DecimalNumber.sum(right, value),
      let difference = right.subtracting(left)
    else { return .notAssessable(missing: []) }
    let holds =
      switch identity.relation {
      case .equal: difference.isZero
      case .atMost: difference.coefficient >= 0
      }
    return holds ? .holds : .broken(left: left, right: right)
  }

  /// The number that the others imply for the only one that is not there; nil when there are more,
  /// or the relation does not tell.
  func implied(for key: FigureKey, _ index: FigureIndex) -> DecimalNumber? {
    guard identity.relation == .equal else { return nil }
    func sum(_ keys: [FigureKey]) -> DecimalNumber? {
      let others = keys.filter { $0 != key }
      let values = others.compactMap { index.value($0) }
      return values.count == others.count ? DecimalNumber.sum(values) : nil
    }
    guard let left = sum(left), let right = sum(right) else { return nil }
    return self.left.contains(key) ? right.subtracting(left) : left.subtracting(right)
  }
}
