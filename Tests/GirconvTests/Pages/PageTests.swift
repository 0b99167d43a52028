import Documents
import Foundation
import Testing

@testable import Girconv

@Suite("The same report on pages of all kinds")
struct PageTests {
  private static let expected = figures(Conversion.of(Page.report))

  static func figures(_ conversion: Conversion) -> [String] {
    conversion.report.figures.map { figure in
      "\(figure.key.path) \(figure.value?.description ?? figure.kind.rawValue) \(figure.unit)"
    }
  }

  @Test("gives its 200 figures, its title and its sections", arguments: PageVariant.all)
  func sameReport(variant: PageVariant) throws {
    let conversion = try Conversion(of: Array(variant.html(Page.report).utf8))
    let figures = PageTests.figures(conversion)
    #expect(figures.count == 200)
    #expect(Set(figures).subtracting(PageTests.expected) == [])
    #expect(figures == PageTests.expected)
    let report = Conversion.of(Page.report).report
    #expect(conversion.report.title == report.title)
    let sections = { (report: Report) in
      report.sections.filter { $0.id != .unrecognized }.map { section in
        [section.id.rawValue, section.heading.filter { !$0.isWhitespace }]
          + section.blocks.filter { $0.kind != .table }.map { $0.text.filter { !$0.isWhitespace } }
      }
    }
    #expect(sections(conversion.report) == sections(report))
    #expect(conversion.findings.filter { $0.severity == .error } == [])
  }

  @Test("There are enough of them, each with a name of its own")
  func names() {
    #expect(Set(PageVariant.all.map(\.name)).count == PageVariant.all.count)
    #expect(PageVariant.all.count >= 24)
  }
}

extension Conversion {
  /// The conversion of a document that was read.
  static func of(_ document: Document) -> Conversion {
    let recognition = ReportRecognition(document)
    return Conversion(
      source: Source(path: ""), report: recognition.report, findings: recognition.findings,
      document: document)
  }
}
