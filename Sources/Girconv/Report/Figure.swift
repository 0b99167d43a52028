/// One number that the form asks for, and how and where it is printed.
public struct Figure: Sendable, Equatable {
  /// Which number of the form this is.
  public var key: FigureKey
  /// The official label of the row, with the labels above it.
  public var rowLabel: String
  /// The official label of the column, with the labels above it.
  public var columnLabel: String
  /// The published number; nil unless the kind is number or annotated.
  public var value: DecimalNumber?
  /// The unit printed in the cell or in its heads, else the form's.
  public var unit: String
  /// What the cell holds.
  public var kind: Kind
  /// The cell's text as printed.
  public var raw: String
  /// Where the cell stands.
  public var place: Place

  /// What a cell of the form may hold.
  public enum Kind: String, Sendable, CaseIterable {
    /// A number.
    case number
    /// A number with a note: 22（其中修订 16 件）.
    case annotated
    /// Nothing. A blank is not 0.
    case blank
    /// A mark that the number does not apply: / - — 无.
    case notApplicable = "not_applicable"
    /// Text that is no number, or that cannot be read as one for sure.
    case text
    /// The row, the column or the table is not in the document.
    case missing
  }

  /// A figure from its pieces.
  public init(
    key: FigureKey, rowLabel: String, columnLabel: String, value: DecimalNumber? = nil,
    unit: String, kind: Kind = .missing, raw: String = "", place: Place = Place()
  ) {
    self.key = key
    self.rowLabel = rowLabel
    self.columnLabel = columnLabel
    self.value = value
    self.unit = unit
    self.kind = kind
    self.raw = raw
    self.place = place
  }
}

/// Where a cell stands: 0-based indices, and the 1-based line of a text source.
public struct Place: Sendable, Hashable {
  /// The index into the report's tables.
  public var table: Int?
  /// The row of the table.
  public var row: Int?
  /// The column of the table.
  public var column: Int?
  /// The line of the source.
  public var line: Int?

  /// What places are sorted by; what is not known comes last.
  var order: [Int] { [table ?? .max, row ?? .max, column ?? .max, line ?? .max] }

  /// A place; nil is "not known" or "nowhere".
  public init(table: Int? = nil, row: Int? = nil, column: Int? = nil, line: Int? = nil) {
    self.table = table
    self.row = row
    self.column = column
    self.line = line
  }
}

/// A figure read from a sentence.
public struct NarrativeFigure: Sendable, Equatable {
  /// What it measures: the ids of a table's figure joined by /, or a dotted name of its own.
  public var measure: String
  /// The number in the measure's unit.
  public var value: DecimalNumber
  /// The measure's unit.
  public var unit: String
  /// Whether the sentence gives the number without 余, 多, 近 or 约.
  public var isExact: Bool
  /// The sentence.
  public var text: String
  /// The section that the sentence stands in.
  public var section: Section.ID
  /// The index of the section's block.
  public var block: Int
  /// The 1-based line of the source, where there is one.
  public var line: Int?
}
