/// How much a document may ask for before it is refused; every limit is named in its error.
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
  /// Events of one XML part.
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
  /// Bytes of text in UTF-8.
  public var textBytes = 60 << 20
  /// Lines of a text file that are not blank.
  public var textLines = 2_000_000

  /// The defaults, which no report comes near to.
  public init() {}
}
