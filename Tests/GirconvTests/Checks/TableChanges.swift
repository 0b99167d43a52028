@testable import Girconv

/// Changes of the tables of a report.
extension ReportText {
  /// A table that is none of the form.
  var comparison: [Line] {
    [
      ReportText.Line(labels: ["渠道"], values: ["网络", "信函"]),
      ReportText.Line(labels: ["件数"], values: ["60", "13"]),
    ]
  }

  /// Leaves cells of table 4 blank.
  mutating func blankReviews(_ cells: Range<Int>) {
    edit(.review) { for cell in cells { $0.values[cell] = "" } }
  }

  /// Puts other lines in a table's place.
  mutating func put(_ new: [Line], at id: FormTable.ID) {
    let headings: [FormTable.ID: String] = [
      .proactiveDisclosure: "三、收到", .requests: "四、政府", .reviewLitigation: "五、存在",
    ]
    let count = table(id).count
    guard
      let end = lines.firstIndex(where: { $0.labels.first?.hasPrefix(headings[id] ?? "") ?? false })
    else { return }
    lines.replaceSubrange((end - count)..<end, with: new)
  }

  /// Drops columns of values from a table.
  mutating func dropValues(_ columns: [Int], in id: FormTable.ID) {
    var table = table(id)
    for index in table.indices {
      for column in columns.reversed() { table[index].values.remove(at: column) }
    }
    put(table, at: id)
  }

  /// Adds a column to the first part of table 2.
  mutating func appendColumn(_ head: String, _ first: String, _ second: String) {
    var table = table(.proactiveDisclosure)
    for (index, text) in zip(1...3, [head, first, second]) { table[index].values.append(text) }
    put(table, at: .proactiveDisclosure)
  }

  /// Changes the labels of a row, in a table that is written with all its columns.
  mutating func putLabels(of row: RowKey, _ change: (inout [String]) -> Void) {
    shape = .tabs
    edit(row) { change(&$0.labels) }
  }

  /// Breaks the page before （四）无法提供, and changes the labels behind the break.
  mutating func breakPage(_ change: (inout [String]) -> Void) {
    shape = .tabs
    var table = table(.requests)
    guard let start = table.firstIndex(where: { $0.row == .unableNotHeld }) else { return }
    for index in table[start...].indices { change(&table[index].labels) }
    table.insert(ReportText.Line(labels: ["- 3 -"], isParagraph: true), at: start)
    put(table, at: .requests)
  }
}
