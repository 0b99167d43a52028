import Documents
import Testing

@testable import Girconv

@Suite("Tables of the form in exact grids")
struct FormTableTests {
  static let heads3 = """
    3x3:（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|1x7:申请人情况
    2x1:自然人|1x5:法人或其他组织|2x1:总计
    商业企业|科研机构|社会公益组织|法律服务机构|其他
    """

  static let table3 =
    heads3 + """

      1x3:一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
      1x3:二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0
      4x1:三、本年度办理结果|1x2:（一）予以公开|1|2|3|4|5|6|21
      2x1:（三）不予公开|1.属于国家秘密|7|0|0|0|0|0|7
      2.其他法律行政法规禁止公开|8|0|0|0|0|0|8
      1x2:（七）总计|1|2|3|4|5|6|21
      1x3:四、结转下年度继续办理|0|0|0|0|0|0|0
      """

  @Test("Rows and columns are found by their path of labels")
  func plain() {
    let found = recognized(drawnTable(Self.table3))
    #expect(found.values(.requests, .new) == ["1", "2", "3", "4", "5", "6", "21"])
    #expect(found.values(.requests, .deniedLawProhibits) == ["8", "0", "0", "0", "0", "0", "8"])
    #expect(found.values(.requests, .resultTotal).last == "21")
  }

  @Test("Columns in another order are told by their heads")
  func reordered() {
    let heads = """
      3x3:勾稽关系|1x7:申请人情况
      2x1:总计|2x1:自然人|1x5:法人或其他组织
      科研机构|商业企业|社会公益组织|法律服务机构|其他
      1x3:一、本年新收政府信息公开申请数量|21|1|3|2|4|5|6
      """
    let found = recognized(drawnTable(heads))
    #expect(found.values(.requests, .new) == ["1", "2", "3", "4", "5", "6", "21"])
  }

