/// A section of the report with its text.
public struct Section: Sendable, Equatable {
  /// The sections of the official form, what stands before them, and what is none of them.
  public enum ID: String, Sendable, CaseIterable {
    case preface, overview
    case proactiveDisclosure = "proactive_disclosure"
    case requests
    case reviewLitigation = "review_litigation"
    case problems
    case otherMatters = "other_matters"
    case unrecognized
  }

  /// Which section this is.
  public var id: ID
  /// The printed ordinal without punctuation ("一", "第一部分"), "" when there is none.
  public var ordinal: String
  /// The heading as printed, with its ordinal, white space folded; "" for the preface.
  public var heading: String
  /// The text below the heading.
  public var blocks: [SectionBlock]

  /// A section from its pieces.
  public init(id: ID, ordinal: String = "", heading: String = "", blocks: [SectionBlock] = []) {
    self.id = id
    self.ordinal = ordinal
    self.heading = heading
    self.blocks = blocks
  }
}

/// A heading, a paragraph or a table of a section.
public struct SectionBlock: Sendable, Equatable {
  /// What the block is.
  public enum Kind: String, Sendable, CaseIterable {
    case heading, paragraph, table
  }

  /// What the block is.
  public var kind: Kind
  /// The heading level 1...9 (0 for the report's title), nil for other blocks.
  public var level: Int?
  /// The text as printed, with automatic numbers; "" for a table.
  public var text: String
  /// The index into the report's tables, nil for text.
  public var table: Int?
  /// The 1-based line of the source, where there is one.
  public var line: Int?

  /// A block from its pieces.
  public init(kind: Kind, level: Int? = nil, text: String = "", table: Int? = nil, line: Int? = nil)
  {
    self.kind = kind
    self.level = level
    self.text = text
    self.table = table
    self.line = line
  }
}
