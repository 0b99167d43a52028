/// The tables of the official form, of 2021 and of 2019.
enum SampleForm {
  case of2021, of2019

  /// A row of outcomes and its label.
  struct Outcome {
    var id: String
    var label: String
  }

  /// Outcomes below a common label, or one by itself.
  struct Group {
    var label: String
    var rows: [Outcome]
    /// Whether the rows have labels of their own.
    var isDivided: Bool
  }

  /// The rows of 三、本年度办理结果 before （七）总计.
  var outcomes: [Group] {
    [
      single("result.granted", "（一）予以公开"),
      single("result.partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
      Group(label: "（三）不\n予公开", rows: Self.denied, isDivided: true),
      Group(label: "（四）无\n法提供", rows: Self.unable, isDivided: true),
      Group(label: "（五）不\n予处理", rows: Self.notProcessed, isDivided: true),
      self == .of2019
        ? single("result.other", "（六）其他处理")
        : Group(label: "（六）其\n他处理", rows: Self.other, isDivided: true),
    ]
  }

  private func single(_ id: String, _ label: String) -> Group {
    Group(label: label, rows: [Outcome(id: id, label: label)], isDivided: false)
  }

  private static let denied = [
    Outcome(id: "result.denied.state_secret", label: "1.属于国家秘密"),
    Outcome(id: "result.denied.law_prohibits", label: "2.其他法律行政法规禁止公开"),
    Outcome(id: "result.denied.security_stability", label: "3.危及“三安全一稳定”"),
    Outcome(id: "result.denied.third_party", label: "4.保护第三方合法权益"),
    Outcome(id: "result.denied.internal_affairs", label: "5.属于三类内部事务信息"),
    Outcome(id: "result.denied.process_info", label: "6.属于四类过程性信息"),
    Outcome(id: "result.denied.enforcement_files", label: "7.属于行政执法案卷"),
    Outcome(id: "result.denied.admin_query", label: "8.属于行政查询事项"),
  ]

  private static let unable = [
    Outcome(id: "result.unable.not_held", label: "1.本机关不掌握相关政府信息"),
    Outcome(id: "result.unable.needs_creation", label: "2.没有现成信息需要另行制作"),
    Outcome(id: "result.unable.unclear", label: "3.补正后申请内容仍不明确"),
  ]

  private static let notProcessed = [
    Outcome(id: "result.not_processed.petition", label: "1.信访举报投诉类申请"),
    Outcome(id: "result.not_processed.repeat", label: "2.重复申请"),
    Outcome(id: "result.not_processed.publication", label: "3.要求提供公开出版物"),
    Outcome(id: "result.not_processed.excessive", label: "4.无正当理由大量反复申请"),
    Outcome(id: "result.not_processed.confirm_reissue", label: "5.要求行政机关确认或重新出具已获取信息"),
  ]

  private static let other = [
    Outcome(
      id: "result.other.no_correction", label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    Outcome(
      id: "result.other.fee_unpaid", label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    Outcome(id: "result.other.other", label: "3.其他"),
  ]
}

extension SampleForm {
  typealias Table = SampleDocument.Table
  typealias Row = SampleDocument.Row
  typealias Cell = SampleDocument.Cell

  /// Table 2 of the form.
  func disclosureTable(_ figures: DisclosureFigures) -> Table {
    var rows: [Row] = []
    for block in figures.blocks {
      rows.append(Row([Cell(block.caption, columns: 7)]))
      for cells in [block.heads] + block.rows {
        let span = 6 / (cells.count - 1)
        rows.append(
          Row(cells.enumerated().map { Cell($1, columns: $0 == 0 ? 1 : span) }))
      }
    }
    return Table(columns: [3000] + [Int](repeating: 960, count: 6), rows: rows)
  }

  /// Table 3 of the form.
  func requestTable(_ figures: RequestFigures) -> Table {
    func values(_ id: String) -> [Cell] { figures[id].map { Cell($0) } }
    let outcomeRows = outcomes.map(\.rows.count).reduce(1, +)
    var rows = Self.requestHeads
    rows.append(Row([Cell("一、本年新收政府信息公开申请数量", columns: 3)] + values("new")))
    rows.append(Row([Cell("二、上年结转政府信息公开申请数量", columns: 3)] + values("carried_in")))
    for group in outcomes {
      for (index, outcome) in group.rows.enumerated() {
        var labels: [Cell] = []
        if rows.count == 5 { labels.append(Cell("三、本\n年度办\n理结果", rows: outcomeRows)) }
        if group.isDivided, index == 0 { labels.append(Cell(group.label, rows: group.rows.count)) }
        labels.append(Cell(outcome.label, columns: group.isDivided ? 1 : 2))
        rows.append(Row(labels + values(outcome.id)))
      }
    }
    rows.append(Row([Cell("（七）总计", columns: 2)] + values("result.total")))
    rows.append(Row([Cell("四、结转下年度继续办理", columns: 3)] + values("carried_out")))
    return Table(
      columns: [780, 900, 2640] + [Int](repeating: 640, count: 7), rows: rows, headerRows: 3)
  }

  private static let requestHeads = [
    Row([
      Cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", columns: 3, rows: 3),
      Cell("申请人情况", columns: 7),
    ]),
    Row([
      Cell("自然人", rows: 2), Cell("法人或其他组织", columns: 5), Cell("总计", rows: 2),
    ]),
    Row(["商业\n企业", "科研\n机构", "社会公益组织", "法律服务机构", "其他"].map { Cell($0) }),
  ]

  /// Table 4 of the form: three blocks of five.
  func reviewTable(_ figures: [String]) -> Table {
    let results = ["结果\n维持", "结果\n纠正", "其他\n结果", "尚未\n审结", "总计"]
    return Table(
      columns: [Int](repeating: 584, count: 15),
      rows: [
        Row([Cell("行政复议", columns: 5), Cell("行政诉讼", columns: 10)]),
        Row(
          results.map { Cell($0, rows: 2) }
            + [Cell("未经复议直接起诉", columns: 5), Cell("复议后起诉", columns: 5)]),
        Row((results + results).map { Cell($0) }),
        Row(figures.map { Cell($0) }),
      ], headerRows: 3)
  }
}
