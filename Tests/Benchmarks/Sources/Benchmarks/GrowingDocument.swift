/// A kind of document that comes in any size: one thing in it grows, everything else stays.
struct GrowingDocument: Sendable {
  /// What grows.
  var name: String
  /// The file of a size; twice the size is twice as much of what grows.
  var file: @Sendable (Int) -> [UInt8]

  /// A DOCX with this body.
  private static func docx(
    _ name: String, _ body: @escaping @Sendable (Int) -> String
  ) -> GrowingDocument {
    GrowingDocument(name: name) { StoredDocx.file(body: body($0)) }
  }

  /// A text.
  private static func text(_ name: String, _ text: @escaping @Sendable (Int) -> String)
    -> GrowingDocument
  {
    GrowingDocument(name: name) { Array(text($0).utf8) }
  }

  static let all = [
    docx("rows") { table(rows(20 * $0) { row in (0..<4).map { cell("\(row)/\($0)") } }) },
    docx("cells of a row") { size in
      table(rows(5) { row in (0..<(8 * size)).map { cell("\(row)/\($0)") } })
    },
    docx("runs") { p((0..<(50 * $0)).map { run("run \($0) ") }.joined()) },
    docx("columns merged across") { size in
      table(
        rows(6) { row in
          (0..<(4 * size)).map { cell("\(row)/\($0)", "<w:gridSpan w:val=\"2\"/>") }
        })
    },
    docx("columns merged downwards") { size in
      table(
        rows(6) { row in
          (0..<(8 * size)).map {
            cell("\(row)/\($0)", row == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")
          }
        })
    },
    docx("rows merged downwards") { size in
      table(
        rows(20 * size) { row in
          [
            cell("\(row)", row == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"),
            cell("\(row)"),
          ]
        })
    },
    docx("merges that are broken") { size in
      table(rows(20 * size) { _ in [cell("a"), cell("b", "<w:hMerge/>"), cell("c")] })
        + table(
          rows(20 * size) { row in
            row % 2 == 0 ? [cell("a"), cell("b")] : [cell("a"), cell("b", "<w:vMerge/>")]
          })
    },
    docx("paragraphs") { (0..<(50 * $0)).map { p(run("paragraph \($0)")) }.joined() },
    docx("paragraphs in a cell") { size in
      table(
        rows(1) { _ in
          ["<w:tc>\((0..<(50 * size)).map { p(run("paragraph \($0)")) }.joined())</w:tc>"]
        })
    },
    docx("tables") { size in
      (0..<(10 * size)).map { index in table(rows(2) { _ in [cell("\(index)")] }) + p("") }.joined()
    },
    docx("tables in a cell") { size in
      let inner = (0..<(10 * size)).map { index in table(rows(2) { _ in [cell("\(index)")] }) }
      return table(rows(1) { _ in ["<w:tc>\(inner.joined())\(p(""))</w:tc>"] })
    },
    docx("tracked changes") { size in
      (0..<(50 * size)).map {
        p("<w:ins>\(run("in \($0)"))</w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del>")
      }.joined()
    },
    docx("text boxes") { size in
      (0..<(10 * size)).map {
        p("<w:r><w:pict><w:txbxContent>\(p(run("box \($0)")))</w:txbxContent></w:pict></w:r>")
      }.joined()
    },
    text("lines of text") { (0..<(50 * $0)).map { "第\($0)段，内容如下。\n" }.joined() },
    text("a long line") { String(repeating: "公开信息", count: 200 * $0) + "。\n" },
    text("rows with tabs") { "标题\n\n" + (0..<(20 * $0)).map { "甲\($0)\t1\t2\t3\n" }.joined() },
    text("rows with bars") { "标题\n\n" + (0..<(20 * $0)).map { "|甲\($0)|1|2|3|\n" }.joined() },
    text("cells on lines of their own") {
      "标题\n\n" + (0..<(20 * $0)).map { "\t项目\($0)\n\t\n\t\($0)\n\t\n\n" }.joined()
    },
  ]

  // MARK: WordprocessingML

  private static func p(_ content: String) -> String { "<w:p>\(content)</w:p>" }

  private static func run(_ text: String) -> String {
    "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(run(text)))</w:tc>"
  }

  private static func rows(_ count: Int, _ cells: (Int) -> [String]) -> String {
    (0..<count).map { "<w:tr>\(cells($0).joined())</w:tr>" }.joined()
  }

  private static func table(_ rows: String) -> String { "<w:tbl>\(rows)</w:tbl>" }
}
