import ArgumentParser
import Documents
import Girconv

/// The arguments of the commands that read documents and write what they take out of them.
struct DocumentArguments<Content: Extract>: ParsableArguments {
  @Argument(help: "Documents, DOCX or text; - is standard input.")
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: "A file, or a folder for a file each. (default: standard output)")
  var output: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The output format: \(NamedChoices.outputFormats(Content.self)). "
        + "(default: by the output's extension, else json; ndjson for several inputs)",
      valueName: "format"), transform: NamedChoices.outputFormat)
  var outputFormat: FileFormat<Content>?

  @OptionGroup var reading: ReadingArguments

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How many documents are converted at the same time. (default: one for each core)",
      valueName: "number"), transform: LimitKind.count.value)
  var jobs: Int?

  @Flag(
    help: ArgumentHelp(
      "In \(DocumentArguments.formats(taking: .cells)), "
        + "put ' before texts that a spreadsheet would run as a formula."))
  var spreadsheetSafe = false

  @Flag(name: .shortAndLong, help: "No summary of each document on standard error.")
  var quiet = false

  /// Reads, converts and writes all of it.
  ///
  /// - Parameters:
  ///   - writing: how it is written, so far as the command's own options tell.
  ///   - used: those options of the command's own that make a difference to some formats only.
  ///   - summary: what is told about each document.
  /// - Throws: what is wrong with the usage or the output, or that some input gave no result.
  func run(
    _ writing: WritingOptions = WritingOptions(),
    used: [(option: WritingOption, name: String)] = [],
    summary: @escaping (Content) -> String
  ) throws {
    if case .worker(let format) = ProcessRole.ofProcess.role {
      return try serve(format, writing, summary)
    }
    let files = inputs.flatMap(CommandArguments.inputs)
    let plan = try OutputPlan<Content>(inputs: files, output: output, format: outputFormat)
    let used = used + (spreadsheetSafe ? [(.cells, "--spreadsheet-safe")] : [])
    for (option, name) in used where !plan.format.options.contains(option) {
      throw ValidationError("\(name) is for \(DocumentArguments.formats(taking: option)) only.")
    }
    let task = ConversionTask(
      inputs: files, plan: plan,
      work: work(plan.format, writing, summary),
      limits: reading.limits.process, jobs: jobs ?? ProcessLimits.cores)
    let totals = try task.run()
    if totals.failures > 0 { throw ExitStatus.someFailed }
  }

  /// Works for another process, in its format.
  private func serve(
    _ format: String, _ writing: WritingOptions, _ summary: @escaping (Content) -> String
  ) throws {
    let format: FileFormat<Content> = try NamedChoices.outputFormat(format)
    WorkerService(work: work(format, writing, summary), limits: reading.limits.process).run()
  }

  private func work(
    _ format: FileFormat<Content>, _ writing: WritingOptions,
    _ summary: @escaping (Content) -> String
  ) -> DocumentWork<Content> {
    var writing = writing
    if spreadsheetSafe { writing.cells = .spreadsheetSafe }
    return DocumentWork(
      format: format, options: reading.options, writing: writing, summary: quiet ? nil : summary)
  }

  /// The formats that an option makes a difference to: "tsv and csv".
  static func formats(taking option: WritingOption) -> String {
    let names = Content.formats.filter { $0.options.contains(option) }.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
