/// Words that mean something only together: 上年 + 结转, 结转 + 2022年, 较 + 上年.
enum Phrases {
  /// The tokens with such words made one.
  static func joined(_ tokens: [Token]) -> [Token] {
    guard let first = tokens.indices.first(where: { phrase(tokens, at: $0) != nil }) else {
      return tokens
    }
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    result += tokens[..<first]
    var index = first
    while index < tokens.count {
      if let (term, end) = phrase(tokens, at: index) {
        let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        result.append(Token(term: term, range: range))
        index = end
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static func phrase(_ tokens: [Token], at index: Int) -> (Term, end: Int)? {
    switch tokens[index].term {
    case .lastYear: carriedIn(tokens, index)
    case .carry: carriedOut(tokens, index)
    case .nextYear: further(tokens, index)
    case .than: comparison(tokens, index)
    default: nil
    }
  }

  /// 上年未办结的结转, 2020年结转.
  private static func carriedIn(_ tokens: [Token], _ index: Int) -> (Term, end: Int)? {
    let next = skipFillers(tokens, index + 1)
    guard next < tokens.count, tokens[next].term == .carry, isTight(tokens, index..<next + 1) else {
      return nil
    }
    let last = skipFillers(tokens, next + 1)
    // 2020年结转至2021年: the year that it came to is this one.
    if last < tokens.count, tokens[last].term == .thisYear {
      return (.action(.carriedIn), last + 1)
    }
    if last < tokens.count, tokens[last].term == .nextYear { return nil }
    return (.action(.carriedIn), next + 1)
  }

  /// 结转至2022年继续办理.
  private static func carriedOut(_ tokens: [Token], _ index: Int) -> (Term, end: Int)? {
    let next = skipFillers(tokens, index + 1)
    guard next < tokens.count, isTight(tokens, index..<next + 1) else { return nil }
    if tokens[next].term == .thisYear || tokens[next].term == .lastYear {
      return (.action(.carriedIn), next + 1)
    }
    guard tokens[next].term == .nextYear else { return nil }
    return further(tokens, next) ?? (.action(.carriedOut), next + 1)
  }

  /// 下年度继续办理.
  private static func further(_ tokens: [Token], _ index: Int) -> (Term, end: Int)? {
    let next = skipFillers(tokens, index + 1)
    guard next < tokens.count, isTight(tokens, index..<next + 1) else { return nil }
    switch tokens[next].term {
    case .further, .action(.handled), .action(.answered), .action(.inProgress):
      return (.action(.carriedOut), next + 1)
    default: return nil
    }
  }

  /// 较上年, 与上年相比, 比2020年.
  private static func comparison(_ tokens: [Token], _ index: Int) -> (Term, end: Int)? {
    let next = skipFillers(tokens, index + 1)
    guard next < tokens.count, tokens[next].term == .lastYear, isTight(tokens, index..<next + 1)
    else { return nil }
    let end = next + 1
    return (.compared, end < tokens.count && tokens[end].term == .than ? end + 1 : end)
  }

  private static func skipFillers(_ tokens: [Token], _ start: Int) -> Int {
    var index = start
    while index < tokens.count, tokens[index].term == .filler { index += 1 }
    return index
  }

  /// Whether nothing unknown stands between tokens.
  private static func isTight(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy {
      tokens[$0].range.lowerBound == tokens[$0 - 1].range.upperBound
    }
  }
}
