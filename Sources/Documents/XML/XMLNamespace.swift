/// The namespaces that are told apart; Strict and Transitional are the same.
enum XMLNamespace: Sendable, Equatable {
  case wordprocessing, math, compatibility
  /// DrawingML and VML with their extensions: only what they carry is of interest.
  case drawing
  /// Relationships, properties, and the flat form of a package.
  case package
  /// One of OpenDocument's, by the prefix that its specification gives it: "text", "table", …
  case openDocument(String)
  case other

  /// The namespace with this URI.
  init(uri: String) {
    switch uri {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .wordprocessing
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      self = .math
    case "http://schemas.openxmlformats.org/markup-compatibility/2006":
      self = .compatibility
    case "http://schemas.openxmlformats.org/package/2006/relationships",
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "http://purl.oclc.org/ooxml/package/metadata/core-properties",
      "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/",
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
      "http://schemas.microsoft.com/office/2006/xmlPackage":
      self = .package
    default:
      if let prefix = Self.openDocumentPrefix(uri) {
        self = .openDocument(prefix)
      } else {
        self = Self.drawingPrefixes.contains { uri.hasPrefix($0) } ? .drawing : .other
      }
    }
  }

  /// The last word of a URI of OpenDocument or of LibreOffice's extension of it.
  private static func openDocumentPrefix(_ uri: String) -> String? {
    let words = uri.split(separator: ":")
    guard words.count > 2, words[0] == "urn", words[words.count - 3] == "xmlns" else { return nil }
    let isKnown =
      uri.hasPrefix("urn:oasis:names:tc:opendocument:")
      || uri.hasPrefix("urn:org:documentfoundation:names:experimental:")
    return isKnown ? String(words[words.count - 2]) : nil
  }

  /// Whether Word understands a namespace that a Choice requires (Part 3, 7.6).
  static func isUnderstood(_ uri: String) -> Bool {
    understoodPrefixes.contains { uri.hasPrefix($0) }
  }

  private static let drawingPrefixes = [
    "http://schemas.openxmlformats.org/drawingml/", "http://purl.oclc.org/ooxml/drawingml/",
    "http://schemas.microsoft.com/office/drawing/",
    "http://schemas.microsoft.com/office/word/2010/wordprocessing",
    "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office",
    "urn:schemas-microsoft-com:office:word",
  ]

  private static let understoodPrefixes = [
    "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/",
    "http://schemas.microsoft.com/office/word/", "http://schemas.microsoft.com/office/drawing/",
    "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:",
  ]
}

/// The attributes that a tape keeps, by their local names.
enum AttributeName: String, Sendable {
  case val, w, type, space, char, font, fldCharType, name, styleId, `default`, abstractNumId, numId
  case ilvl, format, vMerge, string
  // OpenDocument
  case c, id, display, condition, level, family, href
  case isHidden = "is-hidden"
  case styleName = "style-name"
  case parentStyle = "parent-style-name"
  case listStyle = "list-style-name"
  case columnWidth = "column-width"
  case outlineLevel = "outline-level"
  case changeID = "change-id"
  case noteClass = "note-class"
  case listID = "list-id"
  case continueList = "continue-list"
  case continueNumbering = "continue-numbering"
  case styleOverride = "style-override"
  case startValue = "start-value"
  case isListHeader = "is-list-header"
  case restartNumbering = "restart-numbering"
  case numberFormat = "num-format"
  case numberPattern = "num-list-format"
  case numberPrefix = "num-prefix"
  case numberSuffix = "num-suffix"
  case letterSync = "num-letter-sync"
  case displayLevels = "display-levels"
  case bulletCharacter = "bullet-char"
  case labelFollowedBy = "label-followed-by"
  case rowsSpanned = "number-rows-spanned"
  case columnsSpanned = "number-columns-spanned"
  case rowsRepeated = "number-rows-repeated"
  case columnsRepeated = "number-columns-repeated"
  case relationshipID = "r:id"
  case relationship = "Id"
  case relationshipType = "Type"
  case target = "Target"
  case targetMode = "TargetMode"

  /// The attribute with a local name, nil when it is of no interest.
  init?(_ local: String, in uri: String) {
    if local == "id" && uri.hasSuffix("/relationships") {
      self = .relationshipID
    } else {
      self.init(rawValue: local)
    }
  }
}
