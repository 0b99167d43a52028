import Documents

/// An OpenDocument text made in memory from fragments of XML, for tests.
struct OdtFile {
  /// The content of office:text.
  var text: String
  /// The content of office:styles, office:automatic-styles and office:master-styles.
  var styles = ""
  var automatic = ""
  var masters = ""
  /// The content of office:meta.
  var meta = ""
  /// Further entries, in order, before those of the document.
  var entries: [(name: String, content: [UInt8])] = [
    ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
  ]

  init(_ text: String, styles: String = "", automatic: String = "", masters: String = "") {
    self.text = text
    self.styles = styles
    self.automatic = automatic
    self.masters = masters
  }

  /// The package.
  var bytes: [UInt8] {
    Zip.archive(
      entries + [
        ("content.xml", Array(content.utf8)),
        ("styles.xml", Array(Self.root("document-styles", stylesContent + mastersContent).utf8)),
        ("meta.xml", Array(Self.root("document-meta", metaContent).utf8)),
      ])
  }

  /// The same document as one XML file.
  var flat: [UInt8] {
    Array(
      Self.root(
        "document", metaContent + stylesContent + automaticContent + mastersContent + body
      ).utf8)
  }

  /// The part content.xml.
  var content: String { Self.root("document-content", automaticContent + body) }

  private var metaContent: String { "<office:meta>\(meta)</office:meta>" }
  private var stylesContent: String { "<office:styles>\(styles)</office:styles>" }
  private var automaticContent: String {
    "<office:automatic-styles>\(automatic)</office:automatic-styles>"
  }
  private var mastersContent: String {
    "<office:master-styles>\(masters)</office:master-styles>"
  }
  private var body: String { "<office:body><office:text>\(text)</office:text></office:body>" }

  /// A root element with all prefixes declared.
  static func root(_ name: String, _ content: String) -> String {
    let prefixes = ["office", "text", "table", "style", "meta", "form"].map { ($0, $0) }
    let namespaces = (prefixes + [("draw", "drawing"), ("svg", "svg-compatible")]).map {
      " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\""
    }
    return """
      <office:\(name)\(namespaces.joined()) xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:x="urn:unknown" \
      xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">\
      \(content)</office:\(name)>
      """
  }
}

extension OdtFile {
  /// The document that is read from the package.
  func read(limits: ReadingLimits = ReadingLimits()) throws -> Document {
    try InputFormat.odt.read(bytes, limits: limits)
  }

  /// The code that reading the package fails with, nil when it does not.
  func failure(limits: ReadingLimits = ReadingLimits()) -> ReadingFailure.Code? {
    Self.failure(of: bytes, limits: limits)
  }

  /// The code that reading a file fails with, nil when it does not.
  static func failure(
    of bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) -> ReadingFailure.Code? {
    do throws(ReadingFailure) {
      _ = try InputFormat.odt.read(bytes, limits: limits)
      return nil
    } catch {
      return error.code
    }
  }

  /// The paragraphs of the main story with their numbers, joined by `|`.
  func paragraphs() throws -> String {
    try read().mainBlocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.numberedText } else { nil }
    }.joined(separator: "|")
  }

  /// The paragraphs of a text with their numbers, joined by `|`.
  static func paragraphs(_ text: String) throws -> String { try OdtFile(text).paragraphs() }

  /// The first table of a document with these rows.
  static func table(_ rows: String) throws -> Table {
    let tables = try OdtFile("<table:table>\(rows)</table:table>").read().tables
    return tables.first ?? Table(rowCount: 0, columnCount: 0, cells: [])
  }
}

/// OpenDocument's elements, from fragments.
enum Odt {
  /// A paragraph.
  static func p(_ content: String, style: String = "") -> String {
    let name = style.isEmpty ? "" : " text:style-name=\"\(style)\""
    return "<text:p\(name)>\(content)</text:p>"
  }

  /// A row of a table.
  static func row(_ cells: String..., attributes: String = "") -> String {
    "<table:table-row \(attributes)>\(cells.joined())</table:table-row>"
  }

  /// A cell with a paragraph, and how many columns and rows it takes.
  static func cell(_ text: String, columns: Int = 1, rows: Int = 1) -> String {
    """
    <table:table-cell table:number-columns-spanned="\(columns)" \
    table:number-rows-spanned="\(rows)">\(p(text))</table:table-cell>
    """
  }

  /// A cell that another covers.
  static func covered(_ text: String = "") -> String {
    "<table:covered-table-cell>\(text.isEmpty ? "" : p(text))</table:covered-table-cell>"
  }

  /// A style whose text does not show.
  static func hiding(_ name: String, _ family: String, parent: String = "") -> String {
    """
    <style:style style:name="\(name)" style:family="\(family)" style:parent-style-name="\(parent)">\
    <style:text-properties text:display="none"/></style:style>
    """
  }
}
