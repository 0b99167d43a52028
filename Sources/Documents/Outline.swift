extension Document {
  /// The structure of the document as text, for people and for tests: what each story holds, in
  /// order, with its tables drawn. Every line ends with a line feed.
  public var outline: String {
    var lines = ["format \(format.rawValue)"]
    for (name, text) in [
      ("title", properties.title), ("creator", properties.creator),
      ("created", properties.created), ("modified", properties.modified),
      ("application", properties.application),
    ] where !text.isEmpty {
      lines.append("\(name) \(OutlineText.visible(text))")
    }
    for story in stories {
      lines.append("story \(story.story.rawValue)")
      for block in story.blocks { lines += outline(of: block).map { "  " + $0 } }
    }
    lines += observations.map(\.outline)
    return lines.joined(separator: "\n") + "\n"
  }

  private func outline(of block: Block) -> [String] {
    switch block {
    case .paragraph(let paragraph):
      let name = paragraph.headingLevel.map { "heading \($0)" } ?? "paragraph"
      let number = paragraph.number.isEmpty ? "" : " [\(OutlineText.visible(paragraph.number))]"
      return ["\(name)\(number) \(OutlineText.visible(paragraph.text))"]
    case .table(let index):
      guard tables.indices.contains(index) else { return ["table \(index) is not there"] }
      let table = tables[index]
      let heads = table.headerRowCount == 0 ? "" : ", \(table.headerRowCount) header"
      return ["table \(index): \(table.rowCount) rows\(heads), \(table.columnCount) columns"]
        + TableDrawing(table).lines + nested(in: index)
    }
  }

  /// The tables that stand in a table's cells, each after the table that holds it.
  private func nested(in outer: Int) -> [String] {
    tables[outer].cells.flatMap { cell in
      // A nested table comes later in the list, so that this ends.
      cell.tables.filter { $0 > outer }.flatMap { index in
        ["in row \(cell.row), column \(cell.column):"]
          + outline(of: .table(index)).map { "  " + $0 }
      }
    }
  }
}

extension Observation {
  fileprivate var outline: String {
    let place = [("table", table), ("row", row), ("column", column), ("line", line)]
      .compactMap { name, index in index.map { " \(name) \($0)" } }.joined()
    let times = count == 1 ? "" : " x\(count)"
    let about = subject.isEmpty ? "" : " \(OutlineText.visible(subject))"
    return "observed \(kind.rawValue)\(times)\(place)\(about)"
  }
}

/// Text on one line of an outline.
enum OutlineText {
  /// Text whose line breaks, tabs and other control characters are escapes.
  static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// How many columns of a terminal a text takes: two for an East Asian wide character.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        width + 2
      default: width + 1
      }
    }
  }
}
