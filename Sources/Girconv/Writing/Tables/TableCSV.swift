import Documents

/// The rows of the tables (RFC 4180), an empty line between two tables.
///
/// A line ends with CR LF, as the RFC asks for and spreadsheets and pandas read; a line break in a
/// cell is LF in quotation marks.
enum TableCSV {
  /// The tables of a document, nested ones after the one that holds them.
  static func write(_ extract: TableExtract, _ options: WritingOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in extract.tables(in: options.stories) {
      if !bytes.isEmpty { bytes.append(contentsOf: "\r\n".utf8) }
      let table = extract.document.tables[index]
      let rows = FilledRows(table, filled: options.fill) { field($0, options.cells) }
      for row in rows {
        // A line with nothing in it would end the table.
        let line = row == [""] ? "\"\"" : row.joined(separator: ",")
        bytes.append(contentsOf: line.utf8)
        bytes.append(contentsOf: "\r\n".utf8)
      }
    }
    return bytes
  }

  /// Text as a field, in quotation marks where they are needed.
  private static func field(_ text: String, _ cells: TextCells) -> String {
    let text = cells.mark(text) + text
    guard text.utf8.contains(where: isSpecial) else { return text }
    let quote = UInt8(ascii: "\"")
    var quoted = [quote]
    for byte in text.utf8 {
      quoted.append(byte)
      if byte == quote { quoted.append(byte) }
    }
    quoted.append(quote)
    return String(decoding: quoted, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0x0D: true
    default: false
    }
  }
}
