/// S-SUB, S-EMPTY5, S-FEE: what the sections speak of.
enum SectionContentCheck {
  static func findings(_ text: ReportText) -> [Finding] {
    [subjects(text), emptyProblems(text), fee(text)].compactMap { $0 }
  }

  /// The overview must speak of its five subjects.
  private static func subjects(_ text: ReportText) -> Finding? {
    guard let section = text.section(.overview) else { return nil }
    let missing = SectionContents.overview.filter { !text.containsAny(of: $0.words, in: section) }
      .map { "“\($0.name)”" }
    guard !missing.isEmpty else { return nil }
    return Finding(
      .overviewSubjects, .warning,
      Message(
        "“总体情况”没有写到\(missing.joined(separator: "、"))。",
        "The overview does not speak of \(missing.joined(separator: ", "))."),
      section: .overview, line: section.line)
  }

  private static func emptyProblems(_ text: ReportText) -> Finding? {
    guard let section = text.section(.problems) else { return nil }
    let count = section.reduce(0) { $0 + $1.range.count }
    guard count <= SectionContents.longestNothing else { return nil }
    let words = String(decoding: section.flatMap { text.bytes[$0.range] }, as: UTF8.self)
    guard words.isEmpty || SectionContents.nothing.contains(words) else { return nil }
    let printed = text.report.sections.filter { $0.id == .problems }.flatMap(\.blocks)
      .filter { $0.kind != .table }.map(\.text).joined(separator: " ").foldedSpaces
    let message =
      words.isEmpty
      ? Message("“存在的主要问题及改进情况”没有内容。", "The section about problems is empty.")
      : Message(
        "“存在的主要问题及改进情况”只写了“\(printed)”。", "The section about problems only says “\(printed)”.")
    return Finding(
      .problemsEmpty, .warning, message,
      section: .problems, line: section.line)
  }

  /// Any section may speak of the fee; the form asks for it in the last one.
  private static func fee(_ text: ReportText) -> Finding? {
    guard let section = text.section(.otherMatters),
      !SectionContents.fee.contains(where: { text.position(of: $0) != nil })
    else { return nil }
    return Finding(
      .processingFee, .warning,
      Message(
        "“其他需要报告的事项”没有报告收取信息处理费的情况。",
        "The section of other matters does not say whether fees for handling requests (信息处理费) were"
          + " charged."),
      section: .otherMatters, line: section.line)
  }
}
