/// How the numbers of a sentence become statements.
extension SentenceReader {
  /// States a number.
  /// - Parameters:
  ///   - number: where the number stands.
  ///   - start: where the words before it begin.
  mutating func state(
    _ quantity: Quantity, at number: Range<Int>, from start: Int, _ before: ArraySlice<Token>,
    _ after: ArraySlice<Token>
  ) {
    var words = Description(before, from: start, before: number.lowerBound)
    let isUnnamed = words.isEmpty
    if words.topics.isEmpty || words.actions.isEmpty {
      let behind = Description(after, after: number.upperBound)
      if isUnnamed || (words.actions.isEmpty && !behind.actions.isEmpty) {
        words.complete(with: behind)
      } else if words.topics.isEmpty {
        words.completeTopic(with: behind)
      }
    }
    // 30件申请: nobody says what was done with them.
    if isUnnamed, words.saysOnlyTopic { words.forgetTopic() }
    var quantity = quantity
    if let last = before.last, last.term == .about, last.range.upperBound == number.lowerBound {
      quantity.isExact = false
    }
    let range = start..<max(number.upperBound, after.last?.range.upperBound ?? 0)
    if quantity.counter == .percent || words.tellsChange {
      stateChange(quantity, words, range)
    } else {
      stateCount(quantity, words, range)
    }
  }

  mutating func stateCount(
    _ quantity: Quantity, _ words: Description, _ range: Range<Int>
  ) {
    let all = slots(words)
    if !words.topics.isEmpty { frame.topics = words.topics }
    var doubts = frame.scope
    if !quantity.isExact { doubts.insert(.inexact) }
    let isUsable =
      !frame.isPlan && frame.time != .another && words.unexplained == 0
      && words.marks.isDisjoint(with: [.limiting, .carry])
      && (!words.marks.contains(.other) || words.isEmpty)
    // One number for two topics is theirs together, unless it is 0 or each has it.
    let isEach = all.count == 1 || quantity.value.coefficient == 0 || words.marks.contains(.all)
    guard isUsable, isEach, !all.isEmpty else {
      append(Statement(value: quantity.value, quantity: quantity, doubts: doubts, range: range))
      return
    }
    for (slots, more) in all {
      // 依申请公开信息459条 may be what was published.
      let isVague = more.contains(.actionAssumed) && quantity.counter == .entry
      guard !isRestated(slots, words), !isVague || quantity.value.isZero else {
        append(Statement(value: quantity.value, quantity: quantity, doubts: doubts, range: range))
        continue
      }
      var statement = Statement(
        slots: slots, value: quantity.value, quantity: quantity, doubts: doubts.union(more),
        range: range)
      statement.measure = measure(slots, quantity)
      append(statement)
    }
  }

  /// Whether the sentence had another number for the same, and these words do not say again what
  /// they count: 收到申请15件，受理12件.
  func isRestated(_ slots: MeasureList.Slots, _ words: Description) -> Bool {
    (words.topics.isEmpty || words.actions.isEmpty) && frame.time == .reportYear
      && !frame.scope.contains(.otherBody)
      && (firstOfSentence..<statements.count).contains {
        statements[$0].slots == slots && statements[$0].measure != nil
          && statements[$0].doubts.isDisjoint(with: .otherBody)
      }
  }

  /// The measure of a number in the year that is spoken of.
  func measure(_ slots: MeasureList.Slots, _ quantity: Quantity) -> Measure? {
    guard let measure = MeasureList.measure(slots, quantity.counter) else { return nil }
    guard let head = frame.partsHead else {
      return frame.time == .lastYear ? measure.ofLastYear : measure
    }
    // 其中上年收到36件: a part of this year's, as is 其中发布信息630条 of what was published.
    let isRepeated = statements.indices.contains(head) && statements[head].slots == slots
    return frame.time == .lastYear || isRepeated ? nil : measure
  }

  mutating func append(_ statement: consuming Statement) {
    if let slots = statement.slots, let measure = statement.measure,
      let quantity = statement.quantity
    {
      statement.value = measure.value(of: quantity) ?? statement.value
      statement.doubts.formUnion(doubts(slots))
      if let action = slots.action { frame.lastAction = (slots.topic.family, action) }
      frame.topics = [slots.topic]
    }
    if let head = frame.partsHead, statements.indices.contains(head) {
      if isPart(statement, of: statements[head]) {
        statement.role = .part(head)
        if statement.slots?.action == .carriedIn { includeCarriedIn(head) }
      }
    }
    statements.append(statement)
  }

  func doubts(_ slots: MeasureList.Slots) -> Statement.Doubts {
    switch slots.action {
    case .handled, .answered: slots.topic.family == .decisions ? [] : .rowUnclear
    case .inProgress: .inProgress
    default: slots.topic.family == .suits && !isAboutRequests(slots) ? .generalCase : []
    }
  }

  /// Whether reviews or suits are about information requests. A body that receives (受理) them may
  /// be the one that decides on all of its area: there the sentence itself has to say it.
  func isAboutRequests(_ slots: MeasureList.Slots) -> Bool {
    slots.action == .received ? frame.openness == .inSentence : frame.openness != .unsaid
  }

  /// Whether a number may be one of the parts of another.
  func isPart(_ part: Statement, of head: Statement) -> Bool {
    guard let slots = part.slots, part.measure != nil else {
      return part.quantity?.counter == head.quantity?.counter
    }
    guard let whole = head.slots, whole.topic.family == slots.topic.family else { return false }
    switch slots.action {
    case .done, .answered, .carriedOut, .inProgress, .handled: return false
    default: return slots != whole
    }
  }

  /// Makes a number of requests received one that includes those carried in.
  mutating func includeCarriedIn(_ number: Int) {
    guard statements.indices.contains(number), var slots = statements[number].slots,
      slots.topic == .request, slots.action == .received || slots.action == .handled,
      let quantity = statements[number].quantity,
      // Last year's numbers have other measures.
      statements[number].measure == MeasureList.measure(slots, quantity.counter)
    else { return }
    slots.action = .receivedAll
    statements[number].slots = slots
    statements[number].measure = MeasureList.measure(slots, quantity.counter)
    statements[number].doubts.remove(.rowUnclear)
  }
}
