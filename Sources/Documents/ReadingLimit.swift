/// A limit of ``ReadingLimits`` by its name, which is the option of the command that sets it.
public enum ReadingLimit: String, Sendable, CaseIterable {
  case fileBytes = "max-file"
  case packageEntries = "max-entries"
  case partBytes = "max-part"
  case packageBytes = "max-package"
  case inflationRatio = "max-ratio"
  case xmlDepth = "max-depth"
  case xmlTagBytes = "max-tag"
  case xmlAttributes = "max-attributes"
  case xmlTextBytes = "max-text-node"
  case xmlNodes = "max-nodes"
  case xmlNames = "max-names"
  case xmlNamespaces = "max-namespaces"
  case tableColumns = "max-columns"
  case tableRows = "max-rows"
  case gridPositions = "max-cells"
  case nestedTables = "max-nested-tables"
  case textCharacters = "max-text"
  case textLines = "max-lines"
  case milliseconds = "deadline"

  /// Where the limit stands.
  public var field: WritableKeyPath<ReadingLimits, Int> {
    switch self {
    case .fileBytes: \.fileBytes
    case .packageEntries: \.packageEntries
    case .partBytes: \.partBytes
    case .packageBytes: \.packageBytes
    case .inflationRatio: \.inflationRatio
    case .xmlDepth: \.xmlDepth
    case .xmlTagBytes: \.xmlTagBytes
    case .xmlAttributes: \.xmlAttributes
    case .xmlTextBytes: \.xmlTextBytes
    case .xmlNodes: \.xmlNodes
    case .xmlNames: \.xmlNames
    case .xmlNamespaces: \.xmlNamespaces
    case .tableColumns: \.tableColumns
    case .tableRows: \.tableRows
    case .gridPositions: \.gridPositions
    case .nestedTables: \.nestedTables
    case .textCharacters: \.textCharacters
    case .textLines: \.textLines
    case .milliseconds: \.milliseconds
    }
  }

  /// What is counted, for people.
  private var counted: String {
    switch self {
    case .fileBytes, .partBytes, .packageBytes, .xmlTagBytes: "bytes"
    case .packageEntries: "entries"
    case .inflationRatio: "times its compressed size"
    case .xmlDepth: "levels of elements"
    case .xmlAttributes: "attributes"
    case .xmlTextBytes: "bytes of text"
    case .xmlNodes: "elements"
    case .xmlNames: "different names"
    case .xmlNamespaces: "open namespace declarations"
    case .tableColumns: "columns"
    case .tableRows: "rows"
    case .gridPositions: "cells in the tables' grids"
    case .nestedTables: "levels of tables"
    case .textCharacters: "characters of text"
    case .textLines: "lines"
    case .milliseconds: "ms of computing"
    }
  }

  /// The refusal of what goes beyond the limit.
  ///
  /// - Parameters:
  ///   - place: what goes beyond it: "word/document.xml".
  ///   - met: how much was met; counting ends beyond the limit, so that there may be more.
  public func exceeded(in place: String, met: Int, _ limits: ReadingLimits) -> ReadingFailure {
    ReadingFailure(
      .limitExceeded,
      "\(place) has \(met) \(counted) or more; the limit is \(limits[keyPath: field])"
        + " (--\(rawValue)).")
  }
}
