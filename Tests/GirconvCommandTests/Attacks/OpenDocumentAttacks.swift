/// OpenDocument texts that are made to harm.
extension Attack {
  private static let mimetype = "application/vnd.oasis.opendocument.text"

  /// The part content.xml, with this content of its text.
  private static func content(_ text: String, styles: String = "") -> String {
    let prefixes = [
      ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
      ("draw", "drawing"),
    ]
    let namespaces = prefixes.map {
      " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\""
    }
    return
      "<office:document-content\(namespaces.joined()) xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:text>\(text)</office:text></office:body></office:document-content>"
  }

  private static func package(_ parts: [(name: String, content: String)]) -> AttackArchive {
    AttackArchive(
      ([("mimetype", mimetype)] + parts).map { ($0.name, Array($0.content.utf8)) })
  }

  private static func odt(
    _ aim: Aim, _ name: String, _ outcome: Outcome, styles: String = "",
    _ make: @escaping @Sendable () -> String
  ) -> Attack {
    Attack(aim, "odt: " + name, outcome) { _ in
      package([("content.xml", content(make(), styles: styles))]).bytes
    }
  }

  private static func archive(
    _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable () -> [UInt8]
  ) -> Attack { Attack(.container, "odt: " + name, outcome) { _ in make() } }

  private static func repeated(_ text: String, _ count: Int) -> String {
    AttackPackage.repeated(text, count)
  }

  private static let good = content("<text:p>a</text:p>")

  static let odtArchives: [Attack] = [
    archive("no content", .code("no-main-part")) { package([("styles.xml", good)]).bytes },
    archive("content that is a folder", .code("no-main-part")) {
      package([("content.xml/", good)]).bytes
    },
    archive("content twice", .code("malformed-zip")) {
      package([("content.xml", good), ("content.xml", good)]).bytes
    },
    archive("content twice, in two cases", .code("malformed-zip")) {
      package([("content.xml", good), ("CONTENT.XML", good)]).bytes
    },
    archive("a spreadsheet that says it is a text", .code("unknown-format")) {
      package([
        (
          "content.xml",
          good.split(separator: "office:text>").joined(separator: "office:spreadsheet>")
        )
      ]).bytes
    },
    archive("content that inflates to 60 MB", .code("limit-exceeded")) {
      package([("content.xml", "")]).with {
        $0.entries[1].content = AttackArchive.bomb(copies: 240_000)
        $0.entries[1].method = 8
        $0.entries[1].size = 1 + 258 * 240_000
      }
    },
    archive("a checksum that is wrong", .code("malformed-zip")) {
      package([("content.xml", good)]).with { $0.entries[1].checksum = 1 }
    },
    archive("entries that say they are encrypted", .code("encrypted")) {
      package([("content.xml", good)]).with { $0.entries[1].flags = 1 }
    },
    archive("names that climb out", .result) {
      package([
        ("content.xml", good), ("../../../../tmp/girconv-evil", "evil"), ("/etc/evil", "evil"),
      ])
      .bytes
    },
    archive("a name beside its other name", .finding("archive-inconsistent")) {
      package([("content.xml", good)]).with { $0.entries[1].localName = Array("settings.xml".utf8) }
    },
  ]

  static let odtMarkup: [Attack] =
    [
      ("a document type", "<!DOCTYPE a>" + good, "doctype-forbidden"),
      (
        "a billion laughs", "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>" + good,
        "doctype-forbidden"
      ),
      (
        "an encoding that is not allowed", "<?xml version=\"1.0\" encoding=\"GB18030\"?>" + good,
        "unknown-encoding"
      ),
      ("an entity", content("<text:p>&x;</text:p>"), "malformed-xml"),
      ("two roots", good + good, "malformed-xml"),
    ].map { name, part, code in
      Attack(.markup, "odt: " + name, .code(code)) { _ in package([("content.xml", part)]).bytes }
    } + [
      odt(.markup, "20 000 attributes", .code("limit-exceeded")) {
        "<a \((0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>"
      },
      odt(.markup, "100 000 names", .code("limit-exceeded")) {
        (0..<100_000).map { "<n\($0)/>" }.joined()
      },
      Attack(.markup, "odt: 8 MB of base64 in one file", .result) { _ in
        let file = content(
          "<text:p><draw:frame><draw:image><office:binary-data>"
            + repeated("QUJD", 2_000_000)
            + "</office:binary-data></draw:image></draw:frame></text:p>")
        return Array(file.split(separator: "document-content").joined(separator: "document").utf8)
      },
    ]

  private static func table(_ rows: String, columns: String = "<table:table-column/>") -> String {
    "<table:table>\(columns)\(rows)</table:table>"
  }

  private static func row(_ cells: String, _ attributes: String = "") -> String {
    "<table:table-row \(attributes)>\(cells)</table:table-row>"
  }

