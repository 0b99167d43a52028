/// Reads that there was nothing: 未收到政府信息公开申请, 没有行政复议, 依申请公开无.
struct ZeroReader {
  /// A clause without numbers.
  let tokens: ArraySlice<Token>
  /// Where the clause begins among the scalars.
  let start: Int
  /// Where the clause ends among the scalars.
  let end: Int

  /// A statement of 0 for each thing that there was none of.
  func statements(_ frame: NarrativeFrame) -> [Statement] {
    // That another body had none says nothing of this one.
    guard !frame.isPlan, !frame.isExcepting, frame.time == .reportYear, frame.scope != .otherBody,
      let denial = tokens.firstIndex(where: \.term.isDenial)
    else { return [] }
    let words = rest(denial)
    guard let action = action(words, denial) else { return [] }
    var topics = words.topics
    if topics.isEmpty, words.marks.contains(.anyRequest) {
      guard frame.topics.isEmpty || frame.topics == [.request] else { return [] }
      topics = [.request]
    }
    if topics.isEmpty, words.isPlain {
      topics = Description(tokens[..<denial], before: tokens[denial].range.lowerBound).topics
    }
    if topics.isEmpty, let implied = action.impliedTopic, frame.topics == [implied] {
      topics = [implied]
    }
    let range =
      start..<max(start, tokens.last?.range.upperBound ?? end)
    return topics.compactMap { topic in
      var slots = MeasureList.Slots(topic: topic, action: action)
      slots.applicant = words.applicants.count == 1 ? words.applicants[0] : nil
      slots.channel = topic == .request && words.channels.count == 1 ? words.channels[0] : nil
      guard let measure = MeasureList.measure(slots, .bare) else { return nil }
      var doubts = frame.scope
      if topic.family == .suits, frame.openness == .unsaid { doubts.insert(.generalCase) }
      return Statement(
        measure: measure, slots: slots, value: DecimalNumber(coefficient: 0), doubts: doubts,
        range: range)
    }
  }

  /// The words behind the denial; what they leave unexplained may limit what there was none of.
  private func rest(_ denial: Int) -> Description {
    let behind = tokens[(denial + 1)...]
    return Description(behind, from: tokens[denial].range.upperBound, to: end)
  }

  /// What was not done: received, unless the words say something else; nil when they leave the
  /// number open: 未答复.
  private func action(_ words: Description, _ denial: Int) -> Action? {
    // 未收到其他申请: there were some.
    guard words.unexplained == 0, words.marks.isDisjoint(with: [.limiting, .other]) else {
      return nil
    }
    if tokens[denial].term == .not, words.actions.first?.isDeniable != true { return nil }
    // 未发生被纠错的行政复议: none was corrected.
    let telling = words.actions.filter { ![.received, .happened, .handled].contains($0) }
    guard let action = telling.first else { return .received }
    let isKnown = [.issued, .repealed, .collected, .decided, .carriedIn, .carriedOut, .corrected]
      .contains(action)
    return isKnown && telling.count == 1 ? action : nil
  }
}
