/// Holds the numbers of sentences against the tables and against each other.
enum NarrativeCheck {
  static func findings(_ statements: [Statement], _ report: Report) -> [Finding] {
    guard !statements.isEmpty else { return [] }
    let tables = ComparedTables(report)
    return TableComparison(statements, tables).findings
      + PartsOfWholes.findings(statements, tables) + Percentages.findings(statements, tables)
      + GrowthCheck.findings(statements) + ImplausibleVisits.findings(statements)
  }
}

extension Statement {
  /// Where the sentence stands, for a finding.
  var findingPlace: FindingPlace {
    FindingPlace(section: section, figure: measure?.name ?? "", place: Place(line: line))
  }

  /// The words with their number, which is said again where they write it in another way.
  var words: Message {
    let unit = measure?.unit ?? ""
    let isSaid = quantity.map { $0.power == 0 && $0.value.equals(value) } ?? value.isZero
    return isSaid
      ? Message("“\(quote)”", "“\(quote)”")
      : Message("“\(quote)”（即\(value)\(unit)）", "“\(quote)” (\(value) \(unit))")
  }

  /// The number as a table's, without doubts of what is counted.
  var isExact: Bool { !doubts.contains(.inexact) }
}

extension Finding {
  /// A finding about a sentence: its number on the left.
  init(
    _ check: Check, _ severity: Severity, _ message: Message, _ statement: Statement,
    right: DecimalNumber? = nil, places: [FindingPlace] = []
  ) {
    self.init(check, severity, message, places: [statement.findingPlace] + places)
    left = statement.value.description
    self.right = right?.description ?? ""
  }
}
