import Testing

@testable import Girconv

@Suite("What a cell says")
struct CellReadingTests {
  @Test(
    "A number is taken as published",
    arguments: [
      ("0", "0"), ("1543", "1543"), ("71910.1048", "71910.1048"), ("43.7880", "43.7880"),
      ("１２３", "123"), ("1,543", "1543"), ("1，234，567", "1234567"), ("-1942", "-1942"),
      ("−8", "-8"), ("+43", "43"), ("减4", "-4"), ("减少 4", "-4"), ("增加12", "12"),
      ("\u{A0}0\u{A0}", "0"), ("\u{3000}12\u{3000}", "12"), ("0.", "0"), ("007", "7"),
      ("0.5", "0.5"), ("123456789012345678", "123456789012345678"),
    ])
  func number(text: String, value: String) {
    let reading = CellReading(text)
    #expect(reading.kind == .number)
    #expect(reading.value?.description == value)
    #expect(!reading.isRejoined)
  }

  @Test(
    "A unit behind a number is read, never converted",
    arguments: [
      ("251000元", "251000", "元"), ("0件", "0", "件"), ("43.788万元", "43.788", "万元"),
      ("1.2 亿元", "1.2", "亿元"), ("3 项", "3", "项"),
    ])
  func unit(text: String, value: String, unit: String) {
    let reading = CellReading(text)
    #expect(reading.kind == .number)
    #expect(reading.value?.description == value)
    #expect(reading.unit == unit)
  }

  @Test("A blank is a blank, not 0", arguments: ["", " ", "\u{A0}", "\u{3000}\n", "\u{200B}"])
  func blank(text: String) {
    #expect(CellReading(text) == CellReading(kind: .blank))
  }

  @Test("A mark is no number", arguments: ["/", "-", "—", "——", "无", "无。", "／", "－", "\\"])
  func mark(text: String) {
    #expect(CellReading(text) == CellReading(kind: .notApplicable))
  }

  @Test(
    "A number with a note keeps the number",
    arguments: ["22（其中修订 16 件）", "22\n（其中修订 16 件）", "22件（含修订16件）", "22其中修订16件"])
  func annotated(text: String) {
    let reading = CellReading(text)
    #expect(reading.kind == .annotated)
    #expect(reading.value == DecimalNumber(coefficient: 22))
  }

  @Test("A number broken by a narrow column is joined and marked", arguments: ["150\n3", "150 3"])
  func rejoined(text: String) {
    let reading = CellReading(text)
    #expect(reading.value == DecimalNumber(coefficient: 1503))
    #expect(reading.isRejoined)
  }

  @Test(
    "Whatever cannot be read as one number for sure is text",
    arguments: [
      "0 0", "1 2 3", "1044 1045", "1 543", "1,54", "12%", "1.2.3", "第5页", "见附件", "1/2", "3-5", "一",
      "约5", "5余",
      "1.属于国家秘密", "8..属于行政查询事项", "3.其他", "1234567890123456789", "--5", "+", "1e5", "0x1F",
    ])
  func text(text: String) {
    #expect(CellReading(text).kind == .text)
    #expect(CellReading(text).value == nil)
  }
}
