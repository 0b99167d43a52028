/// Tells whose numbers a sentence gives by the name of a body before them.
struct BodyName {
  private let agency: [UInt32]

  /// - Parameter agency: the body that reports.
  init(agency: String) { self.agency = agency.unicodeScalars.map(\.value) }

  /// The doubt about the words before a verb; nil when they name no body.
  func scope(of words: ArraySlice<UInt32>) -> Statement.Doubts? {
    guard (2...20).contains(words.count), let last = words.last,
      BodyName.endings.contains(last)
    else { return nil }
    return isAgency(words) ? [] : .otherBody
  }

  /// Whether a name is the reporting body's, perhaps shortened: 市卫健委 for 某市卫生健康委员会.
  private func isAgency(_ name: ArraySlice<UInt32>) -> Bool {
    var rest = agency[...]
    return name.allSatisfy { scalar in
      guard let index = rest.firstIndex(of: scalar) else { return false }
      rest = rest[(index + 1)...]
      return true
    }
  }

  private static let endings = "局委办厅院所乡镇道室府会处心区县市署门位关".unicodeScalars.map(\.value)
}
