import Testing

@testable import Girconv

@Suite("Labels folded for comparison")
struct LabelTests {
  @Test(
    "White space, widths, brackets and quotation marks make no difference",
    arguments: [
      ("（三）不\n予公开", "(三)不予公开"), ("三、本 年 度 办", "三、本年度办"), ("(七）总计", "（七）总计"),
      ("3.危及\"\"三安全一稳定\"\"", "3.危及“三安全一稳定”"), ("本年收费金额(单位:万元)", "本年收费金额（单位：万元）"),
      ("⼀、⾏政许可", "一、行政许可"), ("总\u{A0}计\u{3000}\u{200B}", "总计"), ("１．属于国家秘密", "1.属于国家秘密"),
    ])
  func same(printed: String, official: String) {
    #expect(Label(printed) == Label(official))
  }

  @Test("Different words stay different")
  func different() {
    #expect(Label("不予公开") != Label("予以公开"))
    #expect(Label("1.其他") != Label("2.其他"))
  }

  @Test("Letters whose bits are like those of an enclosed number are no ordinal")
  func letters() { #expect(Label("bQa").ordinal == nil && Label("①").ordinal?.value == 1) }

  @Test(
    "The ordinal is told from the words",
    arguments: [
      ("一、总体情况", Ordinal.Style.chinese, 1, "总体情况"), ("十二、附件", .chinese, 12, "附件"),
      ("二十一、附件", .chinese, 21, "附件"), ("（七）总计", .chineseInBrackets, 7, "总计"),
      ("8..属于行政查询事项", .digits, 8, "属于行政查询事项"), ("1、 总体情况", .digits, 1, "总体情况"),
      ("(1) 目前", .digitsInBrackets, 1, "目前"), ("①目前", .digitsInBrackets, 1, "目前"),
      ("第一部分 概述", .part, 1, "概述"), ("㈠予以公开", .chineseInBrackets, 1, "予以公开"),
    ])
  func ordinal(text: String, style: Ordinal.Style, value: Int, core: String) {
    let label = Label(text)
    #expect(label.ordinal?.style == style)
    #expect(label.ordinal?.value == value)
    #expect(String(decoding: label.core, as: UTF8.self) == core)
  }

  @Test(
    "Words that begin with a numeral have no ordinal", arguments: ["2021年", "一是", "三安全", "第二十条第"])
  func noOrdinal(text: String) {
    #expect(Label(text).ordinal == nil)
  }
}
