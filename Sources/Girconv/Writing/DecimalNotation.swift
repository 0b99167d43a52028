/// How a decimal number is written.
enum DecimalNotation {
  /// With the decimals that were published.
  case asPublished
  /// With a decimal point always (0 → 0.0), so that a reader that infers types from the first
  /// documents takes the column for decimals.
  case withPoint

  /// The number as text.
  func text(_ number: DecimalNumber) -> String {
    switch self {
    case .withPoint where number.scale <= 0: number.description + ".0"
    default: number.description
    }
  }
}

extension FigureKey {
  /// How the figure's number is written.
  var notation: DecimalNotation {
    column == .amount ? .withPoint : .asPublished
  }
}
