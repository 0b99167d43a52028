/// A file that is made to harm, and what girconv is to make of it.
struct Attack: Sendable {
  /// What it is aimed at.
  enum Aim: String, Sendable, CaseIterable {
    case container, encoding, markup, numbers, nesting, counts, circles, network, text
  }

  /// What is to come of it.
  enum Outcome: Sendable {
    /// No result, with this code.
    case code(String)
    /// A result, with a finding of this check.
    case finding(String)
    /// A result.
    case result
  }

  var aim: Aim
  var name: String
  var outcome: Outcome
  /// Makes the file; the port is that of a listener that must not be called.
  var make: @Sendable (_ port: Int) -> [UInt8]

  init(
    _ aim: Aim, _ name: String, _ outcome: Outcome,
    _ make: @escaping @Sendable (_ port: Int) -> [UInt8]
  ) {
    self.aim = aim
    self.name = name
    self.outcome = outcome
    self.make = make
  }

  /// All attacks.
  static let all =
    archives + archiveNumbers + encodings + markup + numbers + nesting + counts + circles + network
    + texts + pages + openDocuments
}
