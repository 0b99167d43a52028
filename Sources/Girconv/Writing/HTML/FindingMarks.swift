import Documents

/// Where findings are marked on a page: at cells, at tables, at sections. Findings have numbers, 1
/// the first; each mark leads to its finding, and each finding back to where it stands.
struct FindingMarks {
  /// The tables' ids, the cells that findings speak of, each with its id, its class and marks, and
  /// links to tables that stand in a section where another table holds them.
  private(set) var inTables = TableMarks()
  /// The marks of tables as a whole.
  private(set) var tables: [Int: String] = [:]
  /// The marks of sections.
  private(set) var sections: [Section.ID: String] = [:]

  /// The findings' indices at each place, in their order.
  private var found: [Anchor: [Int]] = [:]
  private let report: Report
  private let shown: Set<Int>

  /// What a finding leads to.
  enum Anchor: Hashable {
    case cell(CellIndex)
    case table(Int)
    case section(Section.ID)

    /// Its id on the page.
    var id: String {
      switch self {
      case .cell(let index): "t\(index.table)c\(index.cell)"
      case .table(let table): "t\(table)"
      case .section(let section): "s-\(section.rawValue)"
      }
    }
  }

  /// The marks of findings on a page that shows these tables, those of sections in their sections.
  init(
    _ findings: [Finding], in report: Report, shown: Set<Int>, inSections: Set<Int>,
    _ language: Language
  ) {
    self.report = report
    self.shown = shown
    for table in shown { inTables.attributes[table] = " id=\"\(Anchor.table(table).id)\"" }
    for table in inSections where shown.contains(table) {
      let name = Message("表\(table + 1)", "table \(table + 1)").text(language)
      inTables.instead[table] = "<a href=\"#\(Anchor.table(table).id)\">\(name)</a>"
    }
    for (number, finding) in findings.enumerated() {
      for anchor in Set(finding.places.compactMap(anchor)) {
        found[anchor, default: []].append(number)
      }
    }
    for (anchor, numbers) in found {
      let markup = numbers.map { FindingMarks.mark($0, findings[$0].severity) }.joined()
      switch anchor {
      case .cell(let index):
        // Findings are in the order of their severity.
        let worst = numbers.first.map { findings[$0].severity.rawValue } ?? ""
        inTables.cells[index] = CellMark(
          attributes: " id=\"\(anchor.id)\" class=\"at \(worst)\"", markup: markup)
      case .table(let table): tables[table] = markup
      case .section(let section): sections[section] = markup
      }
    }
  }

  /// Where a finding's place is on the page, nil when the page does not show it.
  func anchor(_ place: FindingPlace) -> Anchor? {
    if let table = place.place.table, shown.contains(table) {
      let printed = report.tables[table].table
      guard let row = place.place.row else { return .table(table) }
      let cell = printed.cellIndex(row: row, column: place.place.column ?? 0)
      return cell.map { .cell(CellIndex(table: table, cell: $0)) } ?? .table(table)
    }
    guard let section = place.section, report.sections.contains(where: { $0.id == section })
    else { return nil }
    return .section(section)
  }

  /// A small link to a finding.
  private static func mark(_ number: Int, _ severity: Finding.Severity) -> String {
    "<a class=\"mark \(severity.rawValue)\" href=\"#f\(number + 1)\">\(number + 1)</a>"
  }
}
