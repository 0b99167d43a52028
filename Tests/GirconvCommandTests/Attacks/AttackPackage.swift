/// Documents and archives that are wrong in one place.
enum AttackPackage {
  static let office = "http://schemas.openxmlformats.org"
  static let links = office + "/officeDocument/2006/relationships"

  /// A document part with this content of its body.
  static func document(_ body: String) -> String { part("document", "<w:body>\(body)</w:body>") }

  /// A part of WordprocessingML.
  static func part(_ root: String, _ content: String) -> String {
    """
    <w:\(root) xmlns:w="\(office)/wordprocessingml/2006/main" xmlns:r="\(links)" \
    xmlns:mc="\(office)/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
    \(content)</w:\(root)>
    """
  }

  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  static func cell(_ properties: String = "", _ content: String = "<w:p/>") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  static func table(_ rows: String) -> String { "<w:tbl>\(rows)</w:tbl>" }

  static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// The relationships part of kinds and targets; the ids are rId1, rId2, …
  static func relationships(_ list: [(kind: String, target: String)], mode: String = "") -> String {
    let items = list.enumerated().map { index, item in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(links)/\(item.kind)\" "
        + "Target=\"\(item.target)\"\(mode)/>"
    }
    return "<Relationships xmlns=\"\(office)/package/2006/relationships\">\(items.joined())"
      + "</Relationships>"
  }

  /// A package with this main part and others beside it.
  static func archive(
    _ main: String, _ others: [(name: String, content: String)] = []
  ) -> AttackArchive {
    AttackArchive(
      [("word/document.xml", Array(main.utf8))] + others.map { ($0.name, Array($0.content.utf8)) })
  }

  /// The bytes of a package with this body.
  static func docx(_ body: String) -> [UInt8] { archive(document(body)).bytes }

  /// A package with this body and parts that it relates to.
  static func docx(
    _ body: String, related: [(kind: String, name: String, content: String)]
  ) -> [UInt8] {
    let relations = relationships(related.map { ($0.kind, $0.name) })
    return archive(
      document(body),
      [("word/_rels/document.xml.rels", relations)]
        + related.map { ("word/" + $0.name, $0.content) }
    ).bytes
  }

  /// A package in the flat form.
  static func flat(_ parts: [(name: String, content: String)]) -> [UInt8] {
    let content = parts.map { part in
      "<pkg:part pkg:name=\"/\(part.name)\"><pkg:xmlData>\(part.content)</pkg:xmlData></pkg:part>"
    }
    let root = "xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\""
    return Array("<pkg:package \(root)>\(content.joined())</pkg:package>".utf8)
  }
}
