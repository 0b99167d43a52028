/// Which form and which year a report is of.
public struct Edition: Hashable, Sendable {
  /// The form of its tables, nil for none that is known.
  public var form: Form.ID?
  /// The year that it is about, nil where it does not say.
  public var year: Int?

  /// An edition from its parts.
  public init(form: Form.ID?, year: Int?) {
    self.form = form
    self.year = year
  }
}
