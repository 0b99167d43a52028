import Foundation

/// The table of CPU times: two programs do the same work in turns, some files at a time, so that
/// what else the machine does slows both down alike. The ratio is the median of the turns' ratios.
/// The programs are started anew for each round: where a process happens to lie in memory alone makes
/// it up to a fifth faster.
struct Times {
  let folder: URL

  /// The files of one turn, and how often all files are gone over.
  private static let turn = 20
  private static let rounds = 11

  /// Converting all documents of a folder against the floor.
  func conversion(_ corpus: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: corpus).sorted()
      .map { "\(corpus)/\($0)" }
    var turns: [(floor: Double, girconv: Double)] = []
    for _ in 0..<Times.rounds {
      let floor = try RunningProbe(folder.appending(path: "FloorProbe"), files: files)
      let girconv = try RunningProbe(folder.appending(path: "ConversionProbe"), files: files)
      for probe in [floor, girconv] { _ = try probe.microseconds(files: Times.turn) }
      for turn in 0..<max(1, files.count / Times.turn) {
        let first = turn % 2 == 0 ? floor : girconv
        let one = try first.microseconds(files: Times.turn)
        let other = try (turn % 2 == 0 ? girconv : floor).microseconds(files: Times.turn)
        turns.append(turn % 2 == 0 ? (one, other) : (other, one))
      }
    }
    print("CPU time of a document, \(files.count) documents, \(turns.count) turns of each")
    report(
      "floor", turns.map(\.floor), "girconv", turns.map(\.girconv), unit: "µs")
  }

  /// Starting the command against starting a C program with the same libraries.
  func start(_ command: String) throws {
    let least = folder.appending(path: "StartProbe").path
    var turns: [(least: Double, girconv: Double)] = []
    for turn in 0..<400 {
      let (one, other) =
        turn % 2 == 0 ? ([least], [command, "--version"]) : ([command, "--version"], [least])
      let (first, second) = (try Times.run(one), try Times.run(other))
      if turn >= 20 { turns.append(turn % 2 == 0 ? (first, second) : (second, first)) }
    }
    print("CPU time to start and end, \(turns.count) turns of each")
    report("C program", turns.map(\.least), "girconv", turns.map(\.girconv), unit: "µs")
  }

  private func report(
    _ first: String, _ one: [Double], _ second: String, _ other: [Double], unit: String
  ) {
    let ratios = zip(one, other).map { $1 / $0 }.sorted()
    let numbers = [median(one), median(other)].map { String(format: "%.0f", $0) }
    let spread = [ratios[ratios.count / 4], median(ratios), ratios[3 * ratios.count / 4]]
      .map { String(format: "%.2f", $0) }
    print("\(first) \(numbers[0]) \(unit), \(second) \(numbers[1]) \(unit)")
    print("ratio \(spread[1]) (the middle half of the turns \(spread[0]) to \(spread[2]))")
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// The microseconds of CPU time from the start of a program to its end.
  private static func run(_ arguments: [String]) throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var list: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for argument in list { free(argument) } }
    var usage = rusage()
    var child = pid_t()
    var status: Int32 = 0
    guard posix_spawn(&child, arguments[0], &actions, nil, &list, environ) == 0,
      wait4(child, &status, 0, &usage) == child, status == 0
    else { throw BenchmarkFailure(message: "\(arguments[0]) failed.") }
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
  }
}
