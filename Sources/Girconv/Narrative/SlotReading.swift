/// What the words beside a number say that it counts.
extension SentenceReader {
  /// What a number counts: one entry for each topic, with the doubts of inheriting it.
  mutating func slots(
    _ words: Description
  ) -> [(slots: MeasureList.Slots, doubts: Statement.Doubts)] {
    if let next = nextEnumerated(words) { return [(next, [])] }
    if words.isEmpty { return slotsOfNothing(words) }
    var doubts: Statement.Doubts = []
    var topics = words.topics
    let action = words.action(of: topics.first ?? frame.topics.first)
    if topics.isEmpty {
      topics = frame.topics
      if words.marks.contains(.anyRequest), topics != [.request] {
        if topics.contains(.foreign) { return [] }
        topics = [.request]
        doubts = .topicAssumed
      } else if let implied = action?.impliedTopic, topics != [implied] {
        // 上年结转 is said of requests, unless something else that can be carried over was named.
        // 公开0件 behind 收到申请 is an outcome of requests, and no publishing.
        if topics.contains(.foreign) || (topics == [.request] && implied == .publication) {
          return []
        }
        topics = [implied]
        if implied == .request { doubts = .topicAssumed }
      }
    }
    var result: [(slots: MeasureList.Slots, doubts: Statement.Doubts)] = []
    for topic in topics {
      var slots = MeasureList.Slots(topic: topic, action: action)
      slots.applicant = words.applicants.count == 1 ? words.applicants[0] : nil
      slots.channel = channel(words, topic)
      // 微信公众号每日更新，共发布信息1193条.
      let outlets = words.outlets.isEmpty ? lastClause?.outlets ?? [] : words.outlets
      slots.outlet = topic == .publication && outlets.count == 1 ? outlets[0] : nil
      var more = doubts
      if action == nil {
        // 行政诉讼2件 behind 尚未审结1件 is all suits.
        let isWhole = topic.family == .suits && !words.topics.isEmpty
        slots.action = isWhole ? nil : inheritedAction(topic)
        if topic == .publication, slots.outlet == nil { slots.action = nil }
        if topic == .request, slots.action == nil { more.insert(.actionAssumed) }
      }
      result.append((slots, more))
    }
    if words.marks.contains(.respectively) { return enumerate(words, result) }
    return result
  }

  func channel(_ words: Description, _ topic: Topic) -> Channel? {
    guard topic == .request else { return nil }
    if words.channels.count == 1 { return words.channels[0] }
    return words.channels.isEmpty && words.outlets == [.website] ? .online : nil
  }

  /// The action said before, where it is said of the same kind of thing.
  func inheritedAction(_ topic: Topic) -> Action? {
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
  func slotsOfNothing(
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
    guard frame.partsHead == nil else { return [] }
    let before = (firstOfSentence..<statements.count).filter {
      statements[$0].quantity?.counter != .percent
    }
    // 去年同期为23件.
    if frame.time == .lastYear, let slots = before.last.flatMap({ statements[$0].slots }) {
      return [(slots, [])]
    }
    guard words.marks.contains(.total), frame.topics == [.request] else { return [] }
    // 新收249件，上年结转6件，合计255件.
    let actions = before.map { statements[$0].slots?.action }
    if actions == [.received, .carriedIn] || actions == [.carriedIn, .received] {
      return [(MeasureList.Slots(topic: .request, action: .receivedAll), [])]
    }
    // 以自然人为主，共80件.
    guard before.isEmpty, lastClause?.saysOnlyTopic ?? true else { return [] }
    return [(MeasureList.Slots(topic: .request, action: .received), .actionAssumed)]
  }

  /// 网络、信函、当面申请分别为40件、15件和3件.
  mutating func enumerate(
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
    guard !enumerated.isEmpty else { return [] }
    return [(enumerated.removeFirst(), [])]
  }

  mutating func nextEnumerated(_ words: Description) -> MeasureList.Slots? {
    guard !enumerated.isEmpty, words.isEmpty else { return nil }
    return enumerated.removeFirst()
  }

  /// A list of 分别 whose numbers are not as many as its names tells nothing.
  mutating func dropUnfinishedList() {
    guard !enumerated.isEmpty else { return }
    for index in firstOfSentence..<statements.count { statements[index].measure = nil }
  }
}
