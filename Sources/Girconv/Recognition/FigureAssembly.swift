/// Decides which form the tables follow, and makes the form's figures from what was found.
struct FigureAssembly {
  private(set) var form: Form.ID?
  private(set) var figures: [Figure] = []
  /// The tables that the figures are asked for by.
  private(set) var tables: [FormTable] = []
  /// Numbers printed where the form asks for none, such as the sum in a group's own row.
  private(set) var extras: [Figure] = []
  private(set) var findings: [Finding] = []

  private let found: FoundFigures

  init(_ found: FoundFigures) {
    self.found = found
    let scores = Form.all.map { form in form.tables.map(score).reduce(0, +) }
    let best = scores.max() ?? 0
    // Table 4 is the same in all forms and tells nothing.
    let isTold = scores.contains { $0 != best }
    let chosen = Form.all[scores.firstIndex(of: best) ?? 0]
    if isTold { form = chosen.id }
    guard !found.tables.isEmpty || FormTable.ID.allCases.contains(where: found.lacksHeads) else {
      noteAllMissing()
      return
    }
    for table in chosen.tables {
      guard isTold || found.tables[table.id] != nil else {
        if !found.lacksHeads(table.id) { noteMissing(table.id) }
        continue
      }
      let own = ownForm(of: table, in: chosen)
      if own.id != chosen.id { noteMixed(table.id, own.id, chosen.id) }
      let asked = own.tables.first { $0.id == table.id } ?? table
      add(asked)
    }
  }

  /// How many of the numbers found a table asks for, less those that it does not know.
  private func score(_ table: FormTable) -> Int {
    found.cells.entries.indices.reduce(into: 0) { score, index in
      let key = found.cells.entries[index].key
      if key.table == table.id { score += table.keys.contains(key) ? 1 : -1 }
    }
  }

  /// The form whose table of this kind fits best: the chosen one unless another fits better.
  private func ownForm(of table: FormTable, in chosen: Form) -> Form {
    var (best, bestScore) = (chosen, score(table))
    for form in Form.all {
      guard let other = form.tables.first(where: { $0.id == table.id }) else { continue }
      let score = score(other)
      if score > bestScore { (best, bestScore) = (form, score) }
    }
    return best
  }

  /// Says that a table is not there, where its form is not known and no figure can say it.
  private mutating func noteMissing(_ id: FormTable.ID) {
    findings.append(
      Finding(
        .tableMissing, .error,
        Message(
          "没有找到“\(id.name)”，表格可能是图片，或在转换时散成了文字。",
          "The table “\(id.name)” was not found; it may be a picture, or have fallen apart into text."
        ),
        places: [FindingPlace(section: id.section, figure: id.rawValue)]))
  }

  /// None of the tables is text: said once.
  private mutating func noteAllMissing() {
    findings.append(
      Finding(
        .tablesAsPictures, .error,
        Message(
          "三张统计表都没有找到，表格可能是图片，或在转换时散成了文字，数字无法提取和核对。",
          "None of the three tables was found; they may be pictures, or have fallen apart into text:"
            + " no number can be taken or checked."),
        places: FormTable.ID.allCases.map {
          FindingPlace(section: $0.section, figure: $0.rawValue)
        }))
  }

  private mutating func noteMixed(_ id: FormTable.ID, _ own: Form.ID, _ chosen: Form.ID) {
    findings.append(
      Finding(
        .formMixed, .warning,
        Message(
          "“\(id.name)”按\(own.rawValue)年版表样填写，其余表格按\(chosen.rawValue)年版，各按其表样识别。",
          "The table “\(id.name)” follows the form of \(own.rawValue), the others that of \(chosen.rawValue); each was read by its own."
        ),
        places: [FindingPlace(section: id.section, figure: id.rawValue)]))
  }

  private mutating func add(_ table: FormTable) {
    let start = figures.count
    figures += table.figures
    let cells = found.cells
    for index in start..<figures.count { Self.fill(&figures[index], from: cells) }
    tables.append(table)
    findings += FigureCheck(table, figures: figures[start...], found: found).findings
    noteLabelsOfOtherForms(table)
    noteExtras(of: table)
  }

  /// Numbers that are printed where the form asks for none, told row by row.
  private mutating func noteExtras(of table: FormTable) {
    let keys = found.cells.entries.map(\.key)
    let extras = keys.filter {
      $0.table == table.id && !table.keys.contains($0) && found.cells[$0]?.reading.value != nil
    }.map { extra($0, of: table) }.sorted {
      $0.place.order.lexicographicallyPrecedes($1.place.order)
    }
    self.extras += extras
    for (number, figure) in extras.enumerated()
    where number == 0 || extras[number - 1].key.row != figure.key.row {
      let row = extras[number...].prefix { $0.key.row == figure.key.row }
      let numbers = row.map(\.raw.foldedSpaces)
      findings.append(
        Finding(
          .rowExtra, .info,
          Message(
            "“\(figure.rowName)”行印有表样不要求填写的数：\(numbers.joined(separator: "、"))，保留在原表中。",
            "The row “\(figure.rowName)” holds what the form does not ask for:"
              + " \(numbers.joined(separator: ", ")); this was left in the printed table."),
          places: row.map(\.findingPlace)))
    }
  }

  private func extra(_ key: FigureKey, of table: FormTable) -> Figure {
    let rows = table.blocks.flatMap(\.rows)
    let columns = table.blocks.flatMap(\.heads)
    var figure = Figure(
      key: key, rowLabel: rows.first { $0.key == key.row }?.label ?? key.row.rawValue,
      columnLabel: columns.first { $0.column == key.column }?.label ?? key.column.rawValue,
      unit: "件")
    Self.fill(&figure, from: found.cells)
    return figure
  }

  /// 规范性文件 is the label of the form of 2019; in a table of 2021 it is a variant.
  private mutating func noteLabelsOfOtherForms(_ table: FormTable) {
    for (row, official) in table.rowLabels {
      guard let label = found.officialLabels[row.key], label != official else {
        continue
      }
      findings.append(
        Finding(
          .labelVariant, .warning,
          Message(
            "“\(String(decoding: label.bytes, as: UTF8.self))”与规范表样“\(row.label)”不同，按后者识别。",
            "“\(String(decoding: label.bytes, as: UTF8.self))” differs from the form’s"
              + " “\(row.label)”, which it was taken for."),
          places: [
            FindingPlace(
              section: table.id.section, figure: table.id.path(of: row.key),
              place: found.rows[row.key] ?? Place())
          ]))
    }
  }

  private static func fill(_ figure: inout Figure, from cells: KeyMap<FigureKey, FoundFigures.Cell>)
  {
    guard let position = cells.position(of: figure.key) else { return }
    let reading = cells.entries[position].value.reading
    let headUnit = cells.entries[position].value.headUnit
    figure.kind = reading.kind
    figure.value = reading.value
    figure.raw = cells.entries[position].value.raw
    figure.place = cells.entries[position].value.place
    if !reading.unit.isEmpty {
      figure.unit = reading.unit
    } else if !headUnit.isEmpty {
      figure.unit = headUnit
    }
  }
}
