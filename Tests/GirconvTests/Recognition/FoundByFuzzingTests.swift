import Documents
import Testing

@testable import Girconv

@Suite("What fuzzing found in recognition")
struct RecognitionFoundByFuzzingTests {
  @Test("A total of table 2 is not looked for among the rows of table 3")
  func totalOfTable2() {
    let found = recognized(
      drawnTable(
        """
        信息内容|本年制发件数|本年废止件数|现行有效件数
        规章|1|2|3
        总计|1|2|3
        """))
    #expect(found.findings.contains { $0.check == .rowExtra })
  }

  @Test("An unknown head is named by the table that it stands in, not by that of the values")
  func headOfAnotherTable() throws {
    let heads = """
      3x3:勾稽关系|1x7:申请人情况|3x1:甲列|3x1:乙列
      2x1:自然人|1x5:法人或其他组织|2x1:总计
      商业企业|科研机构|社会公益组织|法律服务机构|其他
      """
    let row = "1x3:一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21|7|8"
    let found = recognized(drawnTable(heads), drawnTable(row))
    let extra = found.findings.filter { $0.check == .columnExtra }
    #expect(extra.allSatisfy { !$0.message.chinese.contains("“8”") })
    #expect(extra.contains { $0.message.chinese.contains("乙列") })
  }
}
