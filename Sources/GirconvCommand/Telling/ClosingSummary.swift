import Girconv

/// What came of many inputs, for people.
struct ClosingSummary {
  var tally: Tally
  /// How long the run took.
  var milliseconds: Int
  /// Inputs that earlier runs had done.
  var takenOver: Int

  /// The lines, each without its end.
  var lines: [String] {
    let inputs = tally.inputs == 1 ? "1 input" : "\(tally.inputs) inputs"
    var lines = ["\(inputs) in \(Progress.time(milliseconds))\(rate): \(results)"]
    if takenOver > 0 { lines.append("taken over from earlier runs: \(takenOver)") }
    lines += list(
      "forms", tally.forms.map { ($0.form?.rawValue ?? "none", $0.documents) })
    lines += list("years", tally.years.map { ($0.year.map(String.init) ?? "none", $0.documents) })
    lines += list(
      "without a result", tally.failures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    lines += tally.rules.map { key, count in
      "\(key.severity.rawValue) \(key.check.rawValue): \(count.findings) in \(count.documents)"
    }
    return lines.map { "girconv: " + $0 }
  }

  private var rate: String {
    let converted = tally.inputs - takenOver
    return converted > 0 ? ", " + Progress.rate(converted, milliseconds) : ""
  }

  private var results: String {
    "\(tally.documents) converted, \(tally.clean) of them without findings; "
      + "\(tally.failed) without a result"
  }

  private func list(_ name: String, _ counts: [(String, Int)]) -> [String] {
    guard !counts.isEmpty else { return [] }
    return ["\(name): " + counts.map { "\($0) \($1)" }.joined(separator: ", ")]
  }
}
