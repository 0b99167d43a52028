/// A paragraph: its text, and what stands before it without being part of it.
public struct Paragraph: Sendable, Equatable {
  /// The automatic number with its suffix as shown ("一、", "1.\t"), "" when there is none.
  public var number: String
  /// The text without the automatic number; LF for a line break, TAB for a tab.
  public var text: String
  /// The heading level 1...9, nil for body text.
  public var headingLevel: Int?
  /// The 1-based line of the source that it starts on, nil for formats without lines.
  public var line: Int?
  /// The innermost of ``Document/divisions`` that it stands in.
  public var division: Int32

  /// A paragraph from its pieces.
  public init(
    number: String = "", text: String, headingLevel: Int? = nil, line: Int? = nil,
    division: Int32 = Document.noDivision
  ) {
    self.number = number
    self.text = text
    self.headingLevel = headingLevel
    self.line = line
    self.division = division
  }

  /// The text as shown: the automatic number, if any, and the text.
  public var numberedText: String {
    number.isEmpty ? text : number + text
  }
}
