import Documents
import Foundation
import Testing

@testable import Girconv

/// Published reports as text with the numbers that they hold. They lie outside the project, in the
/// folder that GIRCONV_SHARED names or in ../shared; without it the test says that it was skipped.
@Suite("Published reports", .enabled(if: Shared.seeds != nil, "no folder shared/seeds is here"))
struct SeedTests {
  struct Notes: Decodable {
    struct Anomaly: Decodable {
      let code: String
      let severity: String
    }
    let title: String
    let agency: String?
    let year: Int?
    let anomalies: [Anomaly]
  }

  @Test(
    "give exactly their 200 numbers, title, body, year and anomalies", arguments: Shared.seedNames)
  func seed(name: String) throws {
    let folder = try #require(Shared.seeds)
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name + ".txt")))
    let conversion = try Conversion(of: bytes, path: name)
    let expected = try String(
      contentsOf: folder.appending(path: "expected/\(name).tsv"), encoding: .utf8)
    let figures = conversion.report.figures.map { figure in
      "\(figure.key.table.rawValue)\t\(figure.key.row.rawValue)\t\(figure.key.column.rawValue)\t"
        + (figure.value?.description ?? "")
    }
    #expect(figures == expected.split(separator: "\n").dropFirst().map(String.init))

    let notes = try JSONDecoder().decode(
      Notes.self, from: Data(contentsOf: folder.appending(path: "expected/\(name).notes.json")))
    #expect(conversion.report.title == notes.title)
    #expect(conversion.report.agency == notes.agency ?? "")
    if let year = notes.year { #expect(conversion.report.year == year) }
    let wanted = notes.anomalies.filter { $0.severity != "info" }
    for (code, severity) in Set(wanted.map { [$0.code, $0.severity] }).map({ ($0[0], $0[1]) }) {
      let count = wanted.count { $0.code == code && $0.severity == severity }
      let found = conversion.findings.count {
        $0.check.rawValue == code && $0.severity.rawValue == severity
      }
      #expect(found == count, "\(code) \(severity)")
    }
    let errors = conversion.findings.filter { $0.severity == .error }.map(\.check.rawValue)
    #expect(errors.sorted() == wanted.filter { $0.severity == "error" }.map(\.code).sorted())
  }

  @Test("A missing row is missing, empty cells are blank")
  func kinds() throws {
    let folder = try #require(Shared.seeds)
    func figures(_ prefix: String) throws -> [Figure] {
      let name = try #require(Shared.seedNames.first { $0.hasPrefix(prefix) })
      let data = try Data(contentsOf: folder.appending(path: name + ".txt"))
      return try Conversion(of: [UInt8](data)).report.figures
    }
    let missing = try figures("003").filter { $0.value == nil }
    #expect(missing.allSatisfy { $0.kind == .missing && $0.key.row == .carriedOut })
    #expect(missing.count == 7)
    let blank = try figures("000").filter { $0.value == nil }
    #expect(blank.allSatisfy { $0.kind == .blank && $0.place.line != nil })
    #expect(blank.count == 3)
  }
}

/// The folder of knowledge beside the checkout, which the project must do without.
enum Shared {
  static let folder: URL? = {
    let beside = URL(filePath: #filePath).appending(path: "../../../../../shared").standardized
    let named = ProcessInfo.processInfo.environment["GIRCONV_SHARED"].map { URL(filePath: $0) }
    let folder = named ?? beside
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static let seeds: URL? = folder.map { $0.appending(path: "seeds") }.flatMap {
    FileManager.default.fileExists(atPath: $0.path) ? $0 : nil
  }

  static let seedNames: [String] = {
    guard let seeds else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: seeds.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()
}
