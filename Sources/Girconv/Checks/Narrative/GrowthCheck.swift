/// N-GROW: whether a growth is that of this year's and last year's number of the same sentence.
enum GrowthCheck {
  static func findings(_ statements: [Statement]) -> [Finding] {
    let growths = statements.indices.filter { index in
      let name = statements[index].measure?.name ?? ""
      return statements[index].isExact && (name.hasPrefix("growth.") || name.hasPrefix("change."))
    }
    guard !growths.isEmpty else { return [] }
    let sentences = Dictionary(grouping: statements, by: \.sentenceNumber)
    return growths.compactMap {
      finding(statements[$0], sentences[statements[$0].sentenceNumber] ?? [])
    }
  }

  private static func finding(
    _ growth: Statement, _ sentence: [Statement]
  ) -> Finding? {
    let name = growth.measure?.name ?? ""
    let isPercent = name.hasPrefix("growth.")
    let now = sentence.first {
      guard let measure = $0.measure else { return false }
      return (isPercent ? measure.growth : measure.change).name == name
    }
    guard let now, now.isExact, let measure = now.measure,
      let before = lastYear(measure, now, sentence, isPercent), !before.isZero,
      let change = now.value.subtracting(before)
    else { return nil }
    let holds =
      isPercent
      ? Ratio(change, before).isPrinted(as: growth.value) : change.equals(growth.value)
    guard !holds else { return nil }
    let unit = isPercent ? "%" : measure.unit
    return Finding(
      .narrativeGrowth, .info,
      Message(
        "“\(growth.quote)”写\(growth.value.magnitude)\(unit)，按上年\(before)、本年\(now.value)算不出这个数。",
        "“\(growth.quote)” says \(growth.value.magnitude)\(unit), which \(before) last year and "
          + "\(now.value) this year do not give."),
      growth, places: [now.findingPlace])
  }

  /// Last year's number as the sentence has it, or as its difference to this year's tells it.
  private static func lastYear(
    _ measure: Measure, _ now: Statement, _ sentence: [Statement], _ isPercent: Bool
  ) -> DecimalNumber? {
    if let stated = sentence.first(where: { $0.measure == measure.ofLastYear }) {
      return stated.isExact ? stated.value : nil
    }
    guard isPercent, let change = sentence.first(where: { $0.measure == measure.change }),
      change.isExact
    else { return nil }
    return now.value.subtracting(change.value)
  }
}

/// N-IMPL: more visitors than visits.
enum ImplausibleVisits {
  static func findings(_ statements: [Statement]) -> [Finding] {
    guard let visitors = statements.first(where: { $0.measure?.name == "visits.unique" }),
      let visits = statements.first(where: { $0.measure?.name == "visits.site" }),
      visits.value.isLess(than: visitors.value)
    else { return [] }
    return [
      Finding(
        .narrativeImplausible, .info,
        Message(
          "“\(visitors.quote)”的独立用户访问量\(visitors.value)大于“\(visits.quote)”的总访问量\(visits.value)，可能填反。",
          "There are more visitors (\(visitors.value)) than visits (\(visits.value)): perhaps they "
            + "changed places."),
        visitors, right: visits.value, places: [visits.findingPlace])
    ]
  }
}
