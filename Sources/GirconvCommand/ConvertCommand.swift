import ArgumentParser
import Girconv

/// `girconv convert`, the default.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts reports to JSON, NDJSON, TSV, a web page or an outline.",
    usage: "girconv <input> ... [-o <output>] [--to <format>] [--from <format>]",
    discussion: """
      Examples:
        girconv report.docx -o report.json      one report
        girconv *.docx -o all.ndjson            many into one file
        girconv *.docx *.txt --to tsv -o out/   a file for each
        girconv - < report.txt                  standard input to standard output
        girconv reports/ 2021.zip -o all.ndjson --resume
                                                a folder and an archive, and on with it
                                                after Ctrl-C by the same command
        find . -name '*.docx' -print0 | girconv -0 --files-from - -o all.ndjson

      With more than 100 inputs only those without a result are told, and a summary at the end. \
      The exit status is 0 when all was done, 1 when some input gave no result, 64 for wrong \
      usage and 74 when the output could not be written.

      Other commands:
        girconv check reports/                  what is wrong in reports
        girconv rules                           the rules that they are checked by
        girconv tables any.docx -o any.html     the tables of any document
        girconv schema                          the schema of the output
        girconv worker                          inputs from another program
        girconv --help-hidden                   the limits, and their options
      """)

  @OptionGroup var documents: DocumentArguments<Conversion>

  func run() throws {
    try documents.run { SummaryLine.text($0) }.requireResults()
  }
}
