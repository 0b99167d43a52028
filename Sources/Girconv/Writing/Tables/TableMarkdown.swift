import Documents

/// Pipe tables (GitHub Flavored Markdown, 4.10), an empty line between two tables.
///
/// Markdown knows one header row and cannot do without: it is the table's first row.
enum TableMarkdown {
  /// The tables of a document, nested ones after the one that holds them.
  static func write(_ extract: TableExtract, _ options: WritingOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in extract.tables(in: options.stories) {
      let table = extract.document.tables[index]
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      var isFirst = true
      for row in FilledRows(table, filled: options.fill, text: escaped) {
        append(row, to: &bytes)
        if isFirst { append([String](repeating: "---", count: row.count), to: &bytes) }
        isFirst = false
      }
    }
    return bytes
  }

  private static func append(_ row: [String], to bytes: inout [UInt8]) {
    let line = row.map { $0.isEmpty ? "  |" : " \($0) |" }.joined()
    bytes.append(contentsOf: "|\(line)\n".utf8)
  }

  /// Text that is shown as it is: no character of it means anything to Markdown.
  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case _ where signs.contains(byte): result += [UInt8(ascii: "\\"), byte]
      case 0x0A: result += Array("<br>".utf8)
      case 0x09, 0x0D: result.append(UInt8(ascii: " "))
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The characters that Markdown, or a dialect of it, does not show everywhere.
  private static let signs = Array("\\|`*_~[]<>&$".utf8)
}
