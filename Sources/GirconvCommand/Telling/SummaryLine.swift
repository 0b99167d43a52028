import Girconv

/// What was found in one input, for people.
enum SummaryLine {
  /// "TITLE; form 2021; 197 of 200 figures, 3 blank; 1 error, 2 warnings"
  static func text(_ conversion: Conversion) -> String {
    let report = conversion.report
    var parts = [report.title.isEmpty ? "no title" : FileName(report.title).printed]
    if let form = report.form {
      parts += ["form \(form.rawValue)", figures(report.figures)]
    } else {
      parts += ["no form recognized", count(report.tables.count, "table")]
    }
    parts.append(findings(conversion.findings))
    return parts.joined(separator: "; ")
  }

  /// "4 tables, 1 more beside the main text; 1 warning"
  static func text(_ extract: TableExtract, _ stories: StorySelection) -> String {
    let tables = extract.tables(in: stories).count
    let others = extract.tables(in: .all).count - tables
    let more = others > 0 ? ", \(others) more beside the main text" : ""
    return "\(count(tables, "table"))\(more); \(findings(extract.findings))"
  }

  /// How many of the form's figures have a number, and what the others are.
  private static func figures(_ figures: [Figure]) -> String {
    let numbers = figures.count { $0.value != nil }
    let others = Figure.Kind.allCases.compactMap { kind -> String? in
      let count = figures.count { $0.kind == kind && $0.value == nil }
      return count == 0 ? nil : "\(count) \(name(kind))"
    }
    return (["\(numbers) of \(figures.count) figures"] + others).joined(separator: ", ")
  }

  private static func name(_ kind: Figure.Kind) -> String {
    switch kind {
    case .notApplicable: "not applicable"
    default: kind.rawValue
    }
  }

  private static func findings(_ findings: [Finding]) -> String {
    let counts = Finding.Severity.allCases.compactMap { severity -> String? in
      let number = findings.count { $0.severity == severity }
      return number == 0 ? nil : count(number, severity == .info ? "note" : severity.rawValue)
    }
    return counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
