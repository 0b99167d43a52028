import Foundation
import Testing

@testable import Girconv

/// One report with faults, in Tests/WrongReport in every format, which its script `write` made.
@Suite("A report with faults")
struct WrongReportTests {
  private static let folder = Recording.packageRoot.appending(path: "Tests/WrongReport")
  private static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.contains(".") }.sorted()
  }()
  private static let expected = Conversion.of(Page.wrongReport)

  /// What the audit found, without what one format has and the other not: tables cut by pages, say.
  private func audit(_ conversion: Conversion) -> [String] {
    let groups: [RuleGroup] = [.arithmetic, .structure, .narrative, .cells]
    let checks = Set(groups.flatMap { $0.rules.map(\.check) })
    return conversion.findings.filter { checks.contains($0.check) }.map { finding in
      let figures = finding.places.map(\.figure)
      return "\(finding.check.rawValue) \(finding.severity) \(finding.message.text(.chinese)) "
        + figures.joined(separator: " ")
    }.sorted()
  }

  private func expectSame(_ conversion: Conversion) {
    #expect(PageTests.figures(conversion) == PageTests.figures(Self.expected))
    #expect(audit(conversion) == audit(Self.expected))
  }

  @Test("is wrong in three ways")
  func base() {
    let checks = Self.expected.findings.filter { $0.severity == .error }.map(\.check)
    #expect(Set(checks).count >= 3, "\(checks)")
    #expect(PageTests.figures(Self.expected).count == 200)
  }

  @Test("has the same 200 figures and the same faults in every format", arguments: files)
  func formats(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
    expectSame(try Conversion(of: bytes))
  }

  @Test("is in every format")
  func allFormats() {
    #expect(
      Set(Self.files.map { $0.split(separator: ".")[1] }) == ["docx", "odt", "fodt", "html", "txt"])
    #expect(Self.files.count >= 12)
  }

  @Test("has the same figures and faults on pages of all kinds", arguments: PageVariant.all)
  func pages(variant: PageVariant) throws {
    expectSame(try Conversion(of: Array(variant.html(Page.wrongReport).utf8)))
  }
}
