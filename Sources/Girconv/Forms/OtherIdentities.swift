/// The sums of 四、政府信息公开行政复议、行政诉讼情况, and what can hardly be otherwise.
extension Identity {
  static let reviewLitigation: [Identity] = [
    .eachRow(
      .reviewResults, .error,
      Message("各种结果之和应等于总计", "the results must add up to 总计"),
      [.upheld, .corrected, .other, .pending], .equal, [.total]),
    .once(
      .reviewPlausible, .info,
      Message(
        "行政复议与未经复议直接起诉一般不多于所办理和结转的申请",
        "reviews and direct suits are hardly more than the requests handled and carried over"),
      [
        FigureKey(.reviewLitigation, .review, .total),
        FigureKey(.reviewLitigation, .litigationDirect, .total),
      ], .atMost,
      [
        FigureKey(.requests, .resultTotal, .total), FigureKey(.requests, .carriedOut, .total),
        FigureKey(.requests, .carriedIn, .total),
      ]),
  ]
}

/// What can hardly be otherwise in 二、主动公开政府信息情况.
extension Identity {
  static let proactiveDisclosure2021: [Identity] = [
    .eachRow(
      .documentsInForce, .warning,
      Message(
        "本年制发件数一般不多于现行有效件数与本年废止件数之和",
        "what was issued is hardly more than what is in force and what was repealed"),
      [.issued], .atMost, [.inForce, .repealed])
  ]

  static let proactiveDisclosure2019: [Identity] = [
    .eachRow(
      .documentsDisclosed, .warning,
      Message(
        "本年新公开数量不应多于对外公开总数量", "what was newly disclosed cannot be more than all that is disclosed"),
      [.disclosed], .atMost, [.publicTotal]),
    .eachRow(
      .itemsLeft, .info,
      Message("上一年项目数量与本年增/减之和不应小于0", "last year’s items and this year’s change cannot be below 0"),
      [], .atMost, [.previousItems, .delta]),
  ]
}
