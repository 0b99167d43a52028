import Documents
import Testing

@Suite("Stories, changes and properties of OpenDocument")
struct OdtStoryTests {
  private func changes(_ kinds: String...) -> String {
    let regions = kinds.enumerated().map { index, kind in
      """
      <text:changed-region text:id="c\(index)"><text:\(kind)><office:change-info>\
      <dc:creator>甲</dc:creator></office:change-info>\(Odt.p("old"))</text:\(kind)>\
      </text:changed-region>
      """
    }
    return "<text:tracked-changes>\(regions.joined())</text:tracked-changes>"
  }

  private func mark(_ kind: String, _ index: Int) -> String {
    "<text:change\(kind) text:change-id=\"c\(index)\"/>"
  }

  @Test("Text boxes, shapes, headers, footers, notes and comments are stories of their own")
  func stories() throws {
    let text =
      Odt.p(
        "a<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
          + "<text:note-body>\(Odt.p("n"))</text:note-body></text:note>"
          + "<text:note text:note-class=\"endnote\"><text:note-body>\(Odt.p("e"))</text:note-body>"
          + "</text:note><office:annotation><dc:creator>甲</dc:creator>\(Odt.p("c"))"
          + "</office:annotation>b<draw:frame><draw:text-box>\(Odt.p("t"))</draw:text-box>"
          + "</draw:frame>")
      + "<draw:custom-shape>\(Odt.p("s"))</draw:custom-shape>"
    let masters =
      "<style:master-page><style:header>\(Odt.p("h"))</style:header><style:header-first>"
      + "\(Odt.p(""))</style:header-first><style:footer>\(Odt.p("f"))</style:footer>"
      + "<style:footer-left style:display=\"false\">\(Odt.p("no"))</style:footer-left>"
      + "</style:master-page>"
    let document = try OdtFile(text, masters: masters).read()
    #expect(
      document.outline == """
        ab

        [textbox]
        t

        [textbox]
        s

        [header]
        h

        [footer]
        f

        [footnotes]
        n

        [endnotes]
        e

        [comments]
        c

        """)
  }

  @Test("Pictures and objects are named, an object's picture is not")
  func pictures() throws {
    let document = try OdtFile(
      Odt.p(
        "<draw:frame><draw:image/><svg:title>x</svg:title></draw:frame>"
          + "<draw:frame><draw:object/><draw:image/></draw:frame>")
    ).read()
    #expect(
      document.observations == [
        Observation(.picture, subject: "picture in content.xml"),
        Observation(.contentElsewhere, subject: "embedded object in content.xml"),
      ])
    #expect(document.outline.hasPrefix("\n"))
  }

  @Test("Sections and indexes are part of the flow; what another file holds is named")
  func sections() throws {
    let file = OdtFile(
      "<text:section><text:section-source xlink:href=\"../b.odt\"/>\(Odt.p("a"))</text:section>"
        + "<text:table-of-content><text:table-of-content-source><text:index-title-template>no"
        + "</text:index-title-template></text:table-of-content-source><text:index-body>"
        + "<text:index-title>\(Odt.p("b"))</text:index-title>\(Odt.p("c"))</text:index-body>"
        + "</text:table-of-content>")
    #expect(try file.paragraphs() == "a|b|c")
    #expect(
      try file.read().observations == [Observation(.contentElsewhere, subject: "section ../b.odt")])
  }

  @Test("Insertions stay, deletions go, whether they are kept aside or in place")
  func changes() throws {
    let file = OdtFile(
      changes("insertion", "deletion", "deletion", "format-change")
        + Odt.p(
          "a\(mark("-start", 0))b\(mark("-end", 0))\(mark("", 1))c\(mark("-start", 2))"
            + "<text:span>d</text:span>\(mark("-end", 2))e"))
    #expect(try file.paragraphs() == "abce")
    #expect(
      try file.read().observations
        == [Observation(.trackedChanges, subject: "content.xml", count: 3)])
  }

  @Test("A deletion over the end of paragraphs joins what is left of them")
  func joined() throws {
    let start = mark("-start", 0)
    let end = mark("-end", 0)
    let heading = "<text:h>g\(end)h</text:h>"
    #expect(
      try OdtFile.paragraphs(changes("deletion") + Odt.p("a\(start)b") + Odt.p("c") + heading)
        == "ah")
    let whole = OdtFile(changes("deletion") + Odt.p("\(start)b") + heading)
    #expect(try whole.paragraphs() == "h")
    #expect(try whole.read().outline.hasPrefix("# h"))
  }

  @Test("A row all of whose text is deleted is none")
  func deletedRow() throws {
    for deleted in [mark("", 0), "\(mark("-start", 0))x\(mark("-end", 0))"] {
      let rows =
        Odt.row(Odt.cell("a", rows: 3), Odt.cell("b")) + Odt.row(Odt.covered(), Odt.cell(deleted))
        + Odt.row(Odt.covered(), Odt.cell("c"))
      let document = try OdtFile("\(changes("deletion"))<table:table>\(rows)</table:table>").read()
      #expect(document.tables[0].summary == "0,0 2×1 a\n0,1 1×1 b\n1,1 1×1 c")
    }
  }

  @Test("A mark without its counterpart deletes nothing")
  func unpaired() throws {
    #expect(
      try OdtFile.paragraphs(changes("deletion") + Odt.p("a\(mark("-start", 0))b") + Odt.p("c"))
        == "ab|c")
  }

  @Test("Properties are what the document says about itself")
  func properties() throws {
    var file = OdtFile(Odt.p("a"))
    file.meta = """
      <meta:generator>W</meta:generator><dc:title>t</dc:title><dc:creator>乙</dc:creator>\
      <meta:initial-creator>甲</meta:initial-creator><dc:date>2022-01-02</dc:date>\
      <meta:creation-date>2022-01-01</meta:creation-date><meta:keyword>k</meta:keyword>
      """
    let properties = try file.read().properties
    #expect(properties.title == "t" && properties.application == "W")
    #expect(properties.creator == "甲")
    #expect(properties.created == "2022-01-01" && properties.modified == "2022-01-02")
  }
}
