/// Something that a reader noticed while reading: a repair that it made, a doubt, or content that
/// it had to leave out. Never silence: whoever uses the document decides what it means.
public struct Observation: Sendable, Equatable {
  /// What was noticed.
  public var kind: Kind
  /// What it is about: an element, a part, a text as printed.
  public var subject: String
  /// How many times.
  public var count: Int
  /// The index of the table, where there is one.
  public var table: Int?
  /// The 0-based row of the table.
  public var row: Int?
  /// The 0-based column of the table.
  public var column: Int?
  /// The 1-based line of the source.
  public var line: Int?

  /// An observation from its pieces.
  public init(
    _ kind: Kind, subject: String = "", count: Int = 1, table: Int? = nil, row: Int? = nil,
    column: Int? = nil, line: Int? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.count = count
    self.table = table
    self.row = row
    self.column = column
    self.line = line
  }

  /// All that a reader may notice; the raw value is a stable name.
  public enum Kind: String, Sendable, CaseIterable {
    // Container
    /// The archive's headers contradict each other; it was read all the same.
    case archiveInconsistent = "archive-inconsistent"
    /// Bytes that belong to no entry stand before or after the archive.
    case archiveExtraData = "archive-extra-data"
    /// A part that is named by a relationship is not in the package.
    case partMissing = "part-missing"
    // Any format
    /// More was noticed than is listed.
    case observationsLeftOut = "observations-left-out"
    // Word processors
    /// Tracked changes: the view with all of them accepted was taken.
    case trackedChanges = "tracked-changes"
    /// A vertically merged cell that continues nothing, or does not fit the cell above.
    case mergeBroken = "merge-broken"
    /// Two edges that are meant to be one were treated as one.
    case edgesDiffer = "edges-differ"
    /// A span or a count that cannot be right was limited.
    case spanLimited = "span-limited"
    /// A deleted cell leaves more than one way to close the gap.
    case deletedCellAmbiguous = "deleted-cell-ambiguous"
    /// A row ends before the others do.
    case rowRagged = "row-ragged"
    /// Text in a cell that a merge covers; Word does not show it.
    case coveredText = "covered-text"
    /// Text that is hidden in the document.
    case hiddenText = "hidden-text"
    /// An element that is not understood and could hold text.
    case elementUnknown = "element-unknown"
    /// Content that lies in another file or format: altChunk, subdocument, chart, embedded object.
    case contentElsewhere = "content-elsewhere"
    /// A picture, which may show text or a table.
    case picture = "picture"
    /// A number format or level that could not be rendered.
    case numberFormatUnknown = "number-format-unknown"
    /// A field without its end, or an end without its field.
    case fieldUnfinished = "field-unfinished"
    // Plain text and pages
    /// The document names another encoding than the one it is in.
    case encodingMisnamed = "encoding-misnamed"
    /// Bytes that are no text in the document's encoding were replaced by U+FFFD.
    case bytesReplaced = "bytes-replaced"
    /// Pieces of a table cut by page breaks were joined.
    case fragmentsJoined = "table-split"
    /// A row's cells stood on two rows and were joined.
    case rowJoined = "row-joined"
    /// A sentence that was cut at a page end was joined.
    case sentenceJoined = "paragraph-cut-by-page"
    /// A mark that a converter left was dropped.
    case markDropped = "converter-artefact"
  }
}
