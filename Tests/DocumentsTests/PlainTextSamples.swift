@testable import Documents

/// A text read as a document with default limits.
func readText(_ text: String) throws -> Document {
  try PlainTextReader.read(Array(text.utf8), limits: ReadingLimits())
}

extension Document {
  /// The main story in short: a paragraph as "line: text", a table as its rows with bars between
  /// the cells and LF shown as ⏎.
  var dump: [String] {
    mainBlocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph):
        let level = paragraph.headingLevel.map { "h\($0) " } ?? ""
        return ["\(paragraph.line ?? 0): \(level)\(paragraph.text)"]
      case .table(let index):
        return tables[index].dump
      }
    }
  }

  /// The observations as "kind@line subject".
  var noticed: [String] {
    observations.map { seen in
      "\(seen.kind.rawValue)@\(seen.line ?? 0)" + (seen.subject.isEmpty ? "" : " \(seen.subject)")
    }
  }
}

extension Table {
  /// The layout, and the rows with bars between the cells.
  var dump: [String] {
    let rows = (0..<rowCount).map { row in
      cells.filter { $0.row == row }
        .map {
          $0.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
        }
        .joined(separator: "|")
    }
    return ["\(layout.rawValue) \(rowCount)x\(columnCount)"] + rows
  }
}
