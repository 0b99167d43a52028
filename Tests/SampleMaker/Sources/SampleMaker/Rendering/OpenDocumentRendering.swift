/// A document in OpenDocument, as a package or as one XML file.
struct OpenDocumentRendering {
  /// Whether the headings' ordinals are automatic numbers.
  var numbersHeadings = false

  private static let type = "application/vnd.oasis.opendocument.text"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let names: String = {
    let prefixes = [
      ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
      ("meta", "meta"),
    ].map { " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\"" }
    return prefixes.joined() + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      + " office:version=\"1.3\""
  }()

  /// The bytes of a package (.odt).
  func package(_ document: SampleDocument) -> [UInt8] {
    let parts = [
      ("mimetype", Self.type),
      ("content.xml", part("content", automaticStyles(document) + body(document))),
      ("styles.xml", part("styles", styles)), ("meta.xml", part("meta", meta(document))),
      ("META-INF/manifest.xml", Self.manifest),
    ]
    return Zip.archive(parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// The bytes of the flat form (.fodt).
  func flat(_ document: SampleDocument) -> [UInt8] {
    let content = meta(document) + styles + automaticStyles(document) + body(document)
    let mimetype = " office:mimetype=\"\(Self.type)\""
    return Array(
      (Self.declaration
        + "<office:document\(Self.names)\(mimetype)>\(content)</office:document>\n").utf8)
  }

  private func part(_ name: String, _ content: String) -> String {
    let root = "office:document-\(name)"
    return Self.declaration + "<\(root)\(Self.names)>\(content)</\(root)>"
  }

  private func meta(_ document: SampleDocument) -> String {
    """
    <office:meta><meta:generator>SampleMaker</meta:generator>\
    <dc:title>\(WordRendering.escaped(document.title.joined()))</dc:title>\
    <meta:initial-creator>\(WordRendering.escaped(document.creator))</meta:initial-creator>\
    <meta:creation-date>2022-01-10T08:00:00</meta:creation-date>\
    <dc:date>2022-01-12T09:30:00</dc:date></office:meta>
    """
  }

  private var styles: String {
    let headings = (1...2).map { level in
      """
      <style:style style:name="Heading_20_\(level)" style:display-name="Heading \(level)" \
      style:family="paragraph" style:parent-style-name="Standard" \
      style:default-outline-level="\(level)"/>
      """
    }.joined()
    let levels = [("一, 二, 三, ...", "", "、"), ("一, 二, 三, ...", "（", "）"), ("1", "", ".")]
      .enumerated().map { index, format in
        """
        <text:list-level-style-number text:level="\(index + 1)" style:num-format="\(format.0)" \
        style:num-prefix="\(format.1)" style:num-suffix="\(format.2)">\
        <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
        <style:list-level-label-alignment text:label-followed-by="nothing"/>\
        </style:list-level-properties></text:list-level-style-number>
        """
      }.joined()
    return """
      <office:styles><style:style style:name="Standard" style:family="paragraph"/>\(headings)\
      <text:list-style style:name="Ordinals">\(levels)</text:list-style></office:styles>
      """
  }

  /// The widths of the tables' columns.
  private func automaticStyles(_ document: SampleDocument) -> String {
    let columns = document.tables.enumerated().map { index, table in
      table.columns.enumerated().map { column, width in
        """
        <style:style style:name="T\(index).\(column)" style:family="table-column">\
        <style:table-column-properties style:column-width="\(Double(width) / 20)pt"/></style:style>
        """
      }.joined()
    }
    return "<office:automatic-styles>\(columns.joined())</office:automatic-styles>"
  }

  private func body(_ document: SampleDocument) -> String {
    var xml = "<office:body><office:text>"
    for line in document.title { xml += paragraph(line) }
    var table = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let text): xml += paragraph(text)
      case .table(let content):
        xml += OpenDocumentTable(content, index: table).xml
        table += 1
      case .pageBreak: xml += "<text:p><text:soft-page-break/></text:p>"
      }
    }
    return xml + "</office:text></office:body>"
  }

  private func paragraph(_ text: SampleDocument.Paragraph) -> String {
    guard let level = text.level else { return paragraph(text.text) }
    let shown = numbersHeadings ? String(text.text.dropFirst(text.ordinal.count)) : text.text
    let xml =
      level < 3
      ? "<text:h text:style-name=\"Heading_20_\(level)\" text:outline-level=\"\(level)\">"
        + "\(WordRendering.escaped(shown))</text:h>"
      : paragraph(shown)
    guard numbersHeadings else { return xml }
    return (1...level).reduce(xml) { xml, depth in
      let root = " text:style-name=\"Ordinals\" text:continue-numbering=\"true\""
      return
        "<text:list\(depth == level ? root : "")><text:list-item>\(xml)</text:list-item></text:list>"
    }
  }

  private func paragraph(_ text: String) -> String {
    "<text:p text:style-name=\"Standard\">\(WordRendering.escaped(text))</text:p>"
  }

  private static let manifest =
    declaration + """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.3"><manifest:file-entry manifest:full-path="/" \
      manifest:media-type="\(type)"/><manifest:file-entry manifest:full-path="content.xml" \
      manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" \
      manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" \
      manifest:media-type="text/xml"/></manifest:manifest>
      """
}

extension SampleDocument {
  /// The tables in reading order.
  fileprivate var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

/// A table in OpenDocument.
private struct OpenDocumentTable {
  private let table: SampleDocument.Table
  private let index: Int

  init(_ table: SampleDocument.Table, index: Int) {
    self.table = table
    self.index = index
  }

  var xml: String {
    let columns = table.columns.indices.map {
      "<table:table-column table:style-name=\"T\(index).\($0)\"/>"
    }.joined()
    let rows = table.placedRows.map { places in
      "<table:table-row>\(places.map(cell).joined())</table:table-row>"
    }
    let header = rows.prefix(table.headerRows).joined()
    let head = header.isEmpty ? "" : "<table:table-header-rows>\(header)</table:table-header-rows>"
    let body = rows.dropFirst(table.headerRows).joined()
    return "<table:table table:name=\"T\(index)\">\(columns)\(head)\(body)</table:table>"
  }

  /// A cell with the covered ones behind it.
  private func cell(_ place: SampleDocument.Table.Place) -> String {
    let covered = "<table:covered-table-cell/>"
    let columns = place.cell.columnSpan
    if place.isContinuation { return String(repeating: covered, count: columns) }
    var spans = columns > 1 ? " table:number-columns-spanned=\"\(columns)\"" : ""
    if place.cell.rowSpan > 1 { spans += " table:number-rows-spanned=\"\(place.cell.rowSpan)\"" }
    let text = place.cell.lines.map { "<text:p>\(WordRendering.escaped($0))</text:p>" }.joined()
    return "<table:table-cell\(spans)>\(text)</table:table-cell>"
      + String(repeating: covered, count: columns - 1)
  }
}
