import Testing

@testable import Girconv

/// A change of a clean report that breaks one rule, and the nearest one that does not.
struct RuleSample: Sendable, CustomTestStringConvertible {
  typealias Change = @Sendable (inout ReportText) throws -> Void

  let check: Check
  /// The severity that its findings have here.
  let severity: Finding.Severity
  let forms: [Form.ID]
  /// Checks that speak too, since what they are about is a part of both changes.
  let beside: [Check]
  let breaks: Change
  let holds: Change

  init(
    _ check: Check, _ severity: Finding.Severity, _ forms: [Form.ID] = Form.ID.allCases,
    beside: [Check] = [], breaks: @escaping Change, holds: @escaping Change
  ) {
    self.check = check
    self.severity = severity
    self.forms = forms
    self.beside = beside
    self.breaks = breaks
    self.holds = holds
  }

  var testDescription: String { "\(check.rawValue) \(severity.rawValue)" }

  /// What is found in a clean report of a form with a change.
  static func findings(_ form: Form.ID, _ change: Change) throws -> [Finding] {
    var report = try ReportText(form)
    try change(&report)
    return try report.findings()
  }

  /// All samples.
  static let all: [RuleSample] = [
    requestsSums, diagnoses, unassessed, missingNumbers, otherTables, numbers, structure, document,
    tables,
    layout, cells, reading, narrative,
  ].flatMap { $0 }
}
