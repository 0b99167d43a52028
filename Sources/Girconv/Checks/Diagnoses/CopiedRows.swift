/// T3-COPY: a row that repeats another one where the balance shows that it should not.
struct CopiedRows {
  static func findings(_ table: RequestsTable) -> [Finding] {
    guard table.broken.contains(where: { $0.identity.check == .requestsBalance }) else { return [] }
    return [(.resultTotal, .new), (.carriedOut, .carriedIn)].compactMap { copy, original in
      finding(table, copy: copy, of: original)
    }
  }

  private static func finding(
    _ table: RequestsTable, copy: RowKey, of original: RowKey
  ) -> Finding? {
    guard let first = table.values(original), let second = table.values(copy),
      zip(first, second).allSatisfy({ $0.equals($1) }), !first.allSatisfy(\.isZero),
      let copyName = table.check.index[table.key(copy, .total)]?.rowName,
      let originalName = table.check.index[table.key(original, .total)]?.rowName
    else { return nil }
    return table.finding(
      .requestsCopy, .warning,
      Message(
        "“\(copyName)”与“\(originalName)”各列完全相同，而勾稽关系不成立，像是抄错了行。",
        "The rows “\(copyName)” and “\(originalName)” are the same in all columns, while the"
          + " balance does not hold: like a copy of the wrong row."),
      table.columns.flatMap { [table.key(copy, $0), table.key(original, $0)] })
  }
}
