/// The figures as tidy data: a header, then one line for each figure, tabs between the fields.
///
/// There is no quoting: a tab or a line break inside a field becomes a space.
enum FigureTSV {
  /// The header line.
  static let header = Array((columns.joined(separator: "\t") + "\n").utf8)

  private static let columns = [
    "path", "title", "agency", "year", "form", "table", "row", "row_label", "column",
    "column_label", "value", "unit", "kind", "raw", "place",
  ]

  /// The lines of a report.
  static func write(_ conversion: Conversion, _ cells: TextCells) -> [UInt8] {
    let report = conversion.report
    let common =
      [
        field(conversion.source.path, cells), field(report.title, cells),
        field(report.agency, cells), report.year.map(String.init) ?? "",
        report.form?.rawValue ?? "",
      ].joined(separator: "\t") + "\t"
    var bytes: [UInt8] = []
    for figure in report.figures {
      bytes.append(contentsOf: common.utf8)
      bytes.append(contentsOf: fields(figure, cells).joined(separator: "\t").utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func fields(_ figure: Figure, _ cells: TextCells) -> [String] {
    [
      figure.key.table.rawValue, figure.key.row.rawValue, field(figure.rowLabel, cells),
      figure.key.column.rawValue, field(figure.columnLabel, cells),
      figure.value.map { figure.key.notation.text($0) } ?? "", field(figure.unit, cells),
      figure.kind.rawValue, field(figure.raw, cells), figure.place.description,
    ]
  }

  /// Text as a field.
  private static func field(_ text: String, _ cells: TextCells) -> String {
    let first = text.unicodeScalars.first
    var folded = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // The two characters of CR LF are one line break.
      if !(previous == "\r" && scalar == "\n") {
        folded.append(isBreak(scalar) ? " " : scalar)
      }
      previous = scalar
    }
    return (cells == .spreadsheetSafe && first.map(startsFormula) == true ? "'" : "")
      + String(folded)
  }

  /// Whether a reader of lines or of tabs would cut here.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{09}"..."\u{0D}", "\u{1C}"..."\u{1E}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether spreadsheets run a text that begins so as a formula; some fold full-width signs.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}

extension Place: CustomStringConvertible {
  /// The place as text, without what is not known: "table=2,row=5,column=3,line=335".
  public var description: String {
    [("table", table), ("row", row), ("column", column), ("line", line)]
      .compactMap { name, index in index.map { "\(name)=\($0)" } }
      .joined(separator: ",")
  }
}
