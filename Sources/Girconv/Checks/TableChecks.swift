/// The checks of the numbers of all tables.
enum TableChecks {
  /// What they find.
  ///
  /// - Parameters:
  ///   - tables: those that the report's figures are asked for by.
  ///   - extras: numbers printed where the form asks for none.
  static func findings(_ report: Report, _ tables: [FormTable], extras: [Figure]) -> [Finding] {
    let figures = extras.isEmpty ? report.figures : report.figures + extras
    let sums = EquationCheck(tables, FigureIndex(figures))
    return sums.findings + Diagnoses.findings(tables, sums) + CountCheck.findings(report.figures)
      + AmountCheck.findings(report) + DecisionCheck.findings(report)
      + RegulationCheck.findings(report)
  }
}
