public import Documents

/// An annual report on open government information (政府信息公开工作年度报告), recognized.
public struct Report: Sendable, Equatable {
  /// The title as printed, white space folded; "" when the document has none.
  public var title = ""
  /// The body that reports, as printed; "" when it is not named.
  public var agency = ""
  /// The year that the report is about.
  public var year: Int?
  /// Where the year was read.
  public var yearSource = YearSource.none
  /// The form of the tables, told from their labels; nil when no table of a form was found.
  public var form: Form.ID?
  /// What stands beside it about its publication.
  public var publication = Publication()
  /// The text, in sections.
  public var sections: [Section] = []
  /// Every number that the form asks for, in the form's order; none without a form.
  public var figures: [Figure] = []
  /// Figures read from sentences.
  public var narrative: [NarrativeFigure] = []
  /// Every table of the document, as printed.
  public var tables: [PrintedTable] = []

  /// An empty report.
  public init() {}
}

/// Where a report's year was read.
public enum YearSource: String, Sendable, CaseIterable {
  case title, preface, narrative
  case none = ""
}

/// A table of the document and the section it stands in.
public struct PrintedTable: Sendable, Equatable {
  /// The section that holds the table.
  public var section: Section.ID
  /// The table as its reader left it.
  public var table: Table

  /// A table in a section.
  public init(section: Section.ID, table: Table) {
    self.section = section
    self.table = table
  }
}
