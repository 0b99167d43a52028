/// Texts that are none, or endless in one direction.
extension Attack {
  private static func text(
    _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable () -> [UInt8]
  ) -> Attack { Attack(.text, name, outcome) { _ in make() } }

  private static func many(_ unit: String, _ count: Int) -> [UInt8] {
    Array(AttackPackage.repeated(unit, count).utf8)
  }

  static let texts: [Attack] = [
    text("nothing", .code("empty-file")) { [] },
    text("a mark and nothing else", .result) { [0xEF, 0xBB, 0xBF] },
    text("zeros", .code("unknown-format")) { [UInt8](repeating: 0, count: 1 << 20) },
    text("noise", .code("unknown-format")) {
      (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 2_654_435_761 >> 13) }
    },
    text("a zero in a text", .result) { many("正文。\n", 100) + [0] + many("正文。\n", 100) },
    text("bytes that are no characters", .finding("bytes-replaced")) {
      many("各类信息共有十二件。", 100) + [0xFF, 0xC0, 0x80] + many("。", 10)
    },
    text("half a character at the end", .finding("bytes-replaced")) {
      many("各类信息共有十二件。", 100) + [0xE6]
    },
    text("Latin-1", .code("unknown-encoding")) {
      (0..<4001).map { [0xE9, 0x61, 0x62, 0xFC, 0x20, 0x63, 0x64][$0 % 7] }
    },
    text("UTF-16 with half a unit", .finding("bytes-replaced")) {
      [0xFF, 0xFE] + "各类信息".utf16.flatMap { AttackArchive.number(Int($0), 2) } + [0x2D]
    },
    text("16 MB in one line", .result) { many("年报公开", 1_400_000) },
    text("text larger than the limit", .code("limit-exceeded")) { many("x", 61 << 20) },
    text("a million tabs in a line", .code("limit-exceeded")) { many("\t", 1 << 20) },
    text("a million bars in a line", .code("limit-exceeded")) { many("|", 1 << 20) },
    text("100 001 rows of two", .code("limit-exceeded")) { many("a\tb\n", 100_001) },
    text("3 million blank lines", .result) { many("\n", 3_000_000) },
    text("3 million lines", .code("limit-exceeded")) { many("x\n", 3_000_000) },
    text("200 000 page ends", .result) { many("a\u{C}", 200_000) },
    text("100 000 marks that open", .result) { many("[bookmark: ", 100_000) },
    text("20 000 marks of bold", .result) { many("**年**\n", 20_000) },
    text("characters that turn the direction", .result) { many("\u{202E}\u{2066}年\n", 1000) },
    text("100 000 accents on one letter", .result) { many("\u{301}", 100_000) },
  ]
}
