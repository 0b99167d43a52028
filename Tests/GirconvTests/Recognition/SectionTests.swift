import Documents
import Testing

@testable import Girconv

@Suite("Sections are told by their words")
struct SectionTests {
  private func sections(_ paragraphs: String...) -> [Section] {
    let blocks: [Block] = paragraphs.map { .paragraph(Paragraph(text: $0)) }
    let document = Document(format: .text, stories: [StoryText(story: .main, blocks: blocks)])
    return SectionRecognition(Flow(document)).sections()
  }

  @Test(
    "whatever their ordinal and their wording",
    arguments: [
      ("一、总体情况、", Section.ID.overview), ("1、 总体情况", .overview), ("一、概述", .overview),
      ("一、本年度政府信息公开工作的总体情况", .overview), ("总体情况", .overview),
      ("第一部分 总体情况", .overview), ("二、主动公开政府政府情况", .proactiveDisclosure),
      ("一、主动公开政府信息情况", .proactiveDisclosure), ("二、行政机关主动公开政府信息情况", .proactiveDisclosure),
      ("三、行政机关收到和处理政府信息公开申请情况", .requests), ("三、依申请公开政府信息情况", .requests),
      ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", .reviewLitigation),
      ("四、因政府信息公开工作被申请行政复议提起行政诉讼情况", .reviewLitigation),
      ("五、政府信息公开工作存在的主要问题及改进情况", .problems), ("五、存在的不足及改进措施", .problems),
      ("五、存在的主要问题及下一步计划", .problems), ("六、其他需要报告的事项", .otherMatters),
      ("⼆、主动公开政府信息情况", .proactiveDisclosure),
    ])
  func variants(heading: String, id: Section.ID) {
    let found = sections(heading, "正文。")
    #expect(found.map(\.id) == [id])
    #expect(found.first?.heading == heading.foldedSpaces)
    #expect(found.first?.blocks.count == 1)
  }

  @Test(
    "Items and sentences of a section are no headings",
    arguments: [
      "（一）主动公开政府信息情况", "1.主动公开情况：2022年，我局对本年度公开的政府信息进行认真的梳理和编目。", "（三）依申请公开情况",
      "总体情况良好，主动公开政府信息情况正常。",
    ])
  func noHeading(text: String) {
    #expect(
      sections("一、总体情况", text, "二、主动公开政府信息情况", "正文。").map(\.id) == [
        .overview, .proactiveDisclosure,
      ])
  }

  @Test("A table of contents is part of the preface")
  func contents() {
    let headings = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"]
    let found = sections(
      "目录", headings[0], headings[1], headings[2], headings[0], "甲。", headings[1], "乙。",
      headings[2], "丙。")
    #expect(found.map(\.id) == [.preface, .overview, .proactiveDisclosure, .requests])
    #expect(found[0].blocks.map(\.text) == ["目录"] + headings)
    #expect(found[3].blocks.map(\.text) == ["丙。"])
  }

  @Test("A section that the form does not have is kept under its heading")
  func unrecognized() {
    let found = sections("一、总体情况", "甲。", "二、附表", "乙。")
    #expect(found.map(\.id) == [.overview, .unrecognized])
    #expect(found[1].heading == "二、附表")
    #expect(found[1].ordinal == "二")
  }

  @Test("A report in one cell of a layout table is read like any other")
  func layoutTable() {
    let inner = drawnTable("信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|1|2|3")
    let texts = ["清河市财政局2023年政府信息公开工作年度报告", "一、总体情况", "正文。", "二、主动公开政府信息情况"]
    let cell = Cell(
      row: 0, column: 0, blocks: texts.map { .paragraph(Paragraph(text: $0)) } + [.table(1)])
    let document = Document(
      format: .docx, stories: [StoryText(story: .main, blocks: [.table(0)])],
      tables: [Table(rowCount: 1, columnCount: 1, cells: [cell]), inner])
    let found = ReportRecognition(document)
    #expect(found.report.agency == "清河市财政局")
    #expect(found.values(.proactiveDisclosure, .regulation) == ["1", "2", "3"])
    #expect(found.report.tables[1].section == .proactiveDisclosure)
  }

  @Test("The title may stand in a text box of the cover")
  func boxedTitle() {
    func story(_ story: Story, _ texts: String...) -> StoryText {
      StoryText(story: story, blocks: texts.map { .paragraph(Paragraph(text: $0)) })
    }
    let document = Document(
      format: .docx,
      stories: [
        story(.main, "一、总体情况", "正文。"), story(.textbox, "清河市财政局", "2023年政府信息公开工作年度报告"),
      ])
    let report = ReportRecognition(document).report
    #expect(report.title == "清河市财政局2023年政府信息公开工作年度报告")
    #expect(report.agency == "清河市财政局")
    #expect(report.sections.last?.blocks.map(\.text).count == 2)
  }
}
