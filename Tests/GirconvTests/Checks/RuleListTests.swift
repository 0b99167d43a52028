import Foundation
import Testing

@testable import Girconv

@Suite("The list of rules")
struct RuleListTests {
  @Test(
    "The pages in Samples are what girconv rules prints",
    arguments: [(Language.chinese, "rules.md"), (.english, "rules.en.md")])
  func pages(language: Language, name: String) throws {
    let page = Array(RuleList(language: language).markdown.utf8)
    try Recording.expect(page, equals: SampleTests.folder.appending(path: name))
  }

  @Test("A line for each rule, with its id first")
  func lines() {
    let lines = RuleList(language: .english).lines.split(separator: "\n")
    for rule in Rule.all.flatMap(\.rules) {
      #expect(lines.count { $0.hasPrefix("  \(rule.check.rawValue) ") } == 1)
    }
  }
}
