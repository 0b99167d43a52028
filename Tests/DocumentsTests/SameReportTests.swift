import Foundation
import Testing

@testable import Documents

@Suite("One report in every format")
struct SameReportTests {
  private func sample(_ name: String) throws -> Document {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: "Samples/\(name)")))
    return try InputFormat.sniff(bytes).read(bytes)
  }

  /// The rows' filled cells without white space: what every shape keeps.
  private func filledCells(_ document: Document) -> [[[String]]] {
    document.tables.map { table in
      (0..<table.rowCount).map { row in
        table.cells.filter { $0.row == row }.map { $0.text.filter { !$0.isWhitespace } }
          .filter { !$0.isEmpty }
      }
    }
  }

  private func paragraphs(_ document: Document) -> [String] {
    document.mainBlocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
  }

  @Test(
    "All shapes give the same paragraphs and cells",
    arguments: ["shape-a", "shape-c", "gb18030", "utf-16", "mixed-shapes"])
  func sameContent(name: String) throws {
    let expected = try sample("shape-b.txt")
    let document = try sample(name + ".txt")
    #expect(expected.tables.map(\.rowCount) == [14, 28, 4])
    #expect(filledCells(document) == filledCells(expected))
    #expect(paragraphs(document) == paragraphs(expected))
  }

  @Test(
    "Word and WPS give the same tables as text does",
    arguments: ["word-2021", "wps-2021", "numbered-headings", "tracked-changes", "年报"])
  func sameTables(name: String) throws {
    #expect(filledCells(try sample(name + ".docx")) == filledCells(try sample("shape-a.txt")))
  }

  @Test(
    "OpenDocument gives the same document as Word",
    arguments: [
      ("opendocument.odt", "word-2021.docx"), ("opendocument-flat.fodt", "numbered-headings.docx"),
    ])
  func openDocument(name: String, word: String) throws {
    let document = try sample(name)
    #expect(document.format == .odt)
    #expect(document.tables == (try sample(word)).tables)
    #expect(document.stories == (try sample(word)).stories)
  }

  @Test("The tables that pages cut know their pieces")
  func pieces() throws {
    let document = try sample("shape-b.txt")
    #expect(
      document.tables.map { $0.fragments.map { [$0.firstRow, $0.columnCount] } } == [
        [[0, 4], [4, 2]], [[0, 10], [9, 9]], [[0, 15]],
      ])
    #expect(document.observations.count { $0.kind == .fragmentsJoined } == 2)
    #expect(document.observations.count { $0.kind == .sentenceJoined } == 1)
  }
}
