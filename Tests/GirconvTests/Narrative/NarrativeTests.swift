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

/// Sentences of another day: most are read, none is read wrong for sure.
@Suite("Sentences that the words were not made for")
struct HeldOutTests {
  @Test("are right, or say nothing", arguments: [NarrativeCase.heldOut, NarrativeCase.paragraphs])
  func counts(of sentences: [NarrativeCase]) {
    var reading = Score()
    var findings = Score()
    for sentence in sentences {
      let found = sentence.found
      reading.add(found.figures, sentence.expected, sentence.sentence)
      findings.add(found.findings, sentence.findings, sentence.sentence + "\(found.messages)")
      #expect(
        found.findings.filter { $0.hasSuffix("error") && !sentence.findings.contains($0) } == [])
    }
    print("reading: \(reading)")
    print("findings: \(findings)")
    #expect(reading.wrong <= 2)
    #expect(findings.wrong == 0)
  }

  /// How many sentences give what is expected, something else, or less.
  struct Score: CustomStringConvertible {
    var right = 0
    var wrong = 0
    var silent = 0

    mutating func add(_ found: [String], _ expected: [String], _ sentence: String) {
      if found.sorted() == expected.sorted() {
        right += 1
      } else if Set(found).isSubset(of: expected) {
        silent += 1
        print("silent: \(sentence) \(found)")
      } else {
        wrong += 1
        print("wrong: \(sentence) \(found)")
      }
    }

    var description: String { "\(right) right, \(wrong) wrong, \(silent) silent" }
  }
}
