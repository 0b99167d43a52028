import Testing

@testable import Girconv

@Suite("What the words of a cell tell by themselves")
struct LabelMarksTests {
  private let marks = FormIndexes.shared.marks

  @Test("Every label of a form has the mark of its index, with its ordinal and without")
  func ofForms() {
    let indexes = FormIndexes.shared
    let all = [
      indexes.proactiveHeads.labels, indexes.proactiveRows.labels, indexes.requestHeads.labels,
      indexes.requestRows.labels, indexes.reviewHeads.labels,
    ]
    for index in all {
      for official in index.official {
        #expect(marks[official.label].contains(index.mark))
        let words = Label(String(decoding: official.label.core, as: UTF8.self))
        #expect(marks[words].contains(index.mark))
      }
    }
  }

  @Test(
    "A label has the mark of an index just when it may mean one of its lines",
    arguments: [
      "本年(2023)制发件数", "本年制发件数（件）", "（三）不予公开", "3.不予公开", "总计", "其他", "结果维持", "合计", "自然人",
      "单位", "2023年", "（", "（）", "", String(repeating: "予以公开", count: 30),
    ])
  func sameAsMatches(text: String) {
    let label = Label(text)
    let indexes = FormIndexes.shared
    for index in [indexes.proactiveHeads, indexes.requestHeads, indexes.reviewHeads].map(\.labels)
      + [indexes.proactiveRows, indexes.requestRows].map(\.labels)
    {
      #expect(marks[label].contains(index.mark) == !index.matches(label).isEmpty)
    }
  }

  @Test(
    "Whole labels and the corner of table 3 are told",
    arguments: [
      ("信息内容", LabelMarks.proactiveCorner, true), ("行政 复议", .reviewGroup, true),
      ("一、行政复议", .reviewGroup, false), ("行政复议情况", .reviewGroup, false),
      ("尚未\n审结", .reviewResult, true), ("其他", .reviewResult, false),
      ("（本列数据的勾稽关系为：第一项加第二项之和）", .requestCorner, true), ("数据", .requestCorner, false),
    ])
  func whole(text: String, mark: LabelMarks, isMarked: Bool) {
    #expect(marks[Label(text)].contains(mark) == isMarked)
  }
}
