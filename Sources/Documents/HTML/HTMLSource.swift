/// A page made fit for the parser.
///
/// Left out is what no reader looks at: comments, declarations, scripts, style sheets, and all
/// attributes but a few. So the parser meets no tag that is too large for it (its work for one tag
/// grows with the square of the attributes and cannot be interrupted), no picture of megabytes
/// within an attribute, and no byte 0, which it takes for the end.
struct HTMLSource {
  /// The page, UTF-8.
  private(set) var utf8: [UInt8] = []

  private let page: [UInt8]
  private let limits: ReadingLimits
  private var index = 0
  private var tags = 0
  /// The elements of raw text whose end was looked for in vain.
  private var endless: Set<String> = []

  /// Prepares a page.
  /// - Throws: `limitExceeded`.
  init(_ page: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    self.page = page
    self.limits = limits
    utf8.reserveCapacity(page.count)
    while index < page.count {
      switch page[index] {
      case UInt8(ascii: "<"): try copyMarkup()
      case UInt8(ascii: "&"): copyReference(until: page.count)
      case 0: index += 1
      default:
        utf8.append(page[index])
        index += 1
      }
    }
    guard utf8.count < Int(Int32.max) else {
      throw ReadingLimit.fileBytes.exceeded(in: "The page", met: utf8.count, limits)
    }
  }

  /// What begins with `<` (HTML 13.2.5.6).
  private mutating func copyMarkup() throws(ReadingFailure) {
    let next = page.dropFirst(index + 1)
    if next.starts(with: "!--".utf8) {
      // `<!-->` is a comment too.
      index = end(of: "-->", from: index + 2)
    } else if let first = next.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
      index = end(of: ">", from: index + 1)
    } else if next.first == UInt8(ascii: "/") {
      guard let letter = next.dropFirst().first, HTMLTag.isLetter(letter) else {
        index = end(of: ">", from: index + 1)
        return
      }
      try copyTag()
    } else if let letter = next.first, HTMLTag.isLetter(letter) {
      try copyTag()
    } else {
      utf8 += "&lt;".utf8
      index += 1
    }
  }

  private mutating func copyTag() throws(ReadingFailure) {
    let tag = try HTMLTag(page, at: index, limits: limits)
    tags += 1
    guard tags <= limits.xmlNodes else {
      throw ReadingLimit.xmlNodes.exceeded(in: "The page", met: tags, limits)
    }
    if tags & 0xFFF == 0 { try limits.checkDeadline() }
    index = tag.end
    // The parser makes these by itself; two of one kind would confuse it.
    guard !["html", "head", "body"].contains(tag.name) else { return }
    if tag.isEnd, tag.name == "br" {
      utf8 += "<br>".utf8
      return
    }
    switch RawText(rawValue: tag.name) {
    case nil:
      utf8 += tag.markup
      if HTMLSource.voids.contains(tag.name), !tag.isEnd { utf8 += "</\(tag.name)>".utf8 }
    case _ where tag.isEnd: break
    case .title, .textarea: copyText(of: tag)
    case .iframe:
      skipText(of: tag)
      utf8 += tag.markup + "</iframe>".utf8
    default: skipText(of: tag)
    }
  }

  /// The elements that hold nothing, which the parser does not know.
  private static let voids: Set = ["embed", "source", "track", "wbr", "keygen", "bgsound"]

  /// The elements in which `<` begins no tag but their own end.
  private enum RawText: String {
    case script, style, iframe, noframes, noembed
    /// Those whose text is shown.
    case title, textarea
  }

  /// Copies what lies in an element of raw text, with its tags.
  private mutating func copyText(of tag: HTMLTag) {
    guard let end = startOfEndTag(tag.name) else { return }
    utf8 += tag.markup
    while index < end {
      switch page[index] {
      case UInt8(ascii: "<"):
        utf8 += "&lt;".utf8
        index += 1
      case UInt8(ascii: "&"): copyReference(until: end)
      case 0: index += 1
      default:
        utf8.append(page[index])
        index += 1
      }
    }
    utf8 += "</\(tag.name)>".utf8
    index = self.end(of: ">", from: end)
  }

  /// Skips what lies in an element of raw text, unless it has no end.
  private mutating func skipText(of tag: HTMLTag) {
    if let end = startOfEndTag(tag.name) { index = self.end(of: ">", from: end) }
  }

  /// Where the next end tag of a name begins.
  private mutating func startOfEndTag(_ name: String) -> Int? {
    guard !endless.contains(name) else { return nil }
    let letters = Array(name.utf8)
    var place = index
    while place + 2 + letters.count <= page.count {
      if page[place] == UInt8(ascii: "<"), page[place + 1] == UInt8(ascii: "/"),
        page[(place + 2)..<(place + 2 + letters.count)].elementsEqual(
          letters, by: { $0 | 0x20 == $1 })
      {
        return place
      }
      place += 1
    }
    endless.insert(name)
    return nil
  }

  /// The index behind the next occurrence of some bytes, the page's end if there is none.
  private func end(of mark: StaticString, from start: Int) -> Int {
    let wanted = Array(mark.description.utf8)
    var place = start
    while place + wanted.count <= page.count {
      if page[place...].starts(with: wanted) { return place + wanted.count }
      place += 1
    }
    return page.count
  }

  /// Copies a character reference, or the `&` that is none.
  private mutating func copyReference(until limit: Int) {
    let reference = CharacterReference(page[index..<limit])
    utf8 += reference.markup
    index += reference.length
  }
}
