import ArgumentParser
import Documents
import Girconv

/// The choices that options offer by name.
enum NamedChoices {
  /// The names of the output formats.
  static let outputFormats = names(OutputFormat.all.map(\.name))
  /// The names of the input formats.
  static let inputFormats = names(InputFormat.allCases.map(\.rawValue))
  /// The names of the readers that a schema is printed for.
  static let schemaDialects = names(SchemaDialect.allCases.map(\.rawValue))

  /// The output format of a name.
  static func outputFormat(_ name: String) throws -> OutputFormat {
    try require(OutputFormat.named(name), of: outputFormats)
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
