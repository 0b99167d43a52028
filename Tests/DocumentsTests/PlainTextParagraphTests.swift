import Testing

@testable import Documents

@Suite("Paragraphs in plain text")
struct PlainTextParagraphTests {
  @Test("All line ends count, and a form feed ends a page but no line")
  func lineEnds() throws {
    let document = try readText("一\r\n二\r三\n\n四\u{C}五\n六")
    #expect(document.dump == ["1: 一", "2: 二", "3: 三", "5: 四", "5: 五", "6: 六"])
  }

  @Test("Unicode's line ends stand within a paragraph")
  func lineSeparators() throws {
    let document = try readText("一\u{2028}二\u{B}三\u{85}四")
    #expect(document.dump == ["1: 一\n二\n三\n四"])
  }

  @Test("Lines of white space are no paragraphs")
  func whiteLines() throws {
    let document = try readText("一\n \u{A0}\u{3000}\n二\n\u{A0}")
    #expect(document.dump == ["1: 一", "3: 二"])
  }

  @Test(
    "Converters' marks go and are noticed",
    arguments: [
      ("[bookmark: _GoBack]二、主动公开", "二、主动公开", "[bookmark: _GoBack]"),
      ("图[image: 流程图]示", "图示", "[image: 流程图]"),
      ("见<http://www.example.cn/>。", "见http://www.example.cn/。", "<http://www.example.cn/>"),
      ("措施：**一是**加强", "措施：一是加强", "**"),
      ("**（一）主动公开。**收到", "（一）主动公开。收到", "**"),
      ("共受理**58**件", "共受理58件", "**"),
      ("__总计__", "总计", "__"),
    ])
  func marks(text: String, cleaned: String, mark: String) throws {
    let document = try readText(text)
    #expect(document.dump == ["1: \(cleaned)"])
    #expect(document.noticed.first == "converter-artefact@1 \(mark)")
  }

  @Test(
    "What only looks like a mark stays",
    arguments: [
      "3*5=15", "2**3**4", "张**、李**", "身份证号1234****5678", "<0.5", "a<b>c", "#1楼", "*注：见附表",
      "姓名____电话____", "a__b__c", "[bookmark", "件数[1]", "5 # 6", "A**",
    ])
  func noMarks(text: String) throws {
    let document = try readText(text)
    #expect(document.dump == ["1: \(text)"])
    #expect(document.observations.isEmpty)
  }

  @Test("A Markdown heading has its level")
  func headings() throws {
    let document = try readText("# 报告\n\n## 一、总体情况 ##\n\n正文")
    #expect(document.dump == ["1: h1 报告", "3: h2 一、总体情况", "5: 正文"])
    #expect(document.noticed == ["converter-artefact@1 #", "converter-artefact@3 ##"])
  }

  @Test("A picture's mark is noticed as a picture too")
  func picture() throws {
    #expect(
      try readText("[image: 表3]").noticed == [
        "converter-artefact@1 [image: 表3]", "picture@1 [image: 表3]",
      ])
  }

  private static let running =
    "全年在区政府网站公开各类信息九十余条，其中机构设置、三定方案四条，政策文件及相关解读十余条，财务预决算"

  @Test("A sentence that a page cuts is joined")
  func sentenceJoined() throws {
    let document = try readText(
      "一、总体情况\n\n\(Self.running)\n\n类信息四条，单位日常工作信息六十余条。\n\n二、情况")
    #expect(
      document.dump == [
        "1: 一、总体情况", "3: \(Self.running)类信息四条，单位日常工作信息六十余条。", "7: 二、情况",
      ])
    #expect(document.noticed == ["paragraph-cut-by-page@3"])
  }

  @Test("A page number in the cut follows the sentence")
  func sentenceJoinedOverPageNumber() throws {
    let document = try readText("\(Self.running)\n\n- 3 -\n\n类信息四条，单位日常工作信息六十余条。")
    #expect(document.dump == ["1: \(Self.running)类信息四条，单位日常工作信息六十余条。", "3: - 3 -"])
  }

  @Test(
    "What begins anew is not joined",
    arguments: [
      "（一）主动公开，全部公开。", "2022年，我们将继续努力，做好工作。", "无", "一是加强学习，提高认识，做好公开工作的各个环节。",
      "下一步，我们将继续努力做好各项工作，不断提高水平。", "许昌市人民政府", "2022年1月28日",
      "　　收到申请五十八件，办结四十三件，结转二十三件。",
    ])
  func notJoined(next: String) throws {
    let document = try readText("\(Self.running)\n\n\(next)\n\n尾")
    #expect(document.dump == ["1: \(Self.running)", "3: \(next)", "5: 尾"])
    #expect(document.observations.isEmpty)
  }

  @Test("Titles, headings and digits are not joined")
  func shortLinesNotJoined() throws {
    let texts = [
      "某某区\n2021年政府信息公开工作年度报告\n\n一、总体情况\n\n尾\n\n末",
      "（二）本行政机关落实上级年度政务公开工作要点情况\n及时解说上级公开的规范性文件，按要求公开。\n\n尾\n\n末",
      "\(Self.running)共15\n\n3件，其余各类信息都已经按照要求公开在网站上。\n\n尾",
    ]
    for text in texts {
      #expect(try readText(text).observations.isEmpty)
    }
  }

  @Test("Where each line is a paragraph, nothing is joined")
  func lineIsParagraph() throws {
    let document = try readText("\(Self.running)\n类信息四条，单位日常工作信息六十余条。\n三\n四")
    #expect(document.mainBlocks.count == 4)
  }

  @Test("A wrapped heading is joined where blank lines part the paragraphs")
  func wrappedHeading() throws {
    let document = try readText(
      "甲\n\n(七) 其他有关文件专门要求通过政府信息公开工作\n年度报告予以报告的事项\n\n无\n\n乙")
    #expect(document.dump[1] == "3: (七) 其他有关文件专门要求通过政府信息公开工作年度报告予以报告的事项")
  }

  @Test("A text beyond a limit is refused")
  func limits() {
    var limits = ReadingLimits()
    limits.textCharacters = 3
    #expect(throws: ReadingFailure.self) {
      try PlainTextReader.read(Array("年度报告".utf8), limits: limits)
    }
    limits = ReadingLimits()
    limits.textLines = 2
    #expect(throws: ReadingFailure.self) {
      try PlainTextReader.read(Array("1\n2\n3".utf8), limits: limits)
    }
  }
}
