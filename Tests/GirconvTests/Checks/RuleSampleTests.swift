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
    let findings = try report.findings()
    #expect(findings.map { "\($0.check.rawValue) \($0.message.chinese)" } == [])
    let figures = try Conversion(of: report.bytes).report.figures
    #expect(figures.count == report.form.tables.flatMap(\.figures).count)
    #expect(figures.allSatisfy { $0.value != nil })
  }
}
