/// The checks of the numbers of all tables.
enum TableChecks {
  static func findings(_ report: Report, _ assembly: FigureAssembly) -> [Finding] {
    let sums = EquationCheck(
      assembly.tables, FigureIndex(assembly.figures + assembly.extras))
    return sums.findings + Diagnoses.findings(assembly.tables, sums)
      + CountCheck.findings(assembly.figures) + AmountCheck.findings(report)
      + RegulationCheck.findings(report) + ItemsCheck.findings(assembly.figures)
  }
}
