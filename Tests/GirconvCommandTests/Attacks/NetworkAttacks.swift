/// Documents that name something on the network; a listener is there and must not be called.
extension Attack {
  private static func calling(
    _ name: String, _ outcome: Outcome, _ main: @escaping @Sendable (_ address: String) -> String
  ) -> Attack {
    Attack(.network, name, outcome) { port in
      let address = "http://127.0.0.1:\(port)/x"
      let kinds = [
        "hyperlink", "image", "attachedTemplate", "aFChunk", "header", "styles", "subDocument",
      ]
      let relations = AttackPackage.relationships(
        kinds.map { ($0, address) }, mode: " TargetMode=\"External\"")
      return AttackPackage.archive(
        main(address), [("word/_rels/document.xml.rels", relations)]
      ).bytes
    }
  }

  static let network: [Attack] = [
    calling("relationships of all kinds", .finding("content-elsewhere")) { _ in
      AttackPackage.document(
        "<w:altChunk r:id=\"rId4\"/><w:subDoc r:id=\"rId7\"/><w:sectPr>"
          + "<w:headerReference r:id=\"rId5\"/></w:sectPr>")
    },
    calling("a document type on the network", .code("doctype-forbidden")) {
      "<!DOCTYPE a SYSTEM \"\($0)\">" + AttackPackage.document("")
    },
    calling("a public document type", .code("doctype-forbidden")) {
      "<!DOCTYPE a PUBLIC \"-//x\" \"\($0)\">" + AttackPackage.document("")
    },
    calling("an entity on the network", .code("doctype-forbidden")) {
      "<!DOCTYPE a [<!ENTITY % x SYSTEM \"\($0)\"> %x;]>" + AttackPackage.document("")
    },
    calling("a style sheet and an inclusion", .result) {
      "<?xml-stylesheet href=\"\($0)\"?>"
        + AttackPackage.document(
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"\($0)\"/>")
    },
    calling("a schema and a namespace", .result) {
      AttackPackage.document(
        "<x xmlns=\"\($0)\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" "
          + "i:schemaLocation=\"\($0) \($0)\"/>")
    },
    calling("a field that includes a picture", .result) {
      AttackPackage.document(
        "<w:p><w:fldSimple w:instr=\"INCLUDEPICTURE &quot;\($0)&quot;\"><w:r><w:t>a</w:t></w:r>"
          + "</w:fldSimple></w:p>")
    },
    Attack(.network, "the main part is on the network", .code("no-main-part")) { port in
      AttackArchive([
        (
          "_rels/.rels",
          Array(
            AttackPackage.relationships(
              [("officeDocument", "http://127.0.0.1:\(port)/x")],
              mode: " TargetMode=\"External\""
            ).utf8)
        )
      ]).bytes
    },
  ]
}
