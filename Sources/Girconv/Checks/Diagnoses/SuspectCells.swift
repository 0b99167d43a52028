/// T3-CELL: the one number whose change would make all broken equations that it stands in hold.
struct SuspectCells {
  private struct Suspect {
    let key: FigureKey
    let value: DecimalNumber
    let equations: [Equation]
  }

  static func findings(_ table: RequestsTable) -> [Finding] {
    let suspects = suspects(table)
    guard !suspects.isEmpty else { return [] }
    // Of a row that is moved as a whole, no single number is to blame.
    let moved = Set(ShiftedRows.findings(table).flatMap(\.places).map(\.figure))
    // Of several for one equation, nobody can say which it is.
    let sure = suspects.filter { suspect in
      suspects.allSatisfy { other in
        other.key == suspect.key || !other.equations.contains { suspect.equations.contains($0) }
      }
    }
    return sure.filter { !moved.contains($0.key.path) }.compactMap { finding($0, table) }
  }

  /// The numbers of which every equation is broken, two at least, all by the same difference.
  private static func suspects(_ table: RequestsTable) -> [Suspect] {
    var counts: [FigureKey: Int] = [:]
    var keys: [FigureKey] = []
    for key in table.broken.flatMap(\.keys) {
      counts[key, default: 0] += 1
      if counts[key] == 2 { keys.append(key) }
    }
    return keys.compactMap { key in
      let equations = table.assessable.filter { $0.keys.contains(key) }
      guard equations.count == counts[key], let present = table.check.index.value(key) else {
        return nil
      }
      let implied = equations.compactMap { $0.implied(for: key, table.check.index) }
      guard implied.count == equations.count, let value = implied.first, value.coefficient >= 0,
        implied.allSatisfy({ $0.equals(value) }), !value.equals(present)
      else { return nil }
      return Suspect(key: key, value: value, equations: equations)
    }
  }

  private static func finding(_ suspect: Suspect, _ table: RequestsTable) -> Finding? {
    guard let figure = table.check.index[suspect.key], let present = figure.value else {
      return nil
    }
    let count = suspect.equations.count
    var finding = table.finding(
      .requestsCell, .info,
      Message(
        "\(figure.name.chinese)印\(present)；若为\(suspect.value)，含有它的\(count)个等式都成立。"
          + "请核对这一格，数据未作改动。",
        "\(figure.name.english.capitalizedFirst) is \(present); with \(suspect.value) the \(count)"
          + " equations that it stands in would hold. Please check this cell, nothing was changed."),
      [suspect.key])
    finding.left = present.description
    finding.right = suspect.value.description
    return finding
  }
}

extension Equation: Equatable {
  /// Equations are the same when they relate the same numbers.
  static func == (left: Equation, right: Equation) -> Bool {
    left.identity.check == right.identity.check && left.extent == right.extent
      && left.left == right.left && left.right == right.right
  }
}
