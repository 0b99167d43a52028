import Documents

/// The record of the schema girconv.report/1: every key always there, always in this order.
///
/// ``RecordSchema`` describes the same record; a test holds the two together.
enum ReportJSON {
  /// The record and a line feed.
  static func write(
    _ outcome: Outcome<Conversion>, _ layout: JSONWriter.Layout, _ language: Language = .chinese
  ) -> [UInt8] {
    var json = JSONWriter(layout)
    json.beginObject()
    json.member("schema", RecordSchema.name)
    json.member("status", outcome.status.rawValue)
    switch outcome {
    case .converted(let conversion):
      json.writeHead(code: "", message: "", conversion.source)
      json.write(conversion.report, conversion.findings, language)
    case .failed(let failure):
      json.writeHead(code: failure.code, message: failure.message, failure.source)
      json.write(Report(), [], language)
    }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  /// The reason of a failure, "" for none, and where the document came from.
  mutating func writeHead(code: String, message: String, _ source: Source) {
    key("error")
    beginObject(.line)
    member("code", code)
    member("message", message)
    endObject()
    key("source")
    write(source)
  }

  private mutating func write(_ source: Source) {
    beginObject()
    member("path", source.path)
    member("name", source.name)
    member("format", source.format?.rawValue ?? "")
    member("bytes", source.byteCount)
    member("sha256", source.sha256)
    key("properties")
    beginObject()
    member("title", source.properties.title)
    member("creator", source.properties.creator)
    member("created", source.properties.created)
    member("modified", source.properties.modified)
    member("application", source.properties.application)
    endObject()
    endObject()
  }

  /// Everything after the source; the findings stand between the report's own keys.
  fileprivate mutating func write(
    _ report: Report, _ findings: [Finding], _ language: Language
  ) {
    member("title", report.title)
    member("agency", report.agency)
    member("year", report.year)
    member("year_source", report.yearSource.rawValue)
    member("form", report.form?.rawValue ?? "")
    member("sections", report.sections) { $0.write($1) }
    member("figures", report.figures) { $0.write($1) }
    member("narrative", report.narrative) { $0.write($1) }
    member("findings", findings) { $0.write($1, language) }
    member("tables", report.tables) { $0.write($1) }
  }
}
