@testable import Girconv

/// A report as text, made to be changed: a clean one is a base, and tests change one thing in it.
struct ReportText {
  /// A paragraph or a row of a table.
  struct Line {
    /// A paragraph's text, or the labels before a row's values, "" where one stands above.
    var labels: [String]
    var values: [String] = []
    /// The row of the form; nil for a paragraph, a caption and heads.
    var row: RowKey?
    var isParagraph = false
  }

  /// How tables are written.
  enum Shape { case bars, tabs }

  let form: Form
  var lines: [Line] = []
  var shape = Shape.bars
  /// Bytes that follow the text.
  var tail: [UInt8] = []

  /// The file's bytes.
  var bytes: [UInt8] { lines.flatMap { text($0).utf8 + [0x0A] } + tail }

  /// What is found in it.
  func findings() throws -> [Finding] { try Conversion(of: bytes).findings }

  private func text(_ line: Line) -> String {
    if line.isParagraph { return line.labels.joined() }
    switch shape {
    case .tabs: return (line.labels + line.values).joined(separator: "\t")
    case .bars:
      // Rows of heads leave out what a head above them covers.
      let values = line.row == nil ? line.values.filter { !$0.isEmpty } : line.values
      return (line.labels.filter { !$0.isEmpty } + values).map { $0 + " | " }.joined()
    }
  }
}

// MARK: Changes

extension ReportText {
  /// The numbers of a row, parted by spaces.
  subscript(row: RowKey) -> String {
    get { lines.first { $0.row == Self.line(of: row) }?.values.joined(separator: " ") ?? "" }
    set { edit(row) { $0.values = newValue.split(separator: " ").map(String.init) } }
  }

  /// The text of a cell.
  subscript(row: RowKey, column: ColumnKey) -> String {
    get {
      guard let index = position(row, column) else { return "" }
      return lines.first { $0.row == Self.line(of: row) }?.values[index] ?? ""
    }
    set {
      guard let index = position(row, column) else { return }
      edit(row) { $0.values[index] = newValue }
    }
  }

  /// Adds to the numbers of a column in some rows.
  mutating func add(_ number: Int, _ column: ColumnKey, _ rows: RowKey...) {
    for row in rows {
      self[row, column] = Int(self[row, column]).map { String($0 + number) } ?? "?"
    }
  }

  /// Adds to a cell of table 3 and to its row's total.
  mutating func count(_ number: Int, _ column: ColumnKey, _ rows: RowKey...) {
    for row in rows {
      add(number, column, row)
      add(number, .total, row)
    }
  }

  /// Changes the line of a row.
  mutating func edit(_ row: RowKey, _ change: (inout Line) -> Void) {
    for index in lines.indices where lines[index].row == Self.line(of: row) {
      change(&lines[index])
    }
  }

  /// Replaces words in paragraphs, labels and heads.
  mutating func replace(_ words: String, _ others: String) {
    for index in lines.indices {
      lines[index].labels = lines[index].labels.map { $0.replacing(words, with: others) }
      guard lines[index].row == nil else { continue }
      lines[index].values = lines[index].values.map { $0.replacing(words, with: others) }
    }
  }

  /// Drops the lines of which a label or head holds some words.
  mutating func drop(_ words: String) {
    lines.removeAll { line in (line.labels + line.values).contains { $0.contains(words) } }
  }

  /// Drops rows of tables.
  mutating func drop(_ rows: RowKey...) {
    let dropped = rows.map(Self.line)
    lines.removeAll { line in line.row.map(dropped.contains) ?? false }
  }

  /// Drops all tables.
  mutating func dropTables() { lines.removeAll { !$0.isParagraph } }

  /// Inserts paragraphs in front of the line that holds some words, at the end where none does.
  mutating func insert(_ paragraphs: String..., before words: String = "\n") {
    insert(paragraphs.map { Line(labels: [$0], isParagraph: true) }, before: words)
  }

  /// Inserts lines in front of the line that holds some words, at the end where none does.
  mutating func insert(_ new: [Line], before words: String) {
    let index = lines.firstIndex { line in line.labels.contains { $0.contains(words) } }
    lines.insert(contentsOf: new, at: index ?? lines.count)
  }

  /// The lines of a table, with its heads.
  func table(_ id: FormTable.ID) -> [Line] {
    let start = lines.firstIndex {
      $0.isParagraph && $0.labels[0].hasPrefix(Self.headings[id] ?? "")
    }
    return Array(lines[(start ?? 0)...].dropFirst().prefix { !$0.isParagraph })
  }

  /// Where a figure stands among the values of its line.
  private func position(_ row: RowKey, _ column: ColumnKey) -> Int? {
    let figures = form.tables.flatMap(\.figures).map(\.key).filter {
      Self.line(of: $0.row) == Self.line(of: row)
    }
    return figures.firstIndex { $0.row == row && $0.column == column }
  }

  /// The row that names a line: table 4 has one line for three rows.
  private static func line(of row: RowKey) -> RowKey {
    [.litigationDirect, .litigationAfterReview].contains(row) ? .review : row
  }

  private static let headings: [FormTable.ID: String] = [
    .proactiveDisclosure: "二、", .requests: "三、", .reviewLitigation: "四、",
  ]
}
