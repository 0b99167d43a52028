/// Reads the stories of an OpenDocument text from their tapes by recursive descent, the view with
/// all tracked changes accepted.
///
/// Blocks are read here; lists, paragraphs and tables in the files beside.
struct StoryReader {
  /// What is read into.
  var document = Document(format: .odt)
  /// What was noticed, with counts.
  var observations = ObservationLog()
  /// The tables that are held by tables.
  var tableDepth = 0
  /// The positions of all grids.
  var gridPositions = 0
  /// The elements that repeated cells and rows have stood for.
  var repeatedElements = 0
  /// The characters of text, and the paragraphs.
  var textCharacters = 0
  var paragraphs = 0

  let limits: ReadingLimits

  // The part that is being read
  var tape = XMLTape.empty
  var partName = ""
  var styles = OpenDocumentStyles()
  var deletions = TrackedDeletions()
  var story = Story.main
  var counters = ListCounters()
  var line = TextLine()
  /// Text boxes and shapes that wait for the story around them to end.
  private var frames: [Int] = []
  /// Footnotes, endnotes and comments that wait for the main story to end.
  private var notes: [Story: [Int]] = [:]

  /// A reader of one document.
  init(limits: ReadingLimits) { self.limits = limits }

  /// Turns to another part and says what was noticed in it.
  mutating func open(_ part: PackageParts.Part, styles: OpenDocumentStyles) {
    // The flat form is one part, which is opened for its styles again.
    let isKnown = tape === part.tape
    turn(to: part, styles: styles)
    guard !isKnown else { return }
    for unread in part.tape.notes[part.root]?.unread ?? [] {
      observations.note(.elementUnknown, "\(unread.name) in \(part.name)", count: unread.count)
    }
    observations.note(.trackedChanges, part.name, count: deletions.changeCount)
  }

  /// Turns to another part, or back to one.
  mutating func turn(to part: PackageParts.Part, styles: OpenDocumentStyles) {
    if tape !== part.tape { deletions = TrackedDeletions(in: part.tape) }
    tape = part.tape
    partName = part.name
    self.styles = styles
  }

  /// Reads the children of elements of the open part as one story, then the text boxes in it.
  mutating func readStory(_ story: Story, in parents: [Int]) throws(ReadingFailure) {
    let blocks = try readBlocks(of: parents, as: story)
    // A page without a header may have the element for one.
    if story != .header && story != .footer || blocks.contains(where: \.isFilled) {
      document.stories.append(StoryText(story: story, blocks: blocks))
    }
    var next = 0
    while next < frames.count {
      let blocks = try readBlocks(of: [frames[next]], as: .textbox)
      next += 1
      if !blocks.isEmpty { document.stories.append(StoryText(story: .textbox, blocks: blocks)) }
    }
    frames.removeAll()
  }

  /// Reads the notes and comments that the stories before have met, each kind as one story.
  mutating func readNotes() throws(ReadingFailure) {
    for story in [Story.footnotes, .endnotes, .comments] {
      if let found = notes.removeValue(forKey: story) { try readStory(story, in: found) }
    }
  }

  private mutating func readBlocks(
    of parents: [Int], as story: Story
  ) throws(ReadingFailure) -> [Block] {
    self.story = story
    counters = ListCounters()
    var blocks: [Block] = []
    for parent in parents { blocks += try readBlocks(of: parent) }
    for (format, count) in counters.unknownFormats.sorted(by: { $0.key < $1.key }) {
      observations.note(.numberFormatUnknown, format, count: count)
    }
    return blocks
  }

  /// The blocks of a story, a cell, a note, a text box.
  mutating func readBlocks(of parent: Int) throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    var item: ListItem?
    try readContent(of: parent, item: &item, into: &blocks)
    finishJoinedParagraph(into: &blocks)
    return blocks
  }

  /// Reads what an element holds: paragraphs, lists, tables, sections.
  mutating func readContent(
    of parent: Int, item: inout ListItem?, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    var cursor = tape.children(of: parent)
    while let element = cursor.next(in: tape) {
      switch tape.name(element) {
      case .p, .heading:
        try readParagraph(element, item: &item, into: &blocks)
      case .list:
        try readList(element, in: item, into: &blocks)
      case .numberedParagraph:
        try readNumberedParagraph(element, into: &blocks)
      case .table:
        if deletions.cover(element, in: tape) { continue }
        finishJoinedParagraph(into: &blocks)
        try readTable(element, into: &blocks)
      case .section:
        if isHidden(element) {
          noteHidden(tape.plainText(of: element))
        } else {
          try readContent(of: element, item: &item, into: &blocks)
        }
      case .sectionSource:
        if let target = tape.string(.href, of: element), !target.isEmpty {
          observations.note(.contentElsewhere, "section \(target)")
        }
      default:
        readObject(element)
      }
    }
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

  /// Takes note of what is no text of the story around it.
  mutating func readObject(_ element: Int) {
    guard !deletions.cover(element, in: tape) else { return }
    switch tape.name(element) {
    case .frame: readFrame(element)
    case .textBox: frames.append(element)
    case .shape: if tape.events[element].end > element + 1 { frames.append(element) }
    case .picture: observations.note(.picture, "picture in \(partName)")
    case .oleObject: observations.note(.contentElsewhere, "embedded object in \(partName)")
    case .control: observations.note(.elementUnknown, "control in \(partName)")
    case .note:
      guard let body = tape.child(.noteBody, of: element) else { return }
      let isEndnote = tape.string(.noteClass, of: element) == "endnote"
      notes[isEndnote ? .endnotes : .footnotes, default: []].append(body)
    case .annotation: notes[.comments, default: []].append(element)
    case .tableRow, .tableCell, .coveredCell, .listItem:
      let text = tape.plainText(of: element)
      if !text.isEmpty {
        observations.note(.elementUnknown, "\(tape.name(element)) out of place: \(text)")
      }
    default: break
    }
  }

  /// A frame holds one thing in several forms, the best first.
  private mutating func readFrame(_ element: Int) {
    if let box = tape.child(.textBox, of: element) { return readObject(box) }
    let object = tape.child(.oleObject, of: element) ?? tape.child(.picture, of: element)
    if let object { readObject(object) }
  }

  /// Whether a section, or a field for hiding, is hidden: by what it was when it was saved, else by
  /// a condition that is no question.
  func isHidden(_ element: Int) -> Bool {
    if let display = tape.string(.display, of: element), display != "condition" {
      return display == "none"
    }
    if let isHidden = tape.string(.isHidden, of: element) { return isHidden == "true" }
    let condition = tape.string(.condition, of: element)?.lowercased() ?? ""
    return ["true", "ooow:true", "1", "ooow:1"].contains(condition)
  }

  /// Notes text that does not show.
  mutating func noteHidden(_ text: String) {
    if !text.isEmpty { observations.note(.hiddenText, text) }
  }
}

extension Block {
  /// Whether it holds more than an empty paragraph.
  fileprivate var isFilled: Bool {
    if case .paragraph(let paragraph) = self { !paragraph.numberedText.isEmpty } else { true }
  }
}
