import Testing

@testable import Girconv

@Suite("Words of a list in a text")
struct WordIndexTests {
  private let index = WordIndex([(1, "公开 公开申请\n申请 "), (2, "申请公开 公开"), (3, "开")])

  private func longest(_ text: String, at start: Int = 0, before limit: Int = .max) -> [Int]? {
    let scalars = text.unicodeScalars.map(\.value)
    return index.longest(scalars, at: start, before: min(limit, scalars.count)).map {
      [$0.value, $0.end]
    }
  }

  @Test("The longest word counts, and of equal words the first of the list")
  func longest() {
    #expect(longest("公开申请书") == [1, 4])
    #expect(longest("公开申报") == [1, 2])
    #expect(longest("申请公开") == [2, 4])
    #expect(longest("不公开", at: 2) == [3, 3])
  }

  @Test("The beginning of a word is none, nor is one that goes on behind the limit")
  func none() {
    #expect(longest("公示") == nil)
    #expect(longest("公开申请", before: 3) == [1, 2])
    #expect(longest("公开", before: 1) == nil)
    #expect(longest("公开", at: 2) == nil)
    #expect(longest("书") == nil)
  }

  @Test("Scalars with the same low bits are told apart")
  func lowBits() {
    // U+5F00 is 开, U+5B00 differs above the lowest ten bits.
    #expect(longest("\u{5B00}") == nil)
  }
}
