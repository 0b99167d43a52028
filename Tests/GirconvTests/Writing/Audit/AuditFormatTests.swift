import Foundation
import Testing

@testable import Girconv

@Suite("Findings as they are written")
struct AuditFormatTests {
  private func audit(_ name: String) throws -> Audit {
    let data = try Data(contentsOf: SampleTests.folder.appending(path: name))
    return try Audit(of: [UInt8](data), path: "Samples/\(name)")
  }

  private func decode(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("The list of all samples is what is recorded, as girconv check Samples prints it")
  func golden() throws {
    let audits = try SampleTests.names.map(audit)
    let list = FileFormat<Audit>.text.write(audits)
    try Recording.expect(list, equals: SampleTests.folder.appending(path: "check.listing"))
  }

  @Test("JSON holds the findings as the report's record does")
  func json() throws {
    let audit = try audit("sums-wrong.docx")
    let record = try decode(FileFormat<Audit>.json.write([audit]))
    let report = try decode(OutputFormat.json.write([audit.conversion]))
    #expect(record["schema"] as? String == "girconv.check/1")
    #expect(
      (record["findings"] as? [[String: Any]])! as NSArray
        == (report["findings"] as? [[String: Any]])! as NSArray)
    for key in ["title", "agency", "form", "status"] {
      #expect(record[key] as? String == report[key] as? String)
    }
  }

  @Test("A failure has the keys of a result")
  func failure() throws {
    let reason = InputFailure(source: Source(path: "a.pdf"), code: "pdf", message: "A PDF.")
    let failed = try decode(FileFormat<Audit>.ndjson.write(.failed(reason)))
    let converted = try decode(FileFormat<Audit>.ndjson.write([try audit("blanks.docx")]))
    #expect(Set(failed.keys) == Set(converted.keys))
    #expect(failed["status"] as? String == "error")
  }

  @Test("TSV has as many fields in each line as in its header, a line for each finding")
  func tsv() throws {
    let audit = try audit("blanks.docx")
    let lines = text(FileFormat<Audit>.tsv.write([audit])).split(separator: "\n")
    #expect(lines.count == audit.findings.count + 1)
    #expect(
      Set(lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }) == [15])
  }

  @Test(
    "Messages are in the language that is asked for, and are never empty",
    arguments: Language.allCases)
  func language(_ language: Language) throws {
    var options = WritingOptions()
    options.language = language
    let audit = try audit("sums-wrong.docx")
    let list = text(FileFormat<Audit>.text.write([audit], options: options))
    for finding in audit.findings { #expect(list.contains(finding.message.text(language))) }
    #expect(list.contains(language == .chinese ? "共1份" : "1 document:"))
  }

  @Test("Colours stand only where they are asked for, and change no text")
  func colours() throws {
    let audit = try audit("sums-wrong.docx")
    var options = WritingOptions()
    let plain = text(FileFormat<Audit>.text.write([audit], options: options))
    options.style = .coloured
    let coloured = text(FileFormat<Audit>.text.write([audit], options: options))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31m错误\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("What would turn or hide the line is made visible")
  func visible() throws {
    var audit = try audit("shape-c.txt")
    audit.conversion.report.title = "甲\u{202E}局\u{1B}[2J"
    let list = text(FileFormat<Audit>.text.write([audit]))
    #expect(list.contains("甲\\u{202E}局\\u{1B}[2J"))
  }
}
