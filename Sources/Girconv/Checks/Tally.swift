/// What was found in many documents, counted.
public struct Tally: Sendable, Equatable {
  /// Documents that gave a result.
  public var documents = 0
  /// Documents of which nothing was found at all.
  public var clean = 0
  /// The reports among them, by form and year.
  public var editions: [Edition: Int] = [:]
  /// Inputs without a result, by code.
  public var failures: [String: Int] = [:]
  /// The findings of each check.
  public var findings: [Key: Count] = [:]

  /// The findings of a check of one severity.
  public struct Key: Sendable, Hashable {
    /// The check.
    public var check: Check
    /// The severity.
    public var severity: Finding.Severity

    /// A key from its parts.
    public init(check: Check, severity: Finding.Severity) {
      self.check = check
      self.severity = severity
    }
  }

  /// How many there are, and in how many documents.
  public struct Count: Sendable, Equatable {
    /// The findings.
    public var findings = 0
    /// The documents that have any of them.
    public var documents = 0

    /// A count from its parts.
    public init(findings: Int = 0, documents: Int = 0) {
      self.findings = findings
      self.documents = documents
    }
  }

  /// What is counted of some documents so far.
  public init(documents: Int = 0, clean: Int = 0) {
    self.documents = documents
    self.clean = clean
  }

  /// Counts what came of an input.
  public mutating func add<Content: Extract>(_ outcome: Outcome<Content>) {
    switch outcome {
    case .failed(let failure): failures[failure.code, default: 0] += 1
    case .converted(let content):
      add(content.findings)
      if let edition = content.edition { editions[edition, default: 0] += 1 }
    }
  }

  /// Counts what another one has counted.
  public mutating func add(_ other: Tally) {
    documents += other.documents
    clean += other.clean
    editions.merge(other.editions, uniquingKeysWith: +)
    failures.merge(other.failures, uniquingKeysWith: +)
    findings.merge(other.findings) { first, second in
      Count(
        findings: first.findings + second.findings, documents: first.documents + second.documents)
    }
  }

  private mutating func add(_ found: [Finding]) {
    documents += 1
    if found.isEmpty { clean += 1 }
    var counts: [Key: Int] = [:]
    for finding in found {
      counts[Key(check: finding.check, severity: finding.severity), default: 0] += 1
    }
    for (key, count) in counts {
      findings[key, default: Count()].findings += count
      findings[key, default: Count()].documents += 1
    }
  }

  /// All inputs, and those without a result.
  public var inputs: Int { documents + failed }
  /// Inputs without a result.
  public var failed: Int { failures.values.reduce(0, +) }

  /// How many documents there are of each form, the newest first, and of none.
  public var forms: [(form: Form.ID?, documents: Int)] {
    let counts = Dictionary(editions.map { ($0.key.form, $0.value) }, uniquingKeysWith: +)
    return counts.map { (form: $0.key, documents: $0.value) }
      .sorted { $0.form?.rawValue ?? "" > $1.form?.rawValue ?? "" }
  }

  /// How many documents there are of each year, and of none that is known.
  public var years: [(year: Int?, documents: Int)] {
    let counts = Dictionary(editions.map { ($0.key.year, $0.value) }, uniquingKeysWith: +)
    return counts.map { (year: $0.key, documents: $0.value) }
      .sorted { $0.year ?? Int.max < $1.year ?? Int.max }
  }

  /// The findings of each check and severity, the worst first, those in many documents before others.
  public var rules: [(key: Key, value: Count)] {
    let order = Dictionary(zip(Check.allCases, 0...), uniquingKeysWith: { first, _ in first })
    return findings.sorted { left, right in
      (left.key.severity.rank, -left.value.documents, order[left.key.check, default: 0])
        < (right.key.severity.rank, -right.value.documents, order[right.key.check, default: 0])
    }
  }

  /// How many findings of a severity or a worse one there are.
  public func findings(atLeast severity: Finding.Severity) -> Int {
    findings.filter { $0.key.severity >= severity }.map(\.value.findings).reduce(0, +)
  }
}
