import Documents
import Testing

@testable import Girconv

@Suite("A number is placed for sure or not at all")
struct MisplacementTests {
  static let heads = FormTableTests.heads3

  @Test(
    "Seven numbers that do not stand side by side are no row",
    arguments: [Table.Layout.padded, .sequence])
  func strayNumber(layout: Table.Layout) {
    let table = """
      勾稽关系|||申请人情况|||||||
      |||自然人|法人或其他组织|||||总计|
      ||||商业企业|科研机构|社会公益组织|法律服务机构|其他||
      一、本年新收政府信息公开申请数量|||1|2|3|4|5|6|21|
      二、上年结转政府信息公开申请数量|5|||12|13|14|15|16|17|
      """
    let found = recognized(drawnTable(table, layout: layout))
    #expect(found.values(.requests, .new) == ["1", "2", "3", "4", "5", "6", "21"])
    #expect(found.values(.requests, .carriedIn).allSatisfy { $0 == "missing" })
    #expect(found.count(.rowUnplaced) == 1)
  }

  @Test("A blank in a padded row is placed as in its sibling rows")
  func blankInPaddedRow() {
    let table = """
      勾稽关系||申请人情况||||||总计|
      ||自然人|法人或其他组织||||||
      |||商业企业|科研机构|社会公益组织|法律服务机构|其他||
      一、本年新收政府信息公开申请数量||1|2|3|4|5|6|21|
      二、上年结转政府信息公开申请数量|||12|13|14|15|16|17|
      """
    let found = recognized(drawnTable(table, layout: .padded))
    #expect(found.values(.requests, .carriedIn) == ["blank", "12", "13", "14", "15", "16", "17"])
  }

  @Test("A table of comparison behind table 3 does not fill its missing rows")
  func comparison() {
    let comparison = "项目|2022年|2023年|增减\n四、结转下年度继续办理|88|1006|+918"
    let found = recognized(
      drawnTable(Self.heads + "\n1x3:一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21"),
      drawnTable(comparison))
    #expect(found.values(.requests, .carriedOut).allSatisfy { $0 == "missing" })
  }

  @Test("A subtotal within a group is not （七）总计", arguments: ["合计", "总计"])
  func subtotal(label: String) {
    let table =
      Self.heads + """

        2x1:三、本年度办理结果|（三）不予公开|\(label)|8|8|8|8|8|8|48
        1x2:（七）总计|1|2|3|4|5|6|21
        """
    let found = recognized(drawnTable(table))
    #expect(found.values(.requests, .resultTotal) == ["1", "2", "3", "4", "5", "6", "21"])
    #expect(found.count(.rowExtra) == 1)
  }

  @Test("总计 without its ordinal is the row when it is the only one")
  func plainTotal() {
    let found = recognized(drawnTable(Self.heads + "\n1x3:合计|1|2|3|4|5|6|21"))
    #expect(found.values(.requests, .resultTotal) == ["1", "2", "3", "4", "5", "6", "21"])
  }

  @Test("Numbers without a label are not given to a blank row above")
  func lostLabel() {
    let table = Self.heads + "\n1x3:一、本年新收政府信息公开申请数量|||||||\n1x3:|1|2|3|4|5|6|21"
    let found = recognized(drawnTable(table))
    #expect(found.values(.requests, .new).allSatisfy { $0 == "blank" })
    #expect(found.count(.rowExtra) == 1)
  }

  static let heads4 = """
    1x5:行政复议|1x10:行政诉讼
    2x1:结果维持|2x1:结果纠正|2x1:其他结果|2x1:尚未审结|2x1:总计|1x5:未经复议直接起诉|1x5:复议后起诉
    结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
    """
  static let row4 = "1|2|3|4|10|5|6|7|8|26|9|10|11|12|42"

  @Test("Of several rows in table 4 the one that is their sum is taken, or none")
  func departments() {
    let rows = "9|9|9|9|9|9|9|9|9|9|9|9|9|9|9"
    func table(_ last: String) -> Table {
      let labelled = Self.heads4.split(separator: "\n").enumerated().map { index, line in
        index == 0 ? "3x1:单位|\(line)" : String(line)
      }
      return drawnTable(labelled.joined(separator: "\n") + "\n甲局|\(rows)\n\(last)|\(Self.row4)")
    }
    let summed = recognized(table("合计"))
    #expect(summed.values(.reviewLitigation, .review) == ["1", "2", "3", "4", "10"])
    let unsummed = recognized(table("乙局"))
    #expect(unsummed.values(.reviewLitigation, .review).allSatisfy { $0 == "missing" })
    #expect(unsummed.count(.rowUnplaced) == 2)
  }

