/// The shapes in which renditions write tables.
enum TableShape {
  /// Each cell on lines of its own, the first of which begins with a tab; a blank line ends a row.
  case cellPerLine
  /// A row on a line, its cells parted by tabs.
  case tabbed
  /// A row on a line, its cells parted by vertical bars.
  case barred
}

extension SourceText {
  /// The shape of the table that begins at a line, nil for a paragraph.
  func shape(at index: Int) -> TableShape? {
    let line = lines[index]
    if line.tabs == 0 { return isBarredRow(index) ? .barred : nil }
    if line.isIndented, line.tabs == 1 {
      // A row of two columns may begin with an empty cell; the line below tells.
      return isRow(index + 1, ofTwo: .filled) ? .tabbed : .cellPerLine
    }
    // A cell may hold tabs of its own; the cell below it has one again.
    if line.isIndented, isRow(index + 1, ofTwo: .empty) { return .cellPerLine }
    if line.bars > line.tabs { return isBarredRow(index) ? .barred : nil }
    return isTabbedProse(index) ? nil : .tabbed
  }

  private enum FirstCell { case filled, empty }

  /// Whether a line that stands just below another has one tab, and what stands before it.
  private func isRow(_ index: Int, ofTwo first: FirstCell) -> Bool {
    guard index < lines.count, lines[index].gap == 0, lines[index].tabs == 1 else { return false }
    return lines[index].isIndented == (first == .empty)
  }

  /// Whether a line with tabs is a paragraph: a sentence or an item of a list, or one that stands
  /// alone among paragraphs.
  private func isTabbedProse(_ index: Int) -> Bool {
    guard lines[index].tabs == 1 else { return false }
    if !isLikeRow(index) { return true }
    return !isLikeRow(neighbour(of: index, by: -1)) && !isLikeRow(neighbour(of: index, by: 1))
  }

  /// Whether a line by itself looks like a row: several tabs, or one in neither a sentence nor
  /// behind an ordinal.
  private func isLikeRow(_ index: Int) -> Bool {
    guard lines.indices.contains(index), lines[index].tabs > 0 else { return false }
    let text = bytes(of: lines[index])
    return lines[index].tabs > 1
      || !text.containsSentenceEnd && !text.beginsWithOrdinalAndTab
  }

  /// The line above or below, beyond a page number.
  private func neighbour(of index: Int, by step: Int) -> Int {
    isPageNumber(index + step) ? index + 2 * step : index + step
  }

  /// Whether a line is a page number.
  func isPageNumber(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    let line = lines[index]
    return line.tabs == 0 && line.bars == 0 && line.end - line.start <= 48
      && PageNumber.isPageNumber(text(of: line))
  }

  /// Whether a line is a row of cells parted by bars.
  private func isBarredRow(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.bars > 0 else { return false }
    let text = MarkRemoval.trimmed(bytes(of: line))
    let isClosed = text.last == 0x7C || text.isMarkdownRule
    if line.bars > 1 { return isClosed || text.first == 0x7C || text.holdsSpacedBar }
    let neighbours = [index - 1, index + 1]
    return (isClosed || text.holdsSpacedBar)
      && neighbours.contains { lines.indices.contains($0) && lines[$0].bars > 0 }
  }
}

extension ArraySlice<UInt8> {
  /// Whether U+3002, the full stop of a sentence, stands in it.
  var containsSentenceEnd: Bool {
    var rest = self
    while let start = rest.firstIndex(of: 0xE3) {
      rest = rest[start...]
      if rest.starts(with: [0xE3, 0x80, 0x82]) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Whether it begins with an automatic number and a tab, as Word saves lists as text.
  fileprivate var beginsWithOrdinalAndTab: Bool {
    guard let tab = firstIndex(of: 0x09), tab > startIndex, tab - startIndex <= 24 else {
      return false
    }
    return ItemMark.isMark(String(decoding: self[startIndex..<tab], as: UTF8.self))
  }

  /// Whether a bar between two spaces stands in it.
  fileprivate var holdsSpacedBar: Bool {
    indices.dropFirst().dropLast().contains {
      self[$0] == 0x7C && self[$0 - 1] == 0x20 && self[$0 + 1] == 0x20
    }
  }
}
