/// The names of the elements that ``FormattingElision`` may leave out.
@safe struct IdleNames: Sendable {
  /// Formatting, and marks without content, of ECMA-376 Part 1, clause 17 and Part 4. What a tape
  /// keeps is no formatting to it and is struck out, should it stand here.
  private static let formatting = """
    rPr b bCs bdr caps color cs dstrike eastAsianLayout effect em emboss fitText highlight i iCs
    imprint kern lang noProof oMath outline position rFonts rtl shadow shd smallCaps snapToGrid
    spacing strike sz szCs u vertAlign w
    pPr adjustRightInd autoSpaceDE autoSpaceDN bar between bidi bottom cnfStyle contextualSpacing
    divId framePr ind jc keepLines keepNext kinsoku left mirrorIndents overflowPunct pBdr
    pageBreakBefore right suppressAutoHyphens suppressLineNumbers suppressOverlap textAlignment
    textDirection textboxTightWrap top topLinePunct widowControl wordWrap
    tblPr tblPrEx bidiVisual end insideH insideV tblBorders tblCaption tblCellMar tblCellSpacing
    tblDescription tblInd tblLayout tblLook tblOverlap tblStyle tblStyleColBandSize
    tblStyleRowBandSize tblW tblpPr
    trPr cantSplit hidden trHeight wAfter wBefore
    tcPr hideMark noWrap tcBorders tcFitText tcMar tcW tl2br tr2bl vAlign
    bookmarkStart bookmarkEnd lastRenderedPageBreak proofErr
    sectPr cols docGrid pgMar pgNumType pgSz titlePg
    latentStyles link locked lsdException next qFormat rsid semiHidden uiPriority unhideWhenUsed
    lvlJc multiLevelType nsid tmpl
    """

  /// All that may be left out.
  static let all = IdleNames(
    formatting.utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.filter {
      let handling = ElementHandling.of($0, in: .wordprocessing)
      return handling == .unknown || handling == .cellWidth || handling.isEventUnlessEmpty
    })

  /// The names.
  let list: [String]
  private var text: [UInt8] = []
  /// Where each name lies in the text, by a hash of it; empty where there is none.
  private var places = [Range<Int>](repeating: 0..<0, count: 1024)

  private init(_ names: [String]) {
    list = names
    for name in names {
      let start = text.count
      text += Array(name.utf8)
      var slot = unsafe text.withUnsafeBufferPointer { unsafe Self.slot($0, start..<text.count) }
      while !places[slot].isEmpty { slot = (slot + 1) & 1023 }
      places[slot] = start..<text.count
    }
  }

  /// Whether bytes in a range are one of the names.
  func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    var slot = unsafe Self.slot(bytes, range)
    while !places[slot].isEmpty {
      let place = places[slot]
      if place.count == range.count {
        var same = 0
        while unsafe same < place.count
          && text[place.lowerBound + same] == bytes[range.lowerBound + same]
        {
          same += 1
        }
        if same == place.count { return true }
      }
      slot = (slot + 1) & 1023
    }
    return false
  }

  private static func slot(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let first = unsafe Int(bytes[range.lowerBound])
    let middle = unsafe Int(bytes[range.lowerBound + range.count / 2])
    let last = unsafe Int(bytes[range.upperBound - 1])
    return (first &* 37 ^ middle &* 11 ^ last &* 101 ^ range.count &* 59) & 1023
  }
}

extension ElementHandling {
  /// Whether nothing is left of the element when nothing lies in it.
  fileprivate var isEventUnlessEmpty: Bool {
    if case .eventUnlessEmpty = self { true } else { false }
  }
}
