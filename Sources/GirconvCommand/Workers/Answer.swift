import Girconv

/// What came of one input, ready to be written: all that the process which writes needs to know.
struct Answer: Equatable {
  /// Whether there is a result.
  var status: OutcomeStatus
  /// What is told to people, without the line's end; "" for nothing.
  var line = ""
  /// The findings, counted.
  var tally = FindingTally()
  /// The input's part of the output.
  var record: [UInt8] = []
}

/// Findings counted by check and severity.
struct FindingTally: Equatable {
  /// What is counted together.
  struct Kind: Hashable {
    var check: Check
    var severity: Finding.Severity
  }

  /// How many there are of each.
  private(set) var counts: [Kind: Int] = [:]

  /// No findings.
  init() {}

  /// Some findings.
  init(_ findings: [Finding]) {
    for finding in findings {
      counts[Kind(check: finding.check, severity: finding.severity), default: 0] += 1
    }
  }

  /// How many findings there are of a severity.
  subscript(severity: Finding.Severity) -> Int {
    counts.reduce(0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
  }

  /// Adds findings of a kind.
  mutating func add(_ kind: Kind, _ count: Int) {
    let (sum, overflow) = counts[kind, default: 0].addingReportingOverflow(count)
    counts[kind] = overflow ? .max : sum
  }

  /// Adds another tally.
  mutating func add(_ other: FindingTally) {
    for (kind, count) in other.counts { add(kind, count) }
  }
}
