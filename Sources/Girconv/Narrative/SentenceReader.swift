/// Reads what the numbers of a paragraph's sentences measure, clause by clause.
struct SentenceReader {
  /// What was read.
  private(set) var statements: [Statement] = []
  /// What the sentences left behind.
  private(set) var frame: NarrativeFrame

  private let text: [UInt32]
  private let bodyName: BodyName
  /// The statements of the sentence begin here.
  private var firstOfSentence = 0
  /// Those behind the last ； begin here.
  private var firstOfPart = 0
  /// What is named before 分别, for the numbers behind it.
  private var enumerated: [MeasureList.Slots] = []

  /// - Parameters:
  ///   - text: the paragraph.
  ///   - frame: what headings and the section say.
  init(_ text: [UInt32], frame: NarrativeFrame, bodyName: BodyName) {
    self.text = text
    self.frame = frame
    self.bodyName = bodyName
  }

  /// Reads a sentence.
  mutating func read(_ tokens: [Token], _ range: Range<Int>) {
    frame = frame.ofNextSentence
    firstOfSentence = statements.count
    firstOfPart = statements.count
    enumerated = []
    for clause in Clause.split(tokens, range) {
      read(clause)
      if clause.endsStatement {
        frame.partsHead = nil
        frame.lastAction = nil
        firstOfPart = statements.count
      }
    }
    dropUnfinishedList()
  }

  // MARK: Clauses

  private mutating func read(_ clause: Clause) {
    var begin = 0
    var asides = clause.asides[...]
    let tokens = clause.tokens
    for index in tokens.indices {
      guard let quantity = tokens[index].quantity else { continue }
      let end = tokens[(index + 1)...].firstIndex { $0.quantity != nil } ?? tokens.count
      var includes = false
      while let aside = asides.first, aside.position <= index {
        includes = includes || saysCarriedIn(aside.clause)
        asides.removeFirst()
      }
      observe(tokens[begin..<index], from: begin == 0 ? clause.start : nil)
      let count = statements.count
      let behind = SentenceReader.behind(tokens[(index + 1)..<end], isLast: end == tokens.count)
      state(quantity, at: tokens[index].range, tokens[begin..<index], behind)
      if includes { includeCarriedIn(count) }
      while let aside = asides.first, aside.position <= end, statements.count > count {
        read(aside.clause, asideOf: count)
        asides.removeFirst()
      }
      begin = index + 1
    }
    observe(tokens[begin...], from: begin == 0 ? clause.start : nil)
    if begin == 0 {
      for zero in ZeroReader(tokens: tokens[...], end: clause.end).statements(frame) {
        append(zero)
      }
      stateAllUpheld(tokens)
    }
    let topics = Description(tokens[begin...], before: tokens.last?.range.upperBound ?? 0).topics
    if !topics.isEmpty { frame.topics = topics }
  }

  /// The words behind a number that may be its own: where another number follows, those before a
  /// conjunction, else none that says what was done.
  private static func behind(_ tokens: ArraySlice<Token>, isLast: Bool) -> ArraySlice<Token> {
    if isLast { return tokens }
    if let joint = tokens.firstIndex(where: { $0.term == .conjunction }) { return tokens[..<joint] }
    let action = tokens.firstIndex { token in
      if case .action = token.term { true } else { false }
    }
    return tokens[..<(action ?? tokens.endIndex)]
  }

  /// Reads what stands in brackets behind a number: its parts, its share, or what it includes.
  private mutating func read(_ aside: Clause, asideOf number: Int) {
    if saysCarriedIn(aside) {
      includeCarriedIn(number)
      return
    }
    let outer = frame
    frame.partsHead = number
    read(aside)
    frame = outer
  }

  /// 含上年结转, without a number.
  private func saysCarriedIn(_ clause: Clause) -> Bool {
    guard !clause.tokens.contains(where: { $0.quantity != nil }) else { return false }
    let terms = clause.tokens.map(\.term)
    return terms.contains(.including) && terms.contains(.action(.carriedIn))
  }

