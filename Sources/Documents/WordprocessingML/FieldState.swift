/// The open fields at a place of a story (ECMA-376 Part 1, 17.16.18). Text shows only in the
/// result of every field that is open there.
struct FieldState {
  /// Marks without their counterparts.
  private(set) var unmatchedCount = 0

  /// The field characters that are ignored.
  private var unmatched: Set<Int> = []
  /// For each open field, whether its result is being read.
  private var isInResult: [Bool] = []
  private var instructions = 0

  /// A place outside of all fields.
  init() {}

  /// Pairs the field characters of a story beforehand, so that a field without its end does not
  /// hide what follows. A field does not reach out of a cell or a text box.
  init(matching parents: [Int], in tape: XMLTape) {
    for parent in parents {
      let elements = parent + 1..<max(parent + 1, Int(tape.events[parent].end))
      guard tape.events[elements].contains(where: { $0.name == .fldChar }) else { continue }
      var scopes = [Scope(end: Int(tape.events[parent].end))]
      for element in elements {
        while let scope = scopes.last, scope.end <= element, scopes.count > 1 {
          ignore(scopes.removeLast().begins)
        }
        switch tape.name(element) {
        case .tc, .txbxContent:
          scopes.append(Scope(end: Int(tape.events[element].end)))
        case .fldChar:
          match(
            element, kind: tape.string(.fldCharType, of: element), in: &scopes[scopes.count - 1])
        default: break
        }
      }
      for scope in scopes { ignore(scope.begins) }
    }
    unmatchedCount = unmatched.count
  }

  private struct Scope {
    var end: Int
    var begins: [Int] = []
  }

  private mutating func match(_ element: Int, kind: String?, in scope: inout Scope) {
    switch kind {
    case "begin": scope.begins.append(element)
    case "end": if scope.begins.popLast() == nil { ignore([element]) }
    default: if scope.begins.isEmpty { ignore([element]) }
    }
  }

  private mutating func ignore(_ elements: [Int]) { unmatched.formUnion(elements) }

  /// Whether text at this place is shown.
  var isShowing: Bool { instructions == 0 }

  /// Passes a field character.
  mutating func pass(_ element: Int, in tape: XMLTape) {
    guard !unmatched.contains(element) else { return }
    switch tape.string(.fldCharType, of: element) {
    case "begin":
      isInResult.append(false)
      instructions += 1
    case "separate":
      if isInResult.last == false {
        isInResult[isInResult.count - 1] = true
        instructions -= 1
      }
    case "end":
      if isInResult.popLast() == false { instructions -= 1 }
    default: break
    }
  }
}
