/// The figures of a report by what they are, and the numbers that it prints where the form asks
/// for none.
struct FigureIndex {
  private var positions = [Int16](repeating: -1, count: FigureKey.slotCount)
  private var figures: [Figure] = []

  /// The index of some figures, no two of which are the same number.
  init(_ figures: [Figure]) {
    for figure in figures where positions[figure.key.slot] < 0 {
      positions[figure.key.slot] = Int16(self.figures.count)
      self.figures.append(figure)
    }
  }

  /// The figure of a key; nil where the form asks for none and none is printed.
  subscript(key: FigureKey) -> Figure? {
    let position = positions[key.slot]
    return position < 0 ? nil : figures[Int(position)]
  }

  /// The number of a key; nil where there is none.
  func value(_ key: FigureKey) -> DecimalNumber? { self[key]?.value }
}
