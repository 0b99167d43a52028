/// The findings of a report as a list for people.
struct AuditText {
  private let audit: Audit
  private let language: Language
  private let style: TextStyle
  /// What is listed of one check at most; the rest is counted.
  private static let most = 10
  private static let mostNotes = 3

  init(_ audit: Audit, _ options: WritingOptions) {
    self.audit = audit
    language = options.language
    style = options.style
  }

  /// The report's name, its findings with the rows concerned, and an empty line.
  var text: String {
    let name = style.strong(audit.source.path.visible) + "\n"
    guard !audit.findings.isEmpty else {
      return name + "  \(heading)\(nothing.text(language))\n\n"
    }
    return name + "  \(heading)\(counts)\n" + list + "\n"
  }

  /// A line for an input without a result.
  static func failure(_ failure: InputFailure) -> String {
    "\(failure.source.path.visible)\n  \(failure.code): \(failure.message.visible)\n\n"
  }

  private var nothing: Message { Message("没有发现问题。", "nothing was found.") }

  /// "安澜市人民政府2021年政府信息公开工作年度报告 · 2021年版表样 · "
  private var heading: String {
    let report = audit.conversion.report
    let title =
      report.title.isEmpty ? Message("没有标题", "no title").text(language) : report.title.visible
    let form = report.form.map { form in
      Message("\(form.rawValue)年版表样", "form of \(form.rawValue)").text(language)
    }
    return ([title] + (form.map { [$0] } ?? [])).joined(separator: " · ") + " · "
  }

  private var counts: String {
    let counts = Finding.Severity.allCases.compactMap { severity -> String? in
      let count = audit.findings.count { $0.severity == severity }
      return count == 0 ? nil : severity.counted(count).text(language)
    }
    return counts.joined(separator: Message("，", ", ").text(language))
  }

  /// Findings of one check about one row, which is drawn once for all of them.
  private struct Entry {
    let key: Tally.Key
    let row: String
    var findings: [Finding]
  }

  /// The findings by check and row, in their order.
  private var entries: [Entry] {
    var entries: [Entry] = []
    var last: [Tally.Key: Int] = [:]
    for finding in audit.findings {
      let key = Tally.Key(check: finding.check, severity: finding.severity)
      let row = AuditText.row(finding)
      if !row.isEmpty, let index = last[key], entries[index].row == row {
        entries[index].findings.append(finding)
      } else {
        last[key] = entries.count
        entries.append(Entry(key: key, row: row, findings: [finding]))
      }
    }
    return entries
  }

  /// What names the row that a finding is about: where it stands, else its figure's row.
  private static func row(_ finding: Finding) -> String {
    guard let first = finding.places.first else { return "" }
    if let table = first.place.table, let row = first.place.row { return "\(table)/\(row)" }
    return first.figure.split(separator: "/").prefix(2).joined(separator: "/")
  }

  /// The findings; of many entries of one check the first ones, and how many there are beside.
  private var list: String {
    let entries = entries
    let total = Dictionary(entries.map { ($0.key, $0.findings.count) }, uniquingKeysWith: +)
    var shown: [Tally.Key: (entries: Int, findings: Int)] = [:]
    var text = ""
    for entry in entries {
      let limit = entry.key.severity == .info ? Self.mostNotes : Self.most
      var count = shown[entry.key, default: (0, 0)]
      count.entries += 1
      if count.entries <= limit {
        count.findings += entry.findings.count
        text += write(entry)
      } else if count.entries == limit + 1 {
        text += more(entry.key, total[entry.key, default: 0] - count.findings)
      }
      shown[entry.key] = count
    }
    return text
  }

  private func more(_ key: Tally.Key, _ rest: Int) -> String {
    let id = key.check.rawValue
    let message = Message(
      "（\(id)另有\(rest)处，--to json 全部列出）", "(\(rest) more of \(id); --to json lists all)")
    return "    \(message.text(language))\n"
  }

  private func write(_ entry: Entry) -> String {
    let severity = style.marked(entry.key.severity.word.text(language), entry.key.severity)
    var lines = entry.findings.map { finding in
      "  \(severity) \(entry.key.check.rawValue)  \(finding.message.text(language).visible)"
    }
    let rows = RowLocator(audit.conversion.report, language).lines(entry.findings)
    let position = entry.findings.first.map(position) ?? []
    lines += rows.isEmpty ? position : rows.map { "      " + style.quiet($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line of the source, where nothing can be drawn.
  private func position(_ finding: Finding) -> [String] {
    guard let line = finding.places.first?.place.line else { return [] }
    return [
      "      " + style.quiet(Message("原文第\(line)行", "line \(line) of the source").text(language))
    ]
  }
}

extension Finding.Severity {
  /// What people call it.
  var word: Message {
    switch self {
    case .error: Message("错误", "error  ")
    case .warning: Message("警告", "warning")
    case .info: Message("提示", "note   ")
    }
  }

  /// A number of findings of it.
  func counted(_ count: Int) -> Message {
    let word = self == .info ? "note" : rawValue
    return Message("\(count)个\(self.word.chinese)", "\(count) \(word)\(count == 1 ? "" : "s")")
  }
}
