/// Which checks speak.
public struct RuleSelection: Sendable, Equatable {
  private let checks: Set<Check>

  /// All of them.
  public static let all = RuleSelection(checks: Set(Check.allCases))

  private init(checks: Set<Check>) { self.checks = checks }

  /// The checks of some patterns, or all, without those of others.
  ///
  /// A pattern is the id of a check, or its beginning with * behind it: `T3-*`. Upper and lower
  /// case are the same.
  /// - Parameters:
  ///   - patterns: those that speak; none for all.
  ///   - ignored: those that do not.
  /// - Throws: a pattern that no check has.
  public init(_ patterns: [String], ignoring ignored: [String]) throws(UnknownRule) {
    var checks = Set(patterns.isEmpty ? Check.allCases : [])
    for pattern in patterns { checks.formUnion(try RuleSelection.checks(of: pattern)) }
    for pattern in ignored { checks.subtract(try RuleSelection.checks(of: pattern)) }
    self.checks = checks
  }

  /// Whether a check speaks.
  public func contains(_ check: Check) -> Bool { checks.contains(check) }

  /// The checks that a pattern means.
  public static func checks(of pattern: String) throws(UnknownRule) -> [Check] {
    let wanted = pattern.lowercased()
    let beginning = wanted.hasSuffix("*") ? String(wanted.dropLast()) : nil
    let checks = Check.allCases.filter { check in
      let id = check.rawValue.lowercased()
      return beginning.map(id.hasPrefix) ?? (id == wanted)
    }
    guard !checks.isEmpty else { throw UnknownRule(pattern: pattern) }
    return checks
  }
}

/// A pattern that no check has.
public struct UnknownRule: Error, Equatable {
  /// The pattern.
  public var pattern: String
}
