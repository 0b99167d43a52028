/// The running numbers of one story's lists; they live by the list, so that instances of one list
/// count on together unless they say where to start.
struct NumberingCounters {
  private let numbering: Numbering
  private var counters: [Int: [Int?]] = [:]
  private var started: Set<Started> = []
  /// The formats that were met and are not known.
  private(set) var unknownFormats: [String: Int] = [:]

  private struct Started: Hashable {
    var instance: Int
    var level: Int
  }

  /// Counters at their beginning.
  init(_ numbering: Numbering) { self.numbering = numbering }

  /// Counts a paragraph and gives its number with its suffix, "" when it shows none.
  mutating func next(numberingID: Int, level: Int?, style: String) -> String {
    guard numberingID != 0, let instance = numbering.instances[numberingID] else { return "" }
    let index = min(
      max(level ?? numbering.level(ofStyle: style, in: instance) ?? 0, 0), 8)
    guard let definition = numbering.level(index, of: instance) else { return "" }
    var values = counters[instance.abstractID] ?? [Int?](repeating: nil, count: 9)
    let isFirst = started.insert(Started(instance: numberingID, level: index)).inserted
    if isFirst, let start = instance.starts[index] {
      values[index] = start
    } else if let value = values[index] {
      values[index] = value &+ 1
    } else {
      values[index] = instance.starts[index] ?? definition.start
    }
    for above in 0..<index where values[above] == nil {
      values[above] = instance.starts[above] ?? numbering.level(above, of: instance)?.start ?? 1
    }
    for deeper in index + 1..<9 {
      let restart = numbering.level(deeper, of: instance)?.restart ?? deeper
      if index < restart { values[deeper] = nil }
    }
    counters[instance.abstractID] = values
    let label = label(of: definition, values: values, instance: instance)
    return label.isEmpty ? "" : label + definition.suffix
  }

  /// The level's text with the numbers put in.
  private mutating func label(
    of level: Numbering.Level, values: [Int?], instance: Numbering.Instance
  ) -> String {
    if level.isHidden { return "" }
    if level.format == "bullet" { return level.text }
    var label = ""
    var rest = level.text[...]
    while let percent = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
      label += rest[..<percent]
      rest = rest[rest.utf8.index(after: percent)...]
      guard let byte = rest.utf8.first, byte > 0x30, byte <= 0x39 else {
        label += "%"
        continue
      }
      let index = Int(byte - 0x31)
      let other = numbering.level(index, of: instance)
      label += number(values[index] ?? 0, in: other, isLegal: level.isLegal)
      rest = rest[rest.utf8.index(after: rest.startIndex)...]
    }
    return label + rest
  }

  private mutating func number(
    _ value: Int, in level: Numbering.Level?, isLegal: Bool
  ) -> String {
    guard let level else { return "" }
    if isLegal && level.format != "none" { return String(value) }
    if let text = NumberFormat.text(value, format: level.format, pattern: level.pattern) {
      return text
    }
    unknownFormats[level.format, default: 0] += 1
    return String(value)
  }
}
