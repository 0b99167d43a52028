import Testing

@testable import Documents

@Suite("What fuzzing found in the readers")
struct FoundByFuzzingTests {
  @Test("A bar alone is a row of one cell")
  func loneBar() throws {
    let tables = try readText("|\n|\n").tables
    #expect(tables.map(\.columnCount) == [1])
    #expect(tables.map(\.rowCount) == [2])
  }

  @Test("A piece of a table that is nothing but a rule is no piece")
  func ruleAlone() throws {
    let table = try #require(try readText("| a | b |\n- 3 -\n|---|---|\n").tables.first)
    #expect(table.rowCount == 1)
    #expect(table.fragments.map(\.firstRow) == [0])
  }

  @Test("A row without a first bar keeps its first cell below rows that have one")
  func partedBelowFramed() throws {
    let table = try #require(try readText("| a | b |\n3\nc | d |\n").tables.first)
    #expect(table.cells.map(\.text) == ["a", "b", "c", "d"])
  }

  @Test(
    "What the parser would take for UCS-4 or EBCDIC is refused before it",
    arguments: [[0, 0, 0, 0x3C], [0x3C, 0, 0, 0], [0x4C, 0x6F, 0xA7, 0x94], [0xFF, 0xFE, 0, 0]])
  func encodings(start: [UInt8]) {
    let part = start + [UInt8](repeating: 0, count: 64)
    #expect(throws: ReadingFailure.self) { try XMLSource.utf8(part, name: "x") }
  }

  @Test("Half a character of UTF-16 is not repaired")
  func halfUTF16() {
    let part: [UInt8] = [0xFF, 0xFE, 0x3C, 0, 0, 0xD8, 0x3E, 0]
    do throws(ReadingFailure) {
      _ = try XMLSource.utf8(part, name: "x")
      Issue.record("it was read")
    } catch {
      #expect(error.code == .malformedXML)
    }
  }
}
