/// Reads the stories of a document from their tapes by recursive descent, the view with all tracked
/// changes accepted.
///
/// Blocks are read here; paragraphs, runs and tables in the files beside.
struct BodyReader {
  /// What is read into.
  var document: Document
  /// What was noticed, with counts.
  var observations = ObservationLog()
  /// The tables that are held by tables.
  var tableDepth = 0
  /// The positions of all grids.
  var gridPositions = 0
  /// The characters of text, and the paragraphs.
  var textCharacters = 0
  var paragraphs = 0

  let styles: StyleSheet
  let numbering: Numbering
  let limits: ReadingLimits

  // The part that is being read
  var tape = XMLTape.empty
  var partName = ""
  var relationships: Relationships?
  var story = Story.main
  var counters: NumberingCounters
  var line = ParagraphLine()
  var fields = FieldState()
  /// Text boxes that wait for the story around them to end.
  var textBoxes: [Int] = []
  /// Header and footer parts by relationship, in the order of the sections.
  var marginReferences: [(story: Story, id: String)] = []

  /// A reader of a document with its styles and numbering.
  init(styles: StyleSheet, numbering: Numbering, limits: ReadingLimits) {
    document = Document(format: .docx)
    self.styles = styles
    self.numbering = numbering
    self.limits = limits
    counters = NumberingCounters(numbering)
  }

  /// Turns to another part.
  mutating func open(_ part: PackageParts.Part, relationships: Relationships?) {
    tape = part.tape
    partName = part.name
    self.relationships = relationships
    let notes = part.tape.notes[part.root] ?? XMLNotes()
    for unread in notes.unread {
      observations.note(.elementUnknown, "\(unread.name) in \(part.name)", count: unread.count)
    }
    observations.note(.trackedChanges, part.name, count: notes.trackedChanges)
  }

  /// Reads the children of elements of the open part as one story, then the text boxes in it.
  mutating func readStory(_ story: Story, in parents: [Int]) throws(ReadingFailure) {
    var blocks: [Block] = []
    beginStory(story, parents: parents)
    for parent in parents { blocks += try readBlocks(of: parent) }
    endStory()
    document.stories.append(StoryText(story: story, blocks: blocks))
    var next = 0
    while next < textBoxes.count {
      let box = textBoxes[next]
      next += 1
      beginStory(.textbox, parents: [box])
      let blocks = try readBlocks(of: box)
      endStory()
      if !blocks.isEmpty { document.stories.append(StoryText(story: .textbox, blocks: blocks)) }
    }
    textBoxes.removeAll()
  }

  private mutating func beginStory(_ story: Story, parents: [Int]) {
    self.story = story
    counters = NumberingCounters(numbering)
    fields = FieldState(matching: parents, in: tape)
    // The fields of text boxes were counted with the story around them.
    if story != .textbox {
      observations.note(.fieldUnfinished, partName, count: fields.unmatchedCount)
    }
  }

  private mutating func endStory() {
    for (format, count) in counters.unknownFormats.sorted(by: { $0.key < $1.key }) {
      observations.note(.numberFormatUnknown, format, count: count)
    }
  }

  /// The blocks of a body, a cell, a note, a text box.
  mutating func readBlocks(of parent: Int) throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    var cursor = tape.children(of: parent)
    while let element = cursor.next(in: tape) {
      switch tape.name(element) {
      case .p:
        try readParagraph(element, into: &blocks)
      case .tbl:
        finishJoinedParagraph(into: &blocks)
        try readTable(element, into: &blocks)
      case .tcPr, .trPr, .pPr, .rPr, .tblGrid:
        break
      case .body, .comment, .footnote, .endnote:
        blocks += try readBlocks(of: element)
      default:
        // Runs that stand outside of any paragraph make one.
        readInline(element)
        if line.waiting == nil && !line.text.isEmpty {
          finishParagraph(ParagraphProperties(), into: &blocks)
        }
      }
    }
    finishJoinedParagraph(into: &blocks)
    return blocks
  }

  /// Reads a table, unless nothing is left of it.
  private mutating func readTable(
    _ element: Int, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    var followsTable = false
    if case .table = blocks.last { followsTable = true }
    if let index = try readTable(element) {
      document.tables[index].followsTable = followsTable
      blocks.append(.table(index))
    }
  }
}
