/// The figures of a report by what they are, and the numbers that it prints where the form asks
/// for none.
struct FigureIndex {
  private var positions = [Int16](repeating: -1, count: FigureKey.slotCount)
  private let figures: [Figure]

  /// The index of some figures; of two for the same number the first is taken.
  init(_ figures: [Figure]) {
    self.figures = figures
    for index in figures.indices where positions[figures[index].key.slot] < 0 {
      positions[figures[index].key.slot] = Int16(truncatingIfNeeded: index)
    }
  }

  /// The figure of a key; nil where the form asks for none and none is printed.
  subscript(key: FigureKey) -> Figure? {
    let position = positions[key.slot]
    return position < 0 ? nil : figures[Int(position)]
  }

  /// The number of a key; nil where there is none.
  func value(_ key: FigureKey) -> DecimalNumber? {
    let position = positions[key.slot]
    return position < 0 ? nil : figures[Int(position)].value
  }

  /// Whether there is a figure of a key.
  func contains(_ key: FigureKey) -> Bool { positions[key.slot] >= 0 }
}
