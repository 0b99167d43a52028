/// What the words beside a number say about it.
struct Description {
  /// What is counted; several when they are joined by 、 or 和.
  private(set) var topics: [Topic] = []
  private(set) var actions: [Action] = []
  private(set) var applicants: [Applicant] = []
  private(set) var channels: [Channel] = []
  private(set) var outlets: [Outlet] = []
  private(set) var rate: Action?
  /// Words that are only there or not there.
  private(set) var marks: Marks = []
  /// How many scalars that no word explains stand between the first word that says something and
  /// the number.
  private(set) var unexplained = 0

  private var isJoined = false
  private var isOpen = false

  /// Describes by the words before a number.
  /// - Parameters:
  ///   - start: where the words begin.
  ///   - number: where the number begins.
  init(_ tokens: ArraySlice<Token>, from start: Int? = nil, before number: Int) {
    var end = start ?? tokens.first?.range.lowerBound ?? number
    var gaps = 0
    for (position, token) in zip(tokens.indices, tokens) {
      add(token.term)
      gaps += max(0, token.range.lowerBound - end)
      if !isOpen, token.term.isSlot {
        isOpen = true
        if token.term == .topic(.publication) { unexplained += gaps }  // 概况类信息
        // 食品安全行政处罚: words that nothing sets apart from what is counted limit it.
        if token.term.isLimitable { unexplained += token.range.lowerBound - end }
      }
      end = token.range.upperBound
      if isOpen {
        let next = position + 1 < tokens.endIndex ? tokens[position + 1].range.lowerBound : number
        unexplained += max(0, next - token.range.upperBound)
      }
    }
  }

  /// Describes by all words of a stretch of text: whatever no word explains counts.
  init(_ tokens: ArraySlice<Token>, from start: Int, to end: Int) {
    isOpen = true
    unexplained = max(0, (tokens.first?.range.lowerBound ?? end) - start)
    for (position, token) in zip(tokens.indices, tokens) {
      add(token.term)
      let next = position + 1 < tokens.endIndex ? tokens[position + 1].range.lowerBound : end
      unexplained += max(0, next - token.range.upperBound)
    }
  }

  /// Describes by the words behind a number, up to the first that says something and what belongs
  /// to it.
  /// - Parameter number: where the number ends.
  init(_ tokens: ArraySlice<Token>, after number: Int) {
    var end = number
    for token in tokens {
      // 4件未到答复期限: what is not done says nothing, nor does 更新 of what is counted.
      if token.term.isDenial || token.term == .action(.published) { break }
      if !isOpen || token.range.lowerBound == end {
        if !isOpen { unexplained += max(0, token.range.lowerBound - end) }
        add(token.term)
      }
      isOpen = isOpen || token.term.isSlot
      end = token.range.upperBound
    }
  }

  /// Whether no word says what is counted.
  var isEmpty: Bool {
    topics.isEmpty && actions.isEmpty && applicants.isEmpty && channels.isEmpty && outlets.isEmpty
      && rate == nil && !marks.contains(.anyRequest)
  }

  /// Whether what is counted is named, but nothing else about it.
  var saysOnlyTopic: Bool {
    actions.isEmpty && applicants.isEmpty && channels.isEmpty && outlets.isEmpty && rate == nil
  }

  /// Whether no word names what is counted, or by whom and how.
  var isPlain: Bool { topics.isEmpty && applicants.isEmpty && channels.isEmpty }

  /// Whether the number is a difference, or last year's beside this year's.
  var tellsChange: Bool {
    marks.contains(.rise) || marks.contains(.fall) || marks.contains(.compared)
  }

  /// The action that can be done with a topic: 信息公开答复引发行政复议 is no answer to a review.
  func action(of topic: Topic?) -> Action? {
    guard topic?.family == .suits else { return action }
    var known = self
    known.actions = actions.filter(\.isOfSuits)
    return known.action
  }

  /// The action, with those that mean one thing together made one.
  var action: Action? {
    guard let last = actions.last, actions.count > 1 else { return actions.last }
    let all = Set(actions)
    if marks.contains(.excluding), let other = actions.last(where: { $0 != .carriedIn }) {
      return other
    }
    if all.isSubset(of: [.received, .carriedIn, .handled]),
      all.isSuperset(of: [.received, .carriedIn]),
      marks.contains(.conjunction) || marks.contains(.including)
    {
      return .receivedAll
    }
    if all.contains(.carriedOut), all.isSubset(of: [.carriedOut, .handled, .answered, .inProgress])
    {
      return .carriedOut
    }
    // 予以公开答复30件.
    let outcomes = actions.filter(\.isOutcome)
    if outcomes.count == 1, all.subtracting(outcomes).isSubset(of: [.done, .answered, .handled]) {
      return outcomes[0]
    }
    if all.contains(.received), !all.isDisjoint(with: [.done, .answered, .handled]) {
      return .handled
    }
    return last == .happened ? actions.last { $0 != .happened } ?? last : last
  }

  /// Takes from another description what this one does not say.
  mutating func complete(with other: Description) {
    if topics.isEmpty { topics = other.topics }
    if actions.isEmpty { actions = other.actions }
    if applicants.isEmpty { applicants = other.applicants }
    if channels.isEmpty { channels = other.channels }
    // A growth behind a number is the next number's.
    marks.formUnion(other.marks.intersection([.anyRequest, .other, .limiting, .carry]))
    unexplained += other.unexplained
  }

  /// Takes from another description what is counted.
  mutating func completeTopic(with other: Description) {
    topics = other.topics
    if other.marks.contains(.anyRequest) { marks.insert(.anyRequest) }
  }

  /// Drops what is counted.
  mutating func forgetTopic() {
    topics.removeAll()
    marks.remove(.anyRequest)
  }

  private mutating func add(_ term: Term) {
    switch term {
    case .topic(.publication) where topics == [.foreign] && !isJoined: break  // 动态信息
    case .topic(.foreign) where topics.last == .foreign: break  // 投诉举报
    case .topic(let topic):
      if !isJoined { topics.removeAll() }
      if !topics.contains(topic) { topics.append(topic) }
      isJoined = false
      return
    case .action(let action): actions.append(action)
    case .applicant(let applicant): applicants.append(applicant)
    case .channel(let channel): channels.append(channel)
    case .outlet(let outlet): if !outlets.contains(outlet) { outlets.append(outlet) }
    case .rate(let action): rate = action
    case .quantity: break
    case .filler: return
    case .anyRequest:
      marks.insert(.anyRequest)
      return
    case .conjunction:
      marks.insert(.conjunction)
      isJoined = true
      return
    default: marks.formUnion(Marks(term))
    }
    isJoined = false
  }
}
