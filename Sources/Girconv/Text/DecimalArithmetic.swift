/// Exact sums of published numbers.
extension DecimalNumber {
  static let zero = DecimalNumber(coefficient: 0)

  /// The exact sum; nil when it has more digits than can be held.
  static func sum(_ numbers: some Sequence<DecimalNumber>) -> DecimalNumber? { sum(numbers) { $0 } }

  /// The exact sum of the numbers of some terms; nil when it has more digits than can be held.
  static func sum<Terms: Sequence>(
    _ terms: Terms, _ number: (Terms.Element) -> DecimalNumber
  ) -> DecimalNumber? {
    var sum = DecimalNumber.zero
    for term in terms {
      guard let next = sum.adding(number(term)) else { return nil }
      sum = next
    }
    return sum
  }

  /// The exact sum with another number; nil when it has more digits than can be held.
  func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let common = Swift.max(scale, other.scale)
    guard let left = scaled(to: common), let right = other.scaled(to: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow || sum == .min ? nil : DecimalNumber(coefficient: sum, scale: common)
  }

  /// The exact difference; nil when it has more digits than can be held.
  func subtracting(_ other: DecimalNumber) -> DecimalNumber? { adding(other.negated) }

  /// The number with the other sign.
  var negated: DecimalNumber { DecimalNumber(coefficient: 0 - coefficient, scale: scale) }

  /// The number without its sign.
  var magnitude: DecimalNumber { coefficient < 0 ? negated : self }

  /// Whether it is 0, with whatever decimals.
  var isZero: Bool { coefficient == 0 }

  /// Whether both are the same number, with whatever decimals: 12 and 12.0.
  func equals(_ other: DecimalNumber) -> Bool { subtracting(other)?.isZero ?? false }

  /// Whether the number has no fraction: 12, 12.00.
  var isWhole: Bool {
    var (rest, decimals) = (coefficient, scale)
    while decimals > 0, rest % 10 == 0 { (rest, decimals) = (rest / 10, decimals - 1) }
    return decimals <= 0 || coefficient == 0
  }

  /// Whether the number is less than another one.
  func isLess(than other: DecimalNumber) -> Bool {
    subtracting(other).map { $0.coefficient < 0 } ?? false
  }

  /// The number times a power of ten; nil when it has more digits than can be held.
  func timesTen(toThe power: Int) -> DecimalNumber? {
    if power <= scale { return DecimalNumber(coefficient: coefficient, scale: scale - power) }
    return scaled(to: power).map { DecimalNumber(coefficient: $0) }
  }

  /// The number without the zeros at the end of its decimals.
  var trimmed: DecimalNumber {
    var result = self
    while result.scale > 0, result.coefficient % 10 == 0 {
      result.coefficient /= 10
      result.scale -= 1
    }
    return result
  }

  private func scaled(to wanted: Int) -> Int64? {
    var result = coefficient
    for _ in scale..<Swift.max(scale, wanted) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }
}
