@testable import Girconv

/// Samples of the rules about sentences: the clean report has 73 requests, 5 carried in, 71 settled
/// and 7 carried over; 5 reviews and 5 suits; 1286 permits.
extension RuleSample {
  static let narrative = totals + parts + others

  private static let totals = [
    said(.narrativeReceived, .error, "全年收到政府信息公开申请74件。", "全年收到政府信息公开申请73件。"),
    said(
      .narrativeReceived, .warning, "全年收到政府信息公开申请73件。至年底，收到政府信息公开申请74件。",
      "全年收到政府信息公开申请73件。至年底，收到政府信息公开申请78件（含上年结转5件）。"),
    said(.narrativeReceived, .info, "全年收到政府信息公开申请约50件。", "全年收到政府信息公开申请七十余件。"),
    said(.narrativeReceived, .info, "全市各部门收到政府信息公开申请95件。", "全市各部门收到政府信息公开申请73件。"),
    said(.narrativeReceived, .info, "全年收到政府信息公开申请78件。", "全年收到和处理政府信息公开申请78件。"),
    said(.narrativeNone, .error, "全年未收到政府信息公开申请。", "全年未收到涉及国防的政府信息公开申请。"),
    said(
      .narrativeNone, .warning, "全年收到政府信息公开申请73件。本机关未收到政府信息公开申请。",
      "全年收到政府信息公开申请73件。此外，未收到其他政府信息公开申请。"),
    said(.narrativeNone, .info, "全市各部门未收到政府信息公开申请。", "第四季度未收到政府信息公开申请。"),
    said(.narrativeCarriedIn, .error, "政府信息公开申请上年结转6件。", "政府信息公开申请上年结转5件。"),
    said(
      .narrativeCarriedIn, .warning, "政府信息公开申请上年结转5件。经核对，政府信息公开申请上年结转6件。",
      "政府信息公开申请上年结转5件。处理上年结转的政府信息公开申请5件。"),
    said(.narrativeCarriedIn, .info, "政府信息公开申请上年结转近30件。", "政府信息公开申请上年结转5件左右。"),
    said(.narrativeDone, .error, "政府信息公开申请办结72件。", "政府信息公开申请办结七十一件。"),
    said(
      .narrativeDone, .warning, "政府信息公开申请办结71件。到年底，政府信息公开申请办结72件。",
      "政府信息公开申请办结71件。到年底，政府信息公开申请办结71件。"),
    said(.narrativeDone, .info, "政府信息公开申请答复70件。", "政府信息公开申请答复71件。"),
    said(.narrativeCarriedOut, .error, "政府信息公开申请结转下年度8件。", "政府信息公开申请结转下年度7件。"),
    said(
      .narrativeCarriedOut, .warning, "政府信息公开申请结转下年度7件。到年底，政府信息公开申请结转下年度8件。",
      "政府信息公开申请结转下年度7件。到年底，有政府信息公开申请7件结转下年度。"),
    said(.narrativeCarriedOut, .info, "政府信息公开申请正在办理8件。", "政府信息公开申请正在办理7件。"),
  ]

  private static let parts = [
    said(.narrativeOutcome, .warning, "依申请公开中，不予公开20件。", "依申请公开中，不予公开21件。"),
    said(.narrativeOutcome, .info, "依申请公开中，予以公开32件。", "依申请公开中，予以公开和部分公开32件。"),
    said(
      .narrativeApplicant, .warning, "收到政府信息公开申请73件，其中自然人申请64件。",
      "收到政府信息公开申请73件，其中自然人申请63件。"),
    said(
      .narrativeApplicant, .info, "收到政府信息公开申请73件，其中自然人申请约30件。",
      "收到政府信息公开申请73件，其中自然人申请约60件。"),
    said(
      .narrativeChannels, .warning, "收到政府信息公开申请73件，其中网络申请60件，信函申请14件。",
      "收到政府信息公开申请73件，其中网络申请60件，信函申请13件。"),
    said(
      .narrativeChannels, .info, "收到政府信息公开申请73件，其中网络申请60件，信函申请12件。",
      "收到政府信息公开申请73件，其中网络申请60件。"),
    said(
      .narrativeParts, .warning, "办结政府信息公开申请71件，其中予以公开25件，不予公开21件，无法提供11件，部分公开15件。",
      "办结政府信息公开申请71件，其中予以公开25件，不予公开21件，无法提供11件，部分公开7件。",
      beside: [.narrativeOutcome]),
    said(
      .narrativeParts, .info, "发布政务信息900条，其中政府网站发布500条，微信公众号发布401条。",
      "发布政务信息900条，其中政府网站发布500条，微信公众号发布400条。"),
  ]

  private static let others = [
    said(
      .narrativePercentage, .info, "收到政府信息公开申请73件，其中自然人申请63件，占68.3%。",
      "收到政府信息公开申请73件，其中自然人申请63件，占86.3%。"),
    said(
      .narrativeGrowth, .info, "收到政府信息公开申请73件，较上年的50件增长64%。",
      "收到政府信息公开申请73件，较上年的50件增长46%。"),
    said(.narrativeReviews, .error, "因政府信息公开引起的行政复议6件。", "因政府信息公开引起的行政复议5件。"),
    said(
      .narrativeReviews, .warning, "因政府信息公开引起的行政复议5件，均获维持。",
      "因政府信息公开引起的行政复议5件，其中维持3件。"),
    said(.narrativeReviews, .info, "全年办理行政复议案件120件。", "全年办理民事案件120件。"),
    said(.narrativeDisclosure, .warning, "作出行政许可决定1287件。", "作出行政许可决定1286件。"),
    said(.narrativeDisclosure, .info, "全市作出行政许可决定1287件。", "公布行政许可事项1287项。"),
    said(
      .narrativeUnit, .warning, "发布政务信息900万条，其中政府网站发布500条，微信公众号发布400条。",
      "发布政务信息900万条，其中政府网站发布500万条，微信公众号发布400万条。"),
    said(.narrativeUnit, .info, "全市作出行政许可决定1286万件。", "全市作出行政许可决定1286件。"),
    said(
      .narrativeImplausible, .info, "独立用户访问量5000人次，网站总访问量4000次。",
      "独立用户访问量4000人次，网站总访问量4000次。"),
  ]

  /// A sentence that contradicts, and one that does not.
  private static func said(
    _ check: Check, _ severity: Finding.Severity, _ wrong: String, _ right: String,
    beside: [Check] = []
  ) -> RuleSample {
    RuleSample(
      check, severity, beside: beside, breaks: { $0.insert(wrong, before: "二、主动公开") },
      holds: { $0.insert(right, before: "二、主动公开") })
  }
}
