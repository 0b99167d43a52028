import Testing

@testable import Girconv

@Suite("Which rules speak")
struct RuleSelectionTests {
  @Test("Without a wish all do")
  func all() throws {
    let selection = try RuleSelection([], ignoring: [])
    #expect(selection == .all)
    #expect(Check.allCases.allSatisfy(selection.contains))
  }

  @Test("An id means one rule, a beginning with * all that begin so, in upper or lower case")
  func patterns() throws {
    #expect(try RuleSelection.checks(of: "T3-IDENT") == [.requestsBalance])
    #expect(try RuleSelection.checks(of: "t3-ident") == [.requestsBalance])
    let table3 = try RuleSelection.checks(of: "T3-*")
    #expect(table3.allSatisfy { $0.rawValue.hasPrefix("T3-") })
    #expect(table3.count == Check.allCases.count { $0.rawValue.hasPrefix("T3-") })
    #expect(try RuleSelection.checks(of: "*") == Check.allCases)
  }

  @Test("What is ignored does not speak, even where it was asked for")
  func ignored() throws {
    let selection = try RuleSelection(["T3-*"], ignoring: ["T3-SUM"])
    #expect(selection.contains(.requestsBalance))
    #expect(!selection.contains(.requestsOutcomes))
    #expect(!selection.contains(.reviewResults))
  }

  @Test("A pattern without any rule is refused by its name", arguments: ["T9-*", "T3", "", "x*y"])
  func unknown(pattern: String) {
    #expect(throws: UnknownRule(pattern: pattern)) {
      try RuleSelection(["T3-*"], ignoring: [pattern])
    }
  }
}
