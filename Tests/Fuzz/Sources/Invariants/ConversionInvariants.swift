import Documents
public import Girconv

extension Invariants {
  /// Every value comes from what is printed: its digits are those of its raw text, and that is the
  /// text of the cell where it says that it stood.
  public static func check(_ conversion: Conversion) {
    let report = conversion.report
    for figure in report.figures {
      let hasNumber = figure.kind == .number || figure.kind == .annotated
      require((figure.value != nil) == hasNumber, "a number has a value, nothing else has")
      if let value = figure.value {
        let digits = String(value.coefficient.magnitude)
        let printed = digitsOnly(figure.raw)
        require(
          printed.hasPrefix(digits) || value.coefficient == 0 && printed.isEmpty == false,
          "a value has the digits that are printed")
        require(value.coefficient >= 0 || figure.raw.unicodeScalars.contains(where: isMinus))
      }
      if figure.kind == .missing { require(figure.raw.isEmpty, "what is missing has no text") }
      if figure.value != nil { checkPlace(figure, in: report) }
    }
    require(
      Set(conversion.findings.map(\.id)).count == conversion.findings.count,
      "a finding has an id of its own")
  }

  private static func checkPlace(_ figure: Figure, in report: Report) {
    guard let table = figure.place.table, let row = figure.place.row,
      let column = figure.place.column
    else { fatalError("a figure that is there has a place") }
    require(report.tables.indices.contains(table))
    let printed = report.tables[table].table
    guard let cell = printed.cellIndex(row: row, column: column) else {
      fatalError("a figure stands in a cell")
    }
    require(printed.cells[cell].numberedText == figure.raw, "raw is the cell's text")
  }

  /// The digits of a text without leading zeros, wide ones as narrow ones.
  private static func digitsOnly(_ text: String) -> String {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.unicodeScalars.append(scalar)
      case 0xFF10...0xFF19: digits += String(scalar.value - 0xFF10)
      default: break
      }
    }
    let significant = digits.drop { $0 == "0" }
    return significant.isEmpty && !digits.isEmpty ? "0" : String(significant)
  }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    "-－−–‐‑减".unicodeScalars.contains(scalar)
  }
}
