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
    let blocks = try readBlocks(of: 0, Context())
    document.stories = [StoryText(story: .main, blocks: blocks)]
  }

  /// The blocks of a cell or of the page.
  mutating func readBlocks(
    of parent: Int, _ context: Context
  ) throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    let outer = itemNumber
    itemNumber = ""
    try readChildren(of: parent, context, into: &blocks)
    try finishLine(context, into: &blocks)
    itemNumber = outer
    return blocks
  }

  mutating func readChildren(
    of parent: Int, _ context: Context, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    var children = tape.children(of: parent)
    while let child = children.next() { try read(child, context, into: &blocks) }
  }

  /// Reads an element or a text.
  mutating func read(
    _ node: Int, _ context: Context, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    if tape.element(node) == .text { return try readText(node, context, into: &blocks) }
    let style = InlineStyle(tape.value(.style, of: node))
    if style.isHidden || tape.value(.hidden, of: node) != nil { return noteHidden(node) }
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
    case .division where !isPageSection(node):
      try finishLine(context, into: &blocks)
      let outer = openDivision()
      try readLines(node, context, style, into: &blocks)
      closeDivision(outer)
    case .orderedList, .unorderedList:
      try finishLine(context, into: &blocks)
      try readList(node, context, into: &blocks)
    default:
      try readLines(node, context, style, into: &blocks)
    }
  }

  /// Reads an element whose text stands in the line, or on lines of its own.
  private mutating func readLines(
    _ node: Int, _ outer: Context, _ style: InlineStyle, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    var context = outer
    let element = tape.element(node)
    if let keeps = style.keepsSpace { context.keepsSpace = keeps }
    if style.isListNumber { context.isListNumber = true }
    switch element {
    case .heading(let level): context.headingLevel = Int(level)
    case .preformatted: context.keepsSpace = true
    case .superscript: context.script = .superscript
    case .subscript: context.script = .subscript
    case .inserted: observations.note(.trackedChanges)
    default: context.headingLevel = style.outlineLevel ?? context.headingLevel
    }
    guard element.breaksLines || style.isBlock else {
      return try readChildren(of: node, context, into: &blocks)
    }
    try finishLine(outer, into: &blocks)
    try readChildren(of: node, context, into: &blocks)
    try finishLine(context, into: &blocks)
  }

  /// Reads a list; items count, whatever stands between them.
  private mutating func readList(
    _ list: Int, _ context: Context, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    var numbers = PageListNumber(list, in: tape)
    var children = tape.children(of: list)
    while let child = children.next() {
      guard tape.element(child) == .listItem else {
        try read(child, context, into: &blocks)
        continue
      }
      try finishLine(context, into: &blocks)
      itemNumber = numbers.number(of: child, in: tape)
      try read(child, context, into: &blocks)
      itemNumber = ""
    }
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
