/// A piece of a sentence between commas, with what its brackets hold.
struct Clause {
  /// A clause in brackets.
  struct Aside {
    /// How many tokens stand before it.
    var position: Int
    var clause: Clause
  }

  /// The tokens outside brackets.
  var tokens: ArraySlice<Token> = []
  /// Where it begins among the scalars.
  var start = 0
  /// Where it ends among the scalars.
  var end = 0
  /// What stands in brackets.
  var asides: [Aside] = []
  /// Whether a new statement begins behind it: ；
  var endsStatement = false

  /// The clauses of a sentence.
  static func split(_ tokens: [Token], _ range: Range<Int>) -> [Clause] {
    var result: [Clause] = []
    result.reserveCapacity(4)
    var open: [Clause] = []
    var current = Clause(start: range.lowerBound)
    // The tokens from here on are in no clause yet.
    var first = 0
    for (index, token) in tokens.enumerated() where token.term.dividesClauses {
      current.take(tokens[first..<index])
      first = index + 1
      switch token.term {
      case .open where open.count < 3:
        open.append(consume current)
        current = Clause(start: token.range.upperBound)
      case .open: break
      case .close:
        guard var outer = open.popLast() else { continue }
        current.end = token.range.lowerBound
        outer.asides.append(Aside(position: outer.tokens.count, clause: current))
        // What the bracket says is read apart, and explains its place here.
        outer.tokens.append(
          Token(term: .filler, range: (current.start - 1)..<token.range.upperBound))
        current = outer
      default:
        current.end = token.range.lowerBound
        current.endsStatement = token.term == .semicolon
        if let position = open.last?.tokens.count {
          open[open.count - 1].asides.append(Aside(position: position, clause: consume current))
        } else {
          result.append(consume current)
        }
        current = Clause(start: token.range.upperBound)
      }
    }
    // A bracket that is never closed.
    for var outer in open {
      outer.end = current.start
      result.append(outer)
    }
    current.take(tokens[first...])
    current.end = range.upperBound
    result.append(consume current)
    return result
  }

  /// Takes tokens behind those that it has; the first are not copied.
  private mutating func take(_ more: ArraySlice<Token>) {
    if tokens.isEmpty { tokens = more } else { tokens += more }
  }
}
