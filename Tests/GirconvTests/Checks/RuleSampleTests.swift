import Testing

@testable import Girconv

@Suite("Samples of the rules")
struct RuleSampleTests {
  @Test(
    "A clean report gives no finding of any severity",
    arguments: Form.ID.allCases, [ReportText.Shape.bars, .tabs])
  func clean(form: Form.ID, shape: ReportText.Shape) throws {
    var report = try ReportText(form)
    report.shape = shape
    #expect(Self.lines(try report.findings()) == [])
    let figures = try Conversion(of: report.bytes).report.figures
    #expect(figures.count == report.form.tables.flatMap(\.figures).count)
    #expect(figures.allSatisfy { $0.value != nil })
  }

  @Test("What breaks a rule is found, and no other rule speaks", arguments: RuleSample.all)
  func breaks(sample: RuleSample) throws {
    let allowed = Self.company(of: sample.check).union(sample.beside)
    for form in sample.forms {
      let findings = try RuleSample.findings(form, sample.breaks)
      #expect(
        findings.contains { $0.check == sample.check && $0.severity == sample.severity }, "\(form)")
      findings.forEach { $0.expectOwnSeverity() }
      let others = findings.filter { $0.check != sample.check && !allowed.contains($0.check) }
      #expect(Self.lines(others) == [], "\(form)")
    }
  }

  @Test("What just holds is not spoken of", arguments: RuleSample.all)
  func holds(sample: RuleSample) throws {
    for form in sample.forms {
      let findings = try RuleSample.findings(form, sample.holds)
      #expect(Self.lines(findings.filter { !sample.beside.contains($0.check) }) == [], "\(form)")
    }
  }

  @Test("Each rule of these groups has a sample of each of its severities")
  func complete() {
    let rules = [RuleGroup.arithmetic, .structure, .narrative].flatMap(\.rules)
    for rule in rules {
      let shown = Set(RuleSample.all.filter { $0.check == rule.check }.map(\.severity))
      #expect(shown == Set(rule.severities), "\(rule.check.rawValue)")
    }
  }

  @Test("Of what is read or recognized, samples leave out what no small text can show")
  func others() {
    let groups: [RuleGroup] = [.document, .tables, .cells, .fileReading, .layoutReading]
    let rules = groups.flatMap(\.rules)
    let missing = rules.filter { rule in
      rule.severities
        != Finding.Severity.allCases.filter { severity in
          RuleSample.all.contains { $0.check == rule.check && $0.severity == severity }
        }
    }
    #expect(Set(missing.map(\.check)) == Self.ofOtherFormats)
  }

  private static let ofOtherFormats: Set<Check> = [
    .archiveInconsistent, .archiveExtraData, .partMissing, .trackedChanges, .hiddenText,
    .coveredText, .elementUnknown, .contentElsewhere, .numberFormatUnknown, .fieldUnfinished,
    .mergeBroken, .edgesDiffer, .spanLimited, .deletedCellAmbiguous, .rowRagged, .encodingMisnamed,
    .observationsLeftOut,
  ]

  /// The checks that may speak beside one: those that it explains, or that explain it.
  static func company(of check: Check) -> Set<Check> {
    let rules = Rule.all.flatMap(\.rules)
    let explained = rules.first { $0.check == check }?.explains ?? []
    return Set(explained + rules.filter { $0.explains.contains(check) }.map(\.check) + [check])
  }

  static func lines(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.check.rawValue) \($0.severity.rawValue): \($0.message.chinese)" }
  }
}
