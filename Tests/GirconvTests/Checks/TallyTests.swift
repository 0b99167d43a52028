import Testing

@testable import Girconv

@Suite("Counting findings")
struct TallyTests {
  private func conversion(_ findings: [Finding]) -> Outcome<Conversion> {
    .converted(SampleConversion.make { $0.findings = findings })
  }

  private func finding(_ check: Check, _ severity: Finding.Severity) -> Finding {
    Finding(check, severity, Message("", ""))
  }

  private var tally: Tally {
    var tally = Tally()
    tally.add(conversion([finding(.blankCell, .error), finding(.blankCell, .error)]))
    tally.add(conversion([finding(.blankCell, .error), finding(.picture, .info)]))
    tally.add(conversion([]))
    let failure = InputFailure(source: Source(path: "a.pdf"), code: "pdf", message: "")
    tally.add(Outcome<Conversion>.failed(failure))
    return tally
  }

  @Test("Findings and the documents that have them are counted for each check and severity")
  func counts() {
    let blank = tally.findings[Tally.Key(check: .blankCell, severity: .error)]
    #expect(blank == Tally.Count(findings: 3, documents: 2))
    #expect(tally.documents == 3)
    #expect(tally.clean == 1)
    #expect(tally.failures == ["pdf": 1])
  }

  @Test("Findings of a severity or a worse one are counted together")
  func severities() {
    #expect(tally.findings(atLeast: .error) == 3)
    #expect(tally.findings(atLeast: .warning) == 3)
    #expect(tally.findings(atLeast: .info) == 4)
  }

  @Test("Counts add up")
  func sum() {
    var twice = tally
    twice.add(tally)
    #expect(twice.documents == 6)
    #expect(twice.clean == 2)
    #expect(twice.failures == ["pdf": 2])
    #expect(twice.findings(atLeast: .info) == 8)
  }
}
