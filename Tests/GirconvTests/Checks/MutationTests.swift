import Testing

@testable import Girconv

/// Clean reports in which numbers are changed: what the sums can find is found.
@Suite("Changed numbers")
struct MutationTests {
  /// A clean report, whose figures are changed without reading the text anew.
  struct Clean {
    let text: ReportText
    let report: Report

    init(_ form: Form.ID) throws {
      text = try ReportText(form)
      report = try Conversion(of: text.bytes).report
    }

    /// What is found with other numbers, by key.
    func findings(_ numbers: [FigureKey: DecimalNumber]) -> [Finding] {
      TableChecks.findings(changed(numbers), text.form.tables, extras: [])
    }

    /// What is found in the sums alone, without what may explain it.
    func sums(_ numbers: [FigureKey: DecimalNumber]) -> [Finding] {
      EquationCheck(text.form.tables, FigureIndex(changed(numbers).figures)).findings
    }

    private func changed(_ numbers: [FigureKey: DecimalNumber]) -> Report {
      var report = report
      for index in report.figures.indices {
        if let number = numbers[report.figures[index].key] { report.figures[index].value = number }
      }
      return report
    }

    /// The keys of the equations, which say what the numbers must be.
    var checked: Set<FigureKey> {
      let asked = Set(report.figures.map(\.key))
      let equations = text.form.tables.flatMap(\.equations).filter { equation in
        equation.identity.relation == .equal && equation.keys.allSatisfy(asked.contains)
      }
      return Set(equations.flatMap(\.keys))
    }
  }

  /// What becomes of a number.
  enum Change: CaseIterable {
    case more, less, tenfold

    func apply(_ number: DecimalNumber) -> DecimalNumber? {
      switch self {
      case .more: number.adding(DecimalNumber(coefficient: 1))
      case .less: number.adding(DecimalNumber(coefficient: -1))
      case .tenfold:
        number.isZero
          ? nil : DecimalNumber(coefficient: number.coefficient * 10, scale: number.scale)
      }
    }
  }

  @Test(
    "Each change of a number in a sum is an error that points at it",
    arguments: Form.ID.allCases, Change.allCases)
  func single(form: Form.ID, change: Change) throws {
    let clean = try Clean(form)
    let checked = clean.checked
    var (found, possible) = (0, 0)
    for figure in clean.report.figures where checked.contains(figure.key) {
      guard let changed = figure.value.flatMap(change.apply) else { continue }
      possible += 1
      let isFound = clean.sums([figure.key: changed]).contains { finding in
        finding.severity == .error && finding.places.contains { $0.figure == figure.key.path }
      }
      #expect(isFound, "\(figure.key.path)")
      if isFound { found += 1 }
    }
    #expect(possible > 50)
    print("\(form.rawValue) \(change): \(found) of \(possible) changed numbers are found")
  }

  @Test("A changed number of table 3 is pointed at", arguments: Form.ID.allCases)
  func pointed(form: Form.ID) throws {
    let clean = try Clean(form)
    let keys = clean.report.figures.map(\.key).filter { $0.table == .requests }
    var count = 0
    for (number, key) in keys.enumerated() where number % 4 == 0 {
      let value = try #require(clean.report.figures.first { $0.key == key }?.value)
      let changed = try #require(Change.more.apply(value))
      let findings = clean.findings([key: changed])
      let pointed = findings.filter { $0.severity != .error }
      #expect(pointed.map(\.check) == [.requestsCell])
      #expect(pointed.map { $0.places.map(\.figure) } == [[key.path]])
      #expect(pointed.first?.right == value.description)
      count += 1
    }
    print("\(form.rawValue): \(count) of \(count) changed numbers of table 3 are pointed at")
  }

  @Test("Only the numbers of table 2 stand in no sum", arguments: Form.ID.allCases)
  func unchecked(form: Form.ID) throws {
    let clean = try Clean(form)
    let checked = clean.checked
    let others = clean.report.figures.map(\.key).filter { !checked.contains($0) }
    #expect(others.map(\.path) == clean.text.form.tables[0].figures.map(\.key.path))
    print("\(form.rawValue): in no sum: \(others.map(\.path).joined(separator: " "))")
  }

  @Test(
    "Changed figures give the findings that the changed text gives", arguments: Form.ID.allCases)
  func wholeWay(form: Form.ID) throws {
    let clean = try Clean(form)
    let keys = clean.report.figures.map(\.key).filter { $0.table != .proactiveDisclosure }
    for (number, key) in keys.enumerated() where number % 23 == 0 {
      var text = clean.text
      text.add(1, key.column, key.row)
      let changed = try #require(Int64(text[key.row, key.column]))
      let figures = clean.findings([key: DecimalNumber(coefficient: changed)])
      let whole = try text.findings()
      #expect(whole.map(\.message) == Finding.numbered(figures).map(\.message))
      #expect(!whole.isEmpty)
    }
  }
}
