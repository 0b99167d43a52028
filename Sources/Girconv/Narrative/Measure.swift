/// What a number of a sentence measures: cells of the form's tables, or something of its own.
struct Measure: Hashable {
  /// A cell or the sum of cells of a table.
  struct Cells: Hashable {
    var table: FormTable.ID
    /// The rows that are added up; a group's row stands for its leaves.
    var rows: [RowKey]
    /// The columns that are added up.
    var columns: [ColumnKey]
  }

  /// The name in the output: "requests/new/total", "channel.online".
  var name: String
  /// The unit in the output.
  var unit: String
  /// The cells of the tables that hold the same number; nil for a measure of its own.
  var cells: Cells?

  /// The name says it all, and the first cell nearly all.
  func hash(into hasher: inout Hasher) {
    if let cells, let row = cells.rows.first, let column = cells.columns.first {
      hasher.combine(FigureKey(cells.table, row, column))
    } else {
      hasher.combine(name)
    }
  }

  /// A measure that the tables do not hold.
  init(_ name: String, unit: String) {
    self.name = name
    self.unit = unit
  }

  /// The sum of cells.
  init(_ table: FormTable.ID, _ rows: [RowKey], _ columns: [ColumnKey], unit: String = "件") {
    cells = Cells(table: table, rows: rows, columns: columns)
    self.unit = unit
    let isLitigation = rows == [.litigationDirect, .litigationAfterReview]
    let row = isLitigation ? "litigation" : Measure.joined(rows)
    let column = columns == ColumnKey.organizations ? "organizations" : Measure.joined(columns)
    name = ""
    name.reserveCapacity(64)
    for part in [table.rawValue, "/", row, "/", column] { name += part }
  }

  /// The ids of rows or columns as one.
  private static func joined<Key: RawRepresentable<String>>(_ keys: [Key]) -> String {
    keys.count == 1 ? keys[0].rawValue : keys.map(\.rawValue).joined(separator: "+")
  }

  /// What the names of rates, growths and last year's numbers of this measure end with: "granted",
  /// "new", "litigation.upheld".
  var shortName: String {
    guard let cells else { return name }
    var parts = name.split(separator: "/").dropFirst().map(String.init)
    if cells.rows == [.resultTotal] { parts[0] = "done" }
    if cells.columns == [.total] || cells.table == .proactiveDisclosure && parts.last == "decisions"
    {
      parts.removeLast()
    }
    return parts.joined(separator: ".").split(separator: "result.").joined()
  }

  /// This measure for the year before.
  var ofLastYear: Measure { Measure("last_year.\(shortName)", unit: unit) }
  /// How many per cent more or less than the year before.
  var growth: Measure { Measure("growth.\(shortName)", unit: "%") }
  /// How many more or less than the year before.
  var change: Measure { Measure("change.\(shortName)", unit: unit) }
  /// How many per cent of another measure, which the sentence tells.
  var rate: Measure { Measure("rate.\(shortName)", unit: "%") }

  /// The number in the measure's unit.
  func value(of quantity: Quantity) -> DecimalNumber? {
    quantity.counter == .yuan && unit == "万元"
      ? DecimalNumber(coefficient: quantity.value.coefficient, scale: quantity.value.scale + 4)
        .trimmed
      : quantity.value.trimmed
  }
}

extension ColumnKey {
  /// The columns of 法人或其他组织.
  static let organizations: [ColumnKey] = [
    .commercialEnterprise, .researchInstitution, .publicInterestOrganization,
    .legalServiceInstitution, .otherOrganization,
  ]
}
