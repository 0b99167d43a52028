import Testing

@testable import Documents

@Suite("Paragraphs, cells and rows of nothing but text")
struct PlainMarkupTests {
  private static let cell = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>\(run)</w:p></w:tc>"
  private static let run = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">年</w:t></w:r>"

  @Test(
    "An instruction stands for them, and makes the same of them",
    arguments: [
      ("<w:p></w:p>", "<?p ?>"), ("<w:p w14:paraId=\"1\" w:rsidR=\"1\"></w:p>", "<?p ?>"),
      ("<w:p><w:r><w:t>0</w:t></w:r></w:p>", "<?p 0&?>"),
      ("<w:p>\(run)\(run)</w:p>", "<?p 年&年&?>"),
      (
        "<w:p w:rsidR=\"1\"><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:b/>\(run)<w:b/></w:p>",
        "<?p 年&?>"
      ),
      ("<w:p><w:r w:rsidR=\"1\"><w:t>a = b?</w:t></w:r></w:p>", "<?p a = b?&?>"),
      ("<w:tc><w:p></w:p></w:tc>", "<?c ?>"),
      ("<w:tc w:id=\"1\"><w:tcPr><w:noWrap/></w:tcPr><w:p>\(run)</w:p></w:tc>", "<?c 年&?>"),
      ("<w:tc><w:tcPr></w:tcPr><w:p>\(run)</w:p></w:tc>", "<?c 年&?>"),
      (
        "<w:tc><w:tcPr><w:tcW w:w=\"9\"/><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr><w:p>\(run)</w:p></w:tc>",
        "<?c gridSpan=2>vMerge>年&?>"
      ),
      (
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cell)<w:b/>\(cell)</w:tr>",
        "<?r vMerge>年&<vMerge>年&<?>"
      ),
      ("<w:tr w:rsidR=\"1\"><w:tc><w:p></w:p></w:tc></w:tr>", "<?r <?>"),
      ("<w:tr></w:tr>", "<?r ?>"),
      (
        "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/><w:gridSpan w:val=\"\"/></w:tcPr><w:p></w:p></w:tc>",
        "<?c vMerge=restart>gridSpan=>?>"
      ),
    ])
  func plain(markup: String, instruction: String) throws {
    let part = around(markup)
    let copy = try #require(FormattingElision.shortened(part[...]))
    #expect(copy == around(instruction))
    let tape = try bothWays(part).get()
    #expect(tape.events.count > 2)
  }

  @Test(
    "What holds anything else is read as before",
    arguments: [
      "<w:p/>", "<w:p><w:r/></w:p>", "<w:p><w:r></w:r></w:p>", "<w:p><w:t>a</w:t></w:p>",
      "<w:p><w:r><w:t></w:t></w:r></w:p>", "<w:p><w:r><w:t> a</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a </w:t></w:r></w:p>", "<w:p><w:r><w:t>a&amp;b</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a>b</w:t></w:r></w:p>", "<w:p><w:r><w:t>a?>b</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a]]>b</w:t></w:r></w:p>", "<w:p><w:r><w:t>a\u{1}b</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a\u{FFFF}b</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a</w:t><w:t>b</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a</w:t><w:tab/></w:r></w:p>", "<w:p> <w:r><w:t>a</w:t></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>",
      "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
      "<w:p x=\"1\"></w:p>", "<w:p w:a=\"1\" w:a=\"1\"></w:p>", "<w:p xmlns:w=\"urn:x\"></w:p>",
      "<w:px></w:px>", "<w:p.x></w:p.x>", "<w:p></w:r>", "<w:p><w:r><w:t>a</w:r></w:t></w:p>",
      "<w:tc><w:p></w:p><w:p></w:p></w:tc>", "<w:tc></w:tc>", "<w\u{1}tc><w:p></w:p></w:tc>",
      "<w:tcx><w:p></w:p></w:tcx>",
      "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p></w:p></w:tc>",
      "<w:tc><w:tcPr><w:gridSpan w:val=\"2\" w:x=\"\"/></w:tcPr><w:p></w:p></w:tc>",
      "<w:tc><w:tcPr><w:gridSpan w:val=\"2>\"/></w:tcPr><w:p></w:p></w:tc>",
      "<w:tc><w:tcPr><w:gridSpanx w:val=\"2\"/></w:tcPr><w:p></w:p></w:tc>",
      "<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p></w:p></w:tc>",
      "<w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p></w:p></w:tc>",
      "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr></w:tc>",
      "<w:tr><w:trPr><w:tblHeader/></w:trPr></w:tr>", "<w:tr>\(cell)<w:tc></w:tc></w:tr>",
      "<w:tr><w:sdt>\(cell)</w:sdt></w:tr>", "<w:tr>\(cell) </w:tr>", "<w:tr>\(cell)</w:tc></w:tr>",
      "<w:tr></w:tr ><w:trx></w:trx><w:trPr></w:tr>",
    ])
  func otherwise(markup: String) throws {
    let part = around(markup)
    let copy = FormattingElision.shortened(part[...]) ?? part
    #expect(!String(decoding: copy, as: UTF8.self).contains("<?r"))
    #expect(markup.hasPrefix("<w:tr>") || !String(decoding: copy, as: UTF8.self).contains("<?c"))
    try bothWays(part)
  }

  @Test(
    "They are read alike wherever they stand",
    arguments: [
      "<w:t>a|b</w:t>", "<w:sym>|</w:sym>", "<w:unknown>|</w:unknown>", "<w:p>|</w:p>",
      "<w:delText>|</w:delText>", "<w:del>|</w:del>", "<w:ins>|</w:ins>", "<w:rPr>|</w:rPr>", "|",
      "<w:rPr><w:del>|</w:del></w:rPr>", "<w:tr>|</w:tr>", "<w:tbl>|</w:tbl>", "<x a=\"|\"/>",
      "<x |/>",
      "<!--|-->", "<![CDATA[|]]>", "<?p |?>", "x|y", "&|;", "<|>", "<w:tcPr>|</w:tcPr>",
    ])
  func places(around place: String) throws {
    let cell =
      "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr><w:p>\(Self.run)</w:p></w:tc>"
    for markup in ["<w:p>\(Self.run)</w:p>", cell, "<w:tr>\(cell)\(cell)</w:tr>"] {
      try bothWays(around(place.replacing("|", with: markup)))
    }
  }

  @Test("Nothing is read that stands outside of the root")
  func outside() throws {
    let root = String(decoding: around(""), as: UTF8.self)
    let paragraph = "<w:p>\(Self.run)</w:p>"
    for part in [
      "\(root)\(paragraph)", "\(root)\(paragraph)\(paragraph)", "\(root)\(paragraph)<w:b/>",
      "\(root)<w:b/>\(paragraph) ", "\(paragraph)\(root)", "<?p a&?>\(root)",
      "<?p a&?>\(paragraph)",
      "\(root)<?p a&?>",
    ] { try bothWays(Array(part.utf8)) }
    let instructions = around("<w:p>\(Self.run)<?p a&?></w:p><?c a&?>")
    #expect(try bothWays(instructions).get().events.count == 5)
  }

  @Test(
    "What Word's own prefix means, or that it means nothing, makes no difference",
    arguments: [
      "", " xmlns:w14=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"",
      " xmlns:w14=\"urn:unknown\"",
    ])
  func ownPrefix(declaration: String) throws {
    let names = "w14:paraId=\"1\" w14:val=\"2\" w14:cstheme=\"3\""
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    for markup in [
      "<w:p \(names)>\(Self.run)</w:p>", "<w:p \(names)/>", "<w:p><w:b \(names)/></w:p>",
      "<w:tr \(names)><w:tc \(names)><w:p \(names)>\(Self.run)</w:p></w:tc></w:tr>",
    ] {
      let part =
        "<w:document xmlns:w=\"\(word)\"\(declaration)><w:body>\(markup)<w:x/></w:body></w:document>"
      try bothWays(Array(part.utf8))
    }
  }

  /// A main part with markup in its body.
  private func around(_ markup: String) -> [UInt8] {
    Array(DocxFile.root("document", "<w:body>\(markup)<w:bookmark/></w:body>").utf8)
  }
}
