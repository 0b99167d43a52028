import ArgumentParser
import Documents
import Girconv

/// The arguments of the commands that read documents and write what they take out of them.
struct DocumentArguments<Content: Extract>: ParsableArguments {
  @Argument(help: "Documents, folders or archives (tar, zip) of them; - is standard input.")
  var inputs: [String] = []

  @OptionGroup var list: NameListArguments

  @Option(
    name: .shortAndLong,
    help: "A file, or a folder for a file each. (default: standard output)")
  var output: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The output format: \(NamedChoices.outputFormats(Content.self)). "
        + "(default: by the output's extension, else "
        + "\(FileFormat<Content>.usual(holding: .one).name)"
        + "\(DocumentArguments.usualForMany))",
      valueName: "format"), transform: NamedChoices.outputFormat)
  var outputFormat: FileFormat<Content>?

  @Option(
    name: .customLong("summary"),
    help: ArgumentHelp(
      "A file for what came of all documents, counted, in JSON.", valueName: "file"))
  var summaryFile: String?

  @Flag(help: "Go on with a run that was ended, and take what it has done over.")
  var resume = false

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

  @Option(
    help: ArgumentHelp(
      "The language of messages about the documents: \(NamedChoices.languages). (default: zh)"),
    transform: NamedChoices.language)
  var language = Language.chinese

  @Flag(name: .shortAndLong, help: "Nothing on standard error but failures.")
  var quiet = false

  /// Reads, converts and writes all of it.
  ///
  /// - Parameters:
  ///   - rules: the checks that speak.
  ///   - writing: how it is written, so far as the command's own options tell.
  ///   - used: those options of the command's own that make a difference to some formats only.
  ///   - summary: what is told about each document.
  /// - Returns: what was found.
  /// - Throws: what is wrong with the usage or the output.
  func run(
    rules: RuleSelection = .all, writing: WritingOptions = WritingOptions(),
    used: [(option: WritingOption, name: String)] = [],
    summary: @escaping (Content) -> String
  ) throws -> Tally {
    if case .worker(let format, let style) = ProcessRole.ofProcess.role {
      let work = work(try NamedChoices.outputFormat(format), style, rules, writing, summary)
      WorkerService(work: work, limits: reading.limits.process).run()
      return Tally()
    }
    let inputs = try InputList(inputs.flatMap(CommandArguments.inputs), names: list.place)
    let plan = try OutputPlan<Content>(
      inputs: inputs, output: output, summary: summaryName, format: outputFormat)
    if resume { try plan.requireResumable() }
    let used = used + (spreadsheetSafe ? [(.cells, "--spreadsheet-safe")] : [])
    for (option, name) in used where !plan.format.options.contains(option) {
      throw ValidationError("\(name) is for \(DocumentArguments.formats(taking: option)) only.")
    }
    let style = output == nil ? StandardStream.output.style : .plain
    let task = ConversionTask(
      inputs: inputs, plan: plan,
      work: work(plan.format, style, rules, writing, summary),
      limits: reading.limits.process, jobs: jobs ?? ProcessLimits.cores,
      resumption: resume ? .journal : .none, summary: summaryName)
    return try task.run()
  }

  private var summaryName: FileName? { summaryFile.map { FileName(argument: $0) } }

  /// "; ndjson for several inputs", where it is another format than for one.
  private static var usualForMany: String {
    let (one, many) = (
      FileFormat<Content>.usual(holding: .one), FileFormat<Content>.usual(holding: .many)
    )
    return one.name == many.name ? "" : "; \(many.name) for several inputs"
  }

  /// What is done with each document, here or in a worker process.
  private func work(
    _ format: FileFormat<Content>, _ style: TextStyle, _ rules: RuleSelection,
    _ writing: WritingOptions, _ summary: @escaping (Content) -> String
  ) -> DocumentWork<Content> {
    var options = reading.options
    options.rules = rules
    var writing = writing
    writing.language = language
    if spreadsheetSafe { writing.cells = .spreadsheetSafe }
    writing.style = style
    // People who read the output on standard output are told everything in it.
    let isTold = quiet || format.audience == .people && output == nil
    return DocumentWork(
      format: format, options: options, writing: writing, summary: isTold ? nil : summary)
  }

  /// The formats that an option makes a difference to: "tsv and csv".
  static func formats(taking option: WritingOption) -> String {
    let names = Content.formats.filter { $0.options.contains(option) }.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
