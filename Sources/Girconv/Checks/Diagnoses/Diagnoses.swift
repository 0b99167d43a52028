/// What may have happened where sums do not hold; a new diagnosis is a file and a line here.
enum Diagnoses {
  private static let all: [@Sendable (RequestsTable) -> [Finding]] = [
    ShiftedRows.findings, CopiedRows.findings, CancellingDifferences.findings,
    SuspectCells.findings,
  ]

  /// What the diagnoses find in tables whose equations were looked at.
  static func findings(_ tables: [FormTable], _ check: EquationCheck) -> [Finding] {
    guard let table = RequestsTable(tables, check) else { return [] }
    return AllZero.findings(table)
      + (table.broken.isEmpty ? [] : all.flatMap { $0(table) })
  }
}
