/// T2-2019B: in the form of 2019 items and decisions count different things; where the decisions are
/// the items with their change in every row, a column was probably filled in wrongly.
enum ItemsCheck {
  static func findings(_ figures: [Figure]) -> [Finding] {
    let index = FigureIndex(figures.filter { $0.key.table == .proactiveDisclosure })
    let rows: [RowKey] = [.permit, .otherService, .penalty, .coercion]
    let agreeing = rows.filter { row in
      guard let items = value(row, .previousItems, index), let delta = value(row, .delta, index),
        let decisions = value(row, .decisions, index), let sum = items.adding(delta)
      else { return false }
      return sum.equals(decisions) && !decisions.isZero
    }
    guard agreeing.count == rows.count else { return [] }
    let keys = rows.flatMap { row in
      [ColumnKey.previousItems, .delta, .decisions].map {
        FigureKey(.proactiveDisclosure, row, $0)
      }
    }
    return [
      Finding(
        .itemsLeft, .info,
        Message(
          "\(rows.count)行的处理决定数量都等于上一年项目数量加本年增/减，像是把项目数量填成了处理决定数量。",
          "In all \(rows.count) rows the decisions are last year’s items with their change: like items in"
            + " the column of decisions."),
        places: keys.compactMap { index[$0]?.findingPlace })
    ]
  }

  private static func value(
    _ row: RowKey, _ column: ColumnKey, _ index: FigureIndex
  ) -> DecimalNumber? {
    index.value(FigureKey(.proactiveDisclosure, row, column))
  }
}
