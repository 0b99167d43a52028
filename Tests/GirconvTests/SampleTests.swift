import Foundation
import Testing

@testable import Girconv

/// The samples, each with what it gives: NAME.json beside the sample.
@Suite("The samples")
struct SampleTests {
  static let folder = Recording.packageRoot.appending(path: "Samples")

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { name in
      [".docx", ".odt", ".fodt", ".html", ".mht", ".txt"].contains { name.hasSuffix($0) }
    }.sorted()
  }()

  private func conversion(_ name: String) throws -> Conversion {
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    return try Conversion(of: [UInt8](data), path: "Samples/\(name)")
  }

  private func figures(_ name: String) throws -> [String] {
    try conversion(name).report.figures.map { figure in
      "\(figure.key.path) \(figure.value?.description ?? figure.kind.rawValue) \(figure.unit)"
    }
  }

  @Test("give what is recorded beside them", arguments: names)
  func golden(name: String) throws {
    let json = OutputFormat.json.write([try conversion(name)])
    let file = Self.folder.appending(path: name).deletingPathExtension()
    try Recording.expect(json, equals: file.appendingPathExtension("json"))
  }

  @Test("are all in their index", arguments: names)
  func index(name: String) throws {
    let index = try String(
      contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(index.contains("| \(name) |"))
  }

  @Test(
    "that hold the same report give the same 200 figures",
    arguments: [
      "wps-2021.docx", "tracked-changes.docx", "numbered-headings.docx", "table-split.docx",
      "opendocument.odt", "opendocument-flat.fodt", "page-word.html", "page-site.html",
      "page-archive.mht",
      "shape-a.txt", "shape-b.txt", "shape-c.txt", "mixed-shapes.txt", "gb18030.txt", "utf-16.txt",
    ])
  func sameFigures(name: String) throws {
    let expected = try figures("word-2021.docx")
    #expect(expected.count == 200)
    #expect(try figures(name) == expected)
  }
}
