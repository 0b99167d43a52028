/// The elements that a tape keeps, by their names in ECMA-376, the same for Strict and
/// Transitional, and in OpenDocument. Everything else is dropped while parsing.
enum ElementName: UInt8, Sendable {
  // Blocks and text (Part 1, 17.2, 17.3)
  case document, body, p, r, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, fldChar
  case altChunk, subDoc, txbxContent, checkBox
  // Properties
  case pPr, rPr, pStyle, rStyle, numPr, numId, ilvl, outlineLvl, vanish, del, moveFrom
  // Tables (17.4)
  case tbl, tblGrid, gridCol, tr, trPr, gridBefore, gridAfter, tblHeader
  case tc, tcPr, tcW, gridSpan, hMerge, vMerge, cellMerge, cellDel
  // Stories (17.10, 17.11, 17.13.4)
  case hdr, ftr, footnotes, footnote, endnotes, endnote, comments, comment
  case headerReference, footerReference
  // Styles and numbering (17.7, 17.9)
  case styles, style, name, basedOn, docDefaults
  case numbering, abstractNum, num, lvl, lvlOverride, startOverride, start, numFmt, lvlRestart
  case isLgl, suff, lvlText, abstractNumId, numStyleLink
  // What lies in a drawing or an object (Parts 1 and 4)
  case picture, chart, diagram, oleObject, textpath
  // The package (Part 2)
  case relationships, relationship
  case coreProperties, title, creator, created, modified, extendedProperties, application
  case flatPackage, flatPart
  // OpenDocument: the document, its text, lists, tables, drawings
  case openDocument, officeMeta, officeStyles, automaticStyles, masterStyles, officeText
  case heading, span, spaces, section, sectionSource, hiddenText, hiddenParagraph
  case trackedChanges, changedRegion, insertion, deletion, change, changeStart, changeEnd
  case note, noteBody, annotation
  case list, listItem, listHeader, numberedParagraph
  case table, tableColumn, headerRows, tableRow, tableCell, coveredCell
  case frame, textBox, shape, control
  // OpenDocument: styles, pages, the manifest
  case textProperties, columnProperties, listStyle, outlineStyle, listLevel, bulletLevel
  case labelAlignment, masterPage, header, footer, initialCreator, encryptionData
}

/// What the tape does with an element.
enum ElementHandling: Sendable, Equatable {
  /// An event, without its attributes.
  case event(ElementName)
  /// An event, only if something of interest lies in it.
  case eventUnlessEmpty(ElementName)
  /// An event with its attributes.
  case attributedEvent(ElementName)
  /// An event with its attributes and its character data.
  case text(ElementName)
  /// An event with its attributes, in which text stands between elements: each piece of it is an
  /// event `t`.
  case mixed(ElementName)
  /// An event `tcW` with its attributes in parts where a cell is deleted, since widths then decide
  /// where others stand; none in all others.
  case cellWidth
  /// No event; what lies in it counts as lying in the element around it.
  case transparent
  /// As transparent, and counted as a tracked change.
  case insertion
  /// A tracked removal: an event as a property of a row or of a paragraph mark, else dropped with
  /// all that lies in it.
  case removal(ElementName)
  /// Markup compatibility (Part 3): one of the branches is read.
  case alternateContent, choice, fallback
  /// Dropped with all that lies in it, on purpose.
  case ignored
  /// Dropped with all that lies in it; it is reported if that is text.
  case unknown
}

extension ElementHandling {
  /// Whether the event has the element's attributes.
  @inline(__always)
  var keepsAttributes: Bool {
    switch self {
    case .attributedEvent, .text, .mixed: true
    default: false
    }
  }

  /// The handling within a text: all of its characters are the text's, and none of its attributes.
  var withinText: ElementHandling {
    switch self {
    case .text, .mixed: .transparent
    case .attributedEvent(let name): .event(name)
    default: self
    }
  }

  /// The handling of an element by its namespace and local name.
  static func of(_ local: String, in namespace: XMLNamespace) -> ElementHandling {
    switch namespace {
    case .wordprocessing: wordprocessing[local] ?? .unknown
    case .math: local == "t" ? .text(.t) : .transparent
    case .drawing: drawing[local] ?? .transparent
    case .compatibility: compatibility[local] ?? .unknown
    case .package: package[local] ?? .unknown
    case .openDocument(let prefix): openDocument(local, prefix: prefix)
    case .other: .unknown
    }
  }

