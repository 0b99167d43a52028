/// Rules about the tables of the form and their rows and columns.
extension RuleGroup {
  static let tables = RuleGroup(
    name: Message("表格与行列", "Tables, rows and columns"),
    rules: [
      Rule(
        .tableMissing, .error,
        what: Message("三张统计表都应在文中。", "All three tables should be there."),
        why: Message(
          "缺表时其中的数无法提取；表格可能是图片。",
          "Numbers of a missing table cannot be taken; it may be a picture."),
        example: Message("第四部分只有文字，没有表。", "Section 四 is text without its table.")),
      Rule(
        .tableBlank, .error,
        what: Message(
          "表中应填有数字，不能整张空白。", "A table should have numbers and not be blank throughout."),
        why: Message("空白不等于0；没有发生也应填0。", "A blank is not 0; where nothing happened, 0 is due."),
        example: Message("表四15格全部空白。", "All 15 cells of table 4 are blank.")),
      Rule(
        .tableSparse, .error,
        what: Message("表中至少一半的格应填有数字。", "At least half of a table's cells should have numbers."),
        why: Message(
          "空白不等于0；只填有数的格，其余各格无从知道。", "A blank is not 0; nobody knows what the others are."),
        example: Message("表三175格只填了12格，其余空白。", "12 of the 175 cells of table 3 are filled in.")),
      Rule(
        .tableRepeated, .error, .warning,
        what: Message("每张统计表应只出现一次。", "Each table should stand once."),
        why: Message(
          "有两张时无从知道以哪一张为准；只取较完整的一张。",
          "Of two, nobody knows which one counts; only the fuller one is taken."),
        example: Message("文末又附了一张表三。", "Table 3 stands a second time at the end.")),
      Rule(
        .headsMissing, .error,
        what: Message("数字上方应有表头。", "Heads should stand above the numbers."),
        why: Message(
          "没有表头就不知道各数属于哪一列，均不取用。",
          "Without them nobody knows which column a number belongs to; none is taken."),
        example: Message("表三第一行就是“一、本年新收…”。", "Table 3 begins with the row 一、本年新收….")),
      Rule(
        .rowMissing, .error,
        what: Message("表样规定的行都应在表中。", "All rows of the form should be there."),
        why: Message("缺行的数不代为补填，也不作0处理。", "Missing numbers are neither filled in nor taken for 0."),
        example: Message("表三没有“四、结转下年度继续办理”。", "Table 3 lacks 四、结转下年度继续办理.")),
      Rule(
        .columnMissing, .error,
        what: Message("表样规定的列都应在表中。", "All columns of the form should be there."),
        why: Message("缺列的数不代为补填，也不作0处理。", "Missing numbers are neither filled in nor taken for 0."),
        example: Message("表三没有“科研机构”一列。", "Table 3 lacks the column 科研机构.")),
      Rule(
        .rowExtra, .warning, .info,
        what: Message(
          "不应有表样以外的行；类别行（如“（三）不予公开”）不应填数。",
          "There should be no rows beside the form's, and no numbers in the rows of groups (as （三）不予公开)."
        ),
        why: Message(
          "自行增加的行无处汇总，其数字不计入；类别行印的数只用于核对。",
          "Numbers of such rows cannot be counted; those of a group are only checked."),
        example: Message("表二增加“其他规范性文件”一行。", "Table 2 has a row 其他规范性文件.")),
      Rule(
        .columnExtra, .warning,
        what: Message(
          "不应有表样以外、填有数字的列。", "There should be no columns of numbers beside the form's."),
        why: Message("自行增加的列无处汇总，其数字不计入。", "Numbers of such columns cannot be counted."),
        example: Message("表二增加“上年件数”一列。", "Table 2 has a column 上年件数.")),
      Rule(
        .rowRepeated, .warning,
        what: Message("表样的每一行应只出现一次。", "Each row of the form should stand once."),
        why: Message("重复时取先出现的一行，另一行可能才是对的。", "The first is taken, but the other may be right."),
        example: Message("“行政许可”一行印了两次。", "The row 行政许可 stands twice.")),
      Rule(
        .rowUnplaced, .error,
        what: Message("每行的数应与表头各列一一对应。", "The numbers of a row should match its heads."),
        why: Message(
          "数多于或少于表头的列时，无法确定各数属于哪一列，均不取用。",
          "With more or fewer numbers than heads nobody knows which is which; none is taken."),
        example: Message("表头七列，这一行只有六个数。", "A row of six numbers under seven heads.")),
      Rule(
        .tableSplitAfterHeading, .warning,
        what: Message("“第二十条第（…）项”应与其下各行在同一页。", "A line 第二十条第（…）项 should stand with its rows."),
        why: Message("被分页隔开的行按行名归位，请核对。", "Rows behind the break were placed by their labels."),
        example: Message("“第二十条第（五）项”落在页末。", "第二十条第（五）项 is the last line of a page.")),
      Rule(
        .fragmentLostColumn, .warning,
        what: Message(
          "分页后的表格应与前一页的列数相同。", "Behind a page break a table should have the same columns."),
        why: Message(
          "缺少类别列时，行的类别按上一页延续，请核对。",
          "Where the groups' column is lost, the group goes on from the page before."),
        example: Message("第二页的表三少了“三、本年度办理结果”一列。", "On page 2 table 3 lacks its first column.")),
      Rule(
        .extraColumn, .warning,
        what: Message("表三的列数不应多于表样。", "Table 3 should have no more columns than the form."),
        why: Message(
          "多出的列多为转换所致，数字按顺序识别。", "Conversion often adds some; the order tells the numbers."),
        example: Message("每行末尾多一个空格子。", "Each row has one more empty cell.")),
      Rule(
        .rowShifted, .warning,
        what: Message(
          "行名应在表样所在的列，不应左移。", "A row's label should not stand to the left of its column."),
        why: Message("整行左移时按行名和顺序识别，请核对。", "A row that moved was read by label and order."),
        example: Message("“1.属于国家秘密”移到了第一列。", "1.属于国家秘密 stands in the first column.")),
      Rule(
        .groupLabelMoved, .warning, .info,
        what: Message(
          "类别名和行名应在表样所在的列。", "The labels of groups and rows should stand in their columns."),
        why: Message("多为转换所致，按名称识别，不影响数字。", "Conversion moves them; labels decide, not places."),
        example: Message("“（四）无法提供”移到了第一列。", "（四）无法提供 stands in the first column.")),
    ])
}
