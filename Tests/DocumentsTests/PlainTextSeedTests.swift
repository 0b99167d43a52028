import Foundation
import Testing

@testable import Documents

/// The folder of published reports, where there is one.
private let seeds: URL? = {
  let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let named = ProcessInfo.processInfo.environment["GIRCONV_SHARED"].map { URL(filePath: $0) }
  let folder = (named ?? root.appending(path: "../shared")).appending(path: "seeds").standardized
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()

@Suite("Published reports as text", .enabled(if: seeds != nil, "skipped: no folder of seeds"))
struct PlainTextSeedTests {
  private func seed(_ prefix: String) throws -> Document {
    let folder = try #require(seeds)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasPrefix(prefix) && $0.hasSuffix(".txt") })
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    #expect(try InputFormat.sniff(bytes) == .text)
    return try PlainTextReader.read(bytes, limits: ReadingLimits())
  }

  private func structure(_ document: Document) -> [String] {
    document.tables.map { table in
      let pieces = table.fragments.map { "\($0.firstRow)/\($0.columnCount)" }
      return "\(table.layout) \(table.rowCount)x\(table.columnCount) "
        + pieces.joined(separator: " ")
    }
  }

  private func cellCounts(_ table: Table) -> [Int] {
    (0..<table.rowCount).map { row in table.cells.count { $0.row == row } }
  }

  @Test("Tika's text gives the three tables with the cells of each row", arguments: ["000", "001"])
  func cellPerLine(prefix: String) throws {
    let document = try seed(prefix)
    #expect(
      structure(document) == ["sequence 14x4 0/4", "sequence 28x10 0/10", "sequence 4x15 0/15"])
    #expect(cellCounts(document.tables[0]) == [1, 4, 4, 4, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2])
    #expect(
      cellCounts(document.tables[1]) == [2, 4, 8, 8, 8, 9, 9]
        + [Int](repeating: 10, count: 19) + [9, 8])
    #expect(cellCounts(document.tables[2]) == [2, 7, 15, 15])
    #expect(document.noticed.count == 1)
    #expect(document.noticed.first?.contains("converter-artefact") == true)
  }

  @Test("A cell knows its first line, and an empty one is kept")
  func linesOfCells() throws {
    let table = try seed("000").tables[1]
    let total = table.cells.filter { $0.row == 26 }
    #expect(total.map(\.line) == [335, 336, 337, 338, 339, 340, 341, 342, 343])
    #expect(total.map(\.text) == ["", "(七）总计", "", "0", "0", "0", "0", "0", "0"])
    #expect(table.cells.first { $0.line == 99 }?.text == "三、本\n年度办\n理结果")
  }

  @Test("A title over two lines stays two paragraphs, and a mark before a heading goes")
  func titleOverTwoLines() throws {
    let lines = try seed("001").dump
    #expect(lines.prefix(2) == ["1: 尉氏县产业集聚区", "2: 2021年政府信息公开工作年度报告"])
    #expect(lines.contains("16: 二、主动公开政府信息情况"))
  }

  @Test(
    "Pages turned to text give the tables with their pieces",
    arguments: [
      ("002", ["padded 14x4 0/4 4/2", "padded 28x10 0/10 9/9", "padded 4x15 0/15"], [30, 55]),
      ("003", ["padded 14x4 0/4 5/2", "padded 27x11 0/11", "padded 4x15 0/15"], [37]),
      ("004", ["padded 14x4 0/4 8/2", "padded 28x10 0/10 11/10", "padded 4x15 0/15"], [30, 51]),
    ])
  func pieces(prefix: String, tables: [String], joints: [Int]) throws {
    let document = try seed(prefix)
    #expect(structure(document) == tables)
    let seen = document.observations.filter { $0.kind == .fragmentsJoined }
    #expect(seen.map(\.line) == joints)
    #expect(
      seen.map { $0.table.map { document.tables[$0].fragments[1].firstRow } } == seen.map(\.row))
  }

  @Test("Sentences cut by a page are joined, and nothing else is")
  func sentences() throws {
    let document = try seed("002")
    let joints = document.observations.filter { $0.kind == .sentenceJoined }.map(\.line)
    #expect(joints == [11, 117])
    #expect(document.dump.contains("117: (七) 其他有关文件专门要求通过政府信息公开工作年度报告予以报告的事项"))
    #expect(document.dump.contains { $0.contains("财务预决算类信息 4 条") })
    for prefix in ["000", "001", "003", "004"] {
      #expect(try !seed(prefix).observations.contains { $0.kind == .sentenceJoined })
    }
  }

  @Test("Markdown's marks go, with an observation each")
  func marks() throws {
    #expect(try seed("002").noticed.contains("converter-artefact@7 <http://www.hedong.gov.cn/>"))
    let document = try seed("004")
    #expect(document.noticed.contains("converter-artefact@80 **"))
    #expect(!document.dump.contains { $0.contains("**") })
  }
}
