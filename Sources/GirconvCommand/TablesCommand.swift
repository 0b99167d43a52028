import ArgumentParser
import Girconv

/// `girconv tables`.
struct TablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Writes the tables of any document as they are laid out.",
    usage: "girconv tables <input> ... [-o <output>] [--to <format>] [--stories <stories>]",
    discussion: """
      Examples:
        girconv tables any.docx -o any.html        spans, header rows, nested tables
        girconv tables any.docx -o any.csv         rows, an empty line between tables
        girconv tables *.docx -o all.tsv           many documents, a line for each cell
        girconv tables any.docx --fill repeat --to tsv
                                                   a line for each position
        girconv tables *.docx --stories all -o all.ndjson
                                                   footnotes, text boxes and so on too

      Nothing is looked for in the tables: the document need not be a report. The exit status is \
      that of 'girconv convert'.
      """)

  @OptionGroup var documents: DocumentArguments<TableExtract>

  @Option(
    help: ArgumentHelp(
      "The texts of the document whose tables are written: \(NamedChoices.stories). "
        + "(default: main)"), transform: NamedChoices.stories)
  var stories = StorySelection.main

  @Option(
    help: ArgumentHelp(
      "In \(DocumentArguments<TableExtract>.formats(taking: .fill)), the text of a merged cell "
        + "once or in each position: \(NamedChoices.fills). (default: none)"),
    transform: NamedChoices.fill)
  var fill: CellFill?

  func run() throws {
    var writing = WritingOptions()
    writing.stories = stories
    writing.fill = fill ?? .once
    try documents.run(writing: writing, used: fill == nil ? [] : [(.fill, "--fill")]) {
      SummaryLine.text($0, stories)
    }.requireResults()
  }
}
