import Documents
import Foundation
import Testing

@testable import Girconv

@Suite("The schema of the record")
struct RecordSchemaTests {
  private var sample: URL { Recording.packageRoot.appending(path: "Samples/report.schema.json") }

  @Test("Samples/report.schema.json is what girconv schema prints")
  func recorded() throws {
    try Recording.expect(SchemaDialect.jsonSchema.schema(), equals: sample)
  }

  @Test(
    "A real JSON Schema validator takes what is written",
    .enabled(if: SchemaValidator.isWanted, SchemaValidator.reason))
  func valid() throws {
    let failure = InputFailure(
      source: Source(path: "nowhere"), code: "not-found", message: "gone")
    let records = [
      ReportJSON.write(.converted(SampleConversion.make()), .compact),
      ReportJSON.write(.converted(SampleConversion.make()), .indented),
      ReportJSON.write(.failed(failure), .compact),
    ]
    #expect(try SchemaValidator.complaints(about: records) == [])
  }

  @Test(
    "The validator rejects what the schema does not allow",
    .enabled(if: SchemaValidator.isWanted, SchemaValidator.reason),
    arguments: [
      (#""status":"warning""#, #""status":"fine""#), (#""year":2021"#, #""year":"2021""#),
      (#""value":12,"#, #""value":"12","#), (#""line":null"#, #""line":null,"page":1"#),
      (#""unit":"件","#, ""), (#""sha256":"ba"#, #""sha256":"BA"#),
      (#""row":"result.total""#, #""row":"总计""#),
    ])
  func invalid(original: String, replacement: String) throws {
    let record = text(ReportJSON.write(.converted(SampleConversion.make()), .compact))
    let changed = record.replacing(original, with: replacement)
    #expect(changed != record)
    #expect(try !SchemaValidator.complaints(about: [Array(changed.utf8)]).isEmpty)
  }

  @Test("DuckDB and Spark get every key of the record with a type")
  func dialects() {
    let duckDB = text(SchemaDialect.duckDB.schema())
    let spark = text(SchemaDialect.spark.schema())
    for field in RecordSchema.fields {
      #expect(duckDB.contains("  \(field.key): '"))
      #expect(spark.contains("`\(field.key)` "))
    }
    #expect(duckDB.contains(#"STRUCT("code" VARCHAR, "message" VARCHAR)"#))
    #expect(duckDB.contains(#""value" DOUBLE"#))
    #expect(spark.contains("`error` STRUCT<`code`: STRING, `message`: STRING>"))
    #expect(spark.contains("`value`: DECIMAL(28,10)"))
  }
}
