import ArgumentParser
import Girconv

/// `girconv rules`.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules that reports are checked by, or explains some.",
    discussion: """
      Examples:
        girconv rules                all rules, a line each
        girconv rules T3-IDENT       what it checks, why, an example
        girconv rules 'T3-*' --language en
      """)

  @Argument(help: "Rules to explain; T3-* is all that begin so.")
  var ids: [String] = []

  @Option(
    help: ArgumentHelp("The language: \(NamedChoices.languages). (default: zh)"),
    transform: NamedChoices.language)
  var language = Language.chinese

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The format: \(NamedChoices.ruleFormats). (default: text)", valueName: "format"),
    transform: NamedChoices.ruleFormat)
  var format = RuleFormat.text

  func run() throws {
    var checks: [Check] = []
    for id in ids {
      do throws(UnknownRule) {
        checks += try RuleSelection.checks(of: id)
      } catch {
        throw ValidationError("There is no rule '\(error.pattern)'; 'girconv rules' lists them.")
      }
    }
    let list = RuleList(language: language)
    let text =
      switch format {
      case .markdown: list.markdown
      case .text: checks.isEmpty ? list.lines : list.explanation(of: checks)
      }
    try StandardStream.output.write(Array(text.utf8))
  }
}

/// How rules are listed.
enum RuleFormat: String, CaseIterable {
  case text, markdown
}
