/// The columns of the forms; the raw value is the id in the output.
public enum ColumnKey: String, Sendable, CaseIterable {
  // 主动公开政府信息情况, 2021
  case issued, repealed
  case inForce = "in_force"
  case decisions, amount
  // 主动公开政府信息情况, 2019
  case produced, disclosed
  case publicTotal = "public_total"
  case previousItems = "prev_items"
  case delta, projects
  // 收到和处理政府信息公开申请情况
  case naturalPerson = "natural_person"
  case commercialEnterprise = "commercial_enterprise"
  case researchInstitution = "research_institution"
  case publicInterestOrganization = "public_interest_organization"
  case legalServiceInstitution = "legal_service_institution"
  case otherOrganization = "other_organization"
  // 政府信息公开行政复议、行政诉讼情况
  case upheld, corrected, other, pending
  // both
  case total
}
