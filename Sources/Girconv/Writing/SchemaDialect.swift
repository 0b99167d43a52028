/// The languages that the record's schema is printed in. A new one is a case and a function.
public enum SchemaDialect: String, Sendable, CaseIterable {
  /// JSON Schema, draft 2020-12.
  case jsonSchema = "json-schema"
  /// The parameter `columns` of DuckDB's read_json.
  case duckDB = "duckdb"
  /// A schema for Spark, in its DDL.
  case spark

  /// The schema, which a line feed ends.
  public func schema() -> [UInt8] {
    switch self {
    case .jsonSchema: JSONSchema.write(RecordSchema.fields)
    case .duckDB: Array((DuckDBSchema.text(RecordSchema.fields) + "\n").utf8)
    case .spark: Array((SparkSchema.text(RecordSchema.fields) + "\n").utf8)
    }
  }
}

/// The record for DuckDB.
///
/// DuckDB reads JSON numbers with a point through binary floating point. DOUBLE shows them as they are
/// written, up to 15 digits; DECIMAL(28,10) would show the error, from a million on:
/// 12345678.1234 would be 12345678.1234000016.
private enum DuckDBSchema {
  static func text(_ fields: [RecordSchema.Field]) -> String {
    let columns = fields.map { "  \($0.key): '\(type($0.type))'" }
    return "columns = {\n" + columns.joined(separator: ",\n") + "\n}"
  }

  private static func type(_ type: RecordSchema.ValueType) -> String {
    switch type {
    case .text, .pattern, .oneOf: "VARCHAR"
    case .integer, .optionalInteger: "BIGINT"
    case .decimal, .optionalDecimal: "DOUBLE"
    case .boolean: "BOOLEAN"
    case .list(let element): self.type(element) + "[]"
    case .object(let fields):
      "STRUCT("
        + fields.map { "\"\($0.key)\" \(self.type($0.type))" }.joined(separator: ", ") + ")"
    }
  }
}

/// The record for Spark, which reads decimals from their digits. A number has at most 18 of them;
/// DECIMAL(28,10) holds 18 before the point and 10 behind it.
private enum SparkSchema {
  static func text(_ fields: [RecordSchema.Field]) -> String {
    fields.map { "`\($0.key)` \(type($0.type))" }.joined(separator: ",\n")
  }

  private static func type(_ type: RecordSchema.ValueType) -> String {
    switch type {
    case .text, .pattern, .oneOf: "STRING"
    case .integer, .optionalInteger: "BIGINT"
    case .decimal, .optionalDecimal: "DECIMAL(28,10)"
    case .boolean: "BOOLEAN"
    case .list(let element): "ARRAY<" + self.type(element) + ">"
    case .object(let fields):
      "STRUCT<" + fields.map { "`\($0.key)`: \(self.type($0.type))" }.joined(separator: ", ") + ">"
    }
  }
}
