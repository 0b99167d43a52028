import ArgumentParser
import Girconv

/// `girconv schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the schema of a report as JSON and NDJSON.",
    discussion: """
      Examples:
        girconv schema > report.schema.json
        duckdb -c "SELECT title, figure.* FROM (SELECT title, unnest(figures) AS figure
          FROM read_json('all.ndjson', $(girconv schema --for duckdb)))"
        spark.read.schema(ddl).json("all.ndjson")   with ddl from --for spark
      """)

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What will read it: "
        + "\(NamedChoices.schemaDialects). (default: json-schema)",
      valueName: "reader"), transform: NamedChoices.schemaDialect)
  var dialect = SchemaDialect.jsonSchema

  func run() throws {
    try StandardStream.output.write(dialect.schema())
  }
}
