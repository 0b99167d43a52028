/// Finds the lines of a form's outline that a printed label may mean.
final class LabelIndex: Sendable {
  /// How a printed label says what the official one says, the surest first.
  enum Likeness: Int, Sendable, Comparable {
    /// The same but for white space, widths, brackets and quotation marks.
    case exact
    /// The same words; the ordinal is missing or ends with another mark.
    case withoutOrdinal
    /// The same words but for notes in brackets: 本年(2023)制发件数.
    case noted
    /// A label known to be printed in its place, or the same words behind another ordinal.
    case variant
    /// The official label with its end cut off.
    case cut
    /// Alike, but not the same.
    case similar

    static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }
  }

  /// A line that a label may mean.
  struct Match: Sendable, Equatable {
    let line: Int
    let likeness: Likeness
  }

  private struct Entry {
    let line: Int
    let isVariant: Bool
    let label: Label
  }

  /// Longer labels, in bytes, mean no line.
  static let longestLabel = 240

  /// What tells that a label may mean a line of this index.
  let mark: LabelMarks
  private let entries: WordTable<[Entry]>
  /// The lines by their official words without notes in brackets.
  private let plain: WordTable<[Int]>
  /// The official labels by line.
  let official: [(label: Label, scalars: [UInt32])]

  /// An index over labels and their variants, by line.
  init(_ labels: [(label: String, variants: [String])], _ mark: LabelMarks) {
    var entries = WordTable<[Entry]>()
    var plain = WordTable<[Int]>()
    func add(_ label: Label, _ line: Int, isVariant: Bool) {
      entries.update(label.words, from: []) { known in
        guard !known.contains(where: { $0.line == line }) else { return }
        known.append(Entry(line: line, isVariant: isVariant, label: label))
      }
    }
    var official: [(label: Label, scalars: [UInt32])] = []
    for (line, source) in labels.enumerated() {
      let label = Label(source.label)
      official.append((label, label.coreScalars))
      add(label, line, isVariant: false)
      plain.update(label.wordsWithoutNotes, from: []) { $0.append(line) }
      for variant in source.variants { add(Label(variant), line, isVariant: true) }
    }
    self.mark = mark
    self.official = official
    self.entries = entries
    self.plain = plain
  }

  /// All words that mean a line.
  var words: [Label.Words] { entries.words }

  /// All words that mean a line once the notes in brackets are left out.
  var plainWords: [Label.Words] { plain.words }

  /// The lines whose words, or known variants of them, are the label's words, the surest first.
  func matches(_ label: Label) -> [Match] {
    guard label.bytes.count <= Self.longestLabel else { return [] }
    if let found = entries[label.words] {
      let matches = found.map { Match(line: $0.line, likeness: likeness(of: label, to: $0)) }
      return matches.count == 1 ? matches : matches.sorted { $0.likeness < $1.likeness }
    }
    guard let lines = plain[label.wordsWithoutNotes] else { return [] }
    return lines.map { Match(line: $0, likeness: .noted) }
  }

  private func likeness(of label: Label, to entry: Entry) -> Likeness {
    if entry.isVariant { return .variant }
    if label.bytes == entry.label.bytes { return .exact }
    guard let ordinal = label.ordinal else { return .withoutOrdinal }
    guard let wanted = entry.label.ordinal else { return .variant }
    let isSame = ordinal.value == wanted.value && ordinal.byteCount == wanted.byteCount
    return isSame ? .withoutOrdinal : .variant
  }

  /// The one line among `lines` that a damaged label most likely means; nil when there is none or
  /// more than one.
  func closest(to label: Label, among lines: some Sequence<Int>) -> Match? {
    let scalars = label.coreScalars
    guard scalars.count >= 2, scalars.count <= 80 else { return nil }
    var (best, bestRatio, isTied): (Match?, Double, Bool) = (nil, 0, false)
    for line in lines {
      let wanted = official[line].scalars
      let isCut =
        wanted.count > scalars.count && wanted.starts(with: scalars)
        && (scalars.count >= 3 || 2 * scalars.count >= wanted.count)
      guard isCut || Similarity.mayBeAlike(scalars, wanted) else { continue }
      let ratio = isCut ? 1 : Similarity.ratio(scalars, wanted)
      guard ratio >= Similarity.alike else { continue }
      isTied = ratio == bestRatio
      if ratio > bestRatio {
        best = Match(line: line, likeness: isCut ? .cut : .similar)
        bestRatio = ratio
      }
    }
    return isTied ? nil : best
  }
}