  /// Takes up what words say about all that follows: year, scope, 其中, plans.
  /// - Parameter start: where the clause begins, if the words are its first.
  private mutating func observe(_ tokens: ArraySlice<Token>, from start: Int?) {
    var end = start
    for token in tokens {
      if let end, let scope = bodyName.scope(of: text[end..<token.range.lowerBound]) {
        frame.scope = scope
      }
      end = token.range.upperBound
      switch token.term {
      case .thisYear: frame.time = .reportYear
      case .lastYear: frame.time = .lastYear
      case .nextYear: frame.isPlan = true
      case .year, .partOfYear: frame.time = .another
      case .plan: frame.isPlan = true
      case .scope(.own): frame.scope = []
      case .scope(.area): frame.scope = .area
      case .scope(.other): frame.scope = .otherBody
      case .openness, .topic(.request): frame.isAboutOpenness = true
      case .parts: frame.partsHead = lastCount
      default: break
      }
    }
  }

  /// The last statement of the paragraph that is no percentage.
  private var lastCount: Int? {
    statements.lastIndex { $0.quantity != nil && $0.quantity?.counter != .percent }
  }

  // MARK: Numbers

  private mutating func state(
    _ quantity: Quantity, at range: Range<Int>, _ before: ArraySlice<Token>,
    _ after: ArraySlice<Token>
  ) {
    var words = Description(before, before: range.lowerBound)
    let isUnnamed = words.isEmpty
    let behind = Description(after, after: range.upperBound)
    if words.isEmpty || (words.actions.isEmpty && !behind.actions.isEmpty) {
      words.complete(with: behind)
    } else if words.topics.isEmpty {
      words.completeTopic(with: behind)
    }
    // 30件申请: nobody says what was done with them.
    if isUnnamed, words.saysOnlyTopic { words.forgetTopic() }
    var quantity = quantity
    if let last = before.last, last.term == .about, last.range.upperBound == range.lowerBound {
      quantity.isExact = false
    }
    let first = before.first?.range.lowerBound ?? range.lowerBound
    let place = first..<max(range.upperBound, after.last?.range.upperBound ?? 0)
    if quantity.counter == .percent || words.tellsChange {
      stateChange(quantity, words, place)
    } else {
      stateCount(quantity, words, place)
    }
  }

