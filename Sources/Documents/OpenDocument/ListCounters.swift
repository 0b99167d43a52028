/// The running numbers of one story's lists.
struct ListCounters {
  /// The numbers of each list by level, of those that have counted.
  private var values: [Int: [Int?]] = [:]
  private var listCount = 0
  private var byID: [String: Int] = [:]
  private var latestOfStyle: [String: Int] = [:]
  private var outline: Int?
  /// The formats that were met and are not known.
  private(set) var unknownFormats: [String: Int] = [:]

  /// A list that begins: the one that it continues, or a new one.
  mutating func list(id: String?, style: String, continuing: Continuation) -> Int {
    let earlier: Int? =
      switch continuing {
      case .nothing: nil
      case .list(let id): byID[id]
      case .style: latestOfStyle[style]
      }
    let list = earlier ?? newList()
    if let id { byID[id] = list }
    latestOfStyle[style] = list
    return list
  }

  /// What a list continues.
  enum Continuation {
    case nothing
    /// The list with this id.
    case list(String)
    /// The last list of the same style.
    case style
  }

  /// The list that a numbered paragraph names.
  mutating func list(ofParagraphs id: String) -> Int {
    if let list = byID[id] { return list }
    let list = newList()
    byID[id] = list
    return list
  }

  /// The list that headings outside of lists make.
  mutating func outlineList() -> Int {
    let list = outline ?? newList()
    outline = list
    return list
  }

  private mutating func newList() -> Int {
    listCount += 1
    return listCount
  }

  /// Forgets the numbers of a level and of those below.
  mutating func restart(_ list: Int, level: Int) {
    guard var numbers = values[list] else { return }
    for deeper in level...ListStyle.deepest { numbers[deeper] = nil }
    values[list] = numbers
  }

  /// Counts an item and gives its number with what stands behind it, "" when it shows none.
  /// - Parameter start: the number that the item says itself.
  mutating func next(_ list: Int, level: Int, style: ListStyle, start: Int?) -> String {
    let definition = style.levels[level]
    var numbers = values[list] ?? [Int?](repeating: nil, count: ListStyle.deepest + 1)
    numbers[level] = start ?? numbers[level].map { $0 + 1 } ?? definition?.start ?? 1
    for above in 1..<level where numbers[above] == nil {
      numbers[above] = style.levels[above]?.start ?? 1
    }
    for deeper in level + 1..<max(level + 1, ListStyle.deepest + 1) { numbers[deeper] = nil }
    values[list] = numbers
    guard let definition else { return "" }
    let label = label(of: definition, at: level, numbers, style)
    return label.isEmpty ? "" : label + definition.space
  }

  private mutating func label(
    of level: ListStyle.Level, at index: Int, _ values: [Int?], _ style: ListStyle
  ) -> String {
    if let bullet = level.bullet { return level.prefix + bullet + level.suffix }
    if let pattern = level.pattern { return label(pattern, values, style) }
    let numbers = (max(1, index - level.displayLevels + 1)...index).compactMap { shown in
      let text = number(shown, values, style)
      return text.isEmpty ? nil : text
    }
    return level.prefix + numbers.joined(separator: ".") + level.suffix
  }

  /// A pattern with the numbers put in for %1% to %10%.
  private mutating func label(_ pattern: String, _ values: [Int?], _ style: ListStyle) -> String {
    var label = ""
    var pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)[...]
    while let piece = pieces.popFirst() {
      label += piece
      guard let name = pieces.popFirst() else { break }
      if pieces.isEmpty {
        label += "%" + name
      } else if let level = Int(name), (1...ListStyle.deepest).contains(level) {
        label += number(level, values, style)
      } else {
        label += "%" + name + "%"
      }
    }
    return label
  }

  private mutating func number(_ index: Int, _ values: [Int?], _ style: ListStyle) -> String {
    guard let level = style.levels[index] else { return "" }
    let value = values[index] ?? level.start
    if let text = ListNumber.text(value, in: level) { return text }
    unknownFormats[level.format, default: 0] += 1
    return String(value)
  }
}
