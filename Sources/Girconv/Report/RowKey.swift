/// The rows of the forms; the raw value is the id in the output.
///
/// 其他 stands in three places of the form and is three keys: a column, a row of （六）, and a result
/// of table 4.
public enum RowKey: String, Sendable, CaseIterable {
  // 主动公开政府信息情况
  case regulation
  case normativeDocument = "normative_doc"
  case permit
  case otherService = "other_service"
  case penalty, coercion
  case adminFee = "admin_fee"
  case procurement
  // 收到和处理政府信息公开申请情况
  case new
  case carriedIn = "carried_in"
  case result
  case resultGranted = "result.granted"
  case resultPartial = "result.partial"
  case resultDenied = "result.denied"
  case deniedStateSecret = "result.denied.state_secret"
  case deniedLawProhibits = "result.denied.law_prohibits"
  case deniedSecurityStability = "result.denied.security_stability"
  case deniedThirdParty = "result.denied.third_party"
  case deniedInternalAffairs = "result.denied.internal_affairs"
  case deniedProcessInformation = "result.denied.process_info"
  case deniedEnforcementFiles = "result.denied.enforcement_files"
  case deniedAdministrativeQuery = "result.denied.admin_query"
  case resultUnable = "result.unable"
  case unableNotHeld = "result.unable.not_held"
  case unableNeedsCreation = "result.unable.needs_creation"
  case unableUnclear = "result.unable.unclear"
  case resultNotProcessed = "result.not_processed"
  case notProcessedPetition = "result.not_processed.petition"
  case notProcessedRepeat = "result.not_processed.repeat"
  case notProcessedPublication = "result.not_processed.publication"
  case notProcessedExcessive = "result.not_processed.excessive"
  case notProcessedConfirmReissue = "result.not_processed.confirm_reissue"
  case resultOther = "result.other"
  case otherNoCorrection = "result.other.no_correction"
  case otherFeeUnpaid = "result.other.fee_unpaid"
  case otherOther = "result.other.other"
  case resultTotal = "result.total"
  case carriedOut = "carried_out"
  // 政府信息公开行政复议、行政诉讼情况
  case review
  case litigationDirect = "litigation_direct"
  case litigationAfterReview = "litigation_after_review"
}
