/// Reads a page from its tape by recursive descent. Tables are read in the file beside.
struct PageReader {
  /// What is read into.
  var document = Document(format: .html)
  /// What was noticed, with counts.
  var observations = ObservationLog()
  /// The encodings that the page names.
  var declaredEncodings: [String] = []
  /// The tables that are held by tables.
  var tableDepth = 0
  /// The positions of all grids.
  var gridPositions = 0
  /// The division that is being read.
  var division = Document.noDivision

  let tape: HTMLTape
  let limits: ReadingLimits

  private var line = PageLine()
  private var textCharacters = 0
  private var paragraphs = 0
  /// The number of the list's item that waits for its first line.
  private var itemNumber = ""

  /// What the elements around a text mean for it.
  struct Context {
    var headingLevel: Int?
    var keepsSpace = false
    var script = LineScript.plain
    var isListNumber = false
  }

  /// A reader of a page.
  init(_ tape: HTMLTape, limits: ReadingLimits) {
    self.tape = tape
    self.limits = limits
  }

  /// Reads the whole page as the main story.
  mutating func readPage() throws(ReadingFailure) {
    let blocks = try readBlocks(1..<tape.nodes.count, Context())
    document.stories = [StoryText(story: .main, blocks: blocks)]
  }

  /// The blocks of a range of nodes, as they lie in a cell or in the page.
  ///
  /// The elements that are open stand in a list and not on the stack: only tables within tables are
  /// read by recursion.
  mutating func readBlocks(
    _ range: Range<Int>, _ context: Context
  ) throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    var open: [OpenElement] = []
    let outerNumber = itemNumber
    itemNumber = ""
    var node = range.lowerBound
    while node < range.upperBound {
      while let last = open.last, last.end <= node {
        open.removeLast()
        try end(last, into: &blocks)
      }
      node = try read(node, open.last?.context ?? context, &open, into: &blocks)
    }
    while let last = open.popLast() { try end(last, into: &blocks) }
    try finishLine(context, into: &blocks)
    itemNumber = outerNumber
    return blocks
  }

  /// An element that is being read.
  private struct OpenElement {
    /// The index behind the last node that lies in it.
    var end: Int
    /// What it means for the text in it.
    var context: Context
    var breaksLines: Bool
    /// The division around it, where it is one itself.
    var outerDivision: Int32?
    /// The numbers of its items, where it is a list.
    var list: PageListNumber?
    /// Whether it is an item of a list; one without text leaves its number to nobody.
    var isListItem = false
  }

  /// Reads a text, or an element that is read at once, or begins one.
  /// - Returns: the node to go on with.
  private mutating func read(
    _ node: Int, _ context: Context, _ open: inout [OpenElement], into blocks: inout [Block]
  ) throws(ReadingFailure) -> Int {
    let end = tape.nodes[node].end
    if tape.element(node) == .text {
      try readText(node, context, into: &blocks)
      return end
    }
    let style = InlineStyle(tape.value(.style, of: node))
    if style.isHidden || tape.value(.hidden, of: node) != nil {
      noteHidden(node)
      return end
    }
    switch tape.element(node) {
    case .title, .meta: readProperty(node)
    case .lineBreak: try finishLine(context, into: &blocks)
    case .image: notePicture(node)
    case .frame: noteFrame(node)
    case .input: readInput(node)
    case .deleted: observations.note(.trackedChanges)
    case .table:
      try finishLine(context, into: &blocks)
      try readTable(node, context, into: &blocks)
    default:
      try begin(node, context, style, &open, into: &blocks)
      return node + 1
    }
    return end
  }

  private mutating func begin(
    _ node: Int, _ outer: Context, _ style: InlineStyle, _ open: inout [OpenElement],
    into blocks: inout [Block]
  ) throws(ReadingFailure) {
    let element = tape.element(node)
    var opened = OpenElement(
      end: tape.nodes[node].end, context: outer,
      breaksLines: element.breaksLines || style.isBlock)
    if let keeps = style.keepsSpace { opened.context.keepsSpace = keeps }
    if style.isListNumber { opened.context.isListNumber = true }
    if let level = style.outlineLevel { opened.context.headingLevel = level }
    if opened.breaksLines { try finishLine(outer, into: &blocks) }
    switch element {
    case .heading(let level): opened.context.headingLevel = Int(level)
    case .preformatted: opened.context.keepsSpace = true
    case .superscript: opened.context.script = .superscript
    case .subscript: opened.context.script = .subscript
    case .inserted: observations.note(.trackedChanges)
    case .division where !isPageSection(node): opened.outerDivision = openDivision()
    case .orderedList, .unorderedList: opened.list = PageListNumber(node, in: tape)
    case .listItem:
      // Items count, whatever stands between them.
      opened.isListItem = true
      itemNumber = open.isEmpty ? "" : open[open.count - 1].list?.number(of: node, in: tape) ?? ""
    default: break
    }
    open.append(opened)
  }

  private mutating func end(
    _ element: OpenElement, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    if element.breaksLines { try finishLine(element.context, into: &blocks) }
    if let outer = element.outerDivision { closeDivision(outer) }
    if element.isListItem { itemNumber = "" }
  }

  // MARK: Lines

  private mutating func readText(
    _ node: Int, _ context: Context, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    for scalar in String(decoding: tape.text(of: node), as: UTF8.self).unicodeScalars {
      if context.isListNumber {
        line.number.unicodeScalars.append(scalar)
      } else if !context.keepsSpace {
        line.append(context.script.printed(scalar))
      } else if scalar == "\n" {
        try finishLine(context, into: &blocks)
      } else if scalar != "\r" {
        line.appendExactly(context.script.printed(scalar))
      }
    }
  }

  /// Turns the line into a paragraph, unless there is nothing on it.
  mutating func finishLine(
    _ context: Context, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    let finished = line
    line = PageLine()
    let text = finished.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? "" : finished.text
    var number = finished.number.spacedNumber
    guard !text.isEmpty || !number.isEmpty else { return }
    if number.isEmpty {
      number = itemNumber
      itemNumber = ""
    }
    try count(text, number)
    blocks.append(
      .paragraph(
        Paragraph(
          number: number, text: text, headingLevel: context.headingLevel, division: division)))
  }

  /// Counts a paragraph and its characters.
  private mutating func count(_ text: String, _ number: String) throws(ReadingFailure) {
    paragraphs += 1
    if paragraphs & 1023 == 0 { try limits.checkDeadline() }
    textCharacters += text.unicodeScalars.count + number.unicodeScalars.count
    guard textCharacters <= limits.textCharacters else {
      throw ReadingLimit.textCharacters.exceeded(in: "The page", met: textCharacters, limits)
    }
  }

  /// Reads what a field of a form shows.
  private mutating func readInput(_ node: Int) {
    let type = tape.value(.type, of: node)?.lowercased() ?? "text"
    guard ["text", "number", "date", "tel", "url", "email", "search"].contains(type) else { return }
    for scalar in (tape.value(.value, of: node) ?? "").unicodeScalars { line.append(scalar) }
  }

  // MARK: Divisions

  /// Begins a division; gives the one around it.
  mutating func openDivision() -> Int32 {
    let outer = division
    document.divisions.append(outer)
    division = Int32(truncatingIfNeeded: document.divisions.count - 1)
    return outer
  }

  /// Ends the division, going back to the one around it.
  mutating func closeDivision(_ outer: Int32) { division = outer }

  /// Whether an element is one of Word's page sections, which part nothing but pages.
  private func isPageSection(_ node: Int) -> Bool {
    guard let name = tape.value(.class, of: node) else { return false }
    return name.hasPrefix("WordSection")
      || name.hasPrefix("Section") && name.dropFirst(7).allSatisfy(\.isNumber)
  }
}

extension String {
  /// The text of an automatic number with a tab for the spaces behind it, as Word sets it.
  fileprivate var spacedNumber: String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{A0}", "\u{3000}"]
    let scalars = Array(unicodeScalars.drop { blanks.contains($0) })
    let count = scalars.reversed().drop { blanks.contains($0) }.count
    let number = String(String.UnicodeScalarView(scalars.prefix(count)))
    return number.isEmpty || count == scalars.count ? number : number + "\t"
  }
}
