import Documents

/// What the title and the preface say: the title, the body that reports, and the year.
struct TitleRecognition {
  private(set) var title = ""
  private(set) var agency = ""
  /// Whether the body was read in the preface only.
  private(set) var isAgencyFromPreface = false
  private(set) var year: Int?
  private(set) var yearSource = YearSource.none
  /// The positions of the title's paragraphs among those given.
  private(set) var range: Range<Int>?

  private let paragraphs: [String]
  private let labels: [Label]

  /// Looks for the title among the paragraphs before the first section.
  init(preface: [String]) {
    paragraphs = preface.prefix(40).map(\.foldedSpaces)
    labels = paragraphs.map { Label($0.utf8.count <= 240 ? $0 : "") }
    guard var found = kernel() else { return }
    var parts = TitleParts(text(found))
    extend(&found, &parts)
    range = found
    title = text(found)
    agency = parts.agency
    year = parts.year
    if year != nil { yearSource = .title }
    if agency.isEmpty, found.upperBound < labels.count, isBody(labels[found.upperBound]) {
      agency = paragraphs[found.upperBound]
    }
  }

  /// Looks for what the title does not say in the rest of the text.
  mutating func complete(preface: [String], narrative: [String]) {
    if agency.isEmpty, let compiler = preface.lazy.compactMap(TitleParts.compiler).first {
      agency = compiler
      isAgencyFromPreface = true
    }
    if year == nil, let found = mostFrequentYear(preface) {
      (year, yearSource) = (found, .preface)
    }
    if year == nil, let found = mostFrequentYear(narrative) {
      (year, yearSource) = (found, .narrative)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    paragraphs[range].joined(separator: " ").foldedSpaces
  }

  /// The fewest paragraphs that together say 信息公开 and end with 报告.
  private func kernel() -> Range<Int>? {
    for length in 1...3 where length <= labels.count {
      for start in 0...(labels.count - length) {
        let range = start..<(start + length)
        if labels[range].allSatisfy({ !$0.isEmpty }), isTitle(Label(text(range))) { return range }
      }
    }
    return nil
  }

  private func isTitle(_ label: Label) -> Bool {
    guard label.bytes.count <= 210, label.ordinal == nil || label.ordinal?.style == .digits,
      label.contains("信息公开") || label.contains("政务公开") || label.contains("信息公開")
    else { return false }
    guard !label.bytes.contains(UInt8(ascii: ".")), !label.bytes.contains(UInt8(ascii: ";")) else {
      return false
    }
    var words = label.bytes[...]
    if words.last == UInt8(ascii: ")"), let open = words.lastIndex(of: UInt8(ascii: "(")) {
      words = words[..<open]
    }
    return ["报告", "年报", "報告"].contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Adds the paragraphs before and behind that name the body or the year.
  private func extend(_ range: inout Range<Int>, _ parts: inout TitleParts) {
    while range.count < 3, range.lowerBound > 0, parts.agency.isEmpty || parts.year == nil {
      let before = labels[range.lowerBound - 1]
      let adds = (parts.agency.isEmpty && isBody(before)) || (parts.year == nil && isYear(before))
      guard adds else { break }
      range = (range.lowerBound - 1)..<range.upperBound
      parts = TitleParts(text(range))
    }
    if parts.year == nil, range.upperBound < labels.count, isYear(labels[range.upperBound]) {
      range = range.lowerBound..<(range.upperBound + 1)
      parts.year = TitleParts(text(range)).year
    }
  }

  private func isYear(_ label: Label) -> Bool {
    let scalars = String(decoding: label.bytes, as: UTF8.self).unicodeScalars.map(\.value)
    let years = YearReader.years(in: scalars)
    return years.count == 1 && scalars.count <= 8
  }

  /// Whether a paragraph is the name of a body: short, no sentence, and ending like one.
  private func isBody(_ label: Label) -> Bool {
    guard label.ordinal == nil, (6...90).contains(label.bytes.count),
      !label.bytes.contains(where: { ".,:;".utf8.contains($0) || (0x30...0x39).contains($0) })
    else { return false }
    return TitleParts.bodyEndings.contains {
      label.bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// The year that statements name most often; the first of them when two are level.
  private func mostFrequentYear(_ texts: [String]) -> Int? {
    var counts: [(year: Int, count: Int)] = []
    for text in texts {
      // No white space is beyond U+3000, and hardly a character of a text is not.
      let scalars = text.unicodeScalars.lazy
        .filter { $0.value > 0x3000 || !$0.properties.isWhitespace }.map(\.value)
      for year in YearReader.years(in: Array(scalars)) where year.isMarked {
        if let index = counts.firstIndex(where: { $0.year == year.value }) {
          counts[index].count += 1
        } else {
          counts.append((year.value, 1))
        }
      }
    }
    let most = counts.map(\.count).max()
    return counts.first { $0.count == most }?.year
  }
}
