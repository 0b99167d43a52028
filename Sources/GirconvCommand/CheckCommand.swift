import ArgumentParser
import Girconv

/// `girconv check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells what is wrong, doubtful or missing in reports.",
    usage: "girconv check <input> ... [--to <format>] [--rules <rules>] [--fail-on <severity>]",
    discussion: """
      Examples:
        girconv check report.docx                  a list, with the rows concerned
        girconv check reports/                     all documents of a folder
        girconv check reports/ --to tsv -o findings.tsv
                                                   a line for each finding
        girconv check report.docx --rules 'T3-*,T4-*' --language en

      'girconv rules' lists the rules. The exit status is 0 when nothing was found at or above the \
      severity of --fail-on, 2 when something was, 1 when some input gave no result, 64 for wrong \
      usage and 74 when the output could not be written.
      """)

  @OptionGroup var documents: DocumentArguments<Audit>

  @Option(
    help: ArgumentHelp(
      "The rules that speak, separated by commas; T3-* is all that begin so. (default: all)"))
  var rules: String?

  @Option(help: "The rules that do not speak, in the same way.")
  var ignore: String?

  @Option(
    help: ArgumentHelp(
      "The least severity that gives exit status 2: \(NamedChoices.thresholds). (default: error)",
      valueName: "severity"), transform: NamedChoices.threshold)
  var failOn = Threshold.error

  func run() throws {
    let tally = try documents.run(rules: try selection()) { SummaryLine.text($0.conversion) }
    try tally.requireResults()
    if let severity = failOn.severity, tally.findings(atLeast: severity) > 0 {
      throw ExitStatus.somethingFound
    }
  }

  private func selection() throws -> RuleSelection {
    do throws(UnknownRule) {
      return try RuleSelection(CheckCommand.list(rules), ignoring: CheckCommand.list(ignore))
    } catch {
      throw ValidationError("There is no rule '\(error.pattern)'; 'girconv rules' lists them.")
    }
  }

  private static func list(_ argument: String?) -> [String] {
    (argument ?? "").split(whereSeparator: { ", ".contains($0) }).map(String.init)
  }
}

/// The least severity that makes a difference to the exit status.
enum Threshold: String, CaseIterable {
  case error, warning, info, none

  /// Nil when nothing does.
  var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
}
