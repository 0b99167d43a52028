import Testing

@testable import Girconv

@Suite("Title, body and year")
struct TitleTests {
  struct Case: Sendable {
    let preface: [String]
    let title: String
    let agency: String
    let year: Int?
  }

  @Test(
    "They are read from one to three paragraphs",
    arguments: [
      Case(
        preface: ["清河市财政局2023年政府信息公开工作年度报告"], title: "清河市财政局2023年政府信息公开工作年度报告",
        agency: "清河市财政局", year: 2023),
      Case(
        preface: ["清河市财政局 2023 年政府信息公开工作 年度报告"], title: "清河市财政局2023年政府信息公开工作年度报告",
        agency: "清河市财政局", year: 2023),
      Case(
        preface: ["清河市财政局", "2023年政府信息公开工作年度报告"], title: "清河市财政局2023年政府信息公开工作年度报告",
        agency: "清河市财政局", year: 2023),
      Case(
        preface: ["清河市财政局", "2023年政府信息公开工作", "年度报告"], title: "清河市财政局2023年政府信息公开工作年度报告",
        agency: "清河市财政局", year: 2023),
      Case(
        preface: ["2023年度清河市财政局政府信息公开年度报告"], title: "2023年度清河市财政局政府信息公开年度报告",
        agency: "清河市财政局", year: 2023),
      Case(
        preface: ["2023年清河市人民政府信息公开工作年度报告"], title: "2023年清河市人民政府信息公开工作年度报告",
        agency: "清河市人民政府", year: 2023),
      Case(
        preface: ["政府信息公开工作年度报告", "（2023年度）"], title: "政府信息公开工作年度报告（2023年度）", agency: "",
        year: 2023),
      Case(
        preface: ["2023年政府信息公开工作年度报告", "清河市财政局"], title: "2023年政府信息公开工作年度报告",
        agency: "清河市财政局", year: 2023),
      Case(
        preface: ["附件2", "清河市财政局二〇二三年政务公开工作年度报告"], title: "清河市财政局二〇二三年政务公开工作年度报告",
        agency: "清河市财政局", year: 2023),
      Case(
        preface: ["清河市２０２３年政府信息公开工作年度报告"], title: "清河市２０２３年政府信息公开工作年度报告", agency: "清河市",
        year: 2023),
      Case(preface: ["政府信息公开工作年度报告"], title: "政府信息公开工作年度报告", agency: "", year: nil),
      Case(preface: ["关于印发通知的函", "各单位要高度重视信息公开。"], title: "", agency: "", year: nil),
    ])
  func title(example: Case) {
    let found = TitleRecognition(preface: example.preface)
    #expect(found.title == example.title)
    #expect(found.agency == example.agency)
    #expect(found.year == example.year)
    #expect(found.yearSource == (example.year == nil ? .none : .title))
  }

  @Test("A count that looks like a year is none")
  func count() {
    var found = TitleRecognition(preface: ["政府信息公开工作年度报告"])
    found.complete(preface: [], narrative: ["全年公开信息2025件，2023年收到申请2024条。"])
    #expect(found.year == 2023)
    #expect(found.yearSource == .narrative)
  }

  @Test("The preface names the body and the year when the title does not")
  func preface() {
    var found = TitleRecognition(preface: ["政府信息公开工作年度报告"])
    found.complete(
      preface: ["本报告由清河市财政局编制，数据统计期限为2023年1月1日至2023年12月31日。"], narrative: ["2024年将继续努力。"])
    #expect(found.agency == "清河市财政局")
    #expect(found.year == 2023)
    #expect(found.yearSource == .preface)
  }
}
