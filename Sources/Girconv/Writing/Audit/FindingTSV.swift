/// Findings as tidy data: a header, then one line for each, tabs between the fields.
enum FindingTSV {
  /// The header line.
  static let header = Array((columns.joined(separator: "\t") + "\n").utf8)

  private static let columns = [
    "path", "title", "agency", "year", "form", "severity", "check", "id", "message", "left",
    "right", "section", "figure", "place", "figures",
  ]

  /// The lines of a report; the place is the finding's first, the figures are all.
  static func write(_ audit: Audit, _ options: WritingOptions) -> [UInt8] {
    let report = audit.conversion.report
    let cells = options.cells
    let common = [
      cells.field(audit.source.path), cells.field(report.title), cells.field(report.agency),
      report.year.map(String.init) ?? "", report.form?.rawValue ?? "",
    ]
    return audit.findings.reduce(into: []) { bytes, finding in
      let first = finding.places.first
      let own = [
        finding.severity.rawValue, finding.check.rawValue, finding.id,
        cells.field(finding.message.text(options.language)), finding.left, finding.right,
        first?.section?.rawValue ?? "", first?.figure ?? "", first?.place.description ?? "",
        finding.places.map(\.figure).filter { !$0.isEmpty }.joined(separator: " "),
      ]
      bytes += Array(((common + own).joined(separator: "\t") + "\n").utf8)
    }
  }
}
