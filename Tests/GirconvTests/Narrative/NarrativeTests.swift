import Testing

@testable import Girconv

@Suite("Sentences and their numbers")
struct NarrativeTests {
  @Test("give their figures", arguments: NarrativeCase.all)
  func figures(of sentence: NarrativeCase) {
    #expect(sentence.found.figures == sentence.expected)
  }

  @Test("are held against the tables", arguments: NarrativeCase.all)
  func findings(of sentence: NarrativeCase) {
    let found = sentence.found
    #expect(found.findings.sorted() == sentence.findings.sorted(), "\(found.messages)")
  }
}
