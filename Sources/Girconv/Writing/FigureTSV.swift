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
        cells.field(conversion.source.path), cells.field(report.title),
        cells.field(report.agency), report.year.map(String.init) ?? "",
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
      figure.key.table.rawValue, figure.key.row.rawValue, cells.field(figure.rowLabel),
      figure.key.column.rawValue, cells.field(figure.columnLabel),
      figure.value.map { figure.key.notation.text($0) } ?? "", cells.field(figure.unit),
      figure.kind.rawValue, cells.field(figure.raw), figure.place.description,
    ]
  }
}

extension Place: CustomStringConvertible {
  /// The place as text, without what is not known: "table=2,row=5,column=3,line=335".
  public var description: String {
    var text = ""
    for (name, index) in [("table=", table), ("row=", row), ("column=", column), ("line=", line)] {
      guard let index else { continue }
      if !text.isEmpty { text += "," }
      text += name + String(index)
    }
    return text
  }
}
