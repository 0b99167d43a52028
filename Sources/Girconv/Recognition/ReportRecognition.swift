import Documents

/// Recognizes the report in a document: sections, title, tables, figures, and what is missing.
struct ReportRecognition {
  private(set) var report = Report()
  private(set) var findings: [Finding] = []
  private var isAgencyFromPreface = false
  private var titleFinding: Finding?

  init(_ document: Document) {
    let flow = Flow(document)
    let extent = ReportExtent(flow, document).range
    report.sections = SectionRecognition(flow[extent]).sections()
    let above = flow[0..<extent.lowerBound]
    recognizeTitle(of: document, above: above)
    appendUnrecognized(above.items.map(\.block))
    appendUnrecognized(flow[extent.upperBound..<flow.items.count].items.map(\.block))
    appendOtherStories(of: document)
    report.tables = PlacedTables(document, report.sections).tables
    report.publication = PublicationRecognition(report).publication

    var reader = FormTableReader()
    for index in readingOrder(of: document) {
      reader.read(TableRows(document.tables[index], index: index))
    }
    let found = reader.finish()

    let sections = report.tables.map(\.section)
    findings += document.observations.map { Finding($0, sections: sections) }
    let nature = DocumentNature(report, found: found)
    findings += nature.findings
    guard nature.isAnnualReport else { return }
    let assembly = FigureAssembly(found)
    report.form = assembly.form
    report.figures = assembly.figures
    let narrative = NarrativeReader(report)
    report.narrative = narrative.statements.compactMap(\.figure)
    findings += found.findings + assembly.findings
    findings += TableChecks.findings(report, assembly.tables, extras: assembly.extras)
    findings += StructureCheck.findings(report)
    findings += NarrativeCheck.findings(narrative.statements, report)
    if isAgencyFromPreface { findings.append(StructureCheck.agencyFromPreface(report)) }
    if let titleFinding { findings.append(titleFinding) }
    placeInSections()
  }

  // MARK: Title

  private mutating func recognizeTitle(of document: Document, above: Flow) {
    let preface = report.sections.first { $0.id == .preface }
    // Without any section heading all text is preface; the title stands near its beginning.
    let blocks = (preface?.blocks ?? []).enumerated().filter { $0.element.kind != .table }
    let texts = blocks.map(\.element.text)
    var recognition = TitleRecognition(preface: texts)
    let titled = recognition.range ?? 0..<0
    if recognition.range == nil {
      let boxed = TitleRecognition(preface: document.textBoxes)
      if boxed.range != nil { recognition = boxed }
    }
    if recognition.title.isEmpty, holdsReport(document),
      let surrounding = SurroundingTitle(above: above, document.properties)
    {
      recognition = surrounding.recognition
      titleFinding = surrounding.finding
    }
    let rest = texts.indices.filter { !titled.contains($0) }.map { texts[$0] }
    let narrative = report.sections.filter { $0.id != .preface }.flatMap(\.blocks).map(\.text)
    recognition.complete(preface: rest, narrative: narrative)
    report.title = recognition.title
    report.agency = recognition.agency
    isAgencyFromPreface = recognition.isAgencyFromPreface
    report.year = recognition.year
    report.yearSource = recognition.yearSource
    for (position, block) in blocks[titled] {
      report.sections[0].blocks[position] = SectionBlock(
        kind: .heading, level: 0, text: block.text, line: block.line)
    }
  }

  /// Whether there is a section or a table of a report: a title above anything else says nothing.
  private func holdsReport(_ document: Document) -> Bool {
    report.sections.contains { $0.id != .preface && $0.id != .unrecognized }
      || document.tables.contains(where: FormSignature.isForm)
  }

  // MARK: Stories and tables

  /// Names the section of each place in a table that does not name it yet.
  private mutating func placeInSections() {
    for finding in findings.indices {
      for place in findings[finding].places.indices {
        guard findings[finding].places[place].section == nil,
          let table = findings[finding].places[place].place.table, table < report.tables.count
        else { continue }
        findings[finding].places[place].section = report.tables[table].section
      }
    }
  }

  /// The texts beside the main one; nothing of a document is lost.
  private mutating func appendOtherStories(of document: Document) {
    for story in document.stories where story.story != .main { appendUnrecognized(story.blocks) }
  }

  /// Keeps text that is no part of the report as a section of its own.
  private mutating func appendUnrecognized(_ text: [Block]) {
    let blocks = text.compactMap { block -> SectionBlock? in
      switch block {
      case .table(let index): SectionBlock(kind: .table, table: index)
      case .paragraph(let paragraph):
        paragraph.numberedText.isBlank
          ? nil
          : SectionBlock(kind: .paragraph, text: paragraph.numberedText, line: paragraph.line)
      }
    }
    if !blocks.isEmpty { report.sections.append(Section(id: .unrecognized, blocks: blocks)) }
  }

  /// The main story's tables before the others.
  private func readingOrder(of document: Document) -> [Int] {
    let main = document.tables.indices.filter { document.tables[$0].story == .main }
    return main + document.tables.indices.filter { document.tables[$0].story != .main }
  }
}

extension Document {
  /// The paragraphs of the text boxes, where the title of a cover often stands.
  fileprivate var textBoxes: [String] {
    stories.filter { $0.story == .textbox }.flatMap(\.blocks).compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.numberedText } else { nil }
    }
  }
}

/// The tables of a document with the sections that they stand in.
private struct PlacedTables {
  let tables: [PrintedTable]

  init(_ document: Document, _ sections: [Section]) {
    var places = [Section.ID](repeating: .unrecognized, count: document.tables.count)
    for section in sections {
      for case let index? in section.blocks.map(\.table) where index < places.count {
        places[index] = section.id
      }
    }
    // A nested table comes after the one that holds it and stands where that one stands.
    let isComplete = !places.contains(.unrecognized)
    for (outer, table) in document.tables.enumerated() where !isComplete {
      for cell in table.cells {
        for case .table(let inner) in cell.blocks where inner > outer && inner < places.count {
          if places[inner] == .unrecognized { places[inner] = places[outer] }
        }
      }
    }
    tables = zip(places, document.tables).map { PrintedTable(section: $0, table: $1) }
  }
}
