/// T2-REG: regulations of a body that cannot make any.
enum RegulationCheck {
  static func findings(_ report: Report) -> [Finding] {
    guard RulemakingPower.isLacking(report.agency) else { return [] }
    let figures = report.figures.filter {
      $0.key.row == .regulation && ($0.value?.coefficient ?? 0) > 0
    }
    guard !figures.isEmpty else { return [] }
    let numbers = figures.map { "“\($0.columnName)”\($0.value?.description ?? "")" }
      .joined(separator: "、")
    return [
      Finding(
        .regulationPower, .warning,
        Message(
          "“\(report.agency)”没有规章制定权，而“规章”行填有\(numbers)，请核对是否为规范性文件。",
          "“\(report.agency)” cannot make regulations, but the row “规章” has \(numbers); are these"
            + " normative documents?"),
        places: figures.map(\.findingPlace))
    ]
  }
}