  @Test("A head may be split over two rows, and be followed by another grid below")
  func splitHeads() {
    let table = """
      4x3:勾稽关系|1x7:申请人情况
      3x1:自然人|1x5:法人或其他组织|3x1:合计
      商业|科研|社会公益|法律服务|2x1:其他
      企业|机构|组织|机构
      1x3:一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.requests, .new) == ["1", "2", "3", "4", "5", "6", "21"])
  }

  @Test("A head may span more columns than the numbers below it")
  func mismatchedSpans() {
    let table = """
      1x5:第二十条第（一）项
      信息内容|本年新制作数量|1x2:本年新公开数量|对外公开总数量
      规章|1|2|1x2:3
      规范性文件|4|5|1x2:6
      """
    let found = recognized(drawnTable(table))
    #expect(found.report.form == .form2019)
    #expect(found.values(.proactiveDisclosure, .regulation) == ["1", "2", "3"])
    #expect(found.values(.proactiveDisclosure, .normativeDocument) == ["4", "5", "6"])
  }

  @Test("Two heads cut to the same words are told apart by the order of the form")
  func cutHeads() {
    let table = """
      信息内容|本年新|本年新|对外公开总数量
      规章|1|2|3
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.proactiveDisclosure, .regulation) == ["1", "2", "3"])
    #expect(found.count(.labelDamaged) == 2)
  }

  @Test("A value that covers two columns is given to neither")
  func mergedValue() {
    let table = Self.heads3 + "\n1x3:一、本年新收政府信息公开申请数量|1x2:3|3|4|5|6|21"
    let found = recognized(drawnTable(table))
    #expect(
      found.values(.requests, .new) == ["missing", "missing", "3", "4", "5", "6", "21"])
    #expect(found.count(.cellMissing) == 2)
  }

  @Test("A column of the office's own is left out and reported")
  func extraColumn() {
    let table = """
      信息内容|本年制发件数|备注数|本年废止件数|现行有效件数
      规章|1|99|2|3
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.proactiveDisclosure, .regulation) == ["1", "2", "3"])
    #expect(found.count(.columnExtra) == 1)
  }

  @Test("A row of the office's own is left out and reported")
  func extraRow() {
    let table = """
      信息内容|本年制发件数|本年废止件数|现行有效件数
      规章|1|2|3
      其他主动公开文件（含本单位文件）|7|8|9
      行政规范性文件|4|5|6
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.proactiveDisclosure, .normativeDocument) == ["4", "5", "6"])
    #expect(found.count(.rowExtra) == 1)
    #expect(!found.report.figures.contains { $0.raw == "7" })
  }

  @Test("A row without a head above it gives no numbers")
  func headless() {
    let found = recognized(drawnTable("1x3:一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21"))
    #expect(found.report.figures.allSatisfy { $0.value == nil })
    #expect(found.count(.headsMissing) == 1)
  }

  @Test("A table that goes on in the next one keeps its heads and groups")
  func continued() {
    let next = """
      3.危及“三安全一稳定”|1|2|3|4|5|6|21
      （四）无法提供|1.本机关不掌握相关政府信息|0|0|0|0|0|0|0
      """
    let found = recognized(drawnTable(Self.table3), drawnTable(next))
    #expect(
      found.values(.requests, .deniedSecurityStability) == ["1", "2", "3", "4", "5", "6", "21"])
    #expect(found.values(.requests, .unableNotHeld).allSatisfy { $0 == "0" })
  }

  @Test("Of two tables the one with more rows is taken, and the other reported")
  func repeated() {
    let again = Self.heads3 + "\n1x3:一、本年新收政府信息公开申请数量|9|9|9|9|9|9|9"
    let found = recognized(drawnTable(again), drawnTable(Self.table3))
    #expect(found.values(.requests, .new) == ["1", "2", "3", "4", "5", "6", "21"])
    #expect(found.count(.tableRepeated) == 1)
  }

  @Test("其他 is a row of （六） only there")
  func others() {
    let table =
      Self.heads3 + """

        2x1:三、本年度办理结果|（五）不予处理|6.其他|1|1|1|1|1|1|6
        （六）其他处理|3.其他|2|2|2|2|2|2|12
        """
    let found = recognized(drawnTable(table))
    #expect(found.values(.requests, .otherOther) == ["2", "2", "2", "2", "2", "2", "12"])
    #expect(found.count(.rowExtra) == 1)
  }

  @Test("（六） with numbers of its own is the form of 2019")
  func form2019() {
    let table = Self.heads3 + "\n1x3:（六）其他处理|1|2|3|4|5|6|21"
    let found = recognized(drawnTable(table))
    #expect(found.report.form == .form2019)
    #expect(found.values(.requests, .resultOther) == ["1", "2", "3", "4", "5", "6", "21"])
  }

  @Test("Table 4 is one row of numbers below three rows of heads")
  func review() {
    let table = """
      1x5:行政复议|1x10:行政诉讼
      2x1:结果维持|2x1:结果纠正|2x1:其他结果|2x1:尚未审结|2x1:总计|1x5:未经复议直接起诉|1x5:复议后起诉
      结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
      1|2|3|4|10|5|6|7|8|26|9|10|11|12|42
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.reviewLitigation, .review) == ["1", "2", "3", "4", "10"])
    #expect(found.values(.reviewLitigation, .litigationDirect) == ["5", "6", "7", "8", "26"])
    #expect(
      found.values(.reviewLitigation, .litigationAfterReview) == ["9", "10", "11", "12", "42"])
    #expect(found.report.form == nil)
  }

  @Test("A wholly blank table is one finding, a blank row another")
  func blanks() {
    let table = """
      信息内容|本年制发件数|本年废止件数|现行有效件数
      规章|||
      行政规范性文件|1||3
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.proactiveDisclosure, .regulation) == ["blank", "blank", "blank"])
    #expect(found.values(.proactiveDisclosure, .normativeDocument) == ["1", "blank", "3"])
    #expect(found.count(.blankCell) == 2)
  }

  @Test("A merged cell's text may be printed in every position that it covers")
  func repeatedTexts() {
    let table3 = """
      勾稽关系|勾稽关系|勾稽关系|申请人情况|申请人情况|申请人情况|申请人情况|申请人情况|申请人情况|申请人情况
      勾稽关系|勾稽关系|勾稽关系|自然人|法人或其他组织|法人或其他组织|法人或其他组织|法人或其他组织|法人或其他组织|总计
      勾稽关系|勾稽关系|勾稽关系|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
      二、上年结转政府信息公开申请数量|二、上年结转政府信息公开申请数量|二、上年结转政府信息公开申请数量|1|2|3|4|5|6|21
      三、本年度办理结果|（三）不予公开|1.属于国家秘密|7|0|0|0|0|0|7
      """
    let table2 = """
      第二十条第（五）项|第二十条第（五）项|第二十条第（五）项
      信息内容|本年处理决定数量|本年处理决定数量
      行政许可|43|43
      """
    let found = recognized(
      drawnTable(table2, layout: .sequence), drawnTable(table3, layout: .sequence))
    #expect(found.values(.requests, .carriedIn) == ["1", "2", "3", "4", "5", "6", "21"])
    #expect(found.values(.requests, .deniedStateSecret) == ["7", "0", "0", "0", "0", "0", "7"])
    #expect(found.values(.proactiveDisclosure, .permit) == ["43"])
    #expect(found.count(.columnExtra) == 0)
  }

  @Test("An automatic number before a value makes it text")
  func numberedValue() {
    var table = drawnTable("信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|1|2|3")
    let value = table.cells.firstIndex { $0.text == "2" } ?? 0
    table.cells[value].blocks = [.paragraph(Paragraph(number: "1.", text: "2"))]
    let found = recognized(table)
    #expect(found.values(.proactiveDisclosure, .regulation) == ["1", "text", "3"])
    #expect(found.report.figures.contains { $0.raw == "1.2" && $0.value == nil })
  }

  @Test("A local table that uses a label of the form is no table of the form")
  func localTable() {
    let table2 = "信息内容|本年处理决定数量\n行政许可|43"
    let found = recognized(drawnTable(table2), drawnTable("事项|办件量\n行政许可|99"))
    #expect(found.values(.proactiveDisclosure, .permit) == ["43"])
    #expect(found.count(.headsMissing) == 0)
  }

  @Test(
    "An amount in another unit than the form's is reported and not converted",
    arguments: [("251000元", 1), ("43.788万元", 0), ("43.788", 0)])
  func otherUnit(text: String, count: Int) {
    let found = recognized(drawnTable("信息内容|本年收费金额（单位：万元）\n行政事业性收费|\(text)"))
    #expect(found.count(.unitDiffers) == count)
  }

  @Test("Money in a column of counts is reported")
  func moneyInCounts() {
    let found = recognized(drawnTable("信息内容|本年处理决定数量\n行政许可|15亿元\n行政处罚|3项"))
    #expect(found.count(.unitDiffers) == 1)
    #expect(found.values(.proactiveDisclosure, .permit) == ["15"])
  }
}