  private mutating func stateCount(
    _ quantity: Quantity, _ words: Description, _ range: Range<Int>
  ) {
    let all = slots(words)
    if !words.topics.isEmpty { frame.topics = words.topics }
    var doubts = frame.scope
    if !quantity.isExact { doubts.insert(.inexact) }
    let isUsable =
      !frame.isPlan && frame.time != .another && words.unexplained == 0
      && !words.marks.contains(.limiting) && !words.marks.contains(.carry)
    // One number for two topics is theirs together, unless it is 0 or each has it.
    let isEach = all.count == 1 || quantity.value.coefficient == 0 || words.marks.contains(.all)
    guard isUsable, isEach, !all.isEmpty else {
      append(Statement(value: quantity.value, quantity: quantity, doubts: doubts, range: range))
      return
    }
    for (slots, more) in all {
      guard !isRestated(slots, words) else {
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
  private func isRestated(_ slots: MeasureList.Slots, _ words: Description) -> Bool {
    words.topics.isEmpty && frame.time == .reportYear
      && statements[firstOfSentence...].contains {
        $0.slots == slots && $0.measure != nil && $0.doubts.isDisjoint(with: .otherBody)
          && !frame.scope.contains(.otherBody)
      }
  }

  /// The measure of a number in the year that is spoken of.
  private func measure(_ slots: MeasureList.Slots, _ quantity: Quantity) -> Measure? {
    guard let measure = MeasureList.measure(slots, quantity.counter) else { return nil }
    guard let head = frame.partsHead else {
      return frame.time == .lastYear ? measure.ofLastYear : measure
    }
    // 其中上年收到36件: a part of this year's, as is 其中发布信息630条 of what was published.
    let isRepeated = statements.indices.contains(head) && statements[head].slots == slots
    return frame.time == .lastYear || isRepeated ? nil : measure
  }

  private mutating func append(_ statement: Statement) {
    var statement = statement
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

  private func doubts(_ slots: MeasureList.Slots) -> Statement.Doubts {
    switch slots.action {
    case .handled, .answered: slots.topic.family == .decisions ? [] : .rowUnclear
    case .inProgress: .inProgress
    default: slots.topic.family == .suits && !frame.isAboutOpenness ? .generalCase : []
    }
  }

  /// Whether a number may be one of the parts of another.
  private func isPart(_ part: Statement, of head: Statement) -> Bool {
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
  private mutating func includeCarriedIn(_ number: Int) {
    guard statements.indices.contains(number), var slots = statements[number].slots,
      slots.topic == .request, slots.action == .received || slots.action == .handled,
      statements[number].measure != nil, let quantity = statements[number].quantity
    else { return }
    slots.action = .receivedAll
    statements[number].slots = slots
    statements[number].measure = MeasureList.measure(slots, quantity.counter)
    statements[number].doubts.remove(.rowUnclear)
  }
}

// MARK: - What the words mean

extension SentenceReader {
  /// What a number counts: one entry for each topic, with the doubts of inheriting it.
  private mutating func slots(
    _ words: Description
  ) -> [(slots: MeasureList.Slots, doubts: Statement.Doubts)] {
    if let next = nextEnumerated(words) { return [(next, [])] }
    if words.isEmpty { return slotsOfNothing(words) }
    var doubts: Statement.Doubts = []
    var topics = words.topics
    let action = words.action
    if topics.isEmpty {
      topics = frame.topics
      if words.marks.contains(.anyRequest), topics != [.request] {
        if topics.contains(.foreign) { return [] }
        topics = [.request]
        doubts = .topicAssumed
      } else if let implied = action?.impliedTopic, topics != [implied] {
        // 上年结转 is said of requests, unless something else that can be carried over was named.
        if topics.contains(.foreign) && !(action?.isOutcome ?? false) { return [] }
        topics = [implied]
        if implied == .request { doubts = .topicAssumed }
      }
    }
    let result = topics.map { topic in
      var slots = MeasureList.Slots(topic: topic, action: action)
      slots.applicant = words.applicants.count == 1 ? words.applicants[0] : nil
      slots.channel = channel(words, topic)
      slots.outlet = words.outlets.count == 1 ? words.outlets[0] : nil
      var more = doubts
      if action == nil {
        // 行政诉讼2件 behind 尚未审结1件 is all suits.
        let isWhole = topic.family == .suits && !words.topics.isEmpty
        slots.action = isWhole ? nil : inheritedAction(topic)
        if topic == .publication, slots.outlet == nil { slots.action = nil }
        if topic == .request, slots.action == nil { more.insert(.actionAssumed) }
      }
      return (slots: slots, doubts: more)
    }
    if words.marks.contains(.respectively) { return enumerate(words, result) }
    return result
  }

  private func channel(_ words: Description, _ topic: Topic) -> Channel? {
    guard topic == .request else { return nil }
    if words.channels.count == 1 { return words.channels[0] }
    return words.channels.isEmpty && words.outlets == [.website] ? .online : nil
  }

  /// The action said before, where it is said of the same kind of thing.
  private func inheritedAction(_ topic: Topic) -> Action? {
    if let head = frame.partsHead, statements.indices.contains(head),
      let slots = statements[head].slots, slots.topic.family == topic.family
    {
      return slots.action
    }
    guard let last = frame.lastAction, last.family == topic.family else { return nil }
    let isRequest = topic == .request
    // 微信公众号25016条 goes on with what was published; 预算信息4条 is something else.
    return isRequest && last.action != .received && last.action != .receivedAll ? nil : last.action
  }

  /// Words that name nothing: 其他3件, 共58件.
  private func slotsOfNothing(
    _ words: Description
  ) -> [(slots: MeasureList.Slots, doubts: Statement.Doubts)] {
    if words.marks.contains(.other), let sibling = statements.last?.slots {
      var slots = sibling
      if sibling.channel != nil {
        slots.channel = .other
      } else if sibling.action?.isOutcome == true {
        slots.action = .otherResult
      } else if [.upheld, .corrected, .pending].contains(sibling.action) {
        slots.action = .otherOutcome
      } else {
        return []
      }
      return [(slots, [])]
    }
    let before = statements[firstOfSentence...].filter { $0.quantity?.counter != .percent }
    // 去年同期为23件.
    if frame.time == .lastYear, frame.partsHead == nil, let slots = before.last?.slots {
      return [(slots, [])]
    }
    guard words.marks.contains(.total), frame.partsHead == nil, frame.topics == [.request] else {
      return []
    }
    // 新收249件，上年结转6件，合计255件.
    let actions = before.map(\.slots?.action)
    if actions == [.received, .carriedIn] || actions == [.carriedIn, .received] {
      return [(MeasureList.Slots(topic: .request, action: .receivedAll), [])]
    }
    guard before.isEmpty else { return [] }
    return [(MeasureList.Slots(topic: .request, action: .received), .actionAssumed)]
  }

  /// 网络、信函、当面申请分别为40件、15件和3件.
  private mutating func enumerate(
    _ words: Description, _ single: [(slots: MeasureList.Slots, doubts: Statement.Doubts)]
  ) -> [(slots: MeasureList.Slots, doubts: Statement.Doubts)] {
    guard let base = single.first?.slots else { return [] }
    enumerated =
      if words.channels.count > 1 {
        words.channels.map { channel in
          var slots = base
          slots.channel = channel
          return slots
        }
      } else if words.applicants.count > 1 {
        words.applicants.map { applicant in
          var slots = base
          slots.applicant = applicant
          return slots
        }
      } else if words.topics.count > 1 {
        single.map(\.slots)
      } else if words.actions.count > 1 {
        words.actions.map { action in
          var slots = base
          slots.action = action
          return slots
        }
      } else {
        []
      }
    guard !enumerated.isEmpty else { return single }
    return [(enumerated.removeFirst(), [])]
  }

  private mutating func nextEnumerated(_ words: Description) -> MeasureList.Slots? {
    guard !enumerated.isEmpty, words.isEmpty else { return nil }
    return enumerated.removeFirst()
  }

  /// A list of 分别 whose numbers are not as many as its names tells nothing.
  private mutating func dropUnfinishedList() {
    guard !enumerated.isEmpty else { return }
    for index in firstOfSentence..<statements.count { statements[index].measure = nil }
  }
}

// MARK: - Rates, growth, and what is said of all

extension SentenceReader {
  /// States a percentage, or how many more or less than last year.
  private mutating func stateChange(
    _ quantity: Quantity, _ words: Description, _ range: Range<Int>
  ) {
    var statement = Statement(
      value: quantity.value, quantity: quantity, doubts: frame.scope, range: range)
    if !quantity.isExact { statement.doubts.insert(.inexact) }
    if !frame.isPlan, frame.time == .reportYear, words.unexplained == 0,
      !words.marks.contains(.limiting)
    {
      statement.measure = change(quantity, words)
      if words.marks.contains(.fall), statement.measure != nil {
        statement.value.coefficient.negate()
      }
    }
    statements.append(statement)
  }

  private mutating func change(_ quantity: Quantity, _ words: Description) -> Measure? {
    let isPercent = quantity.counter == .percent
    if isPercent, let action = words.rate {
      let topics = words.topics.isEmpty ? frame.topics : words.topics
      guard topics == [.request] else { return nil }
      if action == .answered { return Measure("rate.answered", unit: "%") }
      return MeasureList.measure(.init(topic: .request, action: action), .matter)?.rate
    }
    guard let base = baseMeasure(words) else { return nil }
    if words.marks.contains(.rise) || words.marks.contains(.fall) {
      return isPercent ? base.growth : base.change
    }
    if !isPercent { return base.ofLastYear }
    return words.marks.contains(.share) || words.isEmpty && frame.partsHead != nil ? base.rate : nil
  }

  /// What has changed or is a share: what the words name, else what was counted last.
  private mutating func baseMeasure(_ words: Description) -> Measure? {
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
  private mutating func stateAllUpheld(_ tokens: [Token]) {
    let words = Description(tokens[...], before: tokens.last?.range.upperBound ?? 0)
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
