/// How a format is written; the defaults keep the data exact.
public struct WritingOptions: Sendable {
  /// How text is put into the cells of a table that a spreadsheet may open.
  public var cells = TextCells.exact
  /// The stories that tables are taken from.
  public var stories = StorySelection.main
  /// Where the text of a merged cell is written.
  public var fill = CellFill.once
  /// The language of the findings' messages.
  public var language = Language.chinese
  /// How text for people is written.
  public var style = TextStyle.plain

  /// The defaults.
  public init() {}
}

/// The options that make a difference to some formats only.
public enum WritingOption: Sendable {
  /// ``WritingOptions/cells``.
  case cells
  /// ``WritingOptions/fill``.
  case fill
}

/// Where the text of a merged cell is written.
public enum CellFill: String, Sendable, CaseIterable {
  /// Once, in the first position that the cell covers.
  case once = "none"
  /// In every position that the cell covers.
  case `repeat`
}
