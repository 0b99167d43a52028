import Testing

@testable import Documents

@Suite("Pages made to exhaust")
struct HostilePageTests {
  @Test(
    "What asks for too much is refused, and the limit is named",
    arguments: [
      ("<p \((0..<300).map { "a\($0)" }.joined(separator: " "))>", "--max-attributes"),
      (String(repeating: "<div>", count: 300) + "x", "--max-depth"),
      (String(repeating: "<font>", count: 3000) + "x", "--max-depth"),
      (String(repeating: "<table><tr><td>", count: 33), "--max-nested-tables"),
      ("<table><tr>" + String(repeating: "<td>", count: 1100), "--max-columns"),
      ((0..<30_000).map { "<x\($0)></x\($0)>" }.joined(), "--max-names"),
      (
        "<table>" + String(repeating: "<tr><td><td>", count: 2100) + "<tr>"
          + String(repeating: "<td>", count: 1000), "--max-cells"
      ),
    ])
  func refused(html: String, limit: String) throws {
    let failure = try #require(pageFailure(html) as ReadingFailure?)
    #expect(failure.code == .limitExceeded)
    #expect(failure.message.contains(limit))
  }

  @Test("A page as deep as the limits allow is read")
  func deep() throws {
    let divisions = String(repeating: "<div><span>", count: 127)
    #expect(try readPage(divisions + "年").lines == "年")
    let tables = String(repeating: "<table><tr><td>", count: 32)
    #expect(try readPage(tables + "年").tables.count == 32)
  }

  @Test("A page larger than the limits is refused")
  func large() {
    var limits = ReadingLimits()
    limits.textCharacters = 50
    #expect(
      pageFailure(String(repeating: "<p>年度报告</p>", count: 20), limits: limits)?.code
        == .limitExceeded)
    limits.xmlNodes = 50
    #expect(
      pageFailure(String(repeating: "<p>1</p>", count: 100), limits: limits)?.code == .limitExceeded
    )
  }

  @Test(
    "What never ends is read to the page's end",
    arguments: [
      "<", "</", "<!", "<!--", "<p", "<p a", "<p a=", "<p a='", "&", "&#", "&#x", "<script>",
      "<title>",
      "<![CDATA[", "<?", "<table", "<table><tr><td", "</p a='", "<p/", "<td>", "<tr>", "</table>",
    ])
  func cut(end: String) throws {
    let document = try readPage("<p>一</p>" + end)
    #expect(document.lines.hasPrefix("一"))
  }

  @Test("A page cut at any byte is read, or refused with a reason")
  func cutAnywhere() {
    let page = Array(
      "<!DOCTYPE html><html><head><title>年</title></head><table><tr><td colspan='2' style=\"a:b\">1&nbsp;<td>&#x4e00;</table><!-- x --><p>二"
        .utf8)
    for length in 0..<page.count {
      do throws(ReadingFailure) {
        _ = try HTMLReader.read(Array(page.prefix(length)), limits: ReadingLimits())
      } catch {
        #expect(error.code == .unknownEncoding || error.code == .emptyFile)
      }
    }
  }
}
