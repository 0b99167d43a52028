import Documents

/// A web page with the tables of a document.
enum TableHTML {
  /// The page of a document; its title is the file's name.
  static func write(_ extract: TableExtract, _ options: WritingOptions) -> [UInt8] {
    let tables = extract.document.tables
    var page = HTMLWriter()
    page.append(
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <title>
      """)
    page.append(escaping: TextCells.exact.field(extract.source.name))
    page.append(
      """
      </title>
      <style>
      table { border-collapse: collapse; margin: 1em 0; }
      th, td { border: 1px solid; padding: 0.2em 0.5em; white-space: pre-wrap; }
      .gap { border: 0; }
      </style>
      </head>
      <body>

      """)
    let nested = Set(tables.lazy.flatMap(\.cells).flatMap(\.tables))
    for index in extract.tables(in: options.stories) where !nested.contains(index) {
      page.append(table: index, of: tables)
      page.append("\n")
    }
    page.append("</body>\n</html>\n")
    return page.bytes
  }
}
