import Testing

@testable import Documents

@Suite("Encodings of plain text")
struct PlainTextEncodingTests {
  private static let sample = "许昌市2021年\n收到58件，办结43件。"

  private func decoded(_ bytes: [UInt8]) throws -> DecodedText { try DecodedText(bytes) }

  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.utf8, as: UTF8.self)
  }

  private static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  private static func wider(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      let bytes = [0, 8, 16, 24].map { UInt8(scalar.value >> $0 & 0xFF) }
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(
    "Every encoding gives the same text, with and without a byte order mark",
    arguments: [
      (Array(sample.utf8), .utf8),
      ([0xEF, 0xBB, 0xBF] + Array(sample.utf8), .utf8),
      (wide(sample, bigEndian: false), .utf16LittleEndian),
      (wide(sample, bigEndian: true), .utf16BigEndian),
      ([0xFF, 0xFE] + wide(sample, bigEndian: false), .utf16LittleEndian),
      ([0xFE, 0xFF] + wide(sample, bigEndian: true), .utf16BigEndian),
      (wider("\u{FEFF}" + sample, bigEndian: false), .utf32LittleEndian),
      (wider("\u{FEFF}" + sample, bigEndian: true), .utf32BigEndian),
    ] as [([UInt8], TextEncoding)])
  func encodings(bytes: [UInt8], encoding: TextEncoding) throws {
    let result = try decoded(bytes)
    #expect(result.encoding == encoding)
    #expect(text(result) == PlainTextEncodingTests.sample)
    #expect(result.replaced == 0)
  }

  @Test("Text that is not UTF-8 is GB18030, also beyond GBK")
  func gb18030() throws {
    // 年度 in two bytes each, U+3400 in four.
    let result = try decoded([0xC4, 0xEA, 0xB6, 0xC8, 0x81, 0x39, 0xEE, 0x39, 0x35, 0x38])
    #expect(result.encoding == .gb18030)
    #expect(text(result) == "年度\u{3400}58")
    #expect(result.replaced == 0)
  }

  @Test("A damaged byte of GB18030 is replaced, counted and observed")
  func replacement() throws {
    let bytes: [UInt8] = Array(repeating: [0xC4, 0xEA], count: 40).flatMap { $0 } + [0xFF, 0x35]
    let document = try PlainTextReader.read(bytes, limits: ReadingLimits())
    #expect(document.noticed == ["bytes-replaced@1 GB18030"])
    #expect(document.dump == ["1: " + String(repeating: "年", count: 40) + "\u{FFFD}5"])
  }

  @Test("UTF-8 that ends within a character is UTF-8 with one replacement", arguments: [1, 2])
  func cutAtEnd(missing: Int) throws {
    let result = try decoded(Array("总体情况".utf8).dropLast(missing))
    #expect(result.encoding == .utf8)
    #expect(text(result) == "总体情\u{FFFD}")
    #expect(result.replaced == 1)
  }

  @Test("A damaged byte in much UTF-8 does not make it GB18030")
  func damagedUTF8() throws {
    var bytes = Array(String(repeating: "年度报告", count: 20).utf8)
    bytes[30] = 0xFF
    let result = try decoded(bytes)
    #expect(result.encoding == .utf8)
    #expect(result.replaced == 3)
    #expect(text(result).contains("年度报告"))
  }

  @Test("Bytes that are plainly no text are refused")
  func noText() {
    let noise = (0..<4000).map { UInt8(truncatingIfNeeded: 0x80 + $0 &* 37 % 127) }
    do throws(ReadingFailure) {
      let document = try PlainTextReader.read(noise, limits: ReadingLimits())
      Issue.record("read as \(document.dump.first ?? "nothing")")
    } catch {
      #expect(error.code == .unknownEncoding)
    }
  }
}
