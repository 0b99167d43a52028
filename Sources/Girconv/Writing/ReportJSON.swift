import Documents

/// The record of the schema girconv.report/1: every key always there, always in this order.
///
/// ``RecordSchema`` describes the same record; a test holds the two together.
enum ReportJSON {
  /// The record and a line feed.
  static func write(
    _ outcome: Outcome<Conversion>, _ layout: JSONWriter.Layout, _ language: Language = .chinese
  ) -> [UInt8] {
    JSONWriter.record(RecordSchema.name, outcome, layout) { json, conversion in
      json.write(conversion?.report ?? Report(), conversion?.findings ?? [], language)
    }
  }
}

extension JSONWriter {
  /// A record and a line feed: the schema, the status, the failure, the source, and then what comes
  /// of the content, nil for a failure.
  static func record<Content>(
    _ schema: String, _ outcome: Outcome<Content>, _ layout: Layout,
    body: (inout JSONWriter, Content?) -> Void
  ) -> [UInt8] {
    var json = JSONWriter(layout)
    json.beginObject()
    json.member("schema", schema)
    json.member("status", outcome.status.rawValue)
    switch outcome {
    case .converted(let content):
      json.writeHead(code: "", message: "", content.source)
      body(&json, content)
    case .failed(let failure):
      json.writeHead(code: failure.code, message: failure.message, failure.source)
      body(&json, nil)
    }
    json.endObject()
    return json.line()
  }

  /// The reason of a failure, "" for none, and where the document came from.
  private mutating func writeHead(code: String, message: String, _ source: Source) {
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
    key("publication")
    write(report.publication)
    member("sections", report.sections) { $0.write($1) }
    member("figures", report.figures) { $0.write($1) }
    member("narrative", report.narrative) { $0.write($1) }
    member("findings", findings) { $0.write($1, language) }
    member("tables", report.tables) { $0.write($1) }
  }
}
