import Testing

@testable import Documents

@Suite("Limits of reading")
struct ReadingLimitTests {
  /// A document with a bit of everything that is counted.
  private static let docx: [UInt8] = {
    let inner = "<w:tbl>\(tr(tc("i")))</w:tbl>"
    let table =
      "<w:tbl>\(tr(tc("a"), tc("b"), tc("c")))\(tr(tc("d")))\(tr("<w:tc>\(inner)</w:tc>"))"
    return DocxFile("<w:p w:rsidR=\"1\" w:rsidRDefault=\"2\"/>" + p("abcdef") + table + "</w:tbl>")
      .bytes
  }()

  @Test(
    "Each limit's error names what was met and the option",
    arguments: ReadingLimit.allCases.filter { $0 != .inflationRatio })
  func named(limit: ReadingLimit) throws {
    var limits = ReadingLimits()
    limits[keyPath: limit.field] = 0
    let (format, bytes): (InputFormat, [UInt8]) =
      switch limit {
      case .textLines: (.text, Array("1\n2\n3\n".utf8))
      case .xmlNames, .xmlNamespaces:
        (.docx, DocxFile(String(repeating: "<x:a/>", count: 2000)).bytes)
      case .xmlTagBytes, .xmlAttributes:
        (.docx, DocxFile("<w:p a=\"\(String(repeating: "x", count: 20_000))\"/>").bytes)
      default: (.docx, Self.docx)
      }
    let failure = #expect(throws: ReadingFailure.self) {
      try format.read(bytes, limits: limits)
    }
    #expect(failure?.code == (limit == .milliseconds ? .deadlineExceeded : .limitExceeded))
    #expect(failure?.message.contains("(--\(limit.rawValue))") == true)
    #expect(failure?.message.firstMatch(of: #/(has|took) \d+ /#) != nil)
    limits[keyPath: limit.field] = 10 << 20
    #expect(throws: Never.self) { try format.read(bytes, limits: limits) }
  }

  @Test("A row of more real cells than a table may have columns is refused")
  func columns() throws {
    var limits = ReadingLimits()
    limits.tableColumns = 8
    let row = tr((0..<9).map { tc("\($0)") }.joined())
    #expect(DocxFile("<w:tbl>\(row)</w:tbl>").failure(limits: limits) == .limitExceeded)
  }

  @Test("Characters are counted, not bytes")
  func characters() throws {
    var limits = ReadingLimits()
    limits.textCharacters = 4
    #expect(try InputFormat.text.read(Array("年度报告".utf8), limits: limits).stories.count == 1)
    #expect(DocxFile(p("年度报告")).failure(limits: limits) == nil)
    #expect(DocxFile(p("年度报告书")).failure(limits: limits) == .limitExceeded)
  }
}
