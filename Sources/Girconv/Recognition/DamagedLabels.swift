/// Rows whose labels matched nothing, looked at again when all other rows are known.
extension FormTableReader {
  /// 总计 or 合计 without the ordinal of （七） is its row if no other row is, and if it is the only
  /// one: else it is the subtotal of a group.
  mutating func matchTotals() {
    let index = indexes.requestRows
    guard let line = index.lines.firstIndex(where: { $0.key == .resultTotal }),
      !isFound(.resultTotal, .requests)
    else { return }
    var totals: [(reading: Int, position: Int, likeness: LabelIndex.Likeness)] = []
    for reading in readings.indices where readings[reading].id == .requests {
      for (position, row) in readings[reading].unmatched.enumerated() {
        guard let label = row.label,
          let match = row.rows.matches(of: label, in: index.labels)
            .first(where: { $0.line == line })
        else { continue }
        totals.append((reading, position, match.likeness))
      }
    }
    guard totals.count == 1, let total = totals.first else { return }
    let row = readings[total.reading].unmatched.remove(at: total.position)
    take(row, LabelIndex.Match(line: line, likeness: total.likeness))
  }

  /// Takes labels that matched nothing for the one row not yet found that they are like.
  mutating func matchDamaged() {
    for reading in readings.indices {
      for row in readings[reading].unmatched {
        guard !row.filled.isEmpty, let label = row.label.map(row.rows.label),
          let match = index(of: row.id).labels.closest(to: label, among: missing(for: row)),
          !addsWords(label, to: match, row.id)
        else {
          if row.filled.contains(where: { $0.value != nil }) {
            noteExtraRow(row.row, of: row.rows, in: reading)
          }
          continue
        }
        take(row, match)
      }
    }
  }

  private mutating func take(_ row: ReadRow, _ match: LabelIndex.Match) {
    guard let label = row.label else { return }
    var row = row
    row.line = match.line
    let line = index(of: row.id).lines[match.line]
    noteLabel(
      label, row.row, of: row.rows, in: row.reading, official: line.label, match.likeness,
      figure: row.id.path(of: line.key))
    place(row)
    placeUnplaced()
  }

  /// 其他规范性文件 is not 规范性文件: words before the official ones make another thing of it.
  private func addsWords(_ label: Label, to match: LabelIndex.Match, _ id: FormTable.ID) -> Bool {
    let line = index(of: id).lines[match.line]
    return ([line.label] + line.variants).contains { official in
      let words = Label(official).core
      return label.core.count > words.count && label.core.suffix(words.count).elementsEqual(words)
    }
  }

  /// The rows of the form that a row may be: those not found, of its group if it has one.
  private func missing(for row: ReadRow) -> [Int] {
    let index = index(of: row.id)
    return index.lines.indices.filter { line in
      index.lines[line].role == .data && !isFound(index.lines[line].key, row.id)
        && (row.group == nil || index.parents[line] == nil || index.parents[line] == row.group)
    }
  }

  private func isFound(_ key: RowKey, _ id: FormTable.ID) -> Bool {
    readings.contains { $0.id == id && $0.rows.contains(key) }
  }

  private func index(of id: FormTable.ID) -> RowIndex {
    id == .requests ? indexes.requestRows : indexes.proactiveRows
  }
}
