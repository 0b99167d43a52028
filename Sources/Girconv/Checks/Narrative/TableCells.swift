/// The tables that sentences are held against.
struct ComparedTables {
  private let index: FigureIndex
  private let form: Form.ID?
  private let known: KeySet<FormTable.ID>

  init(_ report: Report) {
    index = FigureIndex(report.figures)
    form = report.form
    known = KeySet(report.figures.lazy.filter { $0.value != nil }.map(\.key.table))
  }

  /// Whether any cell of the table is known: of a table that could not be read nothing is said.
  func hasNumbers(_ table: FormTable.ID) -> Bool { known.contains(table) }

  /// The cells of a measure.
  func cells(_ cells: Measure.Cells) -> TableCells { TableCells(cells, index, form) }

  /// The sum of the totals of rows of table 3; nil where a cell has no number.
  func requests(_ rows: [RowKey]) -> DecimalNumber? {
    cells(Measure.Cells(table: .requests, rows: rows, columns: [.total])).number
  }
}

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

  private let keys: [FigureKey]
  private let cells: Measure.Cells
  private let index: FigureIndex
  private let form: Form.ID?

  /// - Parameter index: the report's figures.
  init(_ cells: Measure.Cells, _ index: FigureIndex, _ form: Form.ID?) {
    self.cells = cells
    self.index = index
    self.form = form
    var keys: [FigureKey] = []
    for row in cells.rows {
      for part in RowKey.parts[row] ?? [row] {
        for column in cells.columns {
          let key = FigureKey(cells.table, part, column)
          if index.contains(key) { keys.append(key) }
        }
      }
    }
    self.keys = keys
  }

  /// The cells, as the form asks for them.
  var figures: [Figure] { keys.compactMap { index[$0] } }

  /// The sum of the cells.
  var sum: Sum {
    guard !keys.isEmpty else { return .none }
    if let unknown = keys.first(where: { index.value($0) == nil }) {
      return index[unknown].map { .unknown($0) } ?? .none
    }
    return DecimalNumber.sum(keys.lazy.compactMap { index.value($0) }).map { .number($0) } ?? .none
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
    let lines = Form.all.first { $0.id == form }?.tables.flatMap(\.blocks).flatMap(\.rows) ?? []
    return lines.first { $0.key == row }.map { Figure.plain($0.label) } ?? row.rawValue
  }
}

extension RowKey {
  /// The row of a group with those that are its parts, in one form or another.
  static let parts = {
    var parts = KeyMap<RowKey, [RowKey]>()
    for group in [resultDenied, resultUnable, resultNotProcessed, resultOther] {
      parts.set(
        [group] + allCases.filter { $0.rawValue.hasPrefix(group.rawValue + ".") }, for: group)
    }
    return parts
  }()
}
