/// Rules about the labels of the tables and what their cells hold.
extension RuleGroup {
  static let cells = RuleGroup(
    name: Message("行名、列名与单元格", "Labels and cells"),
    rules: [
      Rule(
        .labelVariant, .warning, .info,
        what: Message("行名、列名应与表样一致。", "Labels should be those of the form."),
        why: Message(
          "用语不同时按相近的一项识别，请核对；只是序号或括注不同的作提示。",
          "Other words are taken for the label they stand for; other numbers or notes are only noted."
        ),
        example: Message("“要求行政机关确认或重新出具”。", "要求行政机关确认或重新出具.")),
      Rule(
        .labelDamaged, .warning,
        what: Message("行名、列名应完整无误。", "Labels should be neither cut nor garbled."),
        why: Message(
          "残缺的按最相近的一项识别，可能认错。", "They are taken for the likest one, which may be wrong."),
        example: Message("“6.属于四类过程性信”。", "6.属于四类过程性信.")),
      Rule(
        .blankCell, .error,
        what: Message("表样要求的每一格都应填数。", "Each cell that the form asks for should have its number."),
        why: Message(
          "空白不等于0：没有发生应填0，空着无从知道是漏填还是没有。",
          "A blank is not 0: it may be a gap, or nothing that happened."),
        example: Message("“行政强制”行“本年处理决定数量”列空白。", "行政强制 has no number of decisions.")),
      Rule(
        .cellMissing, .error,
        what: Message(
          "表样要求的每一格在文中都应有对应的格。", "Each cell of the form should have its cell in the document."),
        why: Message(
          "缺格或合并的格不代为补填，也不作0处理。",
          "Cells that are absent or merged are neither filled in nor taken for 0."),
        example: Message("“政府集中采购”只有项目数量，没有总金额一格。", "政府集中采购 has no cell for its amount.")),
      Rule(
        .notApplicable, .warning,
        what: Message(
          "格中应填数字，不应填“/”“—”“无”等符号。", "Cells should hold numbers, not / — 无 and the like."),
        why: Message(
          "这些符号不作0处理；没有发生应填0。", "They are not taken for 0; where nothing happened, 0 is due."),
        example: Message("“行政许可”行填“/”。", "行政许可 has /.")),
      Rule(
        .notANumber, .error,
        what: Message("格中的文字应是可以确认的数字。", "What a cell holds should be a number for sure."),
        why: Message("不能确认的不取用，以免认错。", "What is not sure is not taken."),
        example: Message("“约30”“12 345”。", "约30, 12 345.")),
      Rule(
        .annotatedNumber, .info,
        what: Message("格中应只填数字，不加说明。", "A cell should hold its number and no note."),
        why: Message("取说明之前的数，说明保留在原文中。", "The number before the note is taken."),
        example: Message("“22（其中修订16件）”。", "22（其中修订16件）.")),
      Rule(
        .numberRejoined, .warning,
        what: Message("一个数的各位数字应连在一起。", "The digits of a number should stand together."),
        why: Message(
          "被换行或空格断开的数按一个数识别，也可能是两个数。", "Broken digits are read as one number, but may be two."),
        example: Message("“150 3”按1503识别。", "150 3 is read as 1503.")),
      Rule(
        .unitDiffers, .warning,
        what: Message("金额的单位应与表样一致。", "Amounts should be in the form's unit."),
        why: Message("元与万元相差一万倍；照印取用，不作换算。", "元 and 万元 differ by 10 000; nothing is converted."),
        example: Message("收费金额印“251000元”，表样是万元。", "251000元 where the form has 万元.")),
    ])
}
