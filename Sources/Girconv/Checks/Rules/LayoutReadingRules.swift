/// Rules about how the tables and paragraphs of a file are laid out.
extension RuleGroup {
  static let layoutReading = RuleGroup(
    name: Message("读取版面", "Reading the layout"),
    rules: [
      Rule(
        .mergeBroken, .warning,
        what: Message("纵向合并的单元格应上下相接。", "Vertically merged cells should continue one above."),
        why: Message(
          "接不上的按独立单元格处理，行名可能归错。", "Others are taken as single cells, so that labels may go astray."),
        example: Message("合并的下半格上方没有起始格。", "A merge goes on where none began.")),
      Rule(
        .edgesDiffer, .info,
        what: Message("表格各行的竖线应上下对齐。", "The edges of a table's rows should be aligned."),
        why: Message("相差极小的视为同一条线。", "Edges that hardly differ are taken as one."),
        example: Message("同一列在两行中相差1缇。", "A column differs by 1 twip in two rows.")),
      Rule(
        .spanLimited, .warning,
        what: Message("单元格的跨度应在可能的范围内。", "Spans of cells should be within what can be."),
        why: Message("超出时按上限处理，表格可能读错。", "Others are limited, so that the table may be misread."),
        example: Message("一格写明跨9999列。", "A cell claims to span 9999 columns.")),
      Rule(
        .deletedCellAmbiguous, .warning,
        what: Message(
          "删除的单元格应只有一种补位方式。", "The gap of a deleted cell should close in one way only."),
        why: Message("补位不同，后面的数就在不同的列，请核对。", "Numbers behind it may belong to another column."),
        example: Message(
          "修订中删去一格，右边的格可左移，也可加宽。", "A tracked change deletes a cell in the middle of a row.")),
      Rule(
        .rowRagged, .info,
        what: Message("表格各行应右端对齐。", "All rows of a table should end together."),
        why: Message("短的一行可能缺格。", "A shorter row may lack a cell."),
        example: Message("最后一行比其他行少一格。", "The last row has one cell less.")),
      Rule(
        .tableSplit, .warning,
        what: Message("每张表应是完整的一张，不应断开。", "Each table should be in one piece."),
        why: Message("断开的表已接成一张，接缝处请核对。", "Pieces are read as one table; please check the seam."),
        example: Message("表三被分页断成两张。", "A page break cuts table 3 in two.")),
      Rule(
        .rowJoined, .warning,
        what: Message("行名与其数字应在同一行。", "A label and its numbers should stand in one row."),
        why: Message("断成两行的已并为一行，请核对。", "Two rows were joined; please check."),
        example: Message("行名在页末，数字在下一页。", "The label ends a page, its numbers begin the next.")),
      Rule(
        .paragraphCutByPage, .info,
        what: Message("一句话不应被分页断开。", "No sentence should be cut by a page break."),
        why: Message("断开的句子已接上，句中的数字才能完整。", "It is joined, so that its numbers are read whole."),
        example: Message("“…共受理申请，”之后换页。", "A page ends behind a comma.")),
    ])
}
