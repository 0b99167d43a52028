/// Small documents of WordprocessingML, one feature each.
enum WordSeeds {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org"
  private static let links = office + "/officeDocument/2006/relationships"

  /// A part with the prefixes of all that it may hold.
  static func part(_ root: String, _ content: String) -> String {
    let content = root == "document" ? "<w:body>\(content)</w:body>" : content
    return """
      <w:\(root) xmlns:w="\(word)" xmlns:r="\(links)" xmlns:m="\(office)/officeDocument/2006/math" \
      xmlns:mc="\(office)/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:a="\(office)/drawingml/2006/main">\(content)</w:\(root)>
      """
  }

  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
  }

  private static func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

  static let table =
    "<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"8\"/><w:gridCol w:w=\"70\"/>"
    + "</w:tblGrid>"
    + row(
      cell("a", "<w:gridSpan w:val=\"2\"/>"), cell("b", "<w:vMerge w:val=\"restart\"/>"))
    + row(cell("c"), cell("d", "<w:tcW w:w=\"70\" w:type=\"dxa\"/>"), cell("", "<w:vMerge/>"))
    + row(cell("e", "<w:hMerge w:val=\"restart\"/>"), cell("f", "<w:hMerge/>"), cell("g"))
    + "</w:tbl>"

  private static let changedTable = """
    <w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="2"/><w:tblHeader/>\
    <w:ins w:id="1"/></w:trPr><w:tc><w:tcPr><w:cellMerge w:vMerge="rest"/></w:tcPr><w:p/></w:tc>\
    </w:tr><w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr>\
    <w:cellDel w:id="3"/></w:tcPr>\(paragraph("x"))</w:tc><w:sdt><w:sdtContent><w:tc><w:tcPr>\
    <w:cellMerge w:vMerge="cont"/></w:tcPr>\(table)<w:p/></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>
    """

  /// The contents of bodies.
  static let bodies = [
    paragraph("一、总体情况", "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"0\"/>"),
    table, changedTable,
    "<w:p><w:r><w:t>a</w:t><w:tab/><w:br/><w:cr/><w:noBreakHyphen/><w:softHyphen/>"
      + "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>",
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
    "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/><w:vanish/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r>"
      + "<w:delText>x</w:delText></w:r></w:del><w:ins w:id=\"3\"><w:r><w:t>y</w:t></w:r></w:ins></w:p>"
      + paragraph("z"),
    "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
      + "<w:txbxContent>\(paragraph("t"))\(table)</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
      + "<mc:Fallback><w:pict><v:textpath string=\"s\"/><v:imagedata r:id=\"rId1\"/></w:pict>"
      + "</mc:Fallback></mc:AlternateContent></w:r></w:p><w:altChunk r:id=\"rId9\"/>",
    "<w:p><w:pPr><w:keepNext/><w:jc w:val=\"center\"/><w:rPr><w:b/><w:sz w:val=\"21\"/></w:rPr></w:pPr>"
      + "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\"/><w:color w:val=\"auto\"/></w:rPr><w:t>b</w:t></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>h</w:t></w:r><w:hyperlink r:id=\"rId2\"><w:r>"
      + "<w:t>l</w:t></w:r></w:hyperlink></w:p><w:unknown>text</w:unknown><!-- c --><![CDATA[x]]>",
    "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"1\"/></w:sectPr>",
  ]

  private static let styles = part(
    "styles",
    "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"2\"/></w:rPr></w:rPrDefault></w:docDefaults>"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/>"
      + "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")

  private static let numbering = part(
    "numbering",
    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\">"
      + "<w:numFmt w:val=\"upperRoman\"/><w:lvlRestart w:val=\"1\"/><w:isLgl/><w:suff w:val=\"space\"/>"
      + "<w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
      + "<w:numStyleLink w:val=\"1\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>"
      + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>")

  private static func relationships(_ list: [(type: String, target: String)]) -> String {
    let items = list.enumerated().map { index, item in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(links)/\(item.type)\" Target=\"\(item.target)\"/>"
    }
    return
      "<Relationships xmlns=\"\(office)/package/2006/relationships\">\(items.joined())</Relationships>"
  }

  private static let listed =
    paragraph("a", "<w:pStyle w:val=\"1\"/>")
    + paragraph("b", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")

  /// The parts of packages.
  static let packages: [[(name: String, content: String)]] = [
    [("word/document.xml", part("document", paragraph("a")))],
    [
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
      ("word/document.xml", part("document", listed)),
      (
        "word/_rels/document.xml.rels",
        relationships([("styles", "styles.xml"), ("numbering", "/word/numbering.xml")])
      ),
      ("word/styles.xml", styles), ("word/numbering.xml", numbering),
    ],
    [
      ("_rels/.rels", relationships([("officeDocument", "d.xml")])),
      ("d.xml", part("document", bodies[9] + report)),
      (
        "_rels/d.xml.rels",
        relationships([("footnotes", "n.xml"), ("comments", "c.xml"), ("header", "../h.xml")])
      ),
      (
        "n.xml",
        part(
          "footnotes",
          "<w:footnote w:type=\"separator\"/><w:footnote>\(paragraph("n"))</w:footnote>")
      ), ("c.xml", part("comments", "<w:comment>\(paragraph("c"))</w:comment>")),
      ("h.xml", part("hdr", paragraph("h"))),
    ],
  ]

  /// A report in short.
  private static let report: String = {
    let rows = [
      ("第二十条第（一）项", ""), ("信息内容", "本年制发件数"), ("规章", "0"), ("行政规范性文件", "22（其中修订1件）"),
      ("第二十条第（八）项", ""), ("信息内容", "本年收费金额（单位：万元）"), ("行政事业性收费", "71.10"),
    ]
    return paragraph("某市2021年政府信息公开工作年度报告") + paragraph("二、主动公开政府信息情况")
      + "<w:tbl>" + rows.map { row(cell($0), cell($1)) }.joined() + "</w:tbl>"
  }()

  /// The same packages in the flat form.
  static let flatPackages = packages.map { parts in
    let content = parts.map { part in
      "<pkg:part pkg:name=\"/\(part.name)\"><pkg:xmlData>\(part.content)</pkg:xmlData></pkg:part>"
    }
    return "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
      + content.joined() + "</pkg:package>"
  }
}
