/// What people are told about a check: `girconv rules` prints it.
public struct Rule: Sendable {
  /// The check; its raw value is the rule's id.
  public let check: Check
  /// The severities that its findings have.
  public let severities: [Finding.Severity]
  /// What it checks.
  public let what: Message
  /// Why that matters.
  public let why: Message
  /// What it looks like when it is broken.
  public let example: Message
  /// The checks whose findings it explains, which speak where it speaks.
  public let explains: [Check]

  init(
    _ check: Check, _ severities: Finding.Severity..., what: Message, why: Message,
    example: Message, explains: [Check] = []
  ) {
    self.check = check
    self.severities = severities
    self.what = what
    self.why = why
    self.example = example
    self.explains = explains
  }

  /// The rule of a check.
  public static func rule(of check: Check) -> Rule? { byCheck[check] }

  private static let byCheck = Dictionary(
    all.flatMap(\.rules).map { ($0.check, $0) }, uniquingKeysWith: { first, _ in first })

  /// All rules, by what they are about.
  public static let all: [RuleGroup] = [
    .arithmetic, .structure, .narrative, .document, .tables, .cells, .fileReading, .layoutReading,
  ]
}

/// Rules about one thing.
public struct RuleGroup: Sendable {
  /// What they are about.
  public let name: Message
  /// The rules.
  public let rules: [Rule]
}
