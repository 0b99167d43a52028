import Documents

/// Finds what stands around a report about its publication: labels of a table with their values in
/// the next cell, or of a line with their values behind a colon.
struct PublicationRecognition {
  private(set) var publication = Publication()
  /// How clear the label of each item was that was found, the place in its list.
  private var ranks: [Publication.Item: Int] = [:]

  /// Looks before and behind the sections of a report.
  init(_ report: Report) {
    for section in report.sections where section.id == .preface || section.id == .unrecognized {
      for block in section.blocks {
        if let table = block.table, report.tables.indices.contains(table) {
          read(report.tables[table].table, index: table)
        } else {
          read(line: block.text, Place(line: block.line))
        }
      }
    }
  }

  /// Longer texts are no labels with values.
  private static let mostBytes = 400

  private mutating func read(_ table: Table, index: Int) {
    guard !table.cells.contains(where: \.holdsTables), !FormSignature.isForm(table) else { return }
    for (number, cell) in table.cells.enumerated() where cell.text.utf8.count <= Self.mostBytes {
      let place = Place(table: index, row: cell.row, column: cell.column, line: cell.line)
      guard let (item, rank) = PublicationRecognition.item(cell.text[...]) else {
        read(line: cell.text, place)
        continue
      }
      let next = table.cells.dropFirst(number + 1).first
      guard let next, next.row == cell.row, PublicationRecognition.item(next.text[...]) == nil
      else { continue }
      take(
        item, rank, next.text,
        Place(table: index, row: next.row, column: next.column, line: next.line))
    }
  }

  /// Reads 索引号：AL001 发布日期：2022-01-20, several in a line.
  private mutating func read(line: String, _ place: Place) {
    guard line.utf8.count <= Self.mostBytes, line.holds(":") || line.holds("：") else { return }
    let words = line.split { $0.isWhitespace || "|｜【】[]".contains($0) }
    for (number, word) in words.enumerated() {
      guard let colon = word.firstIndex(where: { $0 == "：" || $0 == ":" }),
        let (item, rank) = PublicationRecognition.item(word[..<colon])
      else { continue }
      let value = word[word.index(after: colon)...]
      if !value.isEmpty {
        take(item, rank, String(value), place)
      } else if number + 1 < words.count, !words[number + 1].contains("：") {
        take(item, rank, String(words[number + 1]), place)
      }
    }
  }

  /// Keeps the value of the clearest label, of two alike the first.
  private mutating func take(
    _ item: Publication.Item, _ rank: Int, _ text: String, _ place: Place
  ) {
    let text = text.foldedSpaces
    guard !text.isEmpty, rank < ranks[item] ?? Int.max else { return }
    ranks[item] = rank
    publication.entries[item] = Publication.Entry(text: text, place: place)
  }

  /// The item that a label means.
  private static func item(_ text: Substring) -> (item: Publication.Item, rank: Int)? {
    guard text.utf8.count <= 60 else { return nil }
    let label = Label(String(text)).bytes
    return known[label.last == UInt8(ascii: ":") ? label.dropLast() : label[...]]
  }

  private static let known: [ArraySlice<UInt8>: (item: Publication.Item, rank: Int)] = {
    var known: [ArraySlice<UInt8>: (item: Publication.Item, rank: Int)] = [:]
    for item in Publication.Item.allCases {
      for (rank, label) in item.labels.enumerated() {
        known[Label(label).bytes[...]] = (item, rank)
      }
    }
    return known
  }()
}
