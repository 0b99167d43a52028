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
      + Figure.Kind.allCases.map(\.rawValue)
    for name in names { #expect(try readme.contains("| `\(name)` |"), "\(name)") }
  }
}
