import Documents
import Testing

@testable import Girconv

@Suite("What stands beside a report about its publication")
struct PublicationTests {
  private func publication(_ beside: String) throws -> [String] {
    var page = Page()
    page.frame = { "<body><div>\(beside)</div><div>\($0)</div></body>" }
    let publication = try Conversion(of: Array(("<html>" + page.html(of: Page.report)).utf8)).report
      .publication
    return Publication.Item.allCases.compactMap { item in
      publication.entries[item].map { entry in
        let place = [entry.place.table, entry.place.row, entry.place.column].compactMap(\.self)
        return "\(item.rawValue) \(entry.text) \(place)"
      }
    }
  }

  @Test("is read from the cell behind its label")
  func table() throws {
    let rows =
      "<tr><td>索 引 号：<td>AL001-0202/2022-00017<td>主题分类：<td>年报"
      + "<tr><td>发布机构<td>市政府 办公室<td>公开日期：<td>2022年1月20日"
    #expect(
      try publication("<table>\(rows)</table>") == [
        "date 2022年1月20日 [0, 1, 3]", "index_number AL001-0202/2022-00017 [0, 0, 1]",
        "issuer 市政府办公室 [0, 1, 1]",
      ])
  }

  @Test("is read from a line, several in one")
  func lines() throws {
    #expect(
      try publication("<p>索引号：A-1&nbsp;&nbsp;来源：某报　发布时间： 2022-01-20 10:00　浏览：3</p>") == [
        "date 2022-01-20 []", "index_number A-1 []",
      ])
    #expect(
      try publication("<table><tr><td>索引号：A-1<td>发布单位：</table>") == ["index_number A-1 [0, 0, 0]"])
  }

  @Test("is of the clearest label")
  func clearest() throws {
    #expect(
      try publication("<p>成文日期：2022-01-10</p><p>发布日期：2022-01-20</p><p>发布日期：2022-01-30</p>") == [
        "date 2022-01-20 []"
      ])
  }

  @Test("is not made of anything else")
  func nothing() throws {
    #expect(
      try publication("<p>发布机构说明</p><p>请在发布日期后查询：2022</p><table><tr><td>索引号<td>发布机构</table>") == [])
  }
}
