import Testing

@testable import Girconv

@Suite("How alike two texts are")
struct SimilarityTests {
  @Test("No pair that is alike is passed over unlooked at")
  func bound() {
    let texts = FormIndexes.shared.requestRows.labels.official.map(\.scalars)
    var (alike, passed) = (0, 0)
    for left in texts {
      for right in texts.flatMap({ [$0, Array($0.dropFirst()), $0.reversed()] }) {
        let mayBe = Similarity.mayBeAlike(left, right)
        if Similarity.ratio(left, right) >= Similarity.alike {
          #expect(mayBe)
          alike += 1
        } else if !mayBe {
          passed += 1
        }
      }
    }
    #expect(alike > texts.count && passed > texts.count)
  }

  @Test("Nothing and texts of very different length are not alike")
  func notComparable() {
    #expect(!Similarity.mayBeAlike([], [1]))
    #expect(!Similarity.mayBeAlike([1], [1, 1, 1, 1]))
  }
}
