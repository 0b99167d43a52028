import Foundation
import Testing

@testable import Documents

@Suite("Text conservation")
struct TextConservationTests {
  @Test("Each character that Word shows stands in the outline as often as in the document")
  func corpus() throws {
    guard let corpus = corpusFolder else {
      print("skipped: the corpus is not there")
      return
    }
    var compared = 0
    var tooHard = 0
    var characters = 0
    for url in try FileManager.default.contentsOfDirectory(
      at: corpus, includingPropertiesForKeys: nil) where url.pathExtension == "docx"
    {
      let bytes = [UInt8](try Data(contentsOf: url))
      guard let document = try? InputFormat.docx.read(bytes) else { continue }
      guard let expected = try shownText(bytes) else {
        tooHard += 1
        continue
      }
      compared += 1
      let wanted = Self.counts(expected)
      let actual = Self.counts(Self.texts(of: document))
      characters += wanted.values.reduce(0, +)
      let wrong = Set(wanted.keys).union(actual.keys).filter { wanted[$0] != actual[$0] }
      #expect(
        wrong.isEmpty,
        "\(url.lastPathComponent): \(wrong.prefix(8).map { ($0, wanted[$0] ?? 0, actual[$0] ?? 0) })"
      )
    }
    print("text conservation: \(compared) files compared, \(characters) characters,")
    print("  \(tooHard) files left out, which use what the scan is too simple for")
    #expect(compared > 0 && tooHard * 100 <= compared)
  }

  /// The text of all parts that are shown, nil when a part is too hard for the scan.
  private func shownText(_ bytes: [UInt8]) throws -> String? {
    let archive = try ZipArchive(bytes, limits: ReadingLimits())
    var package = try PackageParts.open(bytes, limits: ReadingLimits())
    let root = try Relationships(of: "", in: &package)
    let main = root.targets("officeDocument").first ?? "word/document.xml"
    let relationships = try Relationships(of: main, in: &package)
    var text = ""
    var names = [main]
    for kind in ["footnotes", "endnotes", "comments"] {
      names += relationships.targets(kind).prefix(1)
    }
    var index = 0
    while index < names.count {
      let name = names[index].lowercased()
      index += 1
      guard let entry = archive.names.firstIndex(where: { $0.lowercased() == name }) else {
        continue
      }
      let scan = VisibleTextScan(try archive.bytes(ofEntry: entry))
      if scan.isTooHard { return nil }
      text += scan.text
      for id in scan.marginReferences {
        if let target = relationships[id]?.target, !names.contains(target) { names.append(target) }
      }
    }
    return text
  }

  /// The outline without numbers, observations and the lines that describe stories and tables.
  private static func texts(of document: Document) -> String {
    var plain = document
    plain.observations = []
    for index in plain.stories.indices {
      plain.stories[index].blocks = plain.stories[index].blocks.map(withoutNumber)
    }
    for table in plain.tables.indices {
      for cell in plain.tables[table].cells.indices {
        let blocks = plain.tables[table].cells[cell].blocks
        plain.tables[table].cells[cell].blocks = blocks.map(withoutNumber)
      }
    }
    return plain.outline.split(separator: "\n").filter { line in
      !(line.hasSuffix("]")
        && (line.hasPrefix("[table ") || line.hasPrefix("[in table ")
          || Story.allCases.contains { line == "[\($0.rawValue)]" }))
    }.joined(separator: "\n")
  }

  private static func withoutNumber(_ block: Block) -> Block {
    guard case .paragraph(var paragraph) = block else { return block }
    paragraph.number = ""
    return .paragraph(paragraph)
  }

  /// How often each character occurs, but for white space and what tables are drawn with.
  private static func counts(_ text: String) -> [UnicodeScalar: Int] {
    text.unicodeScalars.reduce(into: [:]) { counts, scalar in
      guard !scalar.properties.isWhitespace,
        !"+-|~#↵→\u{AD}\u{2011}".unicodeScalars.contains(scalar),
        !(0xF000...0xF0FF).contains(scalar.value)
      else { return }
      counts[scalar, default: 0] += 1
    }
  }
}
