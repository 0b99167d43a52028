#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Testing

@testable import Documents

@Suite("The encodings of pages")
struct PageEncodingTests {
  /// A page in an encoding, and what it says of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var encoding: String
    var head = ""
    var mark: [UInt8] = []
    /// What is named as wrong.
    var misnamed: [String] = []
    var text = PageEncodingTests.simplified
    var testDescription: String { name }
  }

  private static let simplified =
    "<p>安澜市人民政府2021年政府信息公开工作年度报告</p><p>联系人：䶮某、𠮷某，㐀字样</p>"
    + "<table><tr><td>行政许可<td>928<td>“三安全一稳定”</table>"
  private static let traditional =
    "<p>安瀾市人民政府二〇二一年政府信息公開工作年度報告</p><table><tr><td>行政許可<td>928<td>處罰</table>"

  private static func meta(_ charset: String) -> String {
    "<meta http-equiv=Content-Type content=\"text/html; charset=\(charset)\">"
  }

  static let cases = [
    Case(name: "UTF-8", encoding: "UTF-8", head: meta("utf-8")),
    Case(name: "UTF-8, nothing said", encoding: "UTF-8"),
    Case(name: "UTF-8 with a mark", encoding: "UTF-8", mark: [0xEF, 0xBB, 0xBF]),
    Case(
      name: "UTF-8 with a mark, called gb2312", encoding: "UTF-8", head: meta("gb2312"),
      mark: [0xEF, 0xBB, 0xBF], misnamed: ["gb2312 ≠ UTF-8"]),
    Case(
      name: "UTF-8, called GBK", encoding: "UTF-8", head: "<meta charset=GBK>",
      misnamed: ["GBK ≠ UTF-8"]),
    Case(
      name: "UTF-8, called Latin-1", encoding: "UTF-8", head: meta("iso-8859-1"),
      misnamed: ["iso-8859-1 ≠ UTF-8"]),
    Case(name: "gb2312 with characters of four bytes", encoding: "GB18030", head: meta("gb2312")),
    Case(name: "GBK", encoding: "GB18030", head: "<meta charset='gbk'/>"),
    Case(name: "x-gbk", encoding: "GB18030", head: meta("x-gbk")),
    Case(name: "GB_2312-80", encoding: "GB18030", head: meta("GB_2312-80")),
    Case(name: "GB 18030, nothing said", encoding: "GB18030"),
    Case(
      name: "GB 18030, said behind the title", encoding: "GB18030",
      head: "<title>年度报告</title>" + meta("gb2312")),
    Case(
      name: "GB 18030, called UTF-8", encoding: "GB18030", head: meta("utf-8"),
      misnamed: ["utf-8 ≠ GB18030"]),
    Case(
      name: "GB 18030, called Big5", encoding: "GB18030", head: meta("big5"),
      misnamed: ["big5 ≠ GB18030"]),
    Case(
      name: "UTF-16 with a mark", encoding: "UTF-16LE", head: meta("unicode"), mark: [0xFF, 0xFE]),
    Case(name: "UTF-16, high byte first", encoding: "UTF-16BE", mark: [0xFE, 0xFF]),
    Case(name: "UTF-16 without a mark", encoding: "UTF-16LE", text: longer),
    Case(
      name: "UTF-16, called UTF-8", encoding: "UTF-16LE", head: meta("utf-8"), mark: [0xFF, 0xFE],
      misnamed: ["utf-8 ≠ UTF-16LE"]),
    Case(name: "Big5", encoding: "BIG5-HKSCS", head: meta("big5"), text: traditional),
    Case(name: "Big5, nothing said", encoding: "BIG5-HKSCS", text: traditional),
    Case(
      name: "Big5, called gb2312", encoding: "BIG5-HKSCS", head: meta("gb2312"),
      misnamed: ["gb2312 ≠ Big5"], text: traditional),
  ]

  /// A page without characters beyond the basic plane, which show UTF-16 less clearly.
  private static let longer = String(
    repeating: "<p>安澜市人民政府2021年政府信息公开工作年度报告</p>", count: 5)

  @Test("A page reads the same in every encoding, whatever it says", arguments: cases)
  func encodings(page: Case) throws {
    let html = "<!DOCTYPE html><html><head>\(page.head)</head><body>\(page.text)</body></html>"
    let document = try HTMLReader.read(
      page.mark + encode(html, page.encoding), limits: ReadingLimits())
    let expected = try readPage("<html><body>\(page.text)</body></html>")
    #expect(document.stories == expected.stories)
    #expect(document.tables == expected.tables)
    #expect(
      document.observations.map { [$0.kind.rawValue, $0.subject] }
        == page.misnamed.map { ["encoding-misnamed", $0] })
  }

  @Test("There are enough of them")
  func count() { #expect(PageEncodingTests.cases.count >= 16) }

  @Test("A page of ASCII is in no wrong encoding")
  func ascii() throws {
    let document = try readPage("<meta charset=gb2312><p>&#24180;&#x62A5;</p>")
    #expect(document.lines == "年报")
    #expect(document.observations == [])
  }

  @Test("Bytes that are no text are replaced and counted, and nothing behind them is lost")
  func replacement() throws {
    let bytes = encode("<meta charset=gbk><p>年度报告", "GB18030") + [0xFF] + encode("完</p>", "GB18030")
    let document = try HTMLReader.read(bytes, limits: ReadingLimits())
    #expect(document.lines == "年度报告\u{FFFD}完")
    #expect(document.observations.map(\.kind) == [.bytesReplaced])
  }

  @Test("A zero byte is no end")
  func zero() throws {
    #expect(try readPage("<p>一\0二<b a\0='1\0'>三</b></p><p>四</p>").lines == "一二三|四")
  }
}

/// The bytes of a text in an encoding, by the system's iconv.
func encode(_ text: String, _ encoding: String) -> [UInt8] {
  let converter = unsafe iconv_open(encoding, "UTF-8")
  defer { unsafe _ = iconv_close(converter) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 4)
  var inputLeft = input.count
  var outputLeft = output.count
  unsafe input.withUnsafeMutableBufferPointer { source in
    unsafe output.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress
      var to = target.baseAddress
      _ = unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft)
    }
  }
  return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
}
