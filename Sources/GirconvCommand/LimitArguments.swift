import ArgumentParser
import Documents

/// The options that set limits, each named as the errors name it.
struct LimitArguments: ParsableArguments {
  @Option(.fileBytes, .bytes, "Size of an input file.") var fileBytes: Int?

  @Option(.packageEntries, .count, "Entries of a package.") var packageEntries: Int?

  @Option(.partBytes, .bytes, "Size of one part of a package, inflated.") var partBytes: Int?

  @Option(.packageBytes, .bytes, "Size of all parts that are read, inflated.") var packageBytes:
    Int?

  @Option(.inflationRatio, .count, "How many times its compressed size a part beyond 4M may be.")
  var inflationRatio: Int?

  @Option(.xmlDepth, .count, "Depth of XML elements.") var xmlDepth: Int?

  @Option(.xmlTagBytes, .bytes, "Size of one XML tag.") var xmlTagBytes: Int?

  @Option(.xmlAttributes, .count, "Attributes of one XML element.") var xmlAttributes: Int?

  @Option(.xmlTextBytes, .bytes, "Size of the text of one XML element.") var xmlTextBytes: Int?

  @Option(.xmlNodes, .count, "XML elements of one part.") var xmlNodes: Int?

  @Option(.xmlNames, .count, "Different XML names of one part.") var xmlNames: Int?

  @Option(.xmlNamespaces, .count, "Open namespace declarations of one part.") var xmlNamespaces:
    Int?

  @Option(.tableColumns, .count, "Columns of a table.") var tableColumns: Int?

  @Option(.tableRows, .count, "Rows of a table.") var tableRows: Int?

  @Option(.gridPositions, .count, "Positions of all tables' grids.") var gridPositions: Int?

  @Option(.nestedTables, .count, "Depth of tables within tables.") var nestedTables: Int?

  @Option(.textCharacters, .count, "Characters of text.") var textCharacters: Int?

  @Option(.textLines, .count, "Lines of a text file that are not blank.") var textLines: Int?

  @Option(.milliseconds, .milliseconds, "Time of computing for a document.") var milliseconds: Int?

  @Option(
    name: .customLong(ProcessLimits.hardDeadlineName),
    help: .limit(
      "Time until a document's process is ended.", .milliseconds,
      ProcessLimits().hardMilliseconds), transform: LimitKind.milliseconds.value)
  var hardMilliseconds: Int?

  @Option(
    name: .customLong(ProcessLimits.memoryName),
    help: .limit(
      "Memory of a process that reads documents.", .bytes,
      ProcessLimits().memoryBytes), transform: LimitKind.bytes.value)
  var memoryBytes: Int?

  /// The limits of reading, so far as they were given.
  private var chosen: [(ReadingLimit, Int?)] {
    [
      (.fileBytes, fileBytes),
      (.packageEntries, packageEntries),
      (.partBytes, partBytes),
      (.packageBytes, packageBytes),
      (.inflationRatio, inflationRatio),
      (.xmlDepth, xmlDepth),
      (.xmlTagBytes, xmlTagBytes),
      (.xmlAttributes, xmlAttributes),
      (.xmlTextBytes, xmlTextBytes),
      (.xmlNodes, xmlNodes),
      (.xmlNames, xmlNames),
      (.xmlNamespaces, xmlNamespaces),
      (.tableColumns, tableColumns),
      (.tableRows, tableRows),
      (.gridPositions, gridPositions),
      (.nestedTables, nestedTables),
      (.textCharacters, textCharacters),
      (.textLines, textLines),
      (.milliseconds, milliseconds),
    ]
  }

  /// The limits of reading.
  var reading: ReadingLimits {
    chosen.reduce(into: ReadingLimits()) { limits, choice in
      if let value = choice.1 { limits[keyPath: choice.0.field] = value }
    }
  }

  /// The limits of a process that reads.
  var process: ProcessLimits {
    var limits = ProcessLimits()
    if let hardMilliseconds { limits.hardMilliseconds = hardMilliseconds }
    if let memoryBytes { limits.memoryBytes = memoryBytes }
    return limits
  }
}

extension Option where Value == Int? {
  /// The option that sets a limit of reading.
  fileprivate init(_ limit: ReadingLimit, _ kind: LimitKind, _ help: String) {
    self.init(
      name: .customLong(limit.rawValue),
      help: .limit(help, kind, ReadingLimits()[keyPath: limit.field]), transform: kind.value)
  }
}

extension ArgumentHelp {
  /// What a limit is of, with its default.
  fileprivate static func limit(_ text: String, _ kind: LimitKind, _ usual: Int) -> ArgumentHelp {
    ArgumentHelp("\(text) (default: \(kind.text(usual)))", valueName: kind.rawValue)
  }
}
