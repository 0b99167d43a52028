import Testing

@testable import Girconv

/// Clean reports of both forms: sentences, labels and numbers are as they should be.
extension ReportText {
  /// A clean report of a form.
  init(_ id: Form.ID) throws {
    let form = try #require(Form.all.first { $0.id == id })
    self.init(form: form)
    let (year, document) = id == .form2021 ? (2021, "〔2021〕30号") : (2020, "〔2019〕60号")
    let numbers = id == .form2021 ? Self.numbers2021 : Self.numbers2019
    let paragraphs = Self.paragraphs(year, document)
    for paragraph in paragraphs {
      lines.append(Line(labels: [paragraph], isParagraph: true))
      if paragraph.hasPrefix("二、") { lines += disclosure(numbers) }
      if paragraph.hasPrefix("三、") { lines += requests(numbers) }
      if paragraph.hasPrefix("四、") { lines += Self.reviews(numbers) }
    }
  }

  private static func paragraphs(_ year: Int, _ document: String) -> [String] {
    [
      "清河市人民政府\(year)年政府信息公开工作年度报告",
      "本报告按照国办公开办函\(document)编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
        + "政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成，"
        + "数据统计期限为\(year)年1月1日至12月31日。",
      "一、总体情况", "主动公开方面，文件印发后随即上网，不再另行报批。", "依申请公开方面，收件后先与申请人核对所需内容，再行答复。",
      "政府信息管理方面，按季清理失效文件。", "平台建设方面，门户网站的栏目作了归并。", "监督保障方面，按季通报，并安排业务培训。",
      "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
      "有的解读仍嫌难懂，今后先请窗口人员试读。", "六、其他需要报告的事项", "本年度未收取信息处理费。",
      "\(year + 1)年1月20日",
    ]
  }

  // MARK: Tables

  private func disclosure(_ numbers: [RowKey: String]) -> [Line] {
    form.tables[0].blocks.flatMap { block in
      let caption = Line(labels: [block.caption], values: block.heads.map { _ in "" })
      let heads = Line(labels: ["信息内容"], values: block.heads.map(\.label))
      return [caption, heads] + block.rows.map { Self.line([$0.label], $0.key, numbers) }
    }
  }

  private func requests(_ numbers: [RowKey: String]) -> [Line] {
    var above = ["", "", ""]
    var lines = [
      Line(labels: [FormTable.requestsCorner, "", ""], values: Self.padded(["申请人情况"], 7)),
      Line(labels: ["", "", ""], values: ["自然人", "法人或其他组织", "", "", "", "", "总计"]),
      Line(
        labels: ["", "", ""], values: ["", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""]),
    ]
    for row in form.tables[1].blocks[0].rows {
      above[row.depth] = row.label
      guard row.role == .data else { continue }
      lines.append(Self.line(above, row.key, numbers))
      above = ["", "", ""]
    }
    return lines
  }

  private static func reviews(_ numbers: [RowKey: String]) -> [Line] {
    let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let none = Self.padded([], 5)
    let values = [RowKey.review, .litigationDirect, .litigationAfterReview].compactMap {
      numbers[$0]
    }
    return [
      Line(labels: [], values: Self.padded(["行政复议"], 5) + Self.padded(["行政诉讼"], 10)),
      Line(
        labels: [],
        values: results + Self.padded(["未经复议直接起诉"], 5) + Self.padded(["复议后起诉"], 5)),
      Line(labels: [], values: none + results + results),
      line([], .review, [.review: values.joined(separator: " ")]),
    ]
  }

  private static func line(
    _ labels: [String], _ row: RowKey, _ numbers: [RowKey: String]
  ) -> Line {
    Line(
      labels: labels, values: (numbers[row] ?? "").split(separator: " ").map(String.init), row: row)
  }

  private static func padded(_ texts: [String], _ count: Int) -> [String] {
    texts + [String](repeating: "", count: count - texts.count)
  }

  // MARK: Numbers

  private static let numbers2021 = common.merging([
    .regulation: "2 1 35", .normativeDocument: "12 3 48", .permit: "1286", .penalty: "93",
    .coercion: "4", .adminFee: "67.9158",
    .otherNoCorrection: "1 0 0 0 0 0 1", .otherFeeUnpaid: "0 0 0 0 0 0 0",
    .otherOther: "0 0 0 0 0 0 0",
  ]) { first, _ in first }

  private static let numbers2019 = common.merging([
    .regulation: "2 2 35", .normativeDocument: "12 11 48", .permit: "38 +4 1286",
    .otherService: "112 -9 840", .penalty: "204 减4 93", .coercion: "16 0 4", .adminFee: "3 0",
    .procurement: "12 251.6万元", .resultOther: "1 0 0 0 0 0 1",
  ]) { first, _ in first }

  private static let common: [RowKey: String] = [
    .new: "63 6 0 1 1 2 73", .carriedIn: "4 0 0 0 0 1 5",
    .resultGranted: "21 2 0 1 1 0 25", .resultPartial: "5 1 0 0 0 1 7",
    .deniedStateSecret: "0 0 0 0 0 0 0", .deniedLawProhibits: "1 0 0 0 0 0 1",
    .deniedSecurityStability: "0 0 0 0 0 0 0", .deniedThirdParty: "3 1 0 0 0 0 4",
    .deniedInternalAffairs: "12 0 0 0 0 0 12", .deniedProcessInformation: "0 0 0 0 0 0 0",
    .deniedEnforcementFiles: "4 0 0 0 0 0 4", .deniedAdministrativeQuery: "0 0 0 0 0 0 0",
    .unableNotHeld: "6 0 0 0 0 2 8", .unableNeedsCreation: "1 0 0 0 0 0 1",
    .unableUnclear: "2 0 0 0 0 0 2", .notProcessedPetition: "3 0 0 0 0 0 3",
    .notProcessedRepeat: "0 1 0 0 0 0 1", .notProcessedPublication: "0 0 0 0 0 0 0",
    .notProcessedExcessive: "2 0 0 0 0 0 2", .notProcessedConfirmReissue: "0 0 0 0 0 0 0",
    .resultTotal: "61 5 0 1 1 3 71", .carriedOut: "6 1 0 0 0 0 7",
    .review: "3 1 0 1 5", .litigationDirect: "2 0 0 1 3", .litigationAfterReview: "1 0 0 1 2",
  ]
}
