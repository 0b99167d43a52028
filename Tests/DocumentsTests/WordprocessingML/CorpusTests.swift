import Foundation
import Testing

@testable import Documents

/// What a referee expects of a document's tables.
private struct Expectation: Decodable {
  var error: String?
  var tables: [ExpectedTable]
}

private struct ExpectedTable: Decodable {
  var story: String?
  var rows: Int
  var cols: Int
  var headerRows: Int
  var adjacentToPrevious: Bool?
  var ambiguous: Bool?
  var cells: [ExpectedCell]
}

private struct ExpectedCell: Decodable {
  var row: Int
  var col: Int
  var rowspan: Int
  var colspan: Int
  var text: String
  var numText: String?
  var nested: [ExpectedTable]?
}

@Suite("The corpus of documents that nobody here wrote")
struct CorpusTests {
  @Test("Every document is read or refused, and its tables are laid out as expected")
  func tables() throws {
    guard let corpus = corpusFolder else {
      print("skipped: the corpus is not there")
      return
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var refused = 0
    var equal = 0
    var files = 0
    for url in try FileManager.default.contentsOfDirectory(
      at: corpus, includingPropertiesForKeys: nil
    ).sorted(by: { $0.path < $1.path }) where url.pathExtension == "docx" {
      files += 1
      let grid = url.deletingPathExtension().appendingPathExtension("grid.json")
      let expected = try decoder.decode(Expectation.self, from: Data(contentsOf: grid))
      do throws(ReadingFailure) {
        let bytes = [UInt8]((try? Data(contentsOf: url)) ?? Data())
        let document = try WordprocessingMLReader.read(bytes, limits: ReadingLimits())
        #expect(expected.error == nil, "\(url.lastPathComponent) was to be refused")
        equal += check(document, expected, file: url.lastPathComponent)
      } catch {
        refused += 1
        #expect(error.code.rawValue == expected.error, "\(url.lastPathComponent): \(error)")
      }
    }
    print("corpus: \(files) files, \(refused) refused, \(equal) tables as expected")
    #expect(files > 0)
  }

  /// Compares the tables of the main story; returns how many are as expected.
  private func check(_ document: Document, _ expected: Expectation, file: String) -> Int {
    let tables = document.mainBlocks.compactMap { block in
      if case .table(let index) = block { index } else { nil }
    }
    #expect(tables.count == expected.tables.count, "\(file): number of tables")
    var equal = 0
    for (index, table) in zip(tables, expected.tables) where table.ambiguous != true {
      let wrong = differences(document, index, table)
      if wrong.isEmpty { equal += 1 }
      #expect(wrong.isEmpty, "\(file), table \(index): \(wrong.prefix(5))")
    }
    return equal
  }

  private func differences(
    _ document: Document, _ index: Int, _ expected: ExpectedTable
  ) -> [String] {
    let table = document.tables[index]
    var wrong: [String] = []
    func compare<T: Equatable>(_ what: String, _ actual: T, _ wanted: T) {
      if actual != wanted { wrong.append("\(what) is \(actual), not \(wanted)") }
    }
    compare("rows", table.rowCount, expected.rows)
    compare("columns", table.columnCount, expected.cols)
    compare("header rows", table.headerRowCount, expected.headerRows)
    compare("follows", table.followsTable, expected.adjacentToPrevious ?? table.followsTable)
    compare("cells", table.cells.count, expected.cells.count)
    for (cell, wanted) in zip(table.cells, expected.cells) {
      let place = "(\(wanted.row), \(wanted.col)) "
      compare(
        place + "place", [cell.row, cell.column, cell.rowSpan, cell.columnSpan],
        [wanted.row, wanted.col, wanted.rowspan, wanted.colspan])
      compare(place + "text", cell.text.debugDescription, wanted.text.debugDescription)
      compare(
        place + "numbered", cell.numberedText.debugDescription,
        (wanted.numText ?? wanted.text).debugDescription)
      compare(place + "nested", cell.tables.count, wanted.nested?.count ?? 0)
      for (nested, wantedNested) in zip(cell.tables, wanted.nested ?? []) {
        wrong += differences(document, nested, wantedNested)
      }
    }
    return wrong
  }
}
