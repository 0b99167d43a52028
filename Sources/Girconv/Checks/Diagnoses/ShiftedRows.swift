/// T3-SHIFT: rows whose sums hold when their numbers are moved by one column, or when a number that
/// stands in two cells is put together.
struct ShiftedRows {
  /// What may have happened to a row, and the numbers that it had before.
  private struct Reading {
    let values: [DecimalNumber]
    let what: Message
  }

  static func findings(_ table: RequestsTable) -> [Finding] {
    table.rows.compactMap { row in
      guard table.broken.contains(where: { $0.extent == .row(row) }),
        let values = table.values(row)
      else { return nil }
      let sound = readings(values).filter { table.isSound(row, with: $0.values) }
      // Where two readings fit, nobody can say which one it was.
      guard sound.count == 1, let reading = sound.first,
        let name = table.check.index[table.key(row, .total)]?.rowName
      else { return nil }
      let numbers = reading.values.map(\.description).joined(separator: " ")
      return table.finding(
        .requestsShift, .warning,
        Message(
          "“\(name)”行\(reading.what.chinese)：若为 \(numbers)，所涉各式都成立。请核对，数据未作改动。",
          "Row “\(name)”: \(reading.what.english); with \(numbers) all sums that this"
            + " touches hold. Please check, nothing was changed."),
        table.columns.map { table.key(row, $0) })
    }
  }

  private static func readings(_ values: [DecimalNumber]) -> [Reading] {
    var readings: [Reading] = []
    // What has dropped out at the other end follows from the rest.
    let left = values.dropLast()
    if values.last?.isZero == true, let total = left.last,
      let first = DecimalNumber.sum(left.dropLast()).flatMap(total.subtracting),
      first.coefficient >= 0
    {
      readings.append(
        Reading(
          values: [first] + left,
          what: Message("各数像是左移了一列", "its numbers seem to stand one column too far to the left")))
    }
    let right = values.dropFirst()
    if values.first?.isZero == true, let total = DecimalNumber.sum(right) {
      readings.append(
        Reading(
          values: right + [total],
          what: Message("各数像是右移了一列", "its numbers seem to stand one column too far to the right")))
    }
    for index in values.indices.dropLast() {
      guard let joined = joined(values[index], values[index + 1]) else { continue }
      var tried = values
      tried[index] = joined
      tried[index + 1] = .zero
      readings.append(
        Reading(
          values: tried,
          what: Message(
            "\(values[index])和\(values[index + 1])像是一个数分在了两格",
            "\(values[index]) and \(values[index + 1]) seem to be one number in two cells")))
    }
    return readings
  }

  /// 1 and 5 as 15: the second is one digit.
  private static func joined(_ first: DecimalNumber, _ second: DecimalNumber) -> DecimalNumber? {
    guard first.scale == 0, second.scale == 0, (1...9_999_999).contains(first.coefficient),
      (0...9).contains(second.coefficient)
    else { return nil }
    return DecimalNumber(coefficient: first.coefficient * 10 + second.coefficient)
  }
}
