@testable import Documents

/// A page read as a document.
func readPage(_ html: String, limits: ReadingLimits = ReadingLimits()) throws -> Document {
  try HTMLReader.read(Array(html.utf8), limits: limits)
}

/// The code that reading a page fails with, nil when it does not.
func pageFailure(_ html: String, limits: ReadingLimits = ReadingLimits()) -> ReadingFailure? {
  do throws(ReadingFailure) {
    _ = try HTMLReader.read(Array(html.utf8), limits: limits)
    return nil
  } catch {
    return error
  }
}

extension Document {
  /// The main story's paragraphs with their numbers and the marks of headings, joined by `|`;
  /// a table as its index in brackets.
  var lines: String {
    mainBlocks.map { block in
      switch block {
      case .paragraph(let paragraph):
        String(repeating: "#", count: paragraph.headingLevel ?? 0) + paragraph.numberedText
      case .table(let index): "[\(index)]"
      }
    }.joined(separator: "|")
  }

  /// What was noticed, as kinds and subjects.
  var seen: [String] {
    observations.map { $0.kind.rawValue + ($0.subject.isEmpty ? "" : " \($0.subject)") }
  }
}
