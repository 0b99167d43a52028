/// What stands beside a report about its publication: a web site's table of index number, issuing
/// body and date.
public struct Publication: Sendable, Equatable {
  /// What may stand there; the raw value is the key in the output.
  public enum Item: String, Sendable, CaseIterable {
    /// When it was published, as printed.
    case date
    /// 索引号, the number of the information in the body's catalogue.
    case indexNumber = "index_number"
    /// The body that published it.
    case issuer
  }

  /// An item as printed, and where.
  public struct Entry: Sendable, Equatable {
    /// The text as printed, white space folded.
    public var text: String
    /// Where it stands.
    public var place: Place
  }

  /// The items that are there.
  public var entries: [Item: Entry] = [:]

  /// Nothing about a publication.
  public init() {}
}
