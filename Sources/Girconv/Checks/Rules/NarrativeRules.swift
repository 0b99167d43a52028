/// Rules that hold sentences against the tables.
extension RuleGroup {
  static let narrative = RuleGroup(
    name: Message("文字与表格", "Sentences and tables"),
    rules: [])
}
