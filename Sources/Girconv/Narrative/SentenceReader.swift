/// Reads what the numbers of a paragraph's sentences measure, clause by clause.
struct SentenceReader {
  /// What was read.
  var statements: [Statement] = []
  /// What the sentences left behind.
  var frame: NarrativeFrame

  let text: [UInt32]
  let bodyName: BodyName
  /// The statements of the sentence begin here.
  var firstOfSentence = 0
  /// Those behind the last ； begin here.
  var firstOfPart = 0
  /// The words of the clause before, if it has no number.
  var lastClause: Description?
  /// What is named before 分别, for the numbers behind it.
  var enumerated: [MeasureList.Slots] = []

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
    lastClause = nil
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

  mutating func read(_ clause: Clause) {
    let tokens = clause.tokens
    var begin = tokens.startIndex
    var asides = clause.asides[...]
    for index in tokens.indices {
      guard let quantity = tokens[index].quantity else { continue }
      let end = tokens[(index + 1)...].firstIndex(where: \.isQuantity) ?? tokens.endIndex
      let isFirst = begin == tokens.startIndex
      var includes = false
      while let aside = asides.first, aside.position <= index - tokens.startIndex {
        includes = includes || saysCarriedIn(aside.clause)
        asides.removeFirst()
      }
      let before = tokens[begin..<index]
      let behind = SentenceReader.behind(
        tokens[(index + 1)..<end], isLast: end == tokens.endIndex)
      observe(before, from: isFirst ? clause.start : nil)
      let count = statements.count
      let start = isFirst ? clause.start : tokens[begin - 1].range.upperBound
      state(quantity, at: tokens[index].range, from: start, before, behind)
      if includes { includeCarriedIn(count) }
      while let aside = asides.first, aside.position <= end - tokens.startIndex,
        statements.count > count
      {
        read(aside.clause, asideOf: count)
        asides.removeFirst()
      }
      // 1件维持、1件尚未审结, where 维持 is taken.
      let isTaken = !before.contains(where: \.term.isSlot) && behind.contains(where: \.term.isSlot)
      begin = isTaken ? behind.endIndex : index + 1
    }
    let isWithoutNumber = begin == tokens.startIndex
    observe(tokens[begin...], from: isWithoutNumber ? clause.start : nil)
    let rest = Description(tokens[begin...], before: tokens.last?.range.upperBound ?? 0)
    if isWithoutNumber {
      let zeros = ZeroReader(tokens: tokens, start: clause.start, end: clause.end)
      for zero in zeros.statements(frame) { append(zero) }
      stateAllUpheld(tokens, rest)
    }
    if !rest.topics.isEmpty { frame.topics = rest.topics }
    lastClause = isWithoutNumber ? rest : nil
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
  mutating func read(_ aside: Clause, asideOf number: Int) {
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
  func saysCarriedIn(_ clause: Clause) -> Bool {
    !clause.tokens.contains(where: \.isQuantity)
      && clause.tokens.contains { $0.term == .including }
      && clause.tokens.contains { $0.term == .action(.carriedIn) }
  }

  /// Takes up what words say about all that follows: year, scope, 其中, plans.
  /// - Parameter start: where the clause begins, if the words are its first.
  mutating func observe(_ tokens: ArraySlice<Token>, from start: Int?) {
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
      case .openness, .topic(.request): frame.openness = .inSentence
      case .excluding: frame.isExcepting = true
      case .parts: frame.partsHead = lastCount
      default: break
      }
    }
  }

  /// The last statement of the paragraph that is no percentage.
  var lastCount: Int? {
    statements.indices.last {
      statements[$0].quantity.map { $0.counter != .percent } ?? false
    }
  }
}
