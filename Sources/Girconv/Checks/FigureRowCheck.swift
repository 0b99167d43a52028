/// The rows of a table, one by one.
extension FigureCheck {
  mutating func check(_ row: ArraySlice<Figure>) {
    guard let first = row.first else { return }
    if arePlain(row) { return }
    let name = first.rowName
    let path = "\(table.rawValue)/\(first.key.row.rawValue)"
    if row.allSatisfy({ $0.kind == .missing }) {
      if isReported(path) { return }
      if let place = found.rows[first.key.row] {
        findings.append(
          Finding(
            .cellMissing, .error,
            Message(
              "“\(name)”一行的各格与表头对不上，\(row.count)个数均未取。",
              "The cells of the row “\(name)” do not match the heads; none of its \(row.count) numbers was taken."
            ),
            places: [FindingPlace(section: table.section, figure: path, place: place)]))
      } else {
        add(
          .rowMissing, .error,
          Message(
            "“\(table.name)”中没有“\(name)”一行，\(row.count)个数均缺，不代为补填。",
            "The table “\(table.name)” has no row “\(name)”; \(row.count.of("number")) missing and not filled in."
          ), figure: path
        )
      }
      return
    }
    if !isSparse { noteBlanks(row, name, path) }
    let marked = row.filter { $0.kind == .notApplicable }
    if let mark = marked.first {
      add(
        .notApplicable, .warning,
        Message(
          "“\(name)”行有\(marked.count)格填“\(mark.raw.foldedSpaces)”，不是数字，不作0处理。",
          "The row “\(name)” has “\(mark.raw.foldedSpaces)” in \(marked.count.of("cell")); that is no number and not taken for 0."
        ),
        figure: marked.count == 1 ? mark.key.path : path, places: marked)
    }
    for figure in row { check(figure, name) }
  }

  private mutating func noteBlanks(_ row: ArraySlice<Figure>, _ name: String, _ path: String) {
    if row.count > 1, row.allSatisfy({ $0.kind == .blank }) {
      add(
        .blankCell, .error,
        Message(
          "“\(name)”一行全部空白（空白不等于0）。", "The row “\(name)” is blank throughout (a blank is not 0)."),
        figure: path, places: Array(row))
    } else {
      for figure in row where figure.kind == .blank {
        add(
          .blankCell, .error,
          Message(
            "“\(name)”行“\(figure.columnLabel)”列空白（空白不等于0）。",
            "Row “\(name)”, column “\(figure.columnLabel)” is blank (a blank is not 0)."),
          figure: figure.key.path, places: [figure])
      }
    }
  }

  private mutating func check(_ figure: Figure, _ name: String) {
    let column = figure.columnName
    let cell = "“\(name)”行“\(column)”列"
    let place = "Row “\(name)”, column “\(column)”"
    switch figure.kind {
    case .missing where missingColumns.contains(figure.key.column): break
    case .missing:
      add(
        .cellMissing, .error, Message("\(cell)在文中没有对应的格。", "\(place) has no cell in the document."),
        figure: figure.key.path, places: [figure])
    case .text:
      add(
        .notANumber, .error,
        Message(
          "\(cell)印的是“\(figure.raw.foldedSpaces)”，不是可以确认的数字。",
          "\(place) holds “\(figure.raw.foldedSpaces)”, which is no number for sure."),
        figure: figure.key.path, places: [figure])
    case .annotated:
      add(
        .annotatedNumber, .info,
        Message(
          "\(cell)的数字带有说明：“\(figure.raw.foldedSpaces)”。",
          "\(place) holds a number with a note: “\(figure.raw.foldedSpaces)”."),
        figure: figure.key.path, places: [figure])
    default: break
    }
    guard let found = found.cells[figure.key], let value = figure.value else { return }
    if found.reading.isRejoined {
      add(
        .numberRejoined, .warning,
        Message(
          "\(cell)的数字被断开，按\(value)识别，请核对。",
          "\(place) holds a number whose digits stood apart; it was read as \(value), please check."
        ), figure: figure.key.path,
        places: [figure])
    }
    if let unit = otherUnit(figure, found) {
      add(
        .unitDiffers, .warning,
        Message(
          "\(cell)的单位是“\(figure.unit)”，表样的单位是“\(unit)”，未作换算。",
          "\(place) is in “\(figure.unit)” where the form has “\(unit)”; it was not converted."),
        figure: figure.key.path, places: [figure])
    }
  }

  /// Whether there is nothing to say about any of some figures.
  func arePlain(_ figures: ArraySlice<Figure>) -> Bool {
    figures.indices.allSatisfy { figures[$0].kind == .number && isPlain(figures[$0].key) }
  }

  /// Whether there is nothing to say about a number: its digits stand together, and no unit is
  /// printed.
  private func isPlain(_ key: FigureKey) -> Bool {
    guard let position = found.cells.position(of: key) else { return true }
    let cells = found.cells.entries
    return !cells[position].value.reading.isRejoined && cells[position].value.reading.unit.isEmpty
      && cells[position].value.headUnit.isEmpty
  }

  /// The form's unit of a figure that is printed in another one, where either is one of money:
  /// 0件 for 0项 changes nothing, 元 for 万元 does.
  private func otherUnit(_ figure: Figure, _ cell: FoundFigures.Cell) -> String? {
    guard !(cell.reading.unit.isEmpty && cell.headUnit.isEmpty),
      let unit = asked.first(where: { $0.key == figure.key })?.unit,
      !unit.isEmpty, unit != figure.unit
    else { return nil }
    return unit.hasSuffix("元") || figure.unit.hasSuffix("元") ? unit : nil
  }

  /// Whether the row is there, but its values could not be told apart.
  private func isReported(_ path: String) -> Bool {
    found.findings.contains { finding in
      (finding.check == .rowUnplaced || finding.check == .headsMissing)
        && finding.places.contains { $0.figure == path || $0.figure == table.rawValue }
    }
  }
}
