/// T2-2019B: decisions that are the number of items in every row, as if a column were misread.
enum DecisionCheck {
  static func findings(_ report: Report) -> [Finding] {
    let figures = report.figures
    let decisions = figures.indices.filter { figures[$0].key.column == .decisions }
    let rows = decisions.compactMap { decision -> [Figure]? in
      let (table, row) = (figures[decision].key.table, figures[decision].key.row)
      let places = figures.indices.filter {
        figures[$0].key.row == row && figures[$0].key.table == table && figures[$0].value != nil
      }
      return places.count == 3 ? places.map { figures[$0] } : nil
    }
    // One row, or rows of zeros, may be so by chance.
    let filled = rows.filter { !$0.compactMap(\.value).allSatisfy(\.isZero) }
    guard filled.count > 1, filled.allSatisfy(isSum) else { return [] }
    return [
      Finding(
        .itemsLeft, .info,
        Message(
          "\(filled.count)行的“处理决定数量”都等于“上一年项目数量”与“本年增/减”之和，两者本不相干，像是填错了列。",
          "In all \(filled.count) rows 处理决定数量 is the sum of 上一年项目数量 and 本年增/减, with which it has"
            + " nothing to do: like a misread column."),
        places: filled.flatMap { $0.map(\.findingPlace) })
    ]
  }

  private static func isSum(_ row: [Figure]) -> Bool {
    func value(_ column: ColumnKey) -> DecimalNumber? {
      row.first { $0.key.column == column }?.value
    }
    guard let items = value(.previousItems), let delta = value(.delta),
      let decisions = value(.decisions)
    else { return false }
    return items.adding(delta)?.equals(decisions) ?? false
  }
}
