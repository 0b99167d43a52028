/// Rules about the document as a whole: is it a report, of whom, and are its sections there?
extension RuleGroup {
  static let document = RuleGroup(
    name: Message("文件与各部分", "The document and its sections"),
    rules: [
      Rule(
        .notAReport, .error,
        what: Message(
          "文件应是政府信息公开工作年度报告：有标题，或有三个以上规定的部分，或有统计表。",
          "The document should be an annual report: it has the title, three of the sections or a table."
        ),
        why: Message(
          "不是年度报告的文件没有可以核对的数字，不应计入汇总。",
          "Any other document holds no numbers to check and must not be counted."),
        example: Message("误把公开指南放进了年报文件夹。", "A guide to disclosure lies among the reports.")),
      Rule(
        .notAnAnnualReport, .error,
        what: Message(
          "标题或开头所说的应是全年，不是半年、季度或月份。",
          "The title or the beginning should speak of a year, not of a half, a quarter or a month of it."
        ),
        why: Message(
          "部分时段的统计与年度报告相似，数字却不能当作全年的。",
          "Such statistics look alike, but their numbers are not those of a year."),
        example: Message("2023年上半年政府信息公开工作情况统计。", "Statistics for the first half of 2023.")),
      Rule(
        .titleIncomplete, .warning, .info,
        what: Message("标题应写明编制机关和年度。", "The title should name the reporting body and the year."),
        why: Message(
          "缺了其中一项，读者和汇总单位无从知道是谁、哪一年的数字；从前言得知机关时只作提示。",
          "Without them nobody knows whose numbers of which year these are; a body that the preface names is only noted."
        ),
        example: Message("标题只有“政府信息公开工作年度报告”。", "The title is 政府信息公开工作年度报告 and no more.")),
      Rule(
        .formMixed, .warning,
        what: Message("各张统计表应采用同一版表样。", "All tables should follow the same form."),
        why: Message(
          "2019年版与2021年版的列含义不同，混用时数字不能汇总，也不能与往年比较。",
          "Columns of 2019 and 2021 mean different things: such numbers can be neither added up nor compared."
        ),
        example: Message(
          "表三是2021年版，表二仍是2019年版的“本年新制作数量”。",
          "Table 3 is that of 2021, but table 2 has 本年新制作数量 of 2019.")),
      Rule(
        .sectionMissing, .error,
        what: Message("规定的六个部分都应在文中。", "All six sections of the form should be there."),
        why: Message(
          "缺少的部分多半是漏写，或标题写得无法辨认。",
          "A missing one was left out, or its heading cannot be recognized."),
        example: Message("没有“五、存在的主要问题及改进情况”。", "There is no 五、存在的主要问题及改进情况.")),
    ])
}
