import Girconv

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a run tells about its inputs on standard error, and how far it has come: on a terminal in a
/// bar that is drawn again and again, elsewhere in a line every ten seconds, where not each input
/// has a line of its own.
struct Progress: ~Copyable {
  /// How many inputs there are, nil when that is not known.
  private let total: Int?
  private let isBar: Bool
  private let isQuiet: Bool
  private let start = Clock.milliseconds
  /// When it is told next.
  private var next: Int
  private var isDrawn = false

  private var done = 0
  private var failed = 0
  /// Those that earlier runs have done.
  private(set) var takenOver = 0

  /// The most inputs each of which is told.
  private static let mostTold = 100

  /// - Parameters:
  ///   - isQuiet: nothing but failures is told.
  ///   - isBeside: the output goes to the same terminal.
  init(total: Int?, isQuiet: Bool, isBeside: Bool) {
    self.total = total
    self.isQuiet = isQuiet || isBeside
    isBar = StandardStream.error.isTerminal && !StandardStream.isDumb
    next = start + (isBar ? 500 : 10_000)
  }

  /// Whether there are so many inputs that only those without a result are told.
  var isMany: Bool { total.map { $0 > Progress.mostTold } ?? true }

  /// Milliseconds since the beginning.
  var milliseconds: Int { Clock.milliseconds - start }

  /// Counts what came of an input, and tells it.
  mutating func take(_ item: WorkItem, _ answer: Answer) {
    done += 1
    if answer.status == .error { failed += 1 }
    if case .done = item.content { takenOver += 1 }
    if !answer.line.isEmpty, answer.status == .error || !isMany { say(answer.line) }
    guard !isQuiet, isBar || isMany, Clock.milliseconds >= next else { return }
    next = Clock.milliseconds + (isBar ? 200 : 10_000)
    if isBar {
      isDrawn = true
      StandardStream.error.show("\r\(line)\u{1B}[K")
    } else {
      StandardStream.error.say("girconv: \(text)")
    }
  }

  /// Prints a line; the bar comes back below it.
  mutating func say(_ line: String) {
    clear()
    StandardStream.error.say(line)
  }

  /// Takes the bar away.
  mutating func clear() {
    guard isDrawn else { return }
    StandardStream.error.show("\r\u{1B}[K")
    isDrawn = false
    next = min(next, Clock.milliseconds)
  }

  /// The bar and the text, as much as there is room for: what is longer than a line cannot be drawn
  /// over.
  private var line: String {
    let columns = StandardStream.error.columns - 1
    let whole = "\(bar) \(text)"
    return whole.count <= columns ? whole : String(text.prefix(columns))
  }

  private var bar: String {
    let width = 20
    guard let total, total > 0 else { return "[" + String(repeating: "?", count: width) + "]" }
    let full = min(width, done * width / total)
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
      + "]"
  }

  /// "4500 of 10000, 408/s, 13 s left, 3 without a result"
  private var text: String {
    var parts = ["\(done) of \(total.map(String.init) ?? "?")"]
    let converted = done - takenOver
    if converted > 0, milliseconds > 0 {
      parts.append(Progress.rate(converted, milliseconds))
      if let total {
        parts.append(Progress.time(milliseconds * max(0, total - done) / converted) + " left")
      }
    }
    if failed > 0 { parts.append("\(failed) without a result") }
    return parts.joined(separator: ", ")
  }

  /// "408/s", "0.4/s"
  static func rate(_ count: Int, _ milliseconds: Int) -> String {
    let tenths = count * 10_000 / max(1, milliseconds)
    return tenths >= 100 ? "\(tenths / 10)/s" : "\(tenths / 10).\(tenths % 10)/s"
  }

  /// "13 s", "2 min 5 s", "1 h 20 min"
  static func time(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return "\(seconds / 60) min \(seconds % 60) s"
    default: return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
  }
}
