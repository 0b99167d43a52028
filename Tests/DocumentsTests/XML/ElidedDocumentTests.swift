import Foundation
import Testing

@testable import Documents

@Suite("Documents are the same, elided and in full")
struct ElidedDocumentTests {
  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples")

  @Test("Every sample, and every document of the corpus when it is there")
  func documents() throws {
    var compared = 0
    var refused = 0
    for folder in [Self.samples, corpusFolder].compactMap({ $0 }) {
      for url in try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil
      ) where url.pathExtension == "docx" {
        let bytes = [UInt8](try Data(contentsOf: url))
        let elided = read(bytes, .elided)
        #expect(elided == read(bytes, .full), "\(url.lastPathComponent)")
        compared += 1
        if case .failure = elided { refused += 1 }
      }
    }
    if corpusFolder == nil { print("skipped: the corpus is not there") }
    print("elided and full: \(compared) documents compared, \(refused) refused both ways")
    #expect(compared >= 10)
  }

  private func read(_ bytes: [UInt8], _ pass: XMLPass) -> Result<Document, ReadingFailure> {
    Result { () throws(ReadingFailure) in
      try WordprocessingMLReader.read(bytes, limits: ReadingLimits(), pass: pass)
    }
  }

  @Test("A sample of which half is formatting loses it")
  func share() throws {
    let part = try documentPart("wps-2021.docx")
    let copy = try #require(FormattingElision.shortened(part[...]))
    #expect(copy.count * 2 < part.count)
  }

  private func documentPart(_ name: String) throws -> [UInt8] {
    let file = try Data(contentsOf: Self.samples.appendingPathComponent(name))
    let archive = try ZipArchive([UInt8](file), limits: ReadingLimits())
    let entry = try #require(archive.names.firstIndex(of: "word/document.xml"))
    return try archive.bytes(ofEntry: entry)
  }

  /// What mutations put in.
  private static let dictionary =
    [
      "<", ">", "/", "\"", "'", "=", " ", "\n", "&", "&amp;", "&#x3C;", ";", "w:", "x:", "w", ":",
      "\0",
      "\u{1}", "\u{FFFE}", "中", "]]>", "]]", "<!--", "-->", "<![CDATA[", "<?a?>", "<!DOCTYPE a>",
      "<w:vanish/>", "<w:cellDel/>", "<w:b/>", "<w:i w:val='0'/>", "<w:rPr>", "</w:rPr>",
      "<w:rPr/>", "<w:pPr>",
      "</w:pPr>", "<w:t>", "</w:t>",
      "<w:t xml:space=\"preserve\">", " xml:space=\"preserve\"", "<w:u>", "</w:u>", "/>", "\"/><",
      "><", " w:val=\"1\"",
      " w:val=''", " xmlns:w=\"urn:x\"", " xmlns:a=\"urn:x\"", " xmlns=\"urn:x\"",
      "<w:del w:id=\"1\"/>",
      "<w:tcBorders>", "</w:tcBorders>", "<w:top/>", "<x:b/>", "<w:r>", "</w:r>", "text",
      "<w:p>", "</w:p>", "<w:p></w:p>", "<w:tc>", "</w:tc>", "<w:tc><w:p></w:p></w:tc>", "<w:tr>",
      "</w:tr>", "?>",
      "<?p ",
      "<w:p><w:r><w:t>年</w:t></w:r></w:p>", "<w:r><w:t>a?</w:t></w:r>", "<w:vMerge/>", "]]>", "&?>",
      "<w:gridSpan w:val=\"2\"/>", "<w:unknown>", "</w:unknown>", "<w:tcPr>", "</w:tcPr>",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xBB]]

  @Test("Mutations of a part are read the same or refused the same")
  func mutations() throws {
    let rounds =
      ProcessInfo.processInfo.environment["GIRCONV_MUTATIONS"].flatMap { Int($0) } ?? 3000
    var random = SeededNumbers(state: 20_21)
    let part = try excerpt()
    var (read, shortened) = (0, 0)
    for _ in 0..<rounds {
      let mutant = mutated(part, &random)
      if FormattingElision.shortened(mutant[...]) != nil { shortened += 1 }
      if case .success = try bothWays(mutant) { read += 1 }
    }
    print("mutations: \(rounds) compared, \(read) read, \(shortened) shortened")
    #expect(read > rounds / 20 && shortened > rounds / 4)
  }

  /// The first paragraph and the first row of a sample, as a part of their own.
  private func excerpt() throws -> [UInt8] {
    let text = String(decoding: try documentPart("wps-2021.docx"), as: UTF8.self)
    let start = try #require(text.firstRange(of: "<w:p>")).lowerBound
    let end = try #require(text.firstRange(of: "</w:p>")).upperBound
    let row = try #require(text.firstRange(of: "<w:tr>")).lowerBound
    let rowEnd = try #require(text[row...].firstRange(of: "</w:tr>")).upperBound
    let body = "<w:body>\(text[start..<end])<w:tbl>\(text[row..<rowEnd])</w:tbl></w:body>"
    return Array(DocxFile.root("document", body).utf8)
  }

  private func mutated(_ part: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
    var mutant = part
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = place(in: mutant, &random)
      let stretch = place..<min(mutant.count, place + Int.random(in: 0...12, using: &random))
      let entry = Self.dictionary.randomElement(using: &random) ?? []
      switch Int.random(in: 0..<5, using: &random) {
      case 0: mutant.replaceSubrange(stretch, with: entry)
      case 1: mutant.removeSubrange(stretch)
      case 2: mutant[place] = UInt8.random(in: 0...255, using: &random)
      case 3:
        let source = self.place(in: mutant, &random)
        let length = Int.random(in: 0...200, using: &random)
        mutant.insert(contentsOf: mutant[source..<min(mutant.count, source + length)], at: place)
      default: mutant.insert(contentsOf: entry, at: place)
      }
    }
    return mutant
  }

  /// A place; every other one beside a bracket, where mutations hurt most.
  private func place(in bytes: [UInt8], _ random: inout SeededNumbers) -> Int {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    guard Bool.random(using: &random) else { return place }
    let sign = UInt8(ascii: Bool.random(using: &random) ? "<" : ">")
    let bracket = bytes[place...].firstIndex(of: sign) ?? place
    return min(bracket + (sign == UInt8(ascii: ">") ? 1 : 0), bytes.count - 1)
  }
}

/// Numbers that look random and are the same on every run (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
