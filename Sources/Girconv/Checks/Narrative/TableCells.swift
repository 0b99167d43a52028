/// The cells of a measure in a report's tables.
struct TableCells {
  /// What the cells hold together.
  enum Sum {
    case number(DecimalNumber)
    /// A cell holds no number; the first such.
    case unknown(Figure)
    /// The form has no such cells.
    case none
  }

  /// The cells, as the form asks for them.
  let figures: [Figure]
  private let cells: Measure.Cells
  private let form: Form?

  init(_ cells: Measure.Cells, _ report: Report) {
    self.cells = cells
    form = Form.all.first { $0.id == report.form }
    figures = report.figures.filter { figure in
      figure.key.table == cells.table && cells.columns.contains(figure.key.column)
        && cells.rows.contains { TableCells.row(figure.key.row, isIn: $0) }
    }
  }

  /// Whether a row is another one or a leaf of it.
  private static func row(_ row: RowKey, isIn group: RowKey) -> Bool {
    row == group || (group.isGroup && row.rawValue.hasPrefix(group.rawValue + "."))
  }

  /// The sum of the cells.
  var sum: Sum {
    guard !figures.isEmpty else { return .none }
    if let unknown = figures.first(where: { $0.value == nil }) { return .unknown(unknown) }
    return DecimalNumber.sum(figures.compactMap(\.value)).map { .number($0) } ?? .none
  }

  /// The sum, where there is one.
  var number: DecimalNumber? {
    if case .number(let number) = sum { number } else { nil }
  }

  /// The cells in words: “一、本年新收政府信息公开申请数量”行“总计”列.
  var name: Message {
    let rows = names(cells.rows.map { row in label(of: row) })
    let column =
      cells.columns == ColumnKey.organizations
      ? "法人或其他组织" : figures.first?.columnName.split(separator: "—").last.map(String.init) ?? ""
    return Message("\(rows)行“\(column)”列", "row \(rows), column “\(column)”")
  }

  private func names(_ labels: [String]) -> String {
    labels.map { "“\($0)”" }.joined(separator: "＋")
  }

  private func label(of row: RowKey) -> String {
    if let figure = figures.first(where: { $0.key.row == row }) { return figure.rowName }
    let lines = form?.tables.flatMap(\.blocks).flatMap(\.rows) ?? []
    return lines.first { $0.key == row }.map { Figure.plain($0.label) } ?? row.rawValue
  }
}

extension RowKey {
  /// Whether other rows are its parts; 三（七）总计 is a row of its own.
  var isGroup: Bool {
    [.resultDenied, .resultUnable, .resultNotProcessed, .resultOther].contains(self)
  }
}
