import Documents

/// A DOCX made in memory from fragments of XML, for tests.
struct DocxFile {
  /// The parts of the package by name, in order; a part may be named twice.
  var parts: [(name: String, content: [UInt8])] = []
  /// The relationships of the main part: kind and target.
  private var relationships: [(kind: String, target: String)] = []

  /// A document with this body.
  init(_ body: String, transitional: Bool = true) {
    let xml = Self.root("document", "<w:body>\(body)</w:body>", transitional: transitional)
    self.init(mainPart: xml)
  }

  /// A document with this main part.
  init(mainPart: String) {
    parts.append(("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")])))
    parts.append(("word/document.xml", Array(mainPart.utf8)))
  }

  /// The document with one more part that its main part relates to, as rId1, rId2, …
  func with(_ kind: String, _ content: String) -> DocxFile {
    var file = self
    let name = "\(kind)\(relationships.count + 1).xml"
    file.relationships.append((kind, name))
    file.parts.append(("word/\(name)", Array(content.utf8)))
    return file
  }

  /// The document with styles, given as the content of w:styles.
  func styles(_ content: String) -> DocxFile { with("styles", Self.root("styles", content)) }

  /// The document with numbering, given as the content of w:numbering.
  func numbering(_ content: String) -> DocxFile {
    with("numbering", Self.root("numbering", content))
  }

  /// A part's XML: a root element of WordprocessingML with all prefixes declared.
  static func root(_ name: String, _ content: String, transitional: Bool = true) -> String {
    let word =
      transitional
      ? "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      : "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let office = "http://schemas.openxmlformats.org"
    return """
      <w:\(name) xmlns:w="\(word)" xmlns:m="\(office)/officeDocument/2006/math" \
      xmlns:r="\(office)/officeDocument/2006/relationships" \
      xmlns:mc="\(office)/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
      xmlns:a="\(office)/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:x="urn:unknown">\(content)</w:\(name)>
      """
  }

  /// The file.
  var bytes: [UInt8] {
    var all = parts
    if !relationships.isEmpty {
      all.append(("word/_rels/document.xml.rels", Self.relationships(relationships)))
    }
    return Zip.archive(all)
  }

  private static func relationships(_ list: [(kind: String, target: String)]) -> [UInt8] {
    var xml =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    for (index, relationship) in list.enumerated() {
      let type =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(relationship.kind)"
      xml += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(type)\""
      xml += " Target=\"\(relationship.target)\"/>"
    }
    return Array((xml + "</Relationships>").utf8)
  }
}

/// Zip archives with stored entries.
enum Zip {
  /// An archive of named entries.
  static func archive(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      let header =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
        + number(Int(crc32(entry.content)), 4) + number(entry.content.count, 4)
        + number(entry.content.count, 4) + number(entry.name.utf8.count, 2) + number(0, 2)
      bytes += number(0x0403_4B50, 4) + header + Array(entry.name.utf8) + entry.content
      directory += number(0x0201_4B50, 4) + number(20, 2) + header + number(0, 2) + number(0, 2)
      directory += number(0, 2) + number(0, 4) + number(offset, 4) + Array(entry.name.utf8)
    }
    let start = bytes.count
    bytes += directory + number(0x0605_4B50, 4) + number(0, 4)
    bytes += number(entries.count, 2) + number(entries.count, 2)
    return bytes + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

extension DocxFile {
  /// The document that is read from the file.
  func read(limits: ReadingLimits = ReadingLimits()) throws -> Document {
    try InputFormat.docx.read(bytes, limits: limits)
  }

  /// The code that reading the file fails with, nil when it does not.
  func failure(limits: ReadingLimits = ReadingLimits()) -> ReadingFailure.Code? {
    Self.failure(of: bytes, limits: limits)
  }

  /// The code that reading a file fails with, nil when it does not.
  static func failure(
    of bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) -> ReadingFailure.Code? {
    do throws(ReadingFailure) {
      _ = try InputFormat.docx.read(bytes, limits: limits)
      return nil
    } catch {
      return error.code
    }
  }

  /// The paragraphs of a body with their numbers, joined by `|`.
  static func text(_ body: String) throws -> String { try DocxFile(body).text() }

  /// The paragraphs of the main story with their numbers, joined by `|`.
  func text() throws -> String {
    try read().mainBlocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.numberedText } else { nil }
    }.joined(separator: "|")
  }

  /// The first table of a document with these rows, drawn.
  static func table(_ rows: String, columns: [Int] = []) throws -> Table {
    let grid = columns.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let body = "<w:tbl><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>"
    let tables = try DocxFile(body).read().tables
    return tables.first ?? Table(rowCount: 0, columnCount: 0, cells: [])
  }
}

extension Table {
  /// The cells as "row,column rows×columns text", one on a line.
  var summary: String {
    cells.map { "\($0.row),\($0.column) \($0.rowSpan)×\($0.columnSpan) \($0.text)" }
      .joined(separator: "\n")
  }
}

/// A cell with properties and a text.
func tc(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
}

/// A row.
func tr(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

/// A paragraph with a text.
func p(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(r(text))</w:p>"
}

/// A run with a text.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}
