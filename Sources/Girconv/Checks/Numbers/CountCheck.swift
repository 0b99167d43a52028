/// T2-NUM, T3-INT, T4-INT: counts are whole numbers and not below 0, nor are amounts.
enum CountCheck {
  static func findings(_ figures: [Figure]) -> [Finding] {
    var findings: [Finding] = []
    for index in figures.indices {
      guard let value = figures[index].value,
        let fault = fault(of: value, in: figures[index].key.column)
      else { continue }
      let figure = figures[index]
      var finding = Finding(
        check(figure.key.table), .error,
        Message(
          "\(figure.name.chinese)印的是\(value)，\(fault.chinese)。",
          "\(figure.name.english.capitalizedFirst) is \(value), \(fault.english)."),
        places: [figure.findingPlace])
      finding.left = value.description
      findings.append(finding)
    }
    return findings
  }

  private static func fault(of value: DecimalNumber, in column: ColumnKey) -> Message? {
    if column != .delta, value.coefficient < 0 {
      return Message("小于0", "which is below 0")
    }
    if column != .amount, !value.isWhole {
      return Message("不是整数", "which is no whole number")
    }
    return nil
  }

  private static func check(_ table: FormTable.ID) -> Check {
    switch table {
    case .proactiveDisclosure: .disclosureNumber
    case .requests: .requestsNumber
    case .reviewLitigation: .reviewNumber
    }
  }
}
