/// A report that never was: an agency that does not exist, figures whose sums hold, and sentences
/// that say the same as the tables.
struct SampleReport {
  var agency = "安澜市人民政府"
  var year = 2021
  var form = SampleForm.of2021
  var title: [String]
  var preface: [String] = []
  var disclosure: DisclosureFigures
  var requests: RequestFigures
  var reviews: [String]
  /// The sections that are left out, by number from 1.
  var leftOut: Set<Int> = []

  init(seed: Int, year: Int = 2021, form: SampleForm = .of2021) {
    self.year = year
    self.form = form
    title = ["\(agency)\(year)年政府信息公开工作年度报告"]
    disclosure = form == .of2021 ? .of2021(seed: seed) : .of2019(seed: seed)
    requests = RequestFigures(form: form, seed: seed)
    var random = RandomNumbers(seed: seed &+ 3)
    reviews = [12, 7, 3].flatMap { most in
      let parts = (0..<4).map { _ in random.below(most) }
      return (parts + [parts.reduce(0, +)]).map(String.init)
    }
  }

  /// The report as a document.
  var document: SampleDocument {
    var document = SampleDocument(title: title)
    document.blocks = preface.map { .paragraph(.init($0)) }
    let sections = [overview, disclosures, received, review, problems, others]
    for (index, section) in sections.enumerated() where !leftOut.contains(index + 1) {
      document.blocks += section
    }
    return document
  }
}

extension SampleReport {
  private typealias Paragraph = SampleDocument.Paragraph

  private func heading(_ number: String, _ text: String) -> SampleDocument.Block {
    .paragraph(Paragraph(text, level: 1, ordinal: number + "、"))
  }

  private func subheading(_ number: String, _ text: String) -> SampleDocument.Block {
    .paragraph(Paragraph(text, level: 2, ordinal: "（\(number)）"))
  }

  private func item(_ number: String, _ text: String) -> SampleDocument.Block {
    .paragraph(Paragraph(text, level: 3, ordinal: number + "."))
  }

  private func body(_ text: String) -> SampleDocument.Block { .paragraph(Paragraph(text)) }

  private var overview: [SampleDocument.Block] {
    let received = requests.total("new")
    let outcomes = [
      ("予以公开", requests.total("result.granted")), ("部分公开", requests.total("result.partial")),
      ("不予公开", requests.sum(of: "result.denied")), ("无法提供", requests.sum(of: "result.unable")),
      ("不予处理", requests.sum(of: "result.not_processed")),
    ].map { "\($0)\($1)件" }.joined(separator: "，")
    return [
      heading("一", "总体情况"),
      body("\(year)年，本机关把公开作为日常工作的一部分，文件起草时一并确定公开属性，印发后及时上网，群众办事需要知道的事项尽量一次讲清。"),
      subheading("一", "主动公开情况"),
      body("全年通过门户网站发布各类信息1286条，其中政策文件214条、工作动态873条、公告公示199条。"),
      subheading("二", "依申请公开情况"),
      body(
        "全年新收政府信息公开申请\(received)件，上年结转\(requests.total("carried_in"))件，"
          + "本年度办结\(requests.total("result.total"))件，结转下年度继续办理\(requests.total("carried_out"))件。"
          + "已办结的申请中，\(outcomes)。"),
      subheading("三", "政府信息管理情况"),
      body("每季度清点一次已公开的文件，失效的标明失效，修改的换成新的文本。"),
      subheading("四", "平台建设情况"),
      body("门户网站的公开栏目由七个并为四个，检索框移到首页，网址为http://www.example.cn/，查找一份文件平均少点两次。"),
      subheading("五", "监督保障情况"),
      body("一是举办业务培训2次，参加86人次；二是聘请社会监督员5名，收到意见11条，均已答复。"),
    ]
  }

  private var disclosures: [SampleDocument.Block] {
    [heading("二", "主动公开政府信息情况"), .table(form.disclosureTable(disclosure))]
  }

  private var received: [SampleDocument.Block] {
    [heading("三", "收到和处理政府信息公开申请情况"), .table(form.requestTable(requests))]
  }

  private var review: [SampleDocument.Block] {
    [heading("四", "政府信息公开行政复议、行政诉讼情况"), .table(form.reviewTable(reviews))]
  }

  private var problems: [SampleDocument.Block] {
    [
      heading("五", "存在的主要问题及改进情况"),
      subheading("一", "存在的不足"),
      item("1", "部分解读材料只是摘抄原文，读者仍要自己去找与己有关的条款。"),
      item("2", "个别科室报送信息不够及时，网站上的办事指南有两处与窗口的说法不一致。"),
      subheading("二", "改进的办法"),
      item("1", "解读一律从读者的问题写起，由窗口人员先读一遍。"),
      item("2", "办事指南改由窗口和网站共用一份底稿，一处改动，两处同时更新。"),
    ]
  }

  private var others: [SampleDocument.Block] {
    [heading("六", "其他需要报告的事项"), body("本年度未收取政府信息公开信息处理费。除此以外，没有其他需要报告的事项。")]
  }
}
