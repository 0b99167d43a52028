import ArgumentParser
import Documents
import Girconv

/// The choices that options offer by name.
enum NamedChoices {
  /// The names of the input formats.
  static let inputFormats = names(InputFormat.allCases.map(\.rawValue))
  /// The names of the readers that a schema is printed for.
  static let schemaDialects = names(SchemaDialect.allCases.map(\.rawValue))

  /// The names of languages.
  static let languages = names(Language.allCases.map(\.rawValue))
  /// The names of severities that make a difference to the exit status.
  static let thresholds = names(Threshold.allCases.map(\.rawValue))
  /// The names of the ways to list rules.
  static let ruleFormats = names(RuleFormat.allCases.map(\.rawValue))

  /// The names of where a merged cell's text is written.
  static let fills = names(CellFill.allCases.map(\.rawValue))
  /// The names of selections of stories.
  static let stories = names(StorySelection.allCases.map(\.rawValue))

  /// The names of how the inputs of a worker come.
  static let workerInputs = names(WorkerInput.allCases.map(\.rawValue))

  /// The names of the formats that something is written in.
  static func outputFormats<Content: Extract>(_ content: Content.Type) -> String {
    names(content.formats.map(\.name))
  }

  /// The output format of a name.
  static func outputFormat<Content: Extract>(_ name: String) throws -> FileFormat<Content> {
    try require(FileFormat<Content>.named(name), of: outputFormats(Content.self))
  }

  /// Where a merged cell's text is written, by name.
  static func fill(_ name: String) throws -> CellFill {
    try require(CellFill(rawValue: name), of: fills)
  }

  /// The selection of stories of a name.
  static func stories(_ name: String) throws -> StorySelection {
    try require(StorySelection(rawValue: name), of: stories)
  }

  /// The language of a name.
  static func language(_ name: String) throws -> Language {
    try require(Language(rawValue: name), of: languages)
  }

  /// The severity that makes a difference, by name.
  static func threshold(_ name: String) throws -> Threshold {
    try require(Threshold(rawValue: name), of: thresholds)
  }

  /// The way to list rules of a name.
  static func ruleFormat(_ name: String) throws -> RuleFormat {
    try require(RuleFormat(rawValue: name), of: ruleFormats)
  }

  /// How the inputs of a worker come, by name.
  static func workerInput(_ name: String) throws -> WorkerInput {
    try require(WorkerInput(rawValue: name), of: workerInputs)
  }

  /// The input format of a name.
  static func inputFormat(_ name: String) throws -> InputFormat {
    try require(InputFormat(rawValue: name), of: inputFormats)
  }

  /// The reader of a name.
  static func schemaDialect(_ name: String) throws -> SchemaDialect {
    try require(SchemaDialect(rawValue: name), of: schemaDialects)
  }

  private static func names(_ names: [String]) -> String {
    names.joined(separator: ", ")
  }

  private static func require<Choice>(_ choice: Choice?, of names: String) throws -> Choice {
    guard let choice else { throw ValidationError("Choose one of \(names).") }
    return choice
  }
}
