import ArgumentParser
import Documents
import Girconv

/// `girconv convert`, the default.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts reports to JSON, NDJSON, TSV or an outline.",
    usage: "girconv <input> ... [-o <output>] [--to <format>] [--from <format>]",
    discussion: """
      Examples:
        girconv report.docx -o report.json      one report
        girconv *.docx -o all.ndjson            many into one file
        girconv *.docx *.txt --to tsv -o out/   a file for each
        girconv - < report.txt                  standard input to standard output

      The exit status is 0 when all was done, 1 when some input gave no result, 64 for wrong \
      usage and 74 when the output could not be written.

      Other commands: 'girconv schema' prints the schema of the output.
      """)

  @Argument(help: "Reports, DOCX or text; - is standard input.")
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: "A file, or a folder for a file each. (default: standard output)")
  var output: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The output format: \(NamedChoices.outputFormats). "
        + "(default: by the output's extension, else json; ndjson for several inputs)",
      valueName: "format"), transform: NamedChoices.outputFormat)
  var outputFormat: OutputFormat?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "The input format, when it is told wrongly: "
        + "\(NamedChoices.inputFormats).",
      valueName: "format"), transform: NamedChoices.inputFormat)
  var inputFormat: InputFormat?

  @Flag(help: "In TSV, put ' before texts that a spreadsheet would run as a formula.")
  var spreadsheetSafe = false

  @Flag(name: .shortAndLong, help: "No summary of each report on standard error.")
  var quiet = false

  func run() throws {
    let files = inputs.map(InputFile.init(argument:))
    let plan = try OutputPlan(inputs: files, output: output, format: outputFormat)
    var options = ConversionOptions()
    options.format = inputFormat
    let task = ConversionTask(
      inputs: files, plan: plan, options: options, writing: try writingOptions(plan.format),
      summary: quiet ? .none : .eachInput)
    if try task.run() > 0 { throw ExitStatus.someFailed }
  }

  private func writingOptions(_ format: OutputFormat) throws -> WritingOptions {
    var options = WritingOptions()
    if spreadsheetSafe {
      guard format.name == OutputFormat.tsv.name else {
        throw ValidationError("--spreadsheet-safe is for TSV only.")
      }
      options.cells = .spreadsheetSafe
    }
    return options
  }
}
