/// What was found in all documents, by rule.
struct AuditSummary {
  private let tally: Tally
  private let language: Language
  private let style: TextStyle

  init(_ tally: Tally, _ options: WritingOptions) {
    self.tally = tally
    language = options.language
    style = options.style
  }

  /// A line about the documents, and one for each rule that found something, the worst first.
  var text: String {
    ([documents] + rules).map { $0 + "\n" }.joined()
  }

  private var documents: String {
    let failed = tally.failed
    let failures = tally.failures.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
    let message = Message(
      "共\(tally.documents + failed)份：\(tally.clean)份没有发现问题，\(tally.documents - tally.clean)份有发现"
        + (failed == 0 ? "。" : "，\(failed)份没有结果（\(failures)）。"),
      "\((tally.documents + failed).of("document")): nothing was found in \(tally.clean), something in"
        + " \(tally.documents - tally.clean)"
        + (failed == 0 ? "." : "; \(failed) without a result (\(failures))."))
    return style.strong(message.text(language))
  }

  private var rules: [String] {
    let sorted = tally.rules
    let width = sorted.map { $0.key.check.rawValue.count }.max() ?? 0
    return sorted.map { key, count in
      let id = key.check.rawValue
      let severity = style.marked(key.severity.word.text(language), key.severity)
      let padding = String(repeating: " ", count: width - id.count)
      let what = Rule.rule(of: key.check)?.what.text(language) ?? ""
      let counted = Message(
        "\(count.findings)处，\(count.documents)份", "\(count.findings) in \(count.documents)"
      ).text(language)
      return "  \(severity) \(id)\(padding)  \(counted)  \(style.quiet(what))"
    }
  }
}
