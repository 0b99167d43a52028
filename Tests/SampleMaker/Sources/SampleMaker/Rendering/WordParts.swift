/// The parts and properties that are the same in every file.
extension WordRendering {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  static let bookmark =
    "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"

  static let sectionProperties = """
    <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" \
    w:footer="992" w:gutter="0"/></w:sectPr>
    """

  static let wordTable = """
    <w:tblStyle w:val="a4"/><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/>\
    <w:tblLayout w:type="fixed"/>
    """

  static let wpsTable = """
    <w:tblStyle w:val="a4"/><w:tblW w:w="8760" w:type="dxa"/><w:jc w:val="center"/>\
    <w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="0" w:type="dxa"/></w:tblCellMar>
    """

  static let wpsExceptions = """
    <w:tblPrEx><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
    <w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPrEx>
    """

  static let wpsRow = "<w:trHeight w:val=\"397\" w:hRule=\"atLeast\"/><w:jc w:val=\"center\"/>"

  static let wpsCell: String = {
    let sides = ["top", "left", "bottom", "right"].map {
      "<w:\($0) w:val=\"single\" w:color=\"auto\" w:sz=\"4\" w:space=\"0\"/>"
    }
    return "<w:tcBorders>\(sides.joined())</w:tcBorders><w:noWrap w:val=\"0\"/>"
      + "<w:vAlign w:val=\"center\"/>"
  }()

  static let wpsParagraph = """
    <w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:widowControl/>\
    <w:suppressLineNumbers w:val="0"/>
    """

  static let wpsSpacing = """
    <w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" \
    w:line="320" w:lineRule="exact"/><w:ind w:left="0" w:right="0" w:firstLine="0"/>
    """

  static let wpsRun = """
    <w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" \
    w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312"/><w:color w:val="auto"/><w:kern w:val="0"/>\
    <w:sz w:val="21"/><w:szCs w:val="21"/><w:u w:val="none"/>\
    <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/>
    """

  static let styles: String = {
    let headings = (1...3).map { level in
      """
      <w:style w:type="paragraph" w:styleId="\(level)"><w:name w:val="heading \(level)"/>\
      <w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="\(level - 1)"/></w:pPr></w:style>
      """
    }.joined()
    return declaration + """
      <w:styles xmlns:w="\(namespace)"><w:style w:type="paragraph" w:default="1" w:styleId="a">\
      <w:name w:val="Normal"/></w:style>\(headings)\
      <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/>\
      </w:style><w:style w:type="table" w:styleId="a4"><w:name w:val="Table Grid"/></w:style>\
      </w:styles>
      """
  }()

  static let numbering: String = {
    let levels = [
      ("chineseCountingThousand", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3."),
    ].enumerated().map { level, format in
      """
      <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format.0)"/>\
      <w:suff w:val="nothing"/><w:lvlText w:val="\(format.1)"/><w:lvlJc w:val="left"/></w:lvl>
      """
    }.joined()
    return declaration + """
      <w:numbering xmlns:w="\(namespace)"><w:abstractNum w:abstractNumId="0">\
      <w:multiLevelType w:val="multilevel"/>\(levels)</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """
  }()

  static let packageRelationships =
    declaration + """
      <Relationships xmlns="\(package)relationships">\
      <Relationship Id="rId1" Type="\(links)/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="\(package)relationships/metadata/core-properties" \
      Target="docProps/core.xml"/>\
      <Relationship Id="rId3" Type="\(links)/extended-properties" Target="docProps/app.xml"/>\
      </Relationships>
      """

  var documentRelationships: String {
    let numbered =
      numbersHeadings
      ? "<Relationship Id=\"rId2\" Type=\"\(Self.links)/numbering\" Target=\"numbering.xml\"/>" : ""
    return Self.declaration + """
      <Relationships xmlns="\(Self.package)relationships">\
      <Relationship Id="rId1" Type="\(Self.links)/styles" Target="styles.xml"/>\(numbered)\
      </Relationships>
      """
  }

  var contentTypes: String {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    var overrides = [
      ("/word/document.xml", main + "document.main+xml"), ("/word/styles.xml", main + "styles+xml"),
    ]
    if numbersHeadings { overrides.append(("/word/numbering.xml", main + "numbering+xml")) }
    overrides += [
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      ),
    ]
    let list = overrides.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }
    return Self.declaration + """
      <Types xmlns="\(Self.package)content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(list.joined())</Types>
      """
  }

  func coreProperties(_ document: SampleDocument) -> String {
    Self.declaration + """
      <cp:coreProperties xmlns:cp="\(Self.package)metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(Self.escaped(document.title.joined()))</dc:title>\
      <dc:creator>\(Self.escaped(document.creator))</dc:creator>\
      <dcterms:created xsi:type="dcterms:W3CDTF">2022-01-10T08:00:00Z</dcterms:created>\
      <dcterms:modified xsi:type="dcterms:W3CDTF">2022-01-12T09:30:00Z</dcterms:modified>\
      </cp:coreProperties>
      """
  }

  var applicationProperties: String {
    let name = application == .word ? "Microsoft Office Word" : "WPS Office_11.8.2.11718_F1E327BC"
    return Self.declaration + """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
      <Application>\(name)</Application></Properties>
      """
  }
}
