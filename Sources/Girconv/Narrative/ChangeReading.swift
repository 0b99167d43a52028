/// Rates, growth, and what is said of all.
extension SentenceReader {
  /// States a percentage, or how many more or less than last year.
  mutating func stateChange(
    _ quantity: Quantity, _ words: Description, _ range: Range<Int>
  ) {
    var statement = Statement(
      value: quantity.value, quantity: quantity, doubts: frame.scope, range: range)
    if !quantity.isExact { statement.doubts.insert(.inexact) }
    if !frame.isPlan, frame.time == .reportYear, words.unexplained == 0,
      words.marks.isDisjoint(with: [.limiting, .respectively, .other])
    {
      statement.measure = change(quantity, words, at: range.lowerBound)
      if words.marks.contains(.fall), statement.measure != nil {
        statement.value.coefficient.negate()
      }
    }
    statements.append(statement)
  }

  /// - Parameter start: where the words before the number begin.
  mutating func change(
    _ quantity: Quantity, _ words: Description, at start: Int
  ) -> Measure? {
    let isPercent = quantity.counter == .percent
    if isPercent, let action = words.rate {
      let topics = words.topics.isEmpty ? frame.topics : words.topics
      guard topics == [.request] else { return nil }
      if action == .answered { return Measure("rate.answered", unit: "%") }
      return MeasureList.measure(.init(topic: .request, action: action), .matter)?.rate
    }
    if isPercent, !words.tellsChange { return share(words, at: start) }
    guard let base = baseMeasure(words) else { return nil }
    if words.marks.contains(.rise) || words.marks.contains(.fall) {
      return isPercent ? base.growth : base.change
    }
    return isPercent ? nil : base.ofLastYear
  }

  /// A share is said of what its words name, else of the number directly before it.
  mutating func share(_ words: Description, at start: Int) -> Measure? {
    guard words.marks.contains(.share) || (words.isEmpty && frame.partsHead != nil) else {
      return nil
    }
    if !words.isEmpty { return baseMeasure(words)?.rate }
    guard let last = statements.last, start - last.range.upperBound <= 1,
      last.quantity?.counter != .percent
    else { return nil }
    return last.measure?.rate
  }

  /// What has changed or is a share: what the words name, else what was counted last.
  mutating func baseMeasure(_ words: Description) -> Measure? {
    if !words.isEmpty, let found = slots(words).first, found.slots.topic != .foreign {
      return MeasureList.measure(found.slots, .matter)
    }
    guard words.isEmpty, statements.count > firstOfSentence else { return nil }
    return statements[firstOfSentence...].last {
      $0.quantity?.counter != .percent && $0.measure?.name.hasPrefix("change.") != true
        && $0.measure?.name.hasPrefix("last_year.") != true
    }?.measure
  }

  /// 均获维持: none was corrected.
  mutating func stateAllUpheld(_ tokens: ArraySlice<Token>, _ words: Description) {
    guard words.marks.contains(.all), words.action == .upheld, !frame.isPlan,
      frame.time == .reportYear, words.marks.isDisjoint(with: [.none, .not, .limiting])
    else { return }
    var counted: [Topic] = []
    for statement in statements[firstOfPart...] where statement.value.coefficient > 0 {
      if let topic = statement.slots?.topic, topic.family == .suits, !counted.contains(topic) {
        counted.append(topic)
      }
    }
    let topics = counted.isEmpty ? words.topics.filter { $0.family == .suits } : counted
    let range = (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
    for topic in topics {
      let slots = MeasureList.Slots(topic: topic, action: .corrected)
      append(
        Statement(
          measure: MeasureList.measure(slots, .matter), slots: slots,
          value: DecimalNumber(coefficient: 0), doubts: frame.scope.union(doubts(slots)),
          range: range))
    }
  }
}