  private static func cell(_ attributes: String = "", _ text: String = "a") -> String {
    "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  static let odtNumbers: [Attack] = [
    odt(.numbers, "a cell 2^31 - 1 times", .finding("span-limited")) {
      table(row(cell("table:number-columns-repeated=\"2147483647\"")))
    },
    odt(.numbers, "a cell 10^30 times", .finding("span-limited")) {
      table(row(cell("table:number-columns-repeated=\"1000000000000000000000000000000\"")))
    },
    odt(.numbers, "a row 2^31 - 1 times", .finding("span-limited")) {
      table(row(cell(), "table:number-rows-repeated=\"2147483647\""))
    },
    odt(.numbers, "a column 2^31 - 1 times", .result) {
      table(
        row(cell()), columns: "<table:table-column table:number-columns-repeated=\"2147483647\"/>")
    },
    odt(.numbers, "a cell over 2^31 - 1 columns and rows", .finding("span-limited")) {
      table(
        row(
          cell(
            "table:number-columns-spanned=\"2147483647\" table:number-rows-spanned=\"2147483647\""))
      )
    },
    odt(.numbers, "a cell over -1 columns and 0 rows, -3 times", .result) {
      table(
        row(
          cell(
            "table:number-columns-spanned=\"-1\" table:number-rows-spanned=\"0\" table:number-columns-repeated=\"-3\""
          )))
    },
    odt(.numbers, "2^31 - 1 spaces", .finding("span-limited")) {
      "<text:p>a<text:s text:c=\"2147483647\"/>b</text:p>"
    },
    odt(.numbers, "1000 spaces, 100 000 times", .code("limit-exceeded")) {
      "<text:p>" + repeated("<text:s text:c=\"1000\"/>", 100_000) + "</text:p>"
    },
    odt(.numbers, "heading level 10^12", .result) {
      "<text:h text:outline-level=\"1000000000000\">a</text:h><text:h text:outline-level=\"-1\">b</text:h>"
    },
    odt(
      .numbers, "a list that begins at 2^63", .result,
      styles: "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
        + "style:num-format=\"I\" text:start-value=\"9223372036854775807\"/></text:list-style>"
    ) {
      "<text:list text:style-name=\"L\">\(repeated("<text:list-item><text:p>a</text:p></text:list-item>", 3))</text:list>"
    },
    odt(
      .numbers, "a list level that shows 2^31 levels", .result,
      styles: "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"-4\" "
        + "style:num-format=\"a\" text:display-levels=\"2147483647\"/></text:list-style>"
    ) {
      "<text:list text:style-name=\"L\"><text:list-item><text:p>a</text:p></text:list-item></text:list>"
    },
  ]

  static let odtStructure: [Attack] = [
    odt(.nesting, "300 sections deep", .code("limit-exceeded")) {
      repeated("<text:section>", 300) + repeated("</text:section>", 300)
    },
    odt(.nesting, "40 tables in each other", .code("limit-exceeded")) {
      repeated("<table:table><table:table-row><table:table-cell>", 40)
        + repeated("</table:table-cell></table:table-row></table:table>", 40)
    },
    odt(.nesting, "100 lists in each other", .result) {
      repeated("<text:list><text:list-item>", 100) + "<text:p>a</text:p>"
        + repeated("</text:list-item></text:list>", 100)
    },
    odt(.nesting, "60 frames in each other", .result) {
      repeated("<text:p><draw:frame><draw:text-box>", 60)
        + repeated("</draw:text-box></draw:frame></text:p>", 60)
    },
    odt(.counts, "1000 rows, each 101 times", .finding("span-limited")) {
      table(repeated(row(cell(), "table:number-rows-repeated=\"101\""), 1000))
    },
    odt(.counts, "3000 rows of 1000 cells said", .code("limit-exceeded")) {
      table(repeated(row(cell("table:number-columns-repeated=\"1000\"")), 3000))
    },
    odt(.counts, "a merge over 20 000 rows", .result) {
      table(
        row(cell("table:number-rows-spanned=\"20001\""))
          + repeated(row("<table:covered-table-cell/>"), 20_000))
    },
    odt(.counts, "50 000 deletions, each used once", .result) {
      let regions = (0..<50_000).map {
        "<text:changed-region text:id=\"c\($0)\"><text:deletion><text:p>x</text:p></text:deletion></text:changed-region>"
      }
      let uses = (0..<50_000).map { "<text:change text:change-id=\"c\($0)\"/>" }
      return
        "<text:tracked-changes>\(regions.joined())</text:tracked-changes><text:p>\(uses.joined())</text:p>"
    },
    odt(.counts, "20 000 lists", .result) {
      repeated("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>", 20_000)
    },
    odt(
      .circles, "a style that is its own parent", .result,
      styles:
        "<style:style style:name=\"s\" style:family=\"paragraph\" style:parent-style-name=\"s\"/>"
    ) { "<text:p text:style-name=\"s\">a</text:p>" },
    odt(
      .circles, "a chain of 20 000 styles", .result,
      styles: (0..<20_000).map {
        "<style:style style:name=\"s\($0)\" style:family=\"paragraph\" style:parent-style-name=\"s\($0 + 1)\"/>"
      }.joined()
    ) { repeated("<text:p text:style-name=\"s0\">a</text:p>", 2000) },
    odt(.circles, "lists that continue each other", .result) {
      "<text:list xml:id=\"a\" text:continue-list=\"b\"><text:list-item><text:p>1</text:p></text:list-item></text:list>"
        + "<text:list xml:id=\"b\" text:continue-list=\"a\"><text:list-item><text:p>2</text:p></text:list-item></text:list>"
    },
  ]

  static let odtNetwork: [Attack] = [
    "<text:p><draw:frame><draw:image xlink:href=\"%\"/></draw:frame></text:p>",
    "<text:section><text:section-source xlink:href=\"%\"/><text:p>a</text:p></text:section>",
    "<text:p><draw:frame><draw:object xlink:href=\"%\"/><draw:floating-frame xlink:href=\"%\"/></draw:frame></text:p>",
    "<text:p><text:a xlink:href=\"%\">a</text:a></text:p>",
  ].enumerated().map { index, text in
    Attack(.network, "odt: what is elsewhere, \(index + 1)", .result) { port in
      let address = "http://127.0.0.1:\(port)/x"
      return package([
        ("content.xml", content(text.split(separator: "%").joined(separator: address)))
      ]).bytes
    }
  }

  /// All of them.
  static let openDocuments =
    odtArchives + odtMarkup + odtNumbers + odtStructure + odtNetwork
}
