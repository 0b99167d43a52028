import Foundation
import Girconv
import Testing

/// The library as its users see it: nothing is imported that is not public.
@Suite("The library's example")
struct LibraryExampleTests {
  @Test("The example of the README converts a report")
  func example() throws {
    let bytes = Array("甲局2021年政府信息公开工作年度报告\n一、总体情况\n正文。\n".utf8)

    // The README's example.
    let conversion = try Conversion(of: bytes, path: "report.docx")
    print(conversion.report.title, conversion.findings.count)
    let json = OutputFormat.json.write([conversion])

    #expect(conversion.report.title == "甲局2021年政府信息公开工作年度报告")
    #expect(json.first == UInt8(ascii: "{"))
  }

  @Test("The README shows the example as it is compiled here")
  func shown() throws {
    let code = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let start = try #require(code.range(of: "// The README's example.\n"))
    let example = try #require(code[start.upperBound...].components(separatedBy: "\n\n").first)
    let lines = example.split(separator: "\n").map { $0.drop { $0 == " " } }
    let readme = try String(
      contentsOf: Recording.packageRoot.appending(path: "README.md"), encoding: .utf8)
    #expect(lines.count == 3)
    #expect(readme.contains(lines.joined(separator: "\n")))
  }
}