  private static let wordprocessing: [String: ElementHandling] = [
    "document": .event(.document), "body": .event(.body), "p": .event(.p), "r": .event(.r),
    "t": .text(.t), "tab": .event(.tab), "ptab": .event(.ptab), "br": .attributedEvent(.br),
    "cr": .event(.cr), "noBreakHyphen": .event(.noBreakHyphen),
    "softHyphen": .event(.softHyphen), "sym": .attributedEvent(.sym),
    "fldChar": .attributedEvent(.fldChar), "altChunk": .attributedEvent(.altChunk),
    "subDoc": .attributedEvent(.subDoc), "txbxContent": .event(.txbxContent),
    "ffData": .transparent, "checkBox": .event(.checkBox),
    // Properties
    "pPr": .eventUnlessEmpty(.pPr), "rPr": .eventUnlessEmpty(.rPr),
    "pStyle": .attributedEvent(.pStyle), "rStyle": .attributedEvent(.rStyle),
    "numPr": .event(.numPr), "numId": .attributedEvent(.numId), "ilvl": .attributedEvent(.ilvl),
    "outlineLvl": .attributedEvent(.outlineLvl), "vanish": .attributedEvent(.vanish),
    // Tables
    "tbl": .event(.tbl), "tblGrid": .event(.tblGrid), "gridCol": .attributedEvent(.gridCol),
    "tr": .event(.tr), "trPr": .eventUnlessEmpty(.trPr),
    "gridBefore": .attributedEvent(.gridBefore), "gridAfter": .attributedEvent(.gridAfter),
    "tblHeader": .attributedEvent(.tblHeader), "tc": .event(.tc),
    "tcPr": .eventUnlessEmpty(.tcPr), "tcW": .cellWidth,
    "gridSpan": .attributedEvent(.gridSpan), "hMerge": .attributedEvent(.hMerge),
    "vMerge": .attributedEvent(.vMerge), "cellMerge": .attributedEvent(.cellMerge),
    "cellDel": .event(.cellDel),
    // Stories
    "hdr": .event(.hdr), "ftr": .event(.ftr), "footnotes": .event(.footnotes),
    "footnote": .attributedEvent(.footnote), "endnotes": .event(.endnotes),
    "endnote": .attributedEvent(.endnote), "comments": .event(.comments),
    "comment": .event(.comment), "headerReference": .attributedEvent(.headerReference),
    "footerReference": .attributedEvent(.footerReference), "sectPr": .transparent,
    // Styles and numbering
    "styles": .event(.styles), "style": .attributedEvent(.style), "name": .attributedEvent(.name),
    "basedOn": .attributedEvent(.basedOn), "docDefaults": .event(.docDefaults),
    "rPrDefault": .transparent, "numbering": .event(.numbering),
    "abstractNum": .attributedEvent(.abstractNum), "num": .attributedEvent(.num),
    "lvl": .attributedEvent(.lvl), "lvlOverride": .attributedEvent(.lvlOverride),
    "startOverride": .attributedEvent(.startOverride), "start": .attributedEvent(.start),
    "numFmt": .attributedEvent(.numFmt), "lvlRestart": .attributedEvent(.lvlRestart),
    "isLgl": .attributedEvent(.isLgl), "suff": .attributedEvent(.suff),
    "lvlText": .attributedEvent(.lvlText), "abstractNumId": .attributedEvent(.abstractNumId),
    "numStyleLink": .attributedEvent(.numStyleLink),
    // Wrappers
    "sdt": .transparent, "sdtContent": .transparent, "smartTag": .transparent,
    "customXml": .transparent, "hyperlink": .transparent, "fldSimple": .transparent,
    "dir": .transparent, "bdo": .transparent, "ruby": .transparent, "rubyBase": .transparent,
    "drawing": .transparent, "pict": .transparent, "object": .transparent,
    "ins": .insertion, "moveTo": .insertion, "del": .removal(.del),
    "moveFrom": .removal(.moveFrom),
    // Text that is not shown
    "instrText": .ignored, "delText": .ignored, "delInstrText": .ignored, "rt": .ignored,
    "fldData": .ignored, "binData": .ignored,
  ]

  private static let drawing: [String: ElementHandling] = [
    "blip": .event(.picture), "imagedata": .event(.picture), "chart": .event(.chart),
    "relIds": .event(.diagram), "OLEObject": .event(.oleObject),
    "textpath": .attributedEvent(.textpath), "t": .unknown,
    "posOffset": .ignored, "align": .ignored, "positionH": .ignored, "positionV": .ignored,
    "sizeRelH": .ignored, "sizeRelV": .ignored, "ClientData": .ignored,
  ]

  private static let compatibility: [String: ElementHandling] = [
    "AlternateContent": .alternateContent, "Choice": .choice, "Fallback": .fallback,
  ]

  private static let package: [String: ElementHandling] = [
    "Relationships": .event(.relationships), "Relationship": .attributedEvent(.relationship),
    "coreProperties": .event(.coreProperties), "title": .text(.title), "creator": .text(.creator),
    "created": .text(.created), "modified": .text(.modified), "date": .text(.modified),
    "description": .ignored, "subject": .ignored, "language": .ignored,
    "Properties": .event(.extendedProperties), "Application": .text(.application),
    "package": .event(.flatPackage), "part": .attributedEvent(.flatPart), "xmlData": .transparent,
    "binaryData": .ignored,
  ]
}
