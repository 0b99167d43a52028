public import Documents

/// The tables of any document, report or not, as they are laid out.
///
///     let extract = try TableExtract(of: bytes)
///     let page = TableFormat.html.write([extract])
public struct TableExtract: Extract {
  /// Where the document came from.
  public var source: Source
  /// The document as it was read.
  public var document: Document
  /// What was noticed while reading, by severity and place.
  public var findings: [Finding]

  /// Reads the tables of a document; nothing is looked for in them.
  public init(
    of bytes: [UInt8], path: String = "", options: ConversionOptions = ConversionOptions()
  ) throws(ReadingFailure) {
    let read = try SourceDocument(bytes, path: path, options: options)
    self.init(source: read.source, document: read.document)
  }

  /// The tables of a document that was read.
  public init(source: Source, document: Document) {
    self.source = source
    self.document = document
    findings = Finding.numbered(document.observations.map { Finding($0, sections: []) })
  }

  /// The indices of the tables that stand in the stories asked for, in reading order.
  public func tables(in stories: StorySelection) -> [Int] {
    document.tables.indices.filter { stories.contains(document.tables[$0].story) }
  }

  /// How much text repeating it may give. A small file can hold a long text in a cell that covers
  /// a million positions.
  static let mostRepeatedBytes = 256 << 20

  /// Texts are not repeated in so many positions that the output would have no end.
  public func refusal(of options: WritingOptions) -> ReadingFailure? {
    guard options.fill == .repeat else { return nil }
    var bytes = 0
    for index in tables(in: options.stories) {
      let table = document.tables[index]
      for cell in table.cells {
        let positions = min(cell.rowSpan, table.rowCount) * min(cell.columnSpan, table.columnCount)
        bytes += positions * cell.numberedText.utf8.count
        guard bytes <= TableExtract.mostRepeatedBytes else {
          return ReadingFailure(
            .limitExceeded,
            "The merged cells' texts in every position are more than"
              + " \(TableExtract.mostRepeatedBytes >> 20) MiB; write them once, --fill none.")
        }
      }
    }
    return nil
  }
}

/// The stories of a document that tables are taken from.
public enum StorySelection: String, Sendable, CaseIterable {
  /// The main one only.
  case main
  /// All of them: headers and footers, notes, comments and text boxes too.
  case all

  /// Whether a story is among them.
  public func contains(_ story: Story) -> Bool { self == .all || story == .main }
}
