/// How much a document may ask for before it is refused. Memory follows what a document holds and
/// never what it declares; every limit is named in its error, with what was met.
public struct ReadingLimits: Sendable, Equatable {
  /// Bytes of the input file.
  public var fileBytes = 64 << 20
  /// Entries of a package.
  public var packageEntries = 4096
  /// Bytes of one part, inflated.
  public var partBytes = 64 << 20
  /// Bytes of all parts that are read, inflated.
  public var packageBytes = 256 << 20
  /// How many times larger than compressed a part may be, once it is past 4 MiB.
  ///
  /// Long tables as word processors write them reach 150; what is made to exhaust reaches 1000.
  public var inflationRatio = 100
  /// Depth of XML elements.
  public var xmlDepth = 256
  /// Bytes of one XML tag.
  public var xmlTagBytes = 256 << 10
  /// Attributes of one XML element.
  public var xmlAttributes = 256
  /// Bytes of the text of one XML element.
  public var xmlTextBytes = 8 << 20
  /// Elements of one XML part.
  public var xmlNodes = 5_000_000
  /// Different names of elements, attributes and namespaces of one XML part.
  public var xmlNames = 20_000
  /// Namespace declarations that are open at one place of an XML part.
  public var xmlNamespaces = 2048
  /// Columns of a table; Word's own maximum is 63.
  public var tableColumns = 1024
  /// Rows of a table.
  public var tableRows = 100_000
  /// Positions of all tables' grids of a document.
  public var gridPositions = 2_000_000
  /// Depth of tables within tables.
  public var nestedTables = 32
  /// Characters of text.
  public var textCharacters = 20_000_000
  /// Lines of a text file that are not blank.
  public var textLines = 2_000_000
  /// Milliseconds of computing for a document.
  public var milliseconds = 20_000

  /// When the document has to be done.
  private(set) var deadline = Deadline.never

  /// The defaults, which no report comes near to.
  public init() {}

  /// The same limits for a document whose time begins now.
  public func started() -> ReadingLimits {
    var limits = self
    limits.deadline = Deadline(after: milliseconds)
    return limits
  }

  /// Whether a document's time has begun.
  var isStarted: Bool { deadline != .never }

  /// Refuses a document whose time is over. It costs a call of the system: to be asked every few
  /// thousand steps.
  /// - Throws: `deadlineExceeded`.
  public func checkDeadline() throws(ReadingFailure) {
    if let failure = deadlineFailure { throw failure }
  }

  /// The refusal of a document whose time is over, nil while it is not.
  var deadlineFailure: ReadingFailure? {
    guard let late = deadline.millisecondsLate else { return nil }
    return ReadingFailure(
      .deadlineExceeded,
      "The document took \(milliseconds + late) ms of computing; the limit is \(milliseconds) ms"
        + " (--\(ReadingLimit.milliseconds.rawValue)).")
  }
}

extension [UInt8] {
  /// How many characters (Unicode scalar values) these bytes of UTF-8 are.
  var characterCount: Int {
    reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
