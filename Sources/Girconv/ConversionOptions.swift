public import Documents

/// How a document is converted; the defaults suit everybody who has no special wish.
public struct ConversionOptions: Sendable {
  /// The input format; nil, the default, tells it from the bytes. Set it when the bytes mislead.
  public var format: InputFormat?
  /// How much a document may ask for. Raise one when an error names it and the file is yours.
  public var limits = ReadingLimits()
  /// The checks that speak; all of them unless some are not wanted.
  public var rules = RuleSelection.all

  /// The defaults.
  public init() {}
}
