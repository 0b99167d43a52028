/// A doubt, a gap or a fault, with where it stands.
public struct Finding: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    case error, warning, info

    /// A less serious one comes before a more serious one.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank > right.rank }

    /// 0 for the most serious one.
    var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .info: 2
      }
    }
  }

  /// Stable: the same document gives the same ids.
  public var id = ""
  /// The check that found it.
  public var check: Check
  /// How much it matters.
  public var severity: Severity
  /// What was found, in words its author understands.
  public var message: Message
  /// The left side of an equation, as decimal text; "" where there is none.
  public var left = ""
  /// The right side of an equation, as decimal text; "" where there is none.
  public var right = ""
  /// All the places that it speaks of.
  public var places: [FindingPlace]

  /// A finding of a check.
  public init(
    _ check: Check, _ severity: Severity, _ message: Message, places: [FindingPlace] = []
  ) {
    self.check = check
    self.severity = severity
    self.message = message
    self.places = places
  }
}

/// A place that a finding speaks of.
public struct FindingPlace: Sendable, Equatable {
  /// The section, nil where unknown.
  public var section: Section.ID?
  /// "requests/result.total/natural_person", "requests/result.total" for a row, "" for none.
  public var figure: String
  /// Where it stands.
  public var place: Place

  /// A place from its parts.
  public init(section: Section.ID? = nil, figure: String = "", place: Place = Place()) {
    self.section = section
    self.figure = figure
    self.place = place
  }
}
