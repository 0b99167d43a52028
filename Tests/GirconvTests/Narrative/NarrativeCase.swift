import Testing

@testable import Girconv

/// A sentence, some numbers of the tables, and what both give.
struct NarrativeCase: Sendable, CustomTestStringConvertible {
  let sentence: String
  /// "new=58 carried_in=3 review/corrected=1 carried_out=?": all other numbers are 0; ? is a blank.
  let tables: String
  /// "new 58件", "review/corrected 0件", "channel.online 40件", "published.total 90条~" (not exact).
  let figures: [String]
  /// "N-RECV error".
  let findings: [String]
  var agency = "安澜市水务局"
  var section = Section.ID.overview
  var form = Form.ID.form2021

  init(
    _ sentence: String, _ tables: String = "", _ figures: [String] = [], _ findings: [String] = []
  ) {
    self.sentence = sentence
    self.tables = tables
    self.figures = figures
    self.findings = findings
  }

  var testDescription: String { sentence }

  /// The case in a report of another body.
  func of(_ agency: String) -> NarrativeCase {
    var copy = self
    copy.agency = agency
    return copy
  }

  /// The case in another section.
  func inSection(_ section: Section.ID) -> NarrativeCase {
    var copy = self
    copy.section = section
    return copy
  }

  /// The case with another form's tables.
  func onForm(_ form: Form.ID) -> NarrativeCase {
    var copy = self
    copy.form = form
    return copy
  }

  // MARK: What it gives

  /// The report for 2023 with nothing but the sentence and the tables.
  var report: Report {
    var report = Report()
    report.agency = agency
    report.year = 2023
    report.yearSource = .title
    report.form = form
    report.sections = [
      Section(id: section, heading: "正文", blocks: [SectionBlock(kind: .paragraph, text: sentence)])
    ]
    let values = Dictionary(
      tables.split(separator: " ").map { entry in
        let parts = entry.split(separator: "=").map(String.init)
        return (NarrativeCase.path(parts[0]), parts[1])
      }, uniquingKeysWith: { first, _ in first })
    let asked = Form.all.first { $0.id == form }?.tables.flatMap(\.figures) ?? []
    report.figures = asked.map { figure in
      var figure = figure
      let text = values[figure.key.path] ?? "0"
      figure.kind = text == "?" ? .blank : .number
      figure.value = CellReading(text).value
      return figure
    }
    return report
  }

  var found: (figures: [String], findings: [String], messages: [String]) {
    let report = report
    let statements = NarrativeReader(report).statements
    let figures = statements.compactMap(\.figure).map { figure in
      "\(figure.measure) \(figure.value)\(figure.unit)\(figure.isExact ? "" : "~")"
    }
    let findings = NarrativeCheck.findings(statements, report)
    return (
      figures, findings.map { "\($0.check.rawValue) \($0.severity.rawValue)" },
      findings.map(\.message.chinese)
    )
  }

  /// The figures that are expected, with their measures in full.
  var expected: [String] {
    figures.map { figure in
      let parts = figure.split(separator: " ").map(String.init)
      return NarrativeCase.path(parts[0]) + " " + parts[1]
    }
  }

  /// A measure in full: new → requests/new/total; a group of table 3 is its first row, where a cell
  /// is meant.
  private static func path(_ short: String) -> String {
    let parts = short.split(separator: "/").map(String.init)
    let first = parts[0].split(separator: "+").first.map(String.init) ?? ""
    if parts[0] == "litigation" { return "review_litigation/litigation/\(parts.last ?? "")" }
    guard let row = RowKey(rawValue: first) else { return short }
    let (table, column): (FormTable.ID, String) =
      switch row {
      case .review, .litigationDirect, .litigationAfterReview: (.reviewLitigation, "total")
      case .regulation, .normativeDocument: (.proactiveDisclosure, "issued")
      case .permit, .penalty, .coercion, .otherService: (.proactiveDisclosure, "decisions")
      case .adminFee: (.proactiveDisclosure, "amount")
      case .procurement: (.proactiveDisclosure, "projects")
      default: (.requests, "total")
      }
    return "\(table.rawValue)/\(parts[0])/\(parts.count > 1 ? parts[1] : column)"
  }
}
