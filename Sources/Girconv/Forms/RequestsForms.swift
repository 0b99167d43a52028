/// 三、收到和处理政府信息公开申请情况.
extension FormTable {
  static let requests2021 = requests(
    rows: outcomes + [
      RowLine(.resultOther, 1, "（六）其他处理", .group, or: ["其它处理"]),
      RowLine(.otherNoCorrection, 2, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
      RowLine(.otherFeeUnpaid, 2, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
      RowLine(.otherOther, 2, "3.其他", or: ["其它"]),
    ] + closing)

  static let requests2019 = requests(
    rows: outcomes + [RowLine(.resultOther, 1, "（六）其他处理", or: ["其它处理"])] + closing)

  private static func requests(rows: [RowLine]) -> FormTable {
    FormTable(
      id: .requests, blocks: [FormBlock(heads: applicants, rows: rows)],
      identities: Identity.requests(rows))
  }

  /// The text of the head's corner cell: the identity of the columns, not data.
  static let requestsCorner = "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和"

  private static let applicants = [
    HeadLine(0, "申请人情况", or: ["申请人"]),
    HeadLine(1, "自然人", .naturalPerson),
    HeadLine(1, "法人或其他组织", or: ["法人或其它组织", "法人和其他组织"]),
    HeadLine(2, "商业企业", .commercialEnterprise),
    HeadLine(2, "科研机构", .researchInstitution),
    HeadLine(2, "社会公益组织", .publicInterestOrganization),
    HeadLine(2, "法律服务机构", .legalServiceInstitution),
    HeadLine(2, "其他", .otherOrganization, or: ["其它", "其他组织"]),
    HeadLine(1, "总计", .total, or: ["合计"]),
  ]

  private static let outcomes = [
    RowLine(.new, 0, "一、本年新收政府信息公开申请数量", or: ["本年新收政府信息公开申请"]),
    RowLine(.carriedIn, 0, "二、上年结转政府信息公开申请数量", or: ["上年结转政府信息公开数量"]),
    RowLine(.result, 0, "三、本年度办理结果", .group, or: ["办理结果", "本年办理结果"]),
    RowLine(.resultGranted, 1, "（一）予以公开"),
    RowLine(
      .resultPartial, 1, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      or: ["部分公开", "部分公开（区分处理的，只计这一情形，不计其它情形）"]),
    RowLine(.resultDenied, 1, "（三）不予公开", .group),
    RowLine(.deniedStateSecret, 2, "1.属于国家秘密"),
    RowLine(
      .deniedLawProhibits, 2, "2.其他法律行政法规禁止公开", or: ["其他法律法规禁止公开", "其它法律行政法规禁止公开"]),
    RowLine(.deniedSecurityStability, 2, "3.危及“三安全一稳定”"),
    RowLine(.deniedThirdParty, 2, "4.保护第三方合法权益"),
    RowLine(.deniedInternalAffairs, 2, "5.属于三类内部事务信息"),
    RowLine(.deniedProcessInformation, 2, "6.属于四类过程性信息"),
    RowLine(.deniedEnforcementFiles, 2, "7.属于行政执法案卷"),
    RowLine(.deniedAdministrativeQuery, 2, "8.属于行政查询事项"),
    RowLine(.resultUnable, 1, "（四）无法提供", .group),
    RowLine(.unableNotHeld, 2, "1.本机关不掌握相关政府信息"),
    RowLine(.unableNeedsCreation, 2, "2.没有现成信息需要另行制作"),
    RowLine(.unableUnclear, 2, "3.补正后申请内容仍不明确"),
    RowLine(.resultNotProcessed, 1, "（五）不予处理", .group),
    RowLine(.notProcessedPetition, 2, "1.信访举报投诉类申请"),
    RowLine(.notProcessedRepeat, 2, "2.重复申请"),
    RowLine(.notProcessedPublication, 2, "3.要求提供公开出版物"),
    RowLine(.notProcessedExcessive, 2, "4.无正当理由大量反复申请"),
    RowLine(
      .notProcessedConfirmReissue, 2, "5.要求行政机关确认或重新出具已获取信息", or: ["要求行政机关确认或重新出具"]),
  ]

  private static let closing = [
    RowLine(.resultTotal, 1, "（七）总计", or: ["合计"]),
    RowLine(.carriedOut, 0, "四、结转下年度继续办理", or: ["结转下年度继续办理数量", "结转下一年度继续办理"]),
  ]
}
