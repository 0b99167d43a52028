/// The record of the schema girconv.check/1: the findings of a report, as in girconv.report/1, with
/// what names the report.
enum AuditJSON {
  /// The schema's name and version.
  static let schema = "girconv.check/1"

  /// The record and a line feed.
  static func write(
    _ outcome: Outcome<Audit>, _ layout: JSONWriter.Layout, _ language: Language = .chinese
  ) -> [UInt8] {
    JSONWriter.record(schema, outcome, layout) { json, audit in
      json.write(audit?.conversion.report ?? Report(), audit?.findings ?? [], language)
    }
  }
}

extension JSONWriter {
  /// What names a report, and its findings.
  fileprivate mutating func write(
    _ report: Report, _ findings: [Finding], _ language: Language
  ) {
    member("title", report.title)
    member("agency", report.agency)
    member("year", report.year)
    member("form", report.form?.rawValue ?? "")
    member("findings", findings) { $0.write($1, language) }
  }
}
