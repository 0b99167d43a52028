import Testing

@testable import Documents

@Suite("Pages in web archives")
struct WebArchiveTests {
  private let html = "<html><head><meta charset=gb2312></head><body><p>年度报告=928</p></body></html>"

  private func archive(_ parts: [String], parameters: String = "") -> [UInt8] {
    let body = parts.map { "------=_NextPart_01D8\r\n\($0)\r\n" }.joined()
    return Array(
      ("From: \"Saved\"\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        + "\ttype=\"text/html\";\r\n\tboundary=\"----=_NextPart_01D8\"\(parameters)\r\n\r\nThis is a message.\r\n\r\n"
        + body + "------=_NextPart_01D8--\r\n").utf8)
  }

  private func quotedPrintable(_ bytes: [UInt8]) -> String {
    bytes.enumerated().map { index, byte in
      let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D
      let hexadecimal = (byte < 16 ? "=0" : "=") + String(byte, radix: 16, uppercase: true)
      return (isPlain ? String(UnicodeScalar(byte)) : hexadecimal)
        + (index % 60 == 59 ? "=\r\n" : "")
    }.joined()
  }

  private func read(_ bytes: [UInt8]) throws -> Document {
    #expect(try InputFormat.sniff(bytes) == .html)
    return try InputFormat.html.read(bytes)
  }

  @Test("A part in quoted-printable, in GB 18030")
  func quoted() throws {
    let text = quotedPrintable(encode(html, "GB18030"))
    let document = try read(
      archive([
        "Content-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
          + "Content-Type: text/html; charset=\"gb2312\"\r\n\r\n\(text)",
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA",
      ]))
    #expect(document.lines == "年度报告=928")
    #expect(document.observations == [])
  }

  @Test("A part in base64, in UTF-16")
  func base64() throws {
    // <p>年</p> in UTF-16 with a mark.
    let document = try read(
      archive([
        "Content-Type: text/html;\r\n charset=unicode\r\nContent-Transfer-Encoding: base64\r\n\r\n//48AHAAP\r\ngB0XjwALwBwAD4A\r\n"
      ]))
    #expect(document.lines == "年")
    #expect(document.observations == [])
  }

  @Test("The root is the part that is named, else the first page; the others are named")
  func root() throws {
    let parts = [
      "Content-Type: text/html\r\nContent-ID: <a>\r\n\r\n<p>一</p>",
      "Content-Type: text/html\r\nContent-ID: <b>\r\n\r\n<p>二</p>",
    ]
    #expect(try read(archive(parts)).lines == "一")
    let named = try read(archive(parts, parameters: ";\r\n start=\"<b>\""))
    #expect(named.lines == "二")
    #expect(named.observations.map(\.kind) == [.contentElsewhere])
  }

  @Test("A message of one part, and parts within parts")
  func nesting() throws {
    let single =
      "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n<p>一</p>"
    #expect(try read(Array(single.utf8)).lines == "一")
    let inner =
      "Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain\r\n\r\nx\r\n"
      + "--inner\r\nContent-Type: text/html\r\n\r\n<p>一</p>\r\n--inner--"
    #expect(try read(archive([inner])).lines == "一")
  }

  @Test("An archive without a page is refused")
  func empty() {
    do throws(ReadingFailure) {
      let bytes = archive(["Content-Type: text/plain\r\n\r\nx"])
      let document = try InputFormat.html.read(bytes)
      Issue.record("read as \(document.lines)")
    } catch {
      #expect(error.code == .noMainPart)
    }
  }
}
