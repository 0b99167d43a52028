/// Numbers in a folded text with the words around them: 〔2021〕30号, 2021年1月1日.
struct TextNumbers {
  /// The scalars of the text, widths folded and white space dropped.
  let scalars: [UInt32]

  /// - Parameter bytes: the text in UTF-8.
  init(_ bytes: ArraySlice<UInt8>) {
    self.init(scalars: String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value))
  }

  init(scalars: [UInt32]) { self.scalars = scalars }

  /// The documents that are cited: (2021)30号, as brackets are folded.
  var documents: [DocumentNumber] {
    positions(of: "(").compactMap { start in
      var index = start + 1
      guard let year = number(at: &index), (1990...2099).contains(year), take(")", at: &index)
      else { return nil }
      _ = take("第", at: &index)
      guard let value = number(at: &index), take("号", at: &index) else { return nil }
      return DocumentNumber(year: year, number: value)
    }
  }

  /// The dates with all three numbers, and those whose numbers ran together.
  var dates: [TextDate] {
    positions(of: "年").compactMap { position in
      guard let year = digits(before: position) else { return nil }
      var index = position + 1
      guard let month = number(at: &index), take("月", at: &index),
        let day = number(at: &index), take("日", at: &index)
      else { return nil }
      return TextDate(
        year: year.value, month: month, day: day, range: year.start..<index)
    }
  }

  /// Where a text of one scalar stands.
  func positions(of text: Unicode.Scalar) -> [Int] {
    scalars.indices.filter { scalars[$0] == text.value }
  }

  /// Whether some words stand at a position.
  func stands(_ words: String, at index: Int) -> Bool {
    index >= 0 && index <= scalars.count
      && scalars[index...].starts(with: words.unicodeScalars.lazy.map(\.value))
  }

  /// Where some words stand first, at or after a position.
  func position(of words: String, from start: Int = 0) -> Int? {
    guard start <= scalars.count, let first = words.unicodeScalars.first?.value else { return nil }
    return (start..<scalars.count).first { scalars[$0] == first && stands(words, at: $0) }
  }

  private func take(_ words: String, at index: inout Int) -> Bool {
    guard stands(words, at: index) else { return false }
    index += words.unicodeScalars.count
    return true
  }

  private func number(at index: inout Int) -> Int? {
    var value: Int?
    while index < scalars.count, (0x30...0x39).contains(scalars[index]), (value ?? 0) < 100_000 {
      value = (value ?? 0) * 10 + Int(scalars[index] - 0x30)
      index += 1
    }
    return value
  }

  private func digits(before position: Int) -> (value: Int, start: Int)? {
    var start = position
    while start > 0, (0x30...0x39).contains(scalars[start - 1]), position - start < 5 {
      start -= 1
    }
    var index = start
    guard start < position, let value = number(at: &index), index == position else { return nil }
    return (value, start)
  }
}

/// A date as it is printed.
struct TextDate: Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// The scalars that it takes.
  var range: Range<Int>

  /// Month and day as one number: 131 for 31 January.
  var dayOfYear: Int { month * 100 + day }
}
