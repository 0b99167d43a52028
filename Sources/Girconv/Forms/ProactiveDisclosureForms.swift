/// 二、主动公开政府信息情况, after 政府信息公开条例 article 20.
extension FormTable {
  static let proactiveDisclosure2021 = FormTable(
    id: .proactiveDisclosure,
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项",
        heads: [
          HeadLine(0, "本年制发件数", .issued, or: ["本年制发数", "制发件数", "本年製發件數"]),
          HeadLine(0, "本年废止件数", .repealed, or: ["本年废止数", "废止件数", "本年廢止件數"]),
          HeadLine(0, "现行有效件数", .inForce, or: ["现行有效件", "现行有效数", "現行有效件數"]),
        ],
        rows: [RowLine(.regulation, 0, "规章", or: ["規章"]), normativeDocument("行政规范性文件")]),
      FormBlock(
        caption: "第二十条第（五）项", heads: decisions,
        rows: [RowLine(.permit, 0, "行政许可", or: ["行政許可"])]),
      FormBlock(
        caption: "第二十条第（六）项", heads: decisions,
        rows: [
          RowLine(.penalty, 0, "行政处罚", or: ["行政處罰"]),
          RowLine(.coercion, 0, "行政强制", or: ["行政強制"]),
        ]),
      FormBlock(
        caption: "第二十条第（八）项",
        heads: [
          HeadLine(
            0, "本年收费金额（单位：万元）", .amount, unit: "万元",
            or: ["本年收費金額（單位：萬元）"])
        ],
        rows: [RowLine(.adminFee, 0, "行政事业性收费", or: ["行政事業性收費"])]),
    ], identities: Identity.proactiveDisclosure2021)

  static let proactiveDisclosure2019 = FormTable(
    id: .proactiveDisclosure,
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项",
        heads: [
          HeadLine(0, "本年新制作数量", .produced),
          HeadLine(0, "本年新公开数量", .disclosed),
          HeadLine(0, "对外公开总数量", .publicTotal, or: ["对外公开总数"]),
        ],
        rows: [RowLine(.regulation, 0, "规章"), normativeDocument("规范性文件")]),
      FormBlock(
        caption: "第二十条第（五）项", heads: items,
        rows: [
          RowLine(.permit, 0, "行政许可"),
          RowLine(.otherService, 0, "其他对外管理服务事项", or: ["其它对外管理服务事项"]),
        ]),
      FormBlock(
        caption: "第二十条第（六）项", heads: items,
        rows: [RowLine(.penalty, 0, "行政处罚"), RowLine(.coercion, 0, "行政强制")]),
      FormBlock(
        caption: "第二十条第（八）项", heads: Array(items.prefix(2)),
        rows: [RowLine(.adminFee, 0, "行政事业性收费")]),
      FormBlock(
        caption: "第二十条第（九）项",
        heads: [
          HeadLine(0, "采购项目数量", .projects, unit: "项"),
          HeadLine(
            0, "采购总金额", .amount, unit: "",
            or: ["采购金额"]),
        ],
        rows: [RowLine(.procurement, 0, "政府集中采购")]),
    ], identities: Identity.proactiveDisclosure2019)

  private static func normativeDocument(_ label: String) -> RowLine {
    RowLine(
      .normativeDocument, 0, label,
      or: ["行政规范性文件", "规范性文件", "規範性檔案", "行政規範性檔案", "规範性檔案", "行政规範性檔案"])
  }

  private static let decisions = [
    HeadLine(
      0, "本年处理决定数量", .decisions,
      or: ["处理决定数量", "本年处理决定数", "本年处理绝对数量", "本年處理決定數量"])
  ]

  private static let items = [
    HeadLine(0, "上一年项目数量", .previousItems, unit: "项", or: ["上年项目数量", "上一年度项目数量"]),
    HeadLine(
      0, "本年增/减", .delta, unit: "项",
      or: ["本年增减", "本年增/减数"]),
    HeadLine(0, "处理决定数量", .decisions, or: ["本年处理决定数量", "处理决定数"]),
  ]
}
