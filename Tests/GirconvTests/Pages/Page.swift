import Documents
import Foundation

@testable import Girconv

/// A document as a web page, in the ways in which pages are written.
struct Page {
  /// The report of Samples/word-2021.docx.
  static let report = sample("word-2021.docx")
  /// The same with faults, Samples/sums-wrong.docx.
  static let wrongReport = sample("sums-wrong.docx")

  private static func sample(_ name: String) -> Document {
    let file = SampleTests.folder.appending(path: name)
    let bytes = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    return (try? InputFormat.docx.read(bytes)) ?? Document(format: .docx)
  }

  /// How a paragraph is written; the level is that of a heading.
  var paragraph: (_ text: String, _ level: Int?) -> String = { text, level in
    level.map { "<h\($0)>\(text)</h\($0)>" } ?? "<p>\(text)</p>"
  }
  /// How a cell's lines are written.
  var content: (_ lines: [String]) -> String = { lines in
    lines.count == 1 ? lines[0] : lines.map { "<p>\($0)</p>" }.joined()
  }
  /// How a cell is written.
  var cell: (_ cell: Cell, _ content: String) -> String = { cell, content in
    "<td\(Page.spans(cell))>\(content)</td>"
  }
  /// How a row is written.
  var row: (_ cells: String, _ row: Int, _ count: Int) -> String = { cells, _, _ in
    "<tr>\(cells)</tr>\n"
  }
  /// How a table is written.
  var table: (_ rows: String) -> String = { "<table border=\"1\">\n\($0)</table>\n" }
  /// How the page is written.
  var frame: (_ body: String) -> String = { body in
    "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n<body>\(body)</body></html>"
  }

  /// The page of a document.
  func html(of document: Document) -> String {
    frame(
      document.mainBlocks.map { block in
        switch block {
        case .paragraph(let paragraph):
          self.paragraph(paragraph.numberedText, paragraph.headingLevel)
        case .table(let index): html(document.tables[index])
        }
      }.joined(separator: "\n"))
  }

  private func html(_ table: Table) -> String {
    let rows = (0..<table.rowCount).map { row in
      let cells = table.cells.filter { $0.row == row }.map { cell in
        self.cell(cell, content(cell.text.split(separator: "\n").map(String.init)))
      }
      return self.row(cells.joined(), row, table.rowCount)
    }
    return self.table(rows.joined())
  }

  /// The attributes of a cell that covers more than one position.
  static func spans(_ cell: Cell, quote: String = "\"") -> String {
    var text = ""
    if cell.columnSpan > 1 { text += " colspan=\(quote)\(cell.columnSpan)\(quote)" }
    if cell.rowSpan > 1 { text += " rowspan=\(quote)\(cell.rowSpan)\(quote)" }
    return text
  }

  /// Whether a line of a cell is a number.
  static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "." }
  }
}
