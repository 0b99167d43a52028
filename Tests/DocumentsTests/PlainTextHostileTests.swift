import Testing

@testable import Documents

@Suite("Hostile plain text")
struct PlainTextHostileTests {
  private static let patterns: [(name: String, unit: String)] = [
    ("one long line", "年"), ("tabs", "\t"), ("bars", "|"), ("spaced bars", " | "),
    ("empty cells", "\t\n"), ("rows of one", "\t0\n\n"), ("labels and figures", "\t年\n\n\t1\n\n"),
    ("openings", "[bookmark:"), ("links", "<http://"), ("asterisks", "**年"), ("bold", "**年** "),
    ("numbers", "3\n"), ("rows and numbers", "a\t1\n3\n"), ("headings", "# "),
    ("cut sentences", "全年公开各类信息，机构设置，政策文件，相关解读，财务预算，日常工作，三定方案，会议纪要\n\n"),
    ("line ends", "\r"), ("page ends", "\u{C}"), ("blank cells", "\t\n\u{A0}\n"),
  ]

  @Test(
    "Any pattern is read, or refused by a limit, in time that grows with its length",
    .timeLimit(.minutes(1)), arguments: patterns)
  func pattern(name: String, unit: String) throws {
    let bytes = Array(String(repeating: unit, count: 150_000 / unit.utf8.count).utf8)
    do throws(ReadingFailure) {
      let document = try PlainTextReader.read(bytes, limits: ReadingLimits())
      #expect(document.stories.count == 1)
    } catch {
      #expect(error.code == .limitExceeded)
    }
  }
}
