/// The rules as text for people.
public struct RuleList {
  private let language: Language

  /// A list in a language.
  public init(language: Language) { self.language = language }

  /// All rules, a line for each.
  public var lines: String {
    let width = Check.allCases.map(\.rawValue.count).max() ?? 0
    return Rule.all.map { group in
      let rules = group.rules.map { rule in
        let id = rule.check.rawValue
        let padding = String(repeating: " ", count: width - id.count)
        return "  \(id)\(padding)  \(severities(rule))  \(rule.what.text(language))\n"
      }
      return group.name.text(language) + "\n" + rules.joined()
    }.joined(separator: "\n")
  }

  /// What some rules check, why, and an example.
  public func explanation(of checks: [Check]) -> String {
    checks.compactMap(Rule.rule(of:)).map { rule in
      let explains = rule.explains.map(\.rawValue).joined(separator: ", ")
      let parts = [
        (Message("检查", "What"), rule.what.text(language)),
        (Message("理由", "Why"), rule.why.text(language)),
        (Message("例子", "Example"), rule.example.text(language)),
        (Message("说明", "Explains"), explains),
      ]
      return "\(rule.check.rawValue)  \(severities(rule))\n"
        + parts.filter { !$0.1.isEmpty }.map { "  \($0.0.text(language)): \($0.1)\n" }.joined()
    }.joined(separator: "\n")
  }

  /// All rules as a page of Markdown.
  public var markdown: String {
    let title = Message("检查规则", "The rules").text(language)
    let head = Message("| 规则 | 级别 | 检查 | 理由 | 例子 |", "| rule | severity | what | why | example |")
    return "# \(title)\n"
      + Rule.all.map { group in
        let rules = group.rules.map { rule in
          let texts = [rule.what, rule.why, rule.example].map {
            $0.text(language).split(separator: "|").joined(separator: "\\|")
          }
          return "| `\(rule.check.rawValue)` | \(severities(rule)) | "
            + texts.joined(separator: " | ") + " |\n"
        }
        return "\n## \(group.name.text(language))\n\n\(head.text(language))\n"
          + "|---|---|---|---|---|\n" + rules.joined()
      }.joined()
  }

  private func severities(_ rule: Rule) -> String {
    rule.severities.map { severity in
      String(severity.word.text(language).prefix { $0 != " " })
    }.joined(separator: "/")
  }
}
