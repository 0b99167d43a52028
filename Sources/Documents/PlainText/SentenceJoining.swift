/// Joins sentences that a page end had cut in two. It joins only what can hardly be anything else:
/// a sentence in two pieces does less harm than two paragraphs in one.
struct SentenceJoining {
  private let pieces: [TextPiece]
  /// Whether the document parts its paragraphs by blank lines. Where it does not, each line is a
  /// paragraph as the author wrote it.
  private let isBlankSeparated: Bool
  /// The joints that were made.
  private(set) var observations = ObservationLog()

  init(_ pieces: [TextPiece]) {
    self.pieces = pieces
    var parted = 0
    var adjacent = 0
    var isAfterParagraph = false
    for piece in pieces {
      if case .paragraph(_, let gap) = piece {
        if isAfterParagraph, gap > 0 { parted += 1 }
        if isAfterParagraph, gap == 0 { adjacent += 1 }
        isAfterParagraph = true
      } else {
        isAfterParagraph = false
      }
    }
    isBlankSeparated = parted > adjacent
  }

  /// The blocks of the document.
  mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      switch pieces[index] {
      case .table(let table):
        blocks.append(.table(table))
        index += 1
      case .paragraph(let paragraph, _):
        index = appendSentence(paragraph, at: index, to: &blocks)
      }
    }
    return blocks
  }

  /// Appends a paragraph with all that continues it; a page number in between follows it.
  /// - Returns: the piece after it.
  private mutating func appendSentence(
    _ first: Paragraph, at index: Int, to blocks: inout [Block]
  ) -> Int {
    var whole = first
    var tail = first
    var held: [Block] = []
    var index = index + 1
    while true {
      var next = index
      if case .paragraph(let number, _) = piece(next), PageNumber.isPageNumber(number.text) {
        next += 1
      }
      guard case .paragraph(let rest, let gap) = piece(next),
        continues(tail, rest, gap: next > index ? 1 : gap, before: piece(next + 1))
      else { break }
      held += pieces[index..<next].compactMap {
        if case .paragraph(let number, _) = $0 { .paragraph(number) } else { nil }
      }
      whole.text += SentenceJoining.seam(tail.text, rest.text) + rest.text
      observations.append(Observation(.sentenceJoined, line: tail.line))
      tail = rest
      index = next + 1
    }
    blocks.append(.paragraph(whole))
    blocks += held
    return index
  }

  private func piece(_ index: Int) -> TextPiece? {
    index < pieces.count ? pieces[index] : nil
  }

  /// Whether a paragraph is the rest of the one before it.
  private func continues(
    _ tail: Paragraph, _ rest: Paragraph, gap: Int, before next: TextPiece?
  ) -> Bool {
    guard tail.headingLevel == nil, rest.headingLevel == nil else { return false }
    let cut = CutText(tail.text)
    let remainder = CutText(rest.text)
    guard cut.endsOpen, !remainder.beginsAnew,
      !(cut.endsWithDigit && remainder.beginsWithDigit)
    else { return false }
    if gap == 0 {
      guard isBlankSeparated else { return false }
      if cut.isRunning { return true }
      var isLast = true
      if case .paragraph(_, gap: 0) = next { isLast = false }
      return isLast && cut.isLongHeading && remainder.isHeadingRest
    }
    return (isBlankSeparated || cut.endsWithComma) && cut.isRunning && cut.length >= 40
      && remainder.isSentenceRest
  }

  /// What stands between two pieces: Chinese needs nothing, words need a space.
  private static func seam(_ tail: String, _ rest: String) -> String {
    guard let last = tail.unicodeScalars.last, let first = rest.unicodeScalars.first,
      last.isASCII, first.isASCII, last.properties.isAlphabetic, first.properties.isAlphabetic
    else { return "" }
    return " "
  }
}

/// What a paragraph looks like where it may have been cut.
private struct CutText {
  private let text: String
  /// Characters, counted as Unicode scalars.
  let length: Int

  init(_ text: String) {
    self.text = text
    length = text.unicodeScalars.count
  }

  private static let commas = Set("，、".unicodeScalars)
  private static let sentenceMarks = Set("，。；！？".unicodeScalars)
  private static let digits = Set("0123456789０１２３４５６７８９".unicodeScalars)

  /// Words that begin a sentence rather than go on with one.
  private static let beginnings = [
    "无", "没有", "暂无", "未", "不存在", "注", "附", "首先", "其次", "再次", "最后", "同时", "此外", "另外",
    "下一步", "今后", "今年", "本年", "全年", "截至", "截止", "我局", "我委", "我办", "我市", "我县", "我区", "我镇",
    "我乡", "我厅", "我院", "我中心", "本局", "本单位", "本机关", "本部门", "联系", "\u{3000}",
  ]

  /// Nouns that a whole heading ends with.
  private static let headingEnds = ["情况", "措施", "问题", "建议", "办法", "事项", "计划", "打算"]

  /// Whether the text stops without a mark that could end it.
  var endsOpen: Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return CutText.commas.contains(last) || last.properties.isAlphabetic
      || CutText.digits.contains(last)
  }

  var endsWithComma: Bool { text.unicodeScalars.last.map(CutText.commas.contains) ?? false }

  var endsWithDigit: Bool { text.unicodeScalars.last.map(CutText.digits.contains) ?? false }

  var beginsWithDigit: Bool { text.unicodeScalars.first.map(CutText.digits.contains) ?? false }

  /// Whether the text begins a paragraph of its own: an ordinal, a year, a word of beginning.
  var beginsAnew: Bool {
    let opening = Array(text.unicodeScalars.prefix(8))
    let digits = opening.prefix(while: CutText.digits.contains).count
    if digits == 4, opening.dropFirst(4).first(where: { $0 != " " }) == "年" { return true }
    return ItemMark.begins(text) || CutText.beginnings.contains(where: text.hasPrefix)
  }

  /// Whether it is running text, not a title or a label.
  var isRunning: Bool {
    length >= 25 && text.unicodeScalars.contains(where: CutText.sentenceMarks.contains)
  }

  /// Whether it can be the last words of a sentence, perhaps with others behind it.
  var isSentenceRest: Bool {
    length >= 8 && text.unicodeScalars.contains(where: CutText.sentenceMarks.contains)
  }

  /// Whether it is a numbered heading so long that it may have been wrapped.
  var isLongHeading: Bool {
    length >= 18 && ItemMark.begins(text) && !CutText.headingEnds.contains(where: text.hasSuffix)
      && !text.unicodeScalars.contains(where: CutText.sentenceMarks.contains)
  }

  /// Whether it can be the last words of a heading.
  var isHeadingRest: Bool {
    length <= 20 && !beginsWithDigit
      && !text.unicodeScalars.contains { CutText.sentenceMarks.contains($0) || $0 == "：" }
  }
}
