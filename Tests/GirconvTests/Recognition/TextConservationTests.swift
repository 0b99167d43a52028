import Documents
import Foundation
import Testing

@testable import Girconv

@Suite("No text is lost between the document and the report")
struct TextConservationTests {
  /// How often each character stands in some texts, white space apart.
  private func census(_ texts: [String]) -> [Unicode.Scalar: Int] {
    texts.flatMap(\.unicodeScalars).filter { !$0.properties.isWhitespace && !$0.isDropped }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private func texts(_ document: Document) -> [String] {
    let blocks =
      document.stories.flatMap(\.blocks) + document.tables.flatMap(\.cells).flatMap(\.blocks)
    return blocks.compactMap {
      if case .paragraph(let paragraph) = $0 { paragraph.numberedText } else { nil }
    }
  }

  /// The texts of a report; what a layout table holds stands in a section, and in the table too.
  private func texts(_ conversion: Conversion) -> [String] {
    let report = conversion.report
    let sections = report.sections.flatMap { section in
      [section.heading] + section.blocks.map(\.text)
    }
    return sections + report.tables.flatMap(\.table.cells).map(\.numberedText)
  }

  /// Whether there was a conversion to look at.
  private func expectAll(of name: String, _ bytes: [UInt8]) -> Bool {
    guard let conversion = try? Conversion(of: bytes, path: name) else { return false }
    let kept = census(texts(conversion))
    let lost = census(texts(conversion.document)).filter { kept[$0.key, default: 0] < $0.value }
    #expect(lost.isEmpty, "\(name)")
    return true
  }

  @Test("in the samples", arguments: SampleTests.names)
  func samples(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: SampleTests.folder.appending(path: name)))
    #expect(expectAll(of: name, bytes))
  }

  @Test(
    "in documents that nobody here wrote",
    .enabled(if: Shared.folder != nil, "no folder shared is here"))
  func corpus() throws {
    let folder = try #require(Shared.folder).appending(path: "corpus/docx")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let documents = names.filter { $0.hasSuffix(".docx") }.sorted()
    var converted = 0
    for name in documents {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      if expectAll(of: name, bytes) { converted += 1 }
    }
    #expect(converted * 100 >= documents.count * 99)
  }
}

extension Unicode.Scalar {
  /// Zero-width characters that folding white space drops from headings.
  fileprivate var isDropped: Bool {
    (0x200B...0x200F).contains(value) || value == 0x2060 || value == 0xFEFF || value == 0xAD
  }
}
