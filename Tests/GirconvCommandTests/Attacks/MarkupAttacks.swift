/// Parts whose markup is against the rules, or endless.
extension Attack {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  private static func part(
    _ aim: Aim, _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable () -> [UInt8]
  ) -> Attack {
    Attack(aim, name, outcome) { _ in AttackArchive([("word/document.xml", make())]).bytes }
  }

  private static func text(
    _ aim: Aim, _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable () -> String
  ) -> Attack { part(aim, name, outcome) { Array(make().utf8) } }

  private static let good = AttackPackage.document(AttackPackage.paragraph("a"))

  /// Encodings that a package may not have, and bytes that are of none.
  static let encodings: [Attack] = [
    text(.encoding, "GB18030 declared", .code("unknown-encoding")) {
      good.withDeclaration("GB18030")
    },
    text(.encoding, "UTF-7 declared", .code("unknown-encoding")) { good.withDeclaration("UTF-7") },
    text(.encoding, "an encoding that nobody knows", .code("unknown-encoding")) {
      good.withDeclaration("x-evil")
    },
    part(.encoding, "UCS-4", .code("unknown-encoding")) {
      good.unicodeScalars.flatMap { AttackArchive.number(Int($0.value), 4).reversed() }
    },
    part(.encoding, "UTF-32 behind the mark of UTF-16", .code("unknown-encoding")) {
      [0xFF, 0xFE, 0, 0] + good.unicodeScalars.flatMap { AttackArchive.number(Int($0.value), 4) }
    },
    part(.encoding, "EBCDIC", .code("unknown-encoding")) {
      [0x4C, 0x6F, 0xA7, 0x94] + [UInt8](repeating: 0x40, count: 500)
    },
    part(.encoding, "UTF-16 behind the mark of UTF-8", .code("unknown-encoding")) {
      [0xEF, 0xBB, 0xBF, 0xFF, 0xFE] + good.utf16.flatMap { AttackArchive.number(Int($0), 2) }
    },
    part(.encoding, "UTF-16, which is allowed", .result) {
      [0xFF, 0xFE] + good.utf16.flatMap { AttackArchive.number(Int($0), 2) }
    },
    part(.encoding, "UTF-16 with half a pair", .code("malformed-xml")) {
      var units = Array(good.utf16)
      units.insert(0xD800, at: units.count - 60)
      return [0xFF, 0xFE] + units.flatMap { AttackArchive.number(Int($0), 2) }
    },
    part(.encoding, "bytes that are no UTF-8", .code("malformed-xml")) {
      Array(AttackPackage.document("").utf8).map { $0 == 0x62 ? 0xC0 : $0 }
    },
    part(.encoding, "surrogates in UTF-8", .code("malformed-xml")) {
      Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8)
    },
    part(.encoding, "a zero in the text", .code("malformed-xml")) {
      Array(AttackPackage.document(AttackPackage.paragraph("a\u{0}b")).utf8)
    },
  ]

  static let markup: [Attack] = [
    text(.markup, "a document type", .code("doctype-forbidden")) { "<!DOCTYPE a>" + good },
    text(.markup, "a billion laughs", .code("doctype-forbidden")) {
      let laughs = (1..<10).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }
      return "<!DOCTYPE a [<!ENTITY a0 \"ha\">\(laughs.joined())]>"
        + AttackPackage.document(AttackPackage.paragraph("&a9;"))
    },
    text(.markup, "a file as an entity", .code("doctype-forbidden")) {
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        + AttackPackage.document(AttackPackage.paragraph("&x;"))
    },
    text(.markup, "an entity that is not declared", .code("malformed-xml")) {
      AttackPackage.document(AttackPackage.paragraph("&x;"))
    },
    text(.markup, "a reference to a character that is none", .code("malformed-xml")) {
      AttackPackage.document(AttackPackage.paragraph("&#xFFFF;"))
    },
    text(.markup, "20 000 attributes", .code("limit-exceeded")) {
      "<a \((0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>"
    },
    text(.markup, "300 attributes in a short tag", .code("limit-exceeded")) {
      "<a \((0..<300).map { "a\($0)=\"\"" }.joined(separator: " "))/>"
    },
    text(.markup, "a tag of 1 MB", .code("limit-exceeded")) {
      "<a b=\"\(AttackPackage.repeated("x", 1 << 20))\"/>"
    },
    text(.markup, "a tag that never ends", .code("limit-exceeded")) {
      "<a b=\"" + AttackPackage.repeated("x", 8 << 20)
    },
    text(.markup, "the same attribute twice", .code("malformed-xml")) { "<a b=\"\" b=\"\"/>" },
    text(.markup, "100 000 names of elements", .code("limit-exceeded")) {
      "<a>\((0..<100_000).map { "<n\($0)/>" }.joined())</a>"
    },
    text(.markup, "100 000 names of attributes", .code("limit-exceeded")) {
      "<a>\((0..<1000).map { row in "<n \((0..<100).map { "a\(row * 100 + $0)=\"\"" }.joined(separator: " "))/>" }.joined())</a>"
    },
    text(
      .markup, "namespaces in 200 layers, and 100 000 names in the first", .code("limit-exceeded")
    ) {
      let layers = (0..<200).map { layer in
        "<a \((0..<30).map { "xmlns:p\(layer)x\($0)=\"u\(layer)\"" }.joined(separator: " "))>"
      }
      return layers.joined() + AttackPackage.repeated("<p0x0:b/>", 100_000)
        + AttackPackage.repeated("</a>", 200)
    },
    text(.markup, "a prefix that is not declared", .code("not-a-docx")) { "<w:document/>" },
    text(.markup, "a namespace of another kind", .code("not-a-docx")) {
      "<w:document xmlns:w=\"urn:evil\"><w:body/></w:document>"
    },
    text(.markup, "w means two things", .result) {
      AttackPackage.document(
        AttackPackage.paragraph("a") + "<x xmlns:w=\"urn:evil\"><w:rPr/></x>"
          + AttackPackage.paragraph("b"))
    },
    text(.markup, "no element", .code("malformed-xml")) { head },
    text(.markup, "two roots", .code("malformed-xml")) { good + good },
    text(.markup, "a comment of 8 MB", .result) {
      AttackPackage.document("<!--\(AttackPackage.repeated("x", 8 << 20))-->")
    },
    text(.markup, "8 MB of CDATA", .result) {
      AttackPackage.document(
        "<w:p><w:r><w:t><![CDATA[\(AttackPackage.repeated("<", 8 << 20))]]></w:t></w:r></w:p>")
    },
    text(.markup, "300 000 instructions", .result) {
      AttackPackage.document(AttackPackage.repeated("<?x y?>", 300_000))
    },
    text(.markup, "a text of 8 MB", .result) {
      AttackPackage.document(AttackPackage.paragraph(AttackPackage.repeated("x", 8 << 20)))
    },
  ]
}

extension String {
  fileprivate func withDeclaration(_ encoding: String) -> String {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>" + self
  }
}
