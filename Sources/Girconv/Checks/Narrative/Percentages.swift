/// N-PCT: whether a percentage is that of the numbers beside it, rounded or cut.
enum Percentages {
  static func findings(_ statements: [Statement], _ tables: ComparedTables) -> [Finding] {
    var result: [Finding] = []
    var first = 0
    for (index, statement) in statements.enumerated() {
      if statements[first].sentenceNumber != statement.sentenceNumber { first = index }
      guard let name = statement.measure?.name, name.hasPrefix("rate."), statement.isExact else {
        continue
      }
      let sentence = statements[first..<index]
      // The number that the percentage is said of stands before it.
      guard let part = sentence.last(where: { $0.measure?.rate.name == name }), part.isExact else {
        continue
      }
      let wholes = wholes(of: part, sentence, statements, tables)
      guard let nearest = wholes.first,
        !wholes.contains(where: { Ratio(part.value, $0).isPrinted(as: statement.value) })
      else { continue }
      result.append(
        Finding(
          .narrativePercentage, .info,
          Message(
            "“\(statement.quote)”写\(statement.value)%，按\(part.value)÷\(nearest)算不出这个比例。",
            "“\(statement.quote)” says \(statement.value)%, which \(part.value) of \(nearest) is not."
          ),
          statement, places: [part.findingPlace]))
    }
    return result
  }

  /// What a part may be a share of: the whole that it is listed under, other counts of the sentence
  /// that are larger, and the totals of the table.
  private static func wholes(
    of part: Statement, _ sentence: ArraySlice<Statement>, _ all: [Statement],
    _ tables: ComparedTables
  ) -> [DecimalNumber] {
    var result: [DecimalNumber] = []
    if case .part(let head) = part.role, all.indices.contains(head) {
      result.append(all[head].value)
    }
    result += sentence.filter { $0.quantity?.counter != .percent && $0.range != part.range }
      .map(\.value)
    if let slots = part.slots, slots.topic == .request {
      result += [[RowKey.new], [.new, .carriedIn], [.resultTotal]].compactMap(tables.requests)
    }
    return result.filter { !$0.isZero && !$0.isLess(than: part.value) }
  }
}

/// One number over another.
struct Ratio {
  private let part: DecimalNumber
  private let whole: DecimalNumber

  init(_ part: DecimalNumber, _ whole: DecimalNumber) {
    self.part = part
    self.whole = whole
  }

  /// Whether a percentage is this one at its own precision, rounded or cut.
  func isPrinted(as percentage: DecimalNumber) -> Bool {
    let scale = max(part.scale, whole.scale)
    guard let numerator = part.timesTen(toThe: scale + percentage.scale + 2)?.coefficient,
      let denominator = whole.timesTen(toThe: scale)?.coefficient, denominator != 0,
      numerator.magnitude < 1 << 60, denominator.magnitude < 1 << 60
    else { return true }
    // Integers throughout: the printed digits against the quotient's.
    let cut = numerator / denominator
    let rest = numerator % denominator
    let rounded = rest.magnitude * 2 >= denominator.magnitude ? cut + (rest < 0 ? -1 : 1) : cut
    return percentage.coefficient == cut || percentage.coefficient == rounded
  }
}
