import Documents
import Foundation
import Girconv
import Testing

@testable import GirconvCommand

@Suite("What the README says of the command")
struct ReadmeTests {
  private var readme: String {
    get throws {
      let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    }
  }

  @Test("Every error code is explained")
  func codes() throws {
    let codes =
      ReadingFailure.Code.allCases.map(\.rawValue) + CommandFailure.Code.allCases.map(\.rawValue)
    for code in codes { #expect(try readme.contains("`\(code)`"), "\(code)") }
  }

  @Test("Every format and every kind of a figure is explained")
  func names() throws {
    let names =
      InputFormat.allCases.map(\.rawValue) + OutputFormat.all.map(\.name)
      + TableFormat.all.map(\.name) + Figure.Kind.allCases.map(\.rawValue)
    for name in names { #expect(try readme.contains("| `\(name)` |"), "\(name)") }
  }

  @Test(
    "The examples are what is printed",
    arguments: [
      "girconv tables Samples/not-a-report.docx --to markdown",
      "girconv check Samples/sums-wrong.docx --rules 'T3-SHIFT,T4-*'",
    ])
  func examples(command: String) throws {
    let workspace = try Workspace()
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let result = try workspace.run("cd '\(root.path)' && \(command)")
    let printed = "$ \(command)\n" + result.errors + result.output
    let example = printed.split(separator: "\n").map { "    \($0)\n" }.joined()
    #expect(try readme.contains(example))
  }
}
