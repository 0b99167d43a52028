/// What the tape does with the elements of OpenDocument (Part 3), by prefix and local name.
extension ElementHandling {
  /// The handling of an element.
  static func openDocument(_ local: String, prefix: String) -> ElementHandling {
    switch prefix {
    case "office": office[local] ?? .unknown
    case "text": text[local] ?? .unknown
    case "table": table[local] ?? .unknown
    case "drawing": drawing[local] ?? .unknown
    case "style": style[local] ?? .ignored
    case "meta": meta[local] ?? .ignored
    case "manifest": manifest[local] ?? .ignored
    case "loext": local == "content-control" ? .mixed(.span) : .unknown
    case "datastyle", "form", "script", "config", "svg-compatible", "animation": .ignored
    default: .unknown
    }
  }

  private static let office: [String: ElementHandling] = [
    "document": .event(.openDocument), "document-content": .event(.openDocument),
    "document-styles": .event(.openDocument), "document-meta": .event(.openDocument),
    "meta": .event(.officeMeta), "styles": .event(.officeStyles),
    "automatic-styles": .event(.automaticStyles), "master-styles": .event(.masterStyles),
    "body": .event(.body), "text": .event(.officeText), "annotation": .event(.annotation),
    // Documents that are no text
    "spreadsheet": .ignored, "presentation": .ignored, "drawing": .ignored, "chart": .ignored,
    "image": .ignored, "database": .ignored,
    // What does not show
    "settings": .ignored, "scripts": .ignored, "font-face-decls": .ignored, "forms": .ignored,
    "binary-data": .ignored, "change-info": .ignored, "event-listeners": .ignored,
    "dde-source": .ignored,
  ]

  private static let text: [String: ElementHandling] = {
    var handlings: [String: ElementHandling] = [
      "p": .mixed(.p), "h": .mixed(.heading), "s": .attributedEvent(.spaces), "tab": .event(.tab),
      "line-break": .event(.br), "hidden-text": .mixed(.hiddenText),
      "hidden-paragraph": .attributedEvent(.hiddenParagraph),
      "section": .attributedEvent(.section), "section-source": .attributedEvent(.sectionSource),
      // Lists and notes
      "list": .attributedEvent(.list), "list-item": .attributedEvent(.listItem),
      "list-header": .event(.listHeader),
      "numbered-paragraph": .attributedEvent(.numberedParagraph),
      "note": .attributedEvent(.note), "note-body": .event(.noteBody),
      // Tracked changes
      "tracked-changes": .event(.trackedChanges),
      "changed-region": .attributedEvent(.changedRegion), "insertion": .event(.insertion),
      "deletion": .event(.deletion), "change": .attributedEvent(.change),
      "change-start": .attributedEvent(.changeStart),
      "change-end": .attributedEvent(.changeEnd),
      // Styles of lists
      "list-style": .attributedEvent(.listStyle), "outline-style": .event(.outlineStyle),
      "list-level-style-number": .attributedEvent(.listLevel),
      "outline-level-style": .attributedEvent(.listLevel),
      "list-level-style-bullet": .attributedEvent(.bulletLevel),
      "list-level-style-image": .attributedEvent(.bulletLevel),
    ]
    for name in names(wrappers) { handlings[name] = .transparent }
    for name in names(spans) { handlings[name] = .mixed(.span) }
    for name in names(unshown) { handlings[name] = .ignored }
    return handlings
  }()

  /// Elements around blocks: indexes.
  private static let wrappers = """
    table-of-content illustration-index table-index object-index user-index alphabetical-index
    bibliography index-body index-title
    """

  /// Elements within paragraphs that show what lies in them: spans, links, fields.
  private static let spans = """
    span a meta ruby ruby-base bibliography-mark
    date time page-number page-continuation sender-firstname sender-lastname sender-initials
    sender-title sender-position sender-email sender-phone-private sender-fax sender-company
    sender-phone-work sender-street sender-city sender-postal-code sender-country
    sender-state-or-province author-name author-initials chapter file-name template-name sheet-name
    variable-set variable-get variable-input user-field-get user-field-input sequence expression
    text-input initial-creator creation-date creation-time description user-defined print-time
    print-date printed-by title subject keywords editing-cycles editing-duration modification-time
    modification-date creator page-count paragraph-count word-count character-count table-count
    image-count object-count database-display database-next database-row-select
    database-row-number database-name page-variable-set page-variable-get placeholder
    conditional-text note-ref reference-ref bookmark-ref sequence-ref execute-macro dde-connection
    measure table-formula drop-down meta-field
    """

  /// Elements with text that does not show, or shows elsewhere.
  private static let unshown = """
    number note-citation ruby-text script format-change table-of-content-source
    illustration-index-source table-index-source object-index-source user-index-source
    alphabetical-index-source bibliography-source notes-configuration bibliography-configuration
    linenumbering-configuration sequence-decls variable-decls user-field-decls
    dde-connection-decls
    """

  private static let table: [String: ElementHandling] = [
    "table": .event(.table), "table-column": .attributedEvent(.tableColumn),
    "table-columns": .transparent, "table-column-group": .transparent,
    "table-header-columns": .transparent, "table-row": .attributedEvent(.tableRow),
    "table-rows": .transparent, "table-row-group": .transparent,
    "table-header-rows": .event(.headerRows), "table-cell": .attributedEvent(.tableCell),
    "covered-table-cell": .attributedEvent(.coveredCell), "title": .ignored, "desc": .ignored,
  ]

  private static let drawing: [String: ElementHandling] = {
    var handlings: [String: ElementHandling] = [
      "frame": .event(.frame), "text-box": .event(.textBox), "image": .event(.picture),
      "object": .event(.oleObject), "object-ole": .event(.oleObject),
      "plugin": .event(.oleObject), "applet": .event(.oleObject),
      "floating-frame": .event(.oleObject), "control": .event(.control), "g": .transparent,
      "a": .transparent,
    ]
    let shapes = """
      rect line polyline polygon regular-polygon path circle ellipse connector caption measure
      custom-shape
      """
    for name in names(shapes) { handlings[name] = .event(.shape) }
    let looks = """
      fill-image gradient hatch marker opacity stroke-dash layer-set param enhanced-geometry
      glue-point image-map contour-polygon contour-path
      """
    for name in names(looks) { handlings[name] = .ignored }
    return handlings
  }()

  private static let style: [String: ElementHandling] = [
    "style": .attributedEvent(.style), "text-properties": .attributedEvent(.textProperties),
    "table-column-properties": .attributedEvent(.columnProperties),
    "list-level-properties": .transparent,
    "list-level-label-alignment": .attributedEvent(.labelAlignment),
    "master-page": .event(.masterPage), "header": .attributedEvent(.header),
    "header-left": .attributedEvent(.header), "header-first": .attributedEvent(.header),
    "footer": .attributedEvent(.footer), "footer-left": .attributedEvent(.footer),
    "footer-first": .attributedEvent(.footer),
    // The three parts of a spreadsheet's margin
    "region-left": .transparent, "region-center": .transparent, "region-right": .transparent,
  ]

  private static let meta: [String: ElementHandling] = [
    "initial-creator": .text(.initialCreator), "creation-date": .text(.created),
    "generator": .text(.application),
  ]

  private static let manifest: [String: ElementHandling] = [
    "manifest": .transparent, "file-entry": .transparent,
    "encryption-data": .event(.encryptionData),
  ]

  private static func names(_ list: String) -> [String] {
    list.split { $0.isWhitespace }.map { String($0) }
  }
}
