import ArgumentParser
import Documents
import Girconv

/// The arguments of the commands that read documents and write what they take out of them.
struct DocumentArguments<Content: Extract>: ParsableArguments {
  @Argument(help: "Documents, DOCX or text, or folders of them; - is standard input.")
  var inputs: [String]

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
    name: .customLong("from"),
    help: ArgumentHelp(
      "The input format, when it is told wrongly: "
        + "\(NamedChoices.inputFormats).",
      valueName: "format"), transform: NamedChoices.inputFormat)
  var inputFormat: InputFormat?

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

  @Flag(name: .shortAndLong, help: "No summary of each document on standard error.")
  var quiet = false

  /// Reads, converts and writes all of it.
  ///
  /// - Parameters:
  ///   - options: how it is read, so far as the command's own options tell.
  ///   - writing: how it is written, so far as the command's own options tell.
  ///   - used: those options of the command's own that make a difference to some formats only.
  ///   - summary: what is told about each document.
  /// - Returns: what was found.
  /// - Throws: what is wrong with the usage or the output.
  func run(
    _ options: ConversionOptions = ConversionOptions(), writing: WritingOptions = WritingOptions(),
    used: [(option: WritingOption, name: String)] = [],
    summary: @escaping (Content) -> String
  ) throws -> Tally {
    let paths = try InputPaths(inputs)
    let files = paths.inputs
    let plan = try OutputPlan<Content>(inputs: files, output: output, format: outputFormat)
    var writing = writing
    var used = used
    writing.language = language
    if output == nil { writing.style = StandardStream.output.style }
    if spreadsheetSafe {
      writing.cells = .spreadsheetSafe
      used.append((.cells, "--spreadsheet-safe"))
    }
    for (option, name) in used where !plan.format.options.contains(option) {
      throw ValidationError("\(name) is for \(DocumentArguments.formats(taking: option)) only.")
    }
    var options = options
    options.format = inputFormat
    let task = ConversionTask(
      inputs: files, plan: plan, options: options, writing: writing,
      summary: quiet ? nil : summary)
    let tally = try task.run()
    if paths.passedOver > 0, !quiet {
      StandardStream.error.say(
        "girconv: \(paths.passedOver) files of the folders were passed over: no names of documents")
    }
    return tally
  }

  /// "; ndjson for several inputs", where it is another format than for one.
  private static var usualForMany: String {
    let (one, many) = (
      FileFormat<Content>.usual(holding: .one), FileFormat<Content>.usual(holding: .many)
    )
    return one.name == many.name ? "" : "; \(many.name) for several inputs"
  }

  /// The formats that an option makes a difference to: "tsv and csv".
  static func formats(taking option: WritingOption) -> String {
    let names = Content.formats.filter { $0.options.contains(option) }.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
