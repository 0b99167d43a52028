import Documents
import Foundation
import Testing

@testable import Girconv

@Suite("The record as JSON")
struct ReportJSONTests {
  private func decode(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private let failure = Outcome<Conversion>.failed(
    InputFailure(source: Source(path: "a.pdf"), code: "pdf", message: "A PDF."))

  @Test("An independent parser reads the same from the indented and the compact record")
  func layoutsAgree() throws {
    let conversion = Outcome.converted(SampleConversion.make())
    let indented = try decode(ReportJSON.write(conversion, .indented))
    let compact = try decode(ReportJSON.write(conversion, .compact))
    #expect(NSDictionary(dictionary: indented) == NSDictionary(dictionary: compact))
    #expect(indented["title"] as? String == "甲局2021年政府信息公开工作年度报告")
    #expect(indented["year"] as? Int == 2021)
    let source = try #require(indented["source"] as? [String: Any])
    #expect(source["path"] as? String == "in/甲.docx")
    #expect(source["name"] as? String == "甲.docx")
    #expect(source["bytes"] as? Int == 3)
    let tables = try #require(indented["tables"] as? [[String: Any]])
    let cells = try #require(tables.first?["cells"] as? [[String: Any]])
    #expect(cells.map { $0["text"] as? String } == ["（七）总计", "12", ""])
    #expect(cells.map { $0["tables"] as? [Int] } == [[], [1], []])
  }

  @Test("A record is one line of NDJSON, and ends with a line feed")
  func oneLine() {
    let conversion = SampleConversion.make { $0.report.title = "a\u{2028}b\nc\u{85}\r" }
    let written = OutputFormat.ndjson.write(.converted(conversion))
    #expect(written.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(written.last == UInt8(ascii: "\n"))
    #expect(text(written).unicodeScalars.allSatisfy { $0 != "\u{2028}" && $0 != "\u{85}" })
  }

  @Test("Counts print as integers, amounts with a point, what is not there as null")
  func numbers() {
    let written = text(OutputFormat.ndjson.write(.converted(SampleConversion.make())))
    #expect(written.contains(#""value":12,"unit":"件","kind":"number""#))
    #expect(written.contains(#""value":0.0,"#))
    #expect(written.contains(#""value":null,"unit":"件","kind":"blank""#))
    #expect(written.contains(#""place":{"table":0,"row":1,"column":0,"line":null}"#))
    #expect(written.contains(#""measure":"requests/new/total","value":35000.0,"#))
    #expect(written.contains(#""exact":false"#))
  }

  @Test(
    "The status tells the worst of the findings",
    arguments: [
      ([], "ok"), ([.info], "ok"), ([.info, .warning], "warning"), ([.error], "warning"),
    ] as [([Finding.Severity], String)])
  func status(severities: [Finding.Severity], expected: String) throws {
    let conversion = SampleConversion.make { conversion in
      conversion.findings = severities.map(SampleConversion.finding)
    }
    let record = try decode(OutputFormat.json.write(.converted(conversion)))
    #expect(record["status"] as? String == expected)
    #expect(record["error"] as? [String: String] == ["code": "", "message": ""])
  }

  @Test("A failure has all the keys of a success, and empty values")
  func failureRecord() throws {
    let failed = try decode(ReportJSON.write(failure, .compact))
    let converted = try decode(ReportJSON.write(.converted(SampleConversion.make()), .compact))
    #expect(Set(failed.keys) == Set(converted.keys))
    #expect(failed["status"] as? String == "error")
    #expect(failed["error"] as? [String: String] == ["code": "pdf", "message": "A PDF."])
    #expect((failed["figures"] as? [Any])?.isEmpty == true)
    #expect(failed["year"] is NSNull)
  }

  @Test("The keys of the record stand in the order of the schema, at every level")
  func order() throws {
    // A key is a string with a colon behind it; texts of the sample hold none.
    let record = text(ReportJSON.write(.converted(SampleConversion.make()), .compact))
    let keys = record.matches(of: /"([a-z0-9_]+)":/).map { String($0.output.1) }
    var expected = keys[...]
    try checkOrder(RecordSchema.fields, in: decode(Array(record.utf8)), &expected)
    #expect(expected.isEmpty)
  }

  /// Takes the keys that the schema asks for off the front of those that were written.
  private func checkOrder(
    _ fields: [RecordSchema.Field], in object: [String: Any], _ keys: inout ArraySlice<String>
  ) throws {
    for field in fields {
      #expect(keys.popFirst() == field.key)
      switch (field.type, object[field.key]) {
      case (.object(let inner), let value as [String: Any]): try checkOrder(inner, in: value, &keys)
      case (.list(.object(let inner)), let values as [[String: Any]]):
        #expect(!values.isEmpty, "the sample has no \(field.key)")
        for value in values { try checkOrder(inner, in: value, &keys) }
      default: continue
      }
    }
  }
}
