/// A decimal number exactly as published: its digits, never through binary floating point.
///
/// At most 18 significant digits, so that every consumer's decimal type can hold it.
public struct DecimalNumber: Sendable, Hashable, CustomStringConvertible {
  /// All digits as one integer: 719101048 for 71910.1048.
  public var coefficient: Int64
  /// How many of the digits stand behind the decimal point.
  public var scale: Int

  /// A number from its digits and how many of them are decimals.
  public init(coefficient: Int64, scale: Int = 0) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// The number in decimal notation with all its published decimals: "71910.1048", "-8".
  public var description: String {
    let magnitude = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + magnitude }
    let padded = String(repeating: "0", count: max(0, scale + 1 - magnitude.count)) + magnitude
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
