/// The sums of 三、收到和处理政府信息公开申请情况: the head's corner cell states the first one, 总计 in
/// the last row of 三 and in the last column the others.
extension Identity {
  /// The identities of table 3 with these rows.
  static func requests(_ rows: [RowLine]) -> [Identity] {
    [balance, outcomes(rows), applicants] + subtotals(rows)
  }

  private static let balance = Identity.eachColumn(
    .requestsBalance,
    Message(
      "第一项加第二项之和应等于第三项总计加第四项之和",
      "the first item and the second must equal 总计 of the third and the fourth"),
    [.new, .carriedIn], equal: [.resultTotal, .carriedOut])

  private static func outcomes(_ rows: [RowLine]) -> Identity {
    let leaves = rows.filter { $0.role == .data && $0.depth > 0 && $0.key != .resultTotal }
    return .eachColumn(
      .requestsOutcomes,
      Message("第三项各种办理结果之和应等于其总计", "the outcomes of the third item must add up to its 总计"),
      leaves.map(\.key), equal: [.resultTotal])
  }

  private static let applicants = Identity.eachRow(
    .requestsApplicants, .error,
    Message("各类申请人之和应等于总计", "the applicants must add up to 总计"),
    [
      .naturalPerson, .commercialEnterprise, .researchInstitution, .publicInterestOrganization,
      .legalServiceInstitution, .otherOrganization,
    ], .equal, [.total])

  /// The form asks for no number in a group's own row; one that is printed there is a sum.
  private static func subtotals(_ rows: [RowLine]) -> [Identity] {
    rows.indices.filter { rows[$0].role == .group }.map { group in
      let below = rows[(group + 1)...].prefix { $0.depth > rows[group].depth }
      let leaves = below.filter { $0.role == .data && $0.key != .resultTotal }
      return .eachColumn(
        .requestsSubtotal,
        Message(
          "印在“\(rows[group].label)”一行的数应等于其下各项之和",
          "a number in the row “\(rows[group].label)” must be the sum of the rows below it"),
        leaves.map(\.key), equal: [rows[group].key])
    }
  }
}
