/// Where a part shows text that a tracked change has removed.
///
/// What was removed lies in the list of changes, or stays in place between a start and an end:
/// LibreOffice writes either, as its view was when the document was saved.
struct TrackedDeletions {
  /// How many insertions and deletions the part lists.
  private(set) var changeCount = 0
  /// The removed stretches of the tape, ascending, without overlap: from the start mark's element
  /// to the end mark's.
  private var stretches: [ClosedRange<Int>] = []
  /// The ids of the deletions.
  private var removed: Set<String> = []

  /// A part without changes.
  init() {}

  /// Pairs the marks of a part. A mark without its counterpart removes nothing.
  init(in tape: XMLTape) {
    readChanges(in: tape)
    guard !removed.isEmpty else { return }
    var starts: [String: Int] = [:]
    var found: [ClosedRange<Int>] = []
    for (element, event) in tape.events.enumerated() {
      guard event.name == .changeStart || event.name == .changeEnd,
        let id = tape.string(.changeID, of: element), removed.contains(id)
      else { continue }
      if event.name == .changeStart {
        starts[id] = element
      } else if let start = starts.removeValue(forKey: id) {
        found.append(start...element)
      }
    }
    join(found)
  }

  /// Counts the changes, and keeps the ids of the deletions.
  private mutating func readChanges(in tape: XMLTape) {
    for (element, event) in tape.events.enumerated() where event.name == .changedRegion {
      let isDeletion = tape.child(.deletion, of: element) != nil
      guard isDeletion || tape.child(.insertion, of: element) != nil else { continue }
      changeCount += 1
      if isDeletion, let id = tape.string(.id, of: element) { removed.insert(id) }
    }
  }

  private mutating func join(_ found: [ClosedRange<Int>]) {
    for stretch in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stretches.last, stretch.lowerBound <= last.upperBound {
        let end = max(last.upperBound, stretch.upperBound)
        stretches[stretches.count - 1] = last.lowerBound...end
      } else {
        stretches.append(stretch)
      }
    }
  }

  /// Whether a row of a table is removed: all that stood in its cells is. There is no mark for
  /// rows; this is how LibreOffice writes a row that is deleted.
  func empty(_ row: Int, in tape: XMLTape) -> Bool {
    guard !removed.isEmpty else { return false }
    var isChanged = false
    for element in row..<Int(tape.events[row].end) {
      switch tape.name(element) {
      case .t:
        guard cover(element, in: tape) else { return false }
        isChanged = true
      case .picture, .oleObject: return false
      case .change:
        if tape.string(.changeID, of: element).map(removed.contains) ?? false { isChanged = true }
      default: break
      }
    }
    return isChanged
  }

  /// Whether an element is removed with all that is in it.
  func cover(_ element: Int, in tape: XMLTape) -> Bool {
    guard let stretch = stretch(at: element) else { return false }
    return Int(tape.events[element].end) <= stretch.upperBound
  }

  /// Whether the end of a paragraph is removed, so that the next one goes on in it.
  func coverEnd(of paragraph: Int, in tape: XMLTape) -> Bool {
    let end = Int(tape.events[paragraph].end)
    guard let stretch = stretch(at: end - 1) else { return false }
    return stretch.upperBound >= end
  }

  /// The stretch in which a place lies.
  private func stretch(at place: Int) -> ClosedRange<Int>? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].upperBound < place { low = middle + 1 } else { high = middle }
    }
    guard low < stretches.count, stretches[low].contains(place) else { return nil }
    return stretches[low]
  }
}
