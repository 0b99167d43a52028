/// T2-UNIT and T2-2019D: what the unit of an amount is.
enum AmountCheck {
  static func findings(_ report: Report) -> [Finding] {
    let figures = report.figures
    return figures.indices.filter { figures[$0].key.column == .amount }.compactMap { index in
      switch figures[index].key.row {
      case .procurement: withoutUnit(figures[index])
      default: looksLikeYuan(figures[index], of: report.agency)
      }
    }
  }

  /// Whole numbers from here on are rarely 万元 of a body that is no government.
  private static let large: Int64 = 100_000

  private static func looksLikeYuan(_ figure: Figure, of agency: String) -> Finding? {
    guard let value = figure.value, figure.unit == "万元" else { return nil }
    let reason: Message
    if value.scale > 4 {
      reason = Message("小数多于4位", "it has more than 4 decimals")
    } else if value.isWhole, value.scale == 0, value.coefficient >= large, !agency.isEmpty,
      !RulemakingPower.isGovernment(agency)
    {
      reason = Message(
        "对一个部门来说过大，像是按元填的", "that is large for a department, as if it were in 元")
    } else {
      return nil
    }
    var finding = Finding(
      .amountUnit, .warning,
      Message(
        "\(figure.name.chinese)印\(value)万元，\(reason.chinese)。请核对单位，数据未作换算。",
        "\(figure.name.english.capitalizedFirst) is \(value) 万元; \(reason.english)."
          + " Please check the unit, nothing was converted."),
      places: [figure.findingPlace])
    finding.left = value.description
    return finding
  }

  private static func withoutUnit(_ figure: Figure) -> Finding? {
    guard let value = figure.value, !value.isZero, figure.unit.isEmpty else { return nil }
    var finding = Finding(
      .procurementUnit, .warning,
      Message(
        "\(figure.name.chinese)印\(value)，没有写明单位，无法判断是元还是万元。",
        "\(figure.name.english.capitalizedFirst) is \(value) without a unit: 元 or 万元 cannot be told."
      ),
      places: [figure.findingPlace])
    finding.left = value.description
    return finding
  }
}
