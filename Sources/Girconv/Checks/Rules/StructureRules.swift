/// Rules about the report's parts and text.
extension RuleGroup {
  static let structure = RuleGroup(
    name: Message("结构与文字", "Structure and text"),
    rules: [
      Rule(
        .sectionOrder, .warning, .info,
        what: Message(
          "六个部分应按规定的次序、序号和标题排列。",
          "The six sections should have the official order, numbers and headings."),
        why: Message(
          "统一的标题便于查阅和汇总；用语不同只作提示。",
          "Readers and collectors look for them; other words are only noted."),
        example: Message("“五、其他需要报告的事项”，应为六。", "五、其他需要报告的事项 where 六 is official.")),
      Rule(
        .overviewSubjects, .warning,
        what: Message(
          "“总体情况”应写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。",
          "The overview should speak of disclosure, requests, management, platforms and supervision."
        ),
        why: Message("格式文件要求写这五个方面。", "The form asks for these five."),
        example: Message("没有写到“监督保障”。", "Nothing is said of supervision.")),
      Rule(
        .formOutdated, .warning,
        what: Message(
          "2021年度起应使用〔2021〕30号的表样，不应再引用〔2019〕60号的格式。",
          "From 2021 on the form should be that of 〔2021〕30号, and 〔2019〕60号 should not be cited."),
        why: Message(
          "两版表二的各列含义不同，不能汇总。", "The columns of table 2 mean different things in the two forms."),
        example: Message("2022年度报告的表二有“本年新制作数量”。", "A report for 2022 has the column 本年新制作数量.")),
      Rule(
        .problemsEmpty, .warning,
        what: Message("第五部分应有内容，不能只写“无”。", "Section 五 should say more than 无."),
        why: Message("格式文件要求写明问题和改进情况。", "The form asks for problems and improvements."),
        example: Message("第五部分只写“无”。", "Section 五 is 无.")),
      Rule(
        .processingFee, .warning,
        what: Message(
          "应报告收取信息处理费的情况。", "The report should say whether fees for handling requests were charged."
        ),
        why: Message("国办函〔2020〕109号要求在“其他需要报告的事项”中报告。", "国办函〔2020〕109号 asks for it in section 六."),
        example: Message("第六部分只写“无”。", "Section 六 is 无.")),
      Rule(
        .statisticsPeriod, .warning, .info,
        what: Message(
          "写明的统计期限应是报告年度1月1日至12月31日。",
          "The stated period should be 1 January to 31 December of the report's year."),
        why: Message(
          "期限不同，数字就不能比较；日期残缺时只提示没有核对。",
          "Other periods cannot be compared; unreadable dates are only noted."),
        example: Message(
          "2022年度报告写2021年1月1日至12月31日。", "A report for 2022 speaks of 2021-1-1 to 2021-12-31.")),
      Rule(
        .partsCounted, .info,
        what: Message("“由…等N部分组成”应与列出的部分数一致。", "“由…等N部分组成” should name N parts."),
        why: Message("常见于照抄上年而改动不全。", "A sign of last year's text half changed."),
        example: Message("说六部分，列出五部分。", "Six parts, five names.")),
      Rule(
        .documentUnknown, .info,
        what: Message("引用的国办公开办函文号应是年度报告的格式文件。", "A cited 国办公开办函 should be one about the report."),
        why: Message("文号写错时读者查不到依据。", "With a wrong number readers cannot find it."),
        example: Message("国办公开办函〔2021〕3号。", "国办公开办函〔2021〕3号.")),
      Rule(
        .deadline, .info,
        what: Message(
          "落款日期不应晚于公布期限：政府3月31日，其他机关1月31日。",
          "The date should not be later than 31 March for governments, 31 January for others."),
        why: Message("政府信息公开条例第四十九条。", "政府信息公开条例, article 49."),
        example: Message("某局2021年度报告落款2022年2月16日。", "A bureau's report for 2021 of 2022-2-16.")),
      Rule(
        .tablesAsPictures, .error,
        what: Message(
          "统计表应是可以读取的文字，不能是图片。", "The tables should be text that can be read, and no pictures."),
        why: Message(
          "表格多半是图片，数字无法提取，也无法核对。",
          "They are pictures most often: their numbers can be neither taken nor checked."),
        example: Message("第三部分只有一张图片。", "Section 三 holds a picture only.")),
    ])
}
