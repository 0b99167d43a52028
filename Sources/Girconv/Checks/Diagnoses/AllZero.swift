/// T3-ALLZERO: a table that passes every sum because all of its numbers are 0.
struct AllZero {
  static func findings(_ table: RequestsTable) -> [Finding] {
    let keys = table.rows.flatMap { row in table.columns.map { table.key(row, $0) } }
    guard keys.allSatisfy({ table.check.index.value($0)?.isZero == true }) else { return [] }
    return [
      Finding(
        .requestsAllZero, .info,
        Message(
          "“\(FormTable.ID.requests.name)”\(keys.count)个数全部是0：各式都成立，但不能说明已经填报。",
          "All \(keys.count) numbers of the table “\(FormTable.ID.requests.name)” are 0: every sum"
            + " holds, but that does not show that it was filled in."),
        places: [FindingPlace(section: .requests, figure: FormTable.ID.requests.rawValue)])
    ]
  }
}
