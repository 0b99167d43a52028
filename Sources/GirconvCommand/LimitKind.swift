import ArgumentParser

/// How a limit is written; the raw value stands for it in the help.
enum LimitKind: String {
  /// Bytes: 4096, 512K, 64M, 1G.
  case bytes = "size"
  case count = "number"
  /// Milliseconds: 20, 20s, 1500ms, 2m; without a unit, seconds.
  case milliseconds = "time"

  /// The units, the one that is meant without any first.
  private var units: [(name: String, factor: Int)] {
    switch self {
    case .bytes: [("", 1), ("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30)]
    case .count: [("", 1)]
    case .milliseconds: [("", 1000), ("ms", 1), ("s", 1000), ("m", 60_000)]
    }
  }

  /// The limit that a text gives.
  /// - Throws: a `ValidationError` for what is no positive number with one of the units.
  func value(_ text: String) throws -> Int {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = units.first { $0.name == text.dropFirst(digits.count) }
    guard let number = Int(digits), number > 0, let unit,
      case (let value, false) = number.multipliedReportingOverflow(by: unit.factor)
    else { throw ValidationError("A \(rawValue) is \(examples).") }
    return value
  }

  private var examples: String {
    switch self {
    case .bytes: "a number of bytes, such as 4096, 512K, 64M or 1G"
    case .count: "a whole number from 1 on"
    case .milliseconds: "such as 20s, 1500ms or 2m"
    }
  }

  /// A limit as it is written, in the largest unit that leaves it whole.
  func text(_ value: Int) -> String {
    let whole = units.filter { !$0.name.isEmpty && value % $0.factor == 0 }
    guard let unit = whole.max(by: { $0.factor < $1.factor }) else { return String(value) }
    return "\(value / unit.factor)\(unit.name)"
  }
}
