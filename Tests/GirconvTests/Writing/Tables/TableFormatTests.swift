import Documents
import Testing

@testable import Girconv

@Suite("The formats of tables")
struct TableFormatTests {
  @Test("Names and extensions are each of one format only, and lead to it")
  func unique() {
    #expect(Set(TableFormat.all.map(\.name)).count == TableFormat.all.count)
    let extensions = TableFormat.all.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
    for format in TableFormat.all {
      #expect(TableFormat.named(format.name)?.name == format.name)
      for fileExtension in format.fileExtensions {
        #expect(TableFormat.forExtension(fileExtension.uppercased())?.name == format.name)
      }
    }
  }

  @Test("JSON is the usual format, NDJSON for many documents")
  func usual() {
    #expect(TableFormat.usual(holding: .one).name == "json")
    #expect(TableFormat.usual(holding: .many).name == "ndjson")
  }

  @Test("Every format ends what it writes with a line feed", arguments: TableFormat.all.indices)
  func lineFeed(index: Int) {
    #expect(TableFormat.all[index].write([TableSample.make()]).last == UInt8(ascii: "\n"))
  }

  @Test(
    "A document without tables is no failure, in any format", arguments: TableFormat.all.indices)
  func noTables(index: Int) {
    let format = TableFormat.all[index]
    let extract = TableExtract(source: Source(path: "a"), document: Document(format: .text))
    let written = text(format.write([extract]))
    #expect(!written.contains("<table>") && !written.contains("|"))
    #expect(Outcome<TableExtract>.converted(extract).status == .ok)
  }

  @Test("A text file is read like any other, and nothing is looked for in it")
  func reading() throws {
    let bytes = Array("标题\n\n甲\t乙\n1\t2\n3\t4\n".utf8)
    let extract = try TableExtract(of: bytes, path: "in/a.txt")
    #expect(extract.source.name == "a.txt")
    #expect(extract.source.format == .text)
    #expect(extract.findings.isEmpty)
    #expect(extract.tables(in: .main) == [0])
  }

  @Test("A text that would be repeated without end is refused, and written once all the same")
  func refusal() {
    let long = String(repeating: "长", count: 1 << 20)
    let extract = TableSample.make(
      Table(
        rowCount: 100, columnCount: 1, cells: [TableSample.cell(0, 0, rows: 100, long)]))
    #expect(extract.refusal(of: .with { $0.fill = .repeat })?.code == .limitExceeded)
    #expect(extract.refusal(of: WritingOptions()) == nil)
    #expect(TableSample.make().refusal(of: .with { $0.fill = .repeat }) == nil)
  }
}
