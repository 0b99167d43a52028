/// What came of many inputs, counted, as JSON: the same inputs give the same bytes.
public enum TallyJSON {
  /// One indented object and a line feed.
  /// - Parameter passedOver: files of folders that were no documents.
  public static func write(_ tally: Tally, passedOver: Int) -> [UInt8] {
    var json = JSONWriter(.indented)
    json.beginObject()
    json.member("schema", "girconv.summary/1")
    json.member("inputs", tally.inputs)
    json.member("converted", tally.documents)
    json.member("clean", tally.clean)
    json.member("failed", tally.failed)
    json.member("passed_over", passedOver)
    json.member("forms", tally.forms) { json, form in
      json.beginObject(.line)
      json.member("form", form.form?.rawValue ?? "")
      json.member("documents", form.documents)
      json.endObject()
    }
    json.member("years", tally.years) { json, year in
      json.beginObject(.line)
      json.member("year", year.year)
      json.member("documents", year.documents)
      json.endObject()
    }
    json.member("failures", tally.failures.sorted { $0.key < $1.key }) { json, failure in
      json.beginObject(.line)
      json.member("code", failure.key)
      json.member("inputs", failure.value)
      json.endObject()
    }
    json.member("findings", tally.rules) { json, rule in
      json.beginObject(.line)
      json.member("rule", rule.key.check.rawValue)
      json.member("severity", rule.key.severity.rawValue)
      json.member("findings", rule.value.findings)
      json.member("documents", rule.value.documents)
      json.endObject()
    }
    json.endObject()
    return json.line()
  }
}
