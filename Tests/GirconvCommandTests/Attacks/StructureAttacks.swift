/// Structures that are too deep or too many, and references that run in circles.
extension Attack {
  private static func body(
    _ aim: Aim, _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable () -> String
  ) -> Attack { Attack(aim, name, outcome) { _ in AttackPackage.docx(make()) } }

  private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    AttackPackage.repeated(open, depth) + AttackPackage.repeated(close, depth)
  }

  static let nesting: [Attack] = [
    body(.nesting, "300 elements deep", .code("limit-exceeded")) {
      nested("<w:sdt>", "</w:sdt>", 300)
    },
    body(.nesting, "100 000 elements deep", .code("limit-exceeded")) {
      nested("<w:x>", "</w:x>", 100_000)
    },
    body(.nesting, "40 tables in each other", .code("limit-exceeded")) {
      nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 40)
    },
    body(.nesting, "80 text boxes in each other, the last one full", .result) {
      AttackPackage.repeated("<w:p><w:r><w:txbxContent>", 80)
        + AttackPackage.repeated("<w:p/>", 20_000)
        + AttackPackage.repeated("</w:txbxContent></w:r></w:p>", 80)
    },
    body(.nesting, "100 000 fields that do not end", .finding("field-unfinished")) {
      AttackPackage.repeated("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", 100_000)
    },
    body(.nesting, "branches in branches", .result) {
      nested(
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">",
        "</mc:Choice></mc:AlternateContent>", 100)
    },
    body(.nesting, "paragraphs in paragraphs", .finding("element-unknown")) {
      AttackPackage.repeated("<w:p>", 200) + "<w:r><w:t>a</w:t></w:r>"
        + AttackPackage.repeated("</w:p>", 200)
    },
  ]

  static let counts: [Attack] = [
    body(.counts, "a row of 1500 cells", .code("limit-exceeded")) {
      AttackPackage.table("<w:tr>\(AttackPackage.repeated(AttackPackage.cell(), 1500))</w:tr>")
    },
    body(.counts, "100 001 rows", .code("limit-exceeded")) {
      AttackPackage.table(AttackPackage.repeated("<w:tr/>", 100_001))
    },
    body(.counts, "3000 rows of 1000 columns said, none there", .code("limit-exceeded")) {
      AttackPackage.table(
        AttackPackage.repeated(
          "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr></w:tc></w:tr>", 3000))
    },
    body(.counts, "20 000 tables", .result) {
      AttackPackage.repeated("<w:tbl><w:tr><w:tc/></w:tr></w:tbl><w:p/>", 20_000)
    },
    body(.counts, "a merge over 20 000 rows", .result) {
      AttackPackage.table(
        "<w:tr>\(AttackPackage.cell("<w:vMerge w:val=\"restart\"/>"))</w:tr>"
          + AttackPackage.repeated("<w:tr>\(AttackPackage.cell("<w:vMerge/>"))</w:tr>", 20_000))
    },
    body(.counts, "50 000 removed paragraph marks", .result) {
      AttackPackage.repeated(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", 50_000)
    },
    body(.counts, "100 000 empty paragraphs", .result) {
      AttackPackage.repeated("<w:p/>", 100_000)
    },
    body(.counts, "20 000 doubts", .finding("observations-left-out")) {
      (0..<20_000).map {
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>h\($0)</w:t></w:r></w:p>"
      }.joined()
    },
    Attack(.counts, "more than 5 million elements", .code("limit-exceeded")) { _ in
      AttackPackage.flat([
        ("word/document.xml", AttackPackage.document(AttackPackage.repeated("<w:p/>", 5_100_000)))
      ])
    },
    Attack(
      .counts, "10 000 pieces elsewhere by 10 000 relationships", .finding("content-elsewhere")
    ) {
      _ in
      let relations = AttackPackage.relationships(
        (0..<10_000).map { _ in ("aFChunk", "nowhere.html") })
      return AttackPackage.archive(
        AttackPackage.document(AttackPackage.repeated("<w:altChunk r:id=\"rId9999\"/>", 10_000)),
        [("word/_rels/document.xml.rels", relations)]
      ).bytes
    },
    Attack(.counts, "one header by 1024 names that are the same", .result) { _ in
      let names = (0..<1024).map { bits in
        String(
          "headerpart".enumerated().map { bits >> $0 & 1 == 1 ? Character($1.uppercased()) : $1 })
      }
      let references = (1...1024).map { "<w:headerReference r:id=\"rId\($0)\"/>" }
      return AttackPackage.flat([
        (
          "word/document.xml",
          AttackPackage.document("<w:p/><w:sectPr>\(references.joined())</w:sectPr>")
        ),
        ("word/_rels/document.xml.rels", AttackPackage.relationships(names.map { ("header", $0) })),
        ("word/headerpart", AttackPackage.part("hdr", AttackPackage.repeated("<w:p/>", 20_000))),
      ])
    },
  ]

  private static func styled(_ name: String, _ styles: @escaping @Sendable () -> String) -> Attack {
    Attack(.circles, name, .result) { _ in
      AttackPackage.docx(
        AttackPackage.paragraph("a", "<w:pStyle w:val=\"s0\"/>"),
        related: [("styles", "styles.xml", AttackPackage.part("styles", styles()))])
    }
  }

  private static func style(_ id: Int, basedOn base: Int) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"s\(id)\"><w:basedOn w:val=\"s\(base)\"/></w:style>"
  }

  static let circles: [Attack] = [
    styled("a style that is based on itself") { style(0, basedOn: 0) },
    styled("two styles that are based on each other") {
      style(0, basedOn: 1) + style(1, basedOn: 0)
    },
    styled("a chain of 20 000 styles") {
      (0..<20_000).map { style($0, basedOn: $0 + 1) }.joined()
    },
    Attack(.circles, "lists that are each other's style", .result) { _ in
      let abstract = (0..<2).map {
        "<w:abstractNum w:abstractNumId=\"\($0)\"><w:numStyleLink w:val=\"s\(1 - $0)\"/></w:abstractNum>"
          + "<w:num w:numId=\"\($0 + 1)\"><w:abstractNumId w:val=\"\($0)\"/></w:num>"
      }
      let styles = (0..<2).map {
        "<w:style w:type=\"numbering\" w:styleId=\"s\($0)\"><w:pPr><w:numPr>"
          + "<w:numId w:val=\"\($0 + 1)\"/></w:numPr></w:pPr></w:style>"
      }
      return AttackPackage.docx(
        AttackPackage.paragraph("a", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"),
        related: [
          ("numbering", "numbering.xml", AttackPackage.part("numbering", abstract.joined())),
          ("styles", "styles.xml", AttackPackage.part("styles", styles.joined())),
        ])
    },
    Attack(.circles, "a header that is the document", .result) { _ in
      AttackPackage.archive(
        AttackPackage.document("<w:sectPr><w:headerReference r:id=\"rId1\"/></w:sectPr>"),
        [
          (
            "word/_rels/document.xml.rels",
            AttackPackage.relationships([("header", "document.xml"), ("footnotes", "document.xml")])
          )
        ]
      ).bytes
    },
    Attack(.circles, "relationships that lead to themselves", .code("not-a-docx")) { _ in
      AttackArchive([
        (
          "_rels/.rels",
          Array(AttackPackage.relationships([("officeDocument", "_rels/.rels")]).utf8)
        )
      ]).bytes
    },
    Attack(.circles, "a main part outside of the package", .code("no-main-part")) { _ in
      AttackArchive([
        (
          "_rels/.rels",
          Array(AttackPackage.relationships([("officeDocument", "../../../../etc/passwd")]).utf8)
        )
      ]).bytes
    },
  ]
}
