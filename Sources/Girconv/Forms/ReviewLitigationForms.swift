/// 四、政府信息公开行政复议、行政诉讼情况: one row of numbers, whose heads name everything.
extension FormTable {
  static let reviewLitigation = FormTable(
    id: .reviewLitigation,
    blocks: [
      FormBlock(
        heads: [HeadLine(0, "行政复议")] + results(1, .review) + [
          HeadLine(0, "行政诉讼"),
          HeadLine(1, "未经复议直接起诉", or: ["未经复议直接诉讼", "未经复议"]),
        ] + results(2, .litigationDirect) + [
          HeadLine(1, "复议后起诉", or: ["复议后诉讼", "经复议后起诉"])
        ] + results(2, .litigationAfterReview))
    ], identities: Identity.reviewLitigation)

  private static func results(_ depth: Int, _ row: RowKey) -> [HeadLine] {
    [
      HeadLine(depth, "结果维持", .upheld, row: row, or: ["维持"]),
      HeadLine(depth, "结果纠正", .corrected, row: row, or: ["纠正"]),
      HeadLine(depth, "其他结果", .other, row: row, or: ["其它结果", "其他"]),
      HeadLine(depth, "尚未审结", .pending, row: row, or: ["尚未审结数", "未审结"]),
      HeadLine(depth, "总计", .total, row: row, or: ["合计"]),
    ]
  }
}
