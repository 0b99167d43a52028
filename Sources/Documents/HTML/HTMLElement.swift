/// What the elements of a page mean for reading it (HTML Living Standard, 4).
enum HTMLElement: Sendable, Equatable {
  case root, text
  /// An element that only marks text, or that nobody knows.
  case inline
  /// An element that begins and ends a line.
  case block
  /// A paragraph, which the next block ends even if its end tag is missing.
  case paragraph
  /// An element that groups text: div, section, article.
  case division
  case heading(level: UInt8)
  case lineBreak, preformatted
  case unorderedList, orderedList, listItem
  case table, caption, columnGroup, column, rowGroup, header, footer, row, cell, headerCell
  case superscript, `subscript`
  case inserted, deleted
  case title, meta
  case image, input
  /// Another file that the page shows in a frame.
  case frame
  /// Not shown: dropped with all that lies in it.
  case ignored

  /// The element with a tag in lower case.
  init(tag: String) { self = HTMLElement.byTag[tag] ?? .inline }

  /// Whether a line ends before and behind it.
  var breaksLines: Bool {
    switch self {
    case .block, .paragraph, .division, .heading, .lineBreak, .preformatted, .unorderedList,
      .orderedList, .listItem, .table, .caption, .row:
      true
    default: false
    }
  }

  /// Whether it can hold nothing.
  var isVoid: Bool {
    switch self {
    case .lineBreak, .column, .meta, .image, .input: true
    default: false
    }
  }

  /// The tags with a meaning of their own.
  static let byTag: [String: HTMLElement] = {
    var tags: [String: HTMLElement] = [
      "p": .paragraph, "br": .lineBreak, "pre": .preformatted, "listing": .preformatted,
      "ul": .unorderedList, "menu": .unorderedList, "dir": .unorderedList, "ol": .orderedList,
      "li": .listItem, "table": .table, "caption": .caption, "colgroup": .columnGroup,
      "col": .column, "tbody": .rowGroup, "thead": .header, "tfoot": .footer, "tr": .row,
      "td": .cell, "th": .headerCell, "sup": .superscript, "sub": .subscript, "ins": .inserted,
      "del": .deleted, "title": .title, "meta": .meta, "img": .image, "image": .image,
      "svg": .image, "input": .input, "iframe": .frame, "frame": .frame, "embed": .frame,
      "object": .frame,
    ]
    for level in UInt8(1)...6 { tags["h\(level)"] = .heading(level: level) }
    for tag in divisionTags { tags[tag] = .division }
    for tag in blockTags { tags[tag] = .block }
    for tag in ignoredTags { tags[tag] = .ignored }
    return tags
  }()

  private static let divisionTags = [
    "div", "section", "article", "main", "nav", "header", "footer", "aside", "center", "form",
    "fieldset",
  ]
  private static let blockTags = [
    "address", "blockquote", "dd", "details", "dialog", "dl", "dt", "figcaption", "figure",
    "hgroup", "hr", "legend", "optgroup", "option", "search", "summary",
  ]
  private static let ignoredTags = [
    "script", "style", "noscript", "template", "xml", "rp", "rt", "noframes", "noembed",
    "datalist", "audio", "video", "canvas", "applet",
  ]
}

/// The attributes that are read.
enum HTMLAttributeName: String, Sendable, CaseIterable {
  case colspan, rowspan, span, width, height, style, hidden, `class`, src, data, alt, name, content
  case charset, start, value, type, reversed
}