  @Test("Blank rows and column numbers are not the numbers of table 4")
  func columnNumbers() {
    let numbers = (1...15).map(String.init).joined(separator: "|")
    let blank = String(repeating: "|", count: 14)
    let found = recognized(
      drawnTable(Self.heads4 + "\n\(numbers)\n\(Self.row4)\n"), drawnTable("x\n\(blank)"))
    #expect(found.values(.reviewLitigation, .review) == ["1", "2", "3", "4", "10"])
  }

  @Test("Results without a head above them belong to no block")
  func headlessResults() {
    let found = recognized(
      drawnTable("结果维持|结果纠正|其他结果|尚未审结|总计\n1|2|3|4|10"))
    #expect(found.report.figures.allSatisfy { $0.value == nil })
  }

  @Test("其他规范性文件 is not 规范性文件")
  func qualifiedLabel() {
    let table = "信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|1|2|3\n其他规范性文件|7|8|9"
    let found = recognized(drawnTable(table))
    #expect(
      found.values(.proactiveDisclosure, .normativeDocument).allSatisfy { $0 == "missing" })
  }

  @Test("An unknown head between two known ones is the one between them")
  func damagedHead() {
    let table = """
      3x3:勾稽关系|1x7:申请人情况
      2x1:公民|1x5:法人或其他组织|2x1:总数
      商业企业|科研机构|社会公益组织|法律服务机构|其他
      1x3:一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.requests, .new) == ["1", "2", "3", "4", "5", "6", "21"])
    #expect(found.count(.labelDamaged) == 2)
  }

  @Test("Two whole tables of one kind are an error")
  func twoTables() {
    let rows = FormTable.requests2021.blocks[0].rows.filter { $0.role == .data }.map(\.label)
    let table = Self.heads + rows.map { "\n1x3:\($0)|1|2|3|4|5|6|21" }.joined()
    let found = recognized(drawnTable(table), drawnTable(table))
    #expect(found.findings.count { $0.check == .tableRepeated && $0.severity == .error } == 1)
  }

  @Test("A column that all rows lack is one finding")
  func missingColumn() {
    let table = """
      3x3:勾稽关系|1x6:申请人情况
      2x1:自然人|1x4:法人或其他组织|2x1:总计
      商业企业|科研机构|社会公益组织|其他
      1x3:一、本年新收政府信息公开申请数量|1|2|3|4|6|21
      1x3:二、上年结转政府信息公开申请数量|1|2|3|4|6|21
      1x3:四、结转下年度继续办理|1|2|3|4|6|21
      """
    let found = recognized(drawnTable(table))
    #expect(found.values(.requests, .new) == ["1", "2", "3", "4", "missing", "6", "21"])
    #expect(found.count(.columnMissing) == 1)
    #expect(found.count(.cellMissing) == 0)
  }

  @Test("One number over all columns is no row of numbers, and the row is not missing")
  func mergedRow() {
    let found = recognized(drawnTable(Self.heads + "\n1x3:一、本年新收政府信息公开申请数量|1x7:0"))
    #expect(found.values(.requests, .new).allSatisfy { $0 == "missing" })
    #expect(
      !found.findings.contains { finding in
        finding.check == .rowMissing && finding.places.contains { $0.figure == "requests/new" }
      })
    #expect(found.count(.cellMissing) == 1)
  }

  @Test("A number whose end may stand in the next row is not taken")
  func wrappedNumber() {
    let table = Self.heads + "\n1x3:一、本年新收政府信息公开申请数量|101|2|3|4|5|6|121\n1x3:|0||||||"
    let found = recognized(drawnTable(table))
    #expect(found.values(.requests, .new) == ["text", "2", "3", "4", "5", "6", "121"])
    #expect(found.report.figures.contains { $0.raw == "101\n0" })
    #expect(found.count(.notANumber) == 1)
  }
}
