import Foundation
import Testing

@testable import Girconv

@Suite("The rules")
struct RuleTests {
  private let rules = Rule.all.flatMap(\.rules)

  @Test("Each check has one rule")
  func complete() {
    let ids = rules.map(\.check.rawValue)
    #expect(Set(ids).count == ids.count)
    #expect(ids.sorted() == Check.allCases.map(\.rawValue).sorted())
  }

  @Test("Groups have a name and rules", arguments: Language.allCases)
  func groups(language: Language) {
    for group in Rule.all where !group.rules.isEmpty {
      #expect(!group.name.text(language).isEmpty)
    }
  }

  @Test("Texts are there in both languages, and end with a full stop")
  func texts() {
    for rule in rules {
      for text in [rule.what, rule.why, rule.example] {
        #expect(text.chinese.count > 1 && text.chinese.hasSuffix("。"), "\(rule.check.rawValue)")
        #expect(text.english.count > 1 && text.english.hasSuffix("."), "\(rule.check.rawValue)")
        #expect(!text.chinese.contains("\n") && !text.english.contains("\n"))
      }
    }
  }

  @Test("Severities are listed worst first, each once")
  func severities() {
    for rule in rules {
      #expect(!rule.severities.isEmpty)
      #expect(rule.severities.map(\.rank) == Set(rule.severities.map(\.rank)).sorted())
    }
  }

  @Test("A rule explains others, and none is explained in a circle")
  func explanations() {
    for rule in rules {
      for explained in rule.explains {
        #expect(explained != rule.check)
        #expect(Rule.rule(of: explained)?.explains.contains(rule.check) == false)
      }
    }
  }

  @Test("Findings of the samples have severities of their rules", arguments: SampleTests.names)
  func samples(name: String) throws {
    let data = try Data(contentsOf: SampleTests.folder.appending(path: name))
    for finding in try Conversion(of: [UInt8](data)).findings { finding.expectOwnSeverity() }
  }
}

extension Finding {
  /// Expects that the finding's rule lists its severity.
  func expectOwnSeverity(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      Rule.rule(of: check)?.severities.contains(severity) == true,
      "\(check.rawValue) \(severity.rawValue)", sourceLocation: sourceLocation)
  }
}
