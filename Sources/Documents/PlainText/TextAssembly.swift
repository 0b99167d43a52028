/// A document in the making: the lines of a text go in, paragraphs and tables come out.
struct TextAssembly {
  let source: SourceText
  let limits: ReadingLimits
  var pieces: [TextPiece] = []
  var tables: [Table] = []
  var observations = ObservationLog()
  private var gridPositions = 0
  private var cellCount = 0

  init(_ source: SourceText, limits: ReadingLimits) {
    self.source = source
    self.limits = limits
  }

  /// Reads all lines, a paragraph or a table at a time.
  mutating func readLines() throws(ReadingFailure) {
    var index = 0
    while index < source.lines.count {
      switch source.shape(at: index) {
      case .cellPerLine: index = try readCellPerLineTable(from: index)
      case .tabbed: index = try readDelimitedTable(.tabs, from: index)
      case .barred: index = try readDelimitedTable(.bars, from: index)
      case nil:
        if index & 1023 == 0 { try limits.checkDeadline() }
        appendParagraph(index)
        index += 1
      }
    }
  }

  /// The document, its cut sentences joined.
  func document() -> Document {
    var joining = SentenceJoining(pieces)
    let blocks = joining.blocks()
    var noticed = observations
    noticed.append(contentsOf: joining.observations)
    return Document(
      format: .text, stories: [StoryText(story: .main, blocks: blocks)], tables: tables,
      observations: noticed.sorted { $0.line ?? 0 < $1.line ?? 0 })
  }

  /// Adds a line as a paragraph of its own.
  mutating func appendParagraph(_ index: Int) {
    let line = source.lines[index]
    let cleaned = MarkRemoval(paragraph: source.bytes(of: line))
    observe(cleaned, line)
    // A line that held nothing but marks is no paragraph, but parts others like a blank line.
    guard !SourceText.isWhite(cleaned.text[...]) else { return }
    pieces.append(
      .paragraph(
        Paragraph(
          text: cleaned.string, headingLevel: cleaned.headingLevel, line: Int(line.number)),
        gap: Int(line.gap)))
  }

  /// The paragraph of a cell that a piece of a line holds, nil when it holds nothing.
  mutating func cellParagraph(_ bytes: ArraySlice<UInt8>, _ line: SourceText.Line) -> Block? {
    guard !bytes.isEmpty else { return nil }
    let cleaned = MarkRemoval(cell: bytes)
    observe(cleaned, line)
    guard !cleaned.text.isEmpty else { return nil }
    return .paragraph(Paragraph(text: cleaned.string, line: Int(line.number)))
  }

  /// Adds a table whose pieces start at some of its rows.
  mutating func appendTable(
    _ layout: Table.Layout, rows: [[Cell]], firstRows: [Int]
  ) throws(ReadingFailure) {
    let ends = firstRows.dropFirst() + [rows.count]
    let fragments = zip(firstRows, ends).map { first, end in
      Table.Fragment(firstRow: first, columnCount: rows[first..<end].map(\.count).max() ?? 0)
    }
    let columnCount = fragments.map(\.columnCount).max() ?? 0
    gridPositions += rows.count * columnCount
    guard gridPositions <= limits.gridPositions else {
      throw ReadingLimit.gridPositions.exceeded(in: "The document", met: gridPositions, limits)
    }
    var follows = false
    if case .table = pieces.last { follows = true }
    tables.append(
      Table(
        layout: layout, rowCount: rows.count, columnCount: columnCount,
        cells: Array(rows.joined()), followsTable: follows, fragments: fragments))
    pieces.append(.table(tables.count - 1))
  }

  /// Refuses a table that goes beyond a limit before its next row is made.
  mutating func checkLimits(
    rows: Int, columns: Int, at line: SourceText.Line
  ) throws(ReadingFailure) {
    cellCount += columns
    if rows & 1023 == 0 { try limits.checkDeadline() }
    let place = "The table at line \(line.number)"
    if rows > limits.tableRows {
      throw ReadingLimit.tableRows.exceeded(in: place, met: rows, limits)
    }
    if columns > limits.tableColumns {
      throw ReadingLimit.tableColumns.exceeded(in: place, met: columns, limits)
    }
    if cellCount > limits.gridPositions {
      throw ReadingLimit.gridPositions.exceeded(in: "The document", met: cellCount, limits)
    }
  }

  private mutating func observe(_ cleaned: MarkRemoval, _ line: SourceText.Line) {
    for (mark, count) in cleaned.dropped {
      observations.append(
        Observation(.markDropped, subject: mark, count: count, line: Int(line.number)))
      if mark.hasPrefix("[image:") {
        observations.append(Observation(.picture, subject: mark, line: Int(line.number)))
      }
    }
  }
}

/// A paragraph or a table before sentences are joined.
enum TextPiece {
  /// A paragraph, and how many blank lines stand before it.
  case paragraph(Paragraph, gap: Int)
  /// The table at this index.
  case table(Int)
}
