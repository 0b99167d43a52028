/// Web pages and web archives that are made to harm.
extension Attack {
  private static func page(
    _ aim: Aim, _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable () -> String
  ) -> Attack {
    Attack(aim, "page: " + name, outcome) { _ in Array(html(make()).utf8) }
  }

  private static func bytes(
    _ aim: Aim, _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable () -> [UInt8]
  ) -> Attack { Attack(aim, "page: " + name, outcome) { _ in make() } }

  private static func html(_ content: String) -> String {
    "<!DOCTYPE html><html><head><title>年度报告</title></head><body>\(content)</body></html>"
  }

  /// A page that says a charset which it does not have.
  private static func charset(_ name: String) -> [UInt8] {
    Array(html("<meta charset=\"\(name)\"><p>各类信息共有十二件。</p>").utf8)
  }

  /// A web archive whose one part has these headers.
  private static func archive(_ headers: String, _ content: String) -> [UInt8] {
    Array(
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="b"; type="text/html"

      --b
      \(headers)

      \(content)
      --b--

      """.utf8)
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    AttackPackage.repeated(text, count)
  }

  static let pageEncodings: [Attack] =
    ["gb2312", "utf-16", "utf-7", "x-user-defined", "hz-gb-2312", repeated("x", 100_000)].map {
      name in
      bytes(.encoding, "says \(name.prefix(20)) and is UTF-8", .result) { charset(name) }
    } + [
      bytes(.encoding, "half a pair in UTF-16", .finding("bytes-replaced")) {
        [0xFF, 0xFE] + html("<p>各类信息</p>").utf16.flatMap { AttackArchive.number(Int($0), 2) }
          + [0x00, 0xD8, 0x3C, 0x00]
      },
      bytes(.encoding, "bytes that are no characters", .finding("bytes-replaced")) {
        Array(html("<p>\(repeated("各类信息共有十二件。", 100))</p>").utf8) + [0xFF, 0xC0, 0x80]
      },
      bytes(.encoding, "zeros between the letters of a tag", .result) {
        Array(html("<p>a</p><s\u{0}cript>b</s\u{0}cript>").utf8)
      },
    ]

  static let pageMarkup: [Attack] = [
    page(.markup, "20 000 attributes", .code("limit-exceeded")) {
      "<a \((0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " "))>"
    },
    // Pages have whole pictures in an attribute, so that tags may be long.
    page(.markup, "a tag of 1 MB", .result) {
      "<a b=\"\(repeated("x", 1 << 20))\">"
    },
    page(.markup, "a tag that never ends", .result) {
      "<a b=\"" + repeated("x", 8 << 20)
    },
    page(.markup, "100 000 names of elements", .code("limit-exceeded")) {
      (0..<100_000).map { "<n\($0)></n\($0)>" }.joined()
    },
    page(.markup, "a comment of 8 MB that never ends", .result) {
      "<p>a</p><!--" + repeated("x", 8 << 20)
    },
    page(.markup, "a script of 8 MB", .result) {
      "<script>\(repeated("if (a < b) ", 700_000))</script><p>a</p>"
    },
    page(.markup, "8 MB of one word", .result) { "<p>\(repeated("x", 8_000_000))</p>" },
    page(.markup, "a billion laughs, which a page does not have", .result) {
      let laughs = (1..<10).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }
      return "<!DOCTYPE a [<!ENTITY a0 \"ha\">\(laughs.joined())]><p>&a9;</p>"
    },
    page(.markup, "a million references", .result) { "<p>" + repeated("&amp;", 1_000_000) },
    page(.markup, "references to no characters", .result) {
      "<p>&#xFFFFFFFFFFFFFFFFF;&#-1;&#0;&#xD800;&#x110000;&;&#;&#x;&\(repeated("n", 100_000));</p>"
    },
    page(.markup, "100 000 tags that cross each other", .result) {
      repeated("<b><i></b></i>", 100_000)
    },
    page(.markup, "200 000 ends of what has not begun", .result) {
      repeated("</p></table></td>", 66_000)
    },
    page(.markup, "100 000 starts of markup", .result) { repeated("<!<", 100_000) },
    page(.markup, "a style of 1 MB on one element", .result) {
      "<p style=\"\(repeated("a:b;", 300_000))\">a</p>"
    },
    page(.markup, "a class for each of 5000 elements, and one attribute 100 times", .result) {
      (0..<5000).map { "<i class=c\($0) \(repeated("x=1 ", 100))>a</i>" }.joined()
    },
  ]

  static let pageNumbers: [Attack] =
    [
      ("a cell over 2^31 - 1 columns", "colspan=2147483647"),
      ("a cell over 10^20 columns", "colspan=99999999999999999999"),
      ("a cell over 2^31 - 1 rows", "rowspan=2147483647"),
      ("a cell to the end", "rowspan=0"),
      ("a cell over -5 columns and rows", "colspan=-5 rowspan=-5"),
      ("a cell over 1e9 columns", "colspan=1e9"),
      ("a width of 10^308", "style=\"width:1e308px;display:table-cell\""),
    ].map { name, attributes in
      page(.numbers, name, .result) {
        "<table><tr><td \(attributes)>a<td>b<tr><td>c<td>d</table>"
      }
    } + [
      page(.numbers, "a list that begins at 2^63", .result) {
        "<ol start=9223372036854775807><li>a<li>b<li value=-9223372036854775808>c</ol>"
      },
      page(.numbers, "a list in Roman numbers from 10^9, downwards", .result) {
        "<ol reversed type=I start=1000000000>\(repeated("<li>a", 1000))</ol>"
      },
    ]

  static let pageStructure: [Attack] = [
    page(.nesting, "300 elements deep", .code("limit-exceeded")) { repeated("<div>", 300) },
    page(.nesting, "100 000 elements deep", .code("limit-exceeded")) {
      repeated("<font>", 100_000)
    },
    page(.nesting, "40 tables in each other", .code("limit-exceeded")) {
      repeated("<table><tr><td>", 40)
    },
    page(.nesting, "100 lists in each other", .result) { repeated("<ul><li>", 100) },
    page(.counts, "a row of 1500 cells", .code("limit-exceeded")) {
      "<table><tr>" + repeated("<td>a", 1500)
    },
    page(.counts, "100 001 rows", .code("limit-exceeded")) {
      "<table>" + repeated("<tr><td>", 100_001)
    },
    page(.counts, "3000 rows of 1000 columns said, few there", .result) {
      "<table>" + repeated("<tr><td colspan=999><td>", 3000)
    },
    page(.counts, "1000 cells over all of 5000 rows", .code("limit-exceeded")) {
      "<table><tr>\(repeated("<td rowspan=0>", 1000))" + repeated("<tr>", 5000)
    },
    page(.counts, "cells that overlap 100 times", .result) {
      "<table>" + repeated("<tr><td rowspan=100 colspan=10>a<td rowspan=50>b", 300)
    },
    page(.counts, "20 000 tables", .result) { repeated("<table><tr><td>a</table>", 20_000) },
    page(.counts, "20 000 pictures of tables", .result) {
      (0..<20_000).map { "<p><img src=\"\($0).png\"></p>" }.joined()
    },
    page(.counts, "more than 5 million elements", .code("limit-exceeded")) {
      repeated("<br>", 5_100_000)
    },
  ]

  static let webArchives: [Attack] = [
    bytes(.container, "an archive without an end", .result) {
      Array("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n".utf8)
        + Array("Content-Type: text/html\n\n<p>a</p>".utf8)
    },
    bytes(.container, "an archive whose mark is empty", .result) {
      Array("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"\"\n\n".utf8)
        + Array("--\nContent-Type: text/html\n\n<p>a</p>\n----\n".utf8)
    },
    bytes(.container, "a mark of 1 MB", .code("no-main-part")) {
      Array(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"\(repeated("b", 1 << 20))\"\n\n"
          .utf8)
    },
    bytes(.container, "base64 that is none", .result) {
      archive("Content-Type: text/html\nContent-Transfer-Encoding: base64", "<<<=>>>a===")
    },
    bytes(.container, "quoted marks that are cut", .result) {
      archive(
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable",
        "<p>=E5=B9=B4=\n=</p>=E")
    },
    bytes(.container, "a head of 100 000 lines", .result) {
      archive("Content-Type: text/html\n" + repeated("X-A: b\n c\n", 100_000), "<p>a</p>")
    },
    bytes(.counts, "an archive of 100 000 parts", .result) {
      Array(
        ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
          + repeated("--b\nContent-Type: text/html\n\n<p>a</p>\n", 100_000) + "--b--\n").utf8)
    },
    bytes(.circles, "archives in archives, 100 deep", .code("no-main-part")) {
      (0..<100).reduce(Array("<p>a</p>".utf8)) { inner, _ in
        archive(
          "Content-Type: multipart/related; boundary=\"b\"", String(decoding: inner, as: UTF8.self))
      }
    },
  ]

  static let pageNetwork: [Attack] = [
    "<img src=\"%\"><img srcset=\"% 2x\"><body background=\"%\">",
    "<link rel=stylesheet href=\"%\"><style>@import url(%); p { background: url(%) }</style>",
    "<script src=\"%\"></script><script>fetch('%')</script>",
    "<iframe src=\"%\"></iframe><frameset><frame src=\"%\"></frameset>",
    "<object data=\"%\"></object><embed src=\"%\"><applet codebase=\"%\"></applet>",
    "<meta http-equiv=refresh content=\"0; url=%\"><base href=\"%\"><a href=\"x\" ping=\"%\">a</a>",
    "<!DOCTYPE html SYSTEM \"%\"><?xml-stylesheet href=\"%\"?><xml src=\"%\"></xml>",
    "<video src=\"%\" poster=\"%\"></video><audio src=\"%\"></audio><form action=\"%\"><input type=image src=\"%\"></form>",
  ].enumerated().map { index, content in
    Attack(.network, "page: what is elsewhere, \(index + 1)", .result) { port in
      let address = "http://127.0.0.1:\(port)/x"
      return Array(html(content.split(separator: "%").joined(separator: address)).utf8)
    }
  }

  /// All of them.
  static let pages =
    pageEncodings + pageMarkup + pageNumbers + pageStructure + webArchives + pageNetwork
}
