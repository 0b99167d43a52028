/// A document as a DOCX, in the manner of one of the applications that write such reports.
struct WordRendering {
  enum Application {
    /// Microsoft Word: few properties, merges restarted and continued without a value.
    case word
    /// WPS Office: properties in every run and paragraph mark, merges with values, slivers.
    case wps
  }

  var application = Application.word
  /// Whether the headings' ordinals are automatic numbers.
  var numbersHeadings = false
  /// The size that document.xml is brought to by further paragraphs, 0 for none.
  var documentBytes = 0

  /// The bytes of the file.
  func docx(_ document: SampleDocument) -> [UInt8] {
    var parts = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", WordRendering.packageRelationships),
      ("word/_rels/document.xml.rels", documentRelationships),
      ("word/document.xml", documentXML(document)), ("word/styles.xml", WordRendering.styles),
    ]
    if numbersHeadings { parts.append(("word/numbering.xml", WordRendering.numbering)) }
    parts.append(("docProps/core.xml", coreProperties(document)))
    parts.append(("docProps/app.xml", applicationProperties))
    return Zip.archive(parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }

  private func documentXML(_ document: SampleDocument) -> String {
    var xml = WordRendering.declaration
    xml +=
      "<w:document xmlns:w=\"\(WordRendering.namespace)\" xmlns:r=\"\(WordRendering.links)\"><w:body>"
    for (index, line) in document.title.enumerated() {
      let title = paragraph([.init(text: line)], style: "a3", centred: true)
      // Word puts a cover's fields into content controls.
      xml += application == .word && index == 0 ? WordRendering.control(title) : title
    }
    var bookmark = WordRendering.bookmark
    for block in document.blocks {
      switch block {
      case .paragraph(let text):
        xml += paragraph(text, bookmark: text.level == 1 ? bookmark : "")
        if text.level == 1 { bookmark = "" }
      case .table(let table): xml += TableRendering(self, table).xml
      case .pageBreak: xml += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
      }
    }
    var index = 0
    while xml.utf8.count < documentBytes {
      index += 1
      xml += paragraph([.init(text: "附记\(index)：网站栏目调整后，旧的网址仍可打开，并转到新的栏目。")])
    }
    return xml + WordRendering.sectionProperties + "</w:body></w:document>"
  }

  private func paragraph(_ text: SampleDocument.Paragraph, bookmark: String) -> String {
    guard let level = text.level else { return paragraph(text.runs) }
    // An item of a list is numbered as a heading is, but is none.
    let style = level < 3 ? String(level) : nil
    if numbersHeadings {
      return paragraph(text.runs, style: style, number: level - 1, before: bookmark)
    }
    var runs = text.runs
    runs.insert(.init(text: text.ordinal), at: 0)
    return paragraph(runs, style: style, before: bookmark)
  }

  /// A paragraph of runs.
  func paragraph(
    _ runs: [SampleDocument.Run], style: String? = nil, number: Int? = nil, centred: Bool = false,
    before: String = "", mark: SampleDocument.Change? = nil
  ) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if application == .wps { properties += WordRendering.wpsParagraph }
    if let number {
      properties += "<w:numPr><w:ilvl w:val=\"\(number)\"/><w:numId w:val=\"1\"/></w:numPr>"
    }
    if application == .wps { properties += WordRendering.wpsSpacing }
    if centred { properties += "<w:jc w:val=\"center\"/>" }
    let changed = mark.map { WordRendering.changed($0, "") } ?? ""
    if application == .wps || mark != nil {
      properties += "<w:rPr>\(changed)\(runProperties)</w:rPr>"
    }
    let head = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(head)\(before)\(runs.map(run).joined())</w:p>"
  }

  private func run(_ run: SampleDocument.Run) -> String {
    guard !run.text.isEmpty else { return "" }
    let element = run.change == .deleted ? "w:delText" : "w:t"
    let properties = runProperties.isEmpty ? "" : "<w:rPr>\(runProperties)</w:rPr>"
    let pieces = application == .wps ? WordRendering.scripts(run.text) : [run.text]
    let xml = pieces.map { piece in
      let text = WordRendering.escaped(piece)
      return "<w:r>\(properties)<\(element) xml:space=\"preserve\">\(text)</\(element)></w:r>"
    }.joined()
    return run.change.map { WordRendering.changed($0, xml) } ?? xml
  }

  private var runProperties: String { application == .wps ? WordRendering.wpsRun : "" }

  /// WPS begins a new run where digits and Chinese meet.
  private static func scripts(_ text: String) -> [String] {
    var pieces: [String] = []
    var wasASCII: Bool?
    for character in text {
      if character.isASCII == wasASCII, let last = pieces.indices.last {
        pieces[last].append(character)
      } else {
        pieces.append(String(character))
      }
      wasASCII = character.isASCII
    }
    return pieces
  }

  /// What a tracked change says about itself; an empty element where nothing is inside.
  static func changed(_ change: SampleDocument.Change, _ xml: String) -> String {
    let name = change == .inserted ? "w:ins" : "w:del"
    let said = "w:id=\"901\" w:author=\"校对\" w:date=\"2022-01-12T09:00:00Z\""
    return xml.isEmpty ? "<\(name) \(said)/>" : "<\(name) \(said)>\(xml)</\(name)>"
  }

  /// A content control around blocks, rows, cells or runs.
  static func control(_ xml: String) -> String {
    "<w:sdt><w:sdtPr><w:id w:val=\"17\"/></w:sdtPr><w:sdtContent>\(xml)</w:sdtContent></w:sdt>"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
