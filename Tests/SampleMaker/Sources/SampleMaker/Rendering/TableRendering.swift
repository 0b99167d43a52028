/// A table in WordprocessingML.
struct TableRendering {
  private let rendering: WordRendering
  private let table: SampleDocument.Table
  /// The widths of the grid's columns, slivers among them.
  private let widths: [Int]
  /// For each column, how many slivers stand before it.
  private let slivers: [Int]

  init(_ rendering: WordRendering, _ table: SampleDocument.Table) {
    self.rendering = rendering
    self.table = table
    var widths: [Int] = []
    var slivers: [Int] = []
    for (column, width) in table.columns.enumerated() {
      // Half the rows draw an edge one or two twips further right: the grid gets a column for it.
      let isDoubled = rendering.application == .wps && [3, 5].contains(column)
      if isDoubled { widths.append(column == 3 ? 1 : 2) }
      slivers.append((slivers.last ?? 0) + (isDoubled ? 1 : 0))
      widths.append(width)
    }
    self.widths = widths
    self.slivers = slivers
  }

  var xml: String {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let look = rendering.application == .wps ? WordRendering.wpsTable : WordRendering.wordTable
    var xml = "<w:tbl><w:tblPr>\(look)</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"
    for (index, places) in table.placedRows.enumerated() {
      xml += row(places, index)
    }
    return xml + "</w:tbl>"
  }

  private func row(_ places: [SampleDocument.Table.Place], _ index: Int) -> String {
    var properties = ""
    if rendering.application == .wps { properties += WordRendering.wpsRow }
    if index < table.headerRows { properties += "<w:tblHeader/>" }
    let change = table.rows[index].change
    if let change { properties += WordRendering.changed(change, "") }
    let head = properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>"
    let exceptions = rendering.application == .wps ? WordRendering.wpsExceptions : ""
    let cells = places.map { cell($0, row: index, change) }.joined()
    return "<w:tr>\(exceptions)\(head)\(cells)</w:tr>"
  }

  private func cell(
    _ place: SampleDocument.Table.Place, row: Int, _ change: SampleDocument.Change?
  ) -> String {
    let first = edge(place.column, row)
    let end = edge(place.column + place.cell.columnSpan, row)
    let width = widths[first..<end].reduce(0, +)
    var properties = "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
    if end - first > 1 { properties += "<w:gridSpan w:val=\"\(end - first)\"/>" }
    properties += merge(place, row)
    if rendering.application == .wps { properties += WordRendering.wpsCell }
    let paragraphs = place.cell.paragraphs.map { runs in
      rendering.paragraph(
        runs.map { SampleDocument.Run(text: $0.text, change: change ?? $0.change) },
        centred: true, mark: change)
    }
    var content = paragraphs.joined()
    // Now and then a template's field is left in a cell.
    if rendering.application == .word, row == 5, place.column == 3 {
      content = WordRendering.control(content)
    }
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  private func merge(_ place: SampleDocument.Table.Place, _ row: Int) -> String {
    guard place.isContinued else { return "" }
    if !place.isContinuation { return "<w:vMerge w:val=\"restart\"/>" }
    // WPS writes both forms.
    let hasValue = rendering.application == .wps && row % 2 == 0
    return hasValue ? "<w:vMerge w:val=\"continue\"/>" : "<w:vMerge/>"
  }

  /// The grid's edge that a row uses for an edge of the table: odd rows stop before a sliver,
  /// even ones behind it.
  private func edge(_ column: Int, _ row: Int) -> Int {
    guard column < table.columns.count else { return widths.count }
    let before = column == 0 ? 0 : slivers[column - 1]
    return column + (row % 2 == 0 ? slivers[column] : before)
  }
}
