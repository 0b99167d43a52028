/// A document of any format as its reader left it: text in reading order and tables as laid out.
///
/// Tables live in one flat list and are referred to by index, from the flow of blocks and from the
/// cells that hold nested ones, so that no depth of nesting makes a deep object tree.
public struct Document: Sendable, Equatable {
  /// The format that was read.
  public var format: InputFormat
  /// What the file says about itself.
  public var properties: DocumentProperties
  /// The texts of the document, the main one first.
  public var stories: [StoryText]
  /// All tables in reading order; a nested table comes after the one that holds it.
  public var tables: [Table]
  /// What the reader noticed: repairs, doubts, and content that it could not read.
  public var observations: [Observation]
  /// The parts that the source puts its text into, such as a page's div elements and the cells of
  /// its tables: for each, the index of the one around it, or ``noDivision``. None in formats that
  /// do not group text.
  public var divisions: [Int32] = []

  /// The whole of the document, which no division is around.
  public static let noDivision: Int32 = -1

  /// A document from its pieces.
  public init(
    format: InputFormat, properties: DocumentProperties = DocumentProperties(),
    stories: [StoryText] = [], tables: [Table] = [], observations: [Observation] = []
  ) {
    self.format = format
    self.properties = properties
    self.stories = stories
    self.tables = tables
    self.observations = observations
  }

  /// The blocks of the main story, empty when there is none.
  public var mainBlocks: [Block] {
    stories.first { $0.story == .main }?.blocks ?? []
  }
}

/// The blocks of one story.
public struct StoryText: Sendable, Equatable {
  /// Which text of the document this is.
  public var story: Story
  /// Paragraphs and tables in reading order.
  public var blocks: [Block]

  /// A story with its blocks.
  public init(story: Story, blocks: [Block]) {
    self.story = story
    self.blocks = blocks
  }
}

/// A text of its own within a document (ECMA-376 Part 1, 17.2 and 17.10 to 17.13).
public enum Story: String, Sendable, CaseIterable {
  case main, textbox, header, footer, footnotes, endnotes, comments
}

/// One block of a story or of a cell.
public enum Block: Sendable, Equatable {
  /// A paragraph of text.
  case paragraph(Paragraph)
  /// The table at this index of ``Document/tables``.
  case table(Int)
}

/// What a file says about itself (OPC core properties and application properties); "" = not said.
public struct DocumentProperties: Sendable, Equatable {
  /// dc:title.
  public var title = ""
  /// dc:creator.
  public var creator = ""
  /// dcterms:created, as written (W3CDTF).
  public var created = ""
  /// dcterms:modified, as written (W3CDTF).
  public var modified = ""
  /// The application that wrote the file.
  public var application = ""

  /// Properties that say nothing.
  public init() {}
}
