/// The item of a list that a paragraph stands in.
struct ListItem {
  /// The list's index among the counters.
  var list: Int
  /// The name of its style, "" when its paragraphs' styles say.
  var style: String
  /// The level, 1 the outermost.
  var level: Int
  /// Whether the next paragraph is the one that shows the number.
  var isNumbered = false
  /// The number that the item says itself.
  var start: Int?
}

extension StoryReader {
  /// Reads a list within the item of another or of none.
  mutating func readList(
    _ element: Int, in outer: ListItem?, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    let style = tape.string(.styleName, of: element) ?? outer?.style ?? ""
    let continues = tape.string(.continueNumbering, of: element)
    let list: Int
    if let outer {
      list = outer.list
    } else {
      let continuing: ListCounters.Continuation =
        if let id = tape.string(.continueList, of: element) {
          .list(id)
        } else {
          continues == "true" ? .style : .nothing
        }
      list = counters.list(
        id: tape.string(.id, of: element), style: style, continuing: continuing)
    }
    let level = min((outer?.level ?? 0) + 1, ListStyle.deepest)
    if outer != nil, continues == "false" { counters.restart(list, level: level) }
    var cursor = tape.children(of: element)
    while let child = cursor.next(in: tape) {
      var item: ListItem? = ListItem(list: list, style: style, level: level)
      switch tape.name(child) {
      case .listItem:
        item?.isNumbered = true
        item?.start = tape.integer(.startValue, of: child)
        if let own = tape.string(.styleOverride, of: child) { item?.style = own }
        try readContent(of: child, item: &item, into: &blocks)
      case .listHeader:
        try readContent(of: child, item: &item, into: &blocks)
      default: readObject(child)
      }
    }
  }

  /// Reads a paragraph that says itself in which list it stands.
  mutating func readNumberedParagraph(
    _ element: Int, into blocks: inout [Block]
  ) throws(ReadingFailure) {
    let style = tape.string(.styleName, of: element) ?? ""
    let id = tape.string(.listID, of: element)
    let list =
      id.map { counters.list(ofParagraphs: $0) }
      ?? counters.list(
        id: nil, style: style,
        continuing: tape.string(.continueNumbering, of: element) == "true" ? .style : .nothing)
    let level = min(max(tape.integer(.level, of: element) ?? 1, 1), ListStyle.deepest)
    var item: ListItem? = ListItem(
      list: list, style: style, level: level, isNumbered: true,
      start: tape.integer(.startValue, of: element))
    try readContent(of: element, item: &item, into: &blocks)
  }

  /// Counts a paragraph, if it is numbered, and gives its number with what stands behind it.
  mutating func nextNumber(_ paragraph: Int, item: inout ListItem?) -> String {
    if let current = item {
      guard current.isNumbered else { return "" }
      item?.isNumbered = false
      let ofParagraph = styles.listStyle(ofParagraph: tape.string(.styleName, of: paragraph))
      guard let style = styles.list(current.style.isEmpty ? ofParagraph : current.style) else {
        return ""
      }
      return counters.next(current.list, level: current.level, style: style, start: current.start)
    }
    // Outside of lists, headings are numbered by the outline.
    guard tape.name(paragraph) == .heading, tape.string(.isListHeader, of: paragraph) != "true"
    else { return "" }
    let level = min(max(tape.integer(.outlineLevel, of: paragraph) ?? 1, 1), ListStyle.deepest)
    guard styles.outline.levels[level] != nil else { return "" }
    let list = counters.outlineList()
    var start = tape.integer(.startValue, of: paragraph)
    if start == nil, tape.string(.restartNumbering, of: paragraph) == "true" {
      start = styles.outline.levels[level]?.start
    }
    return counters.next(list, level: level, style: styles.outline, start: start)
  }
}
