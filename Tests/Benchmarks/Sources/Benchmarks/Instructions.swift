import Foundation

/// Counts the instructions of a program by running it under valgrind.
///
/// What a round costs is the difference between many rounds and one, so that start-up and reading
/// the file are left out. The counts are the same on every run of the same programs.
struct InstructionCounter {
  let folder: URL

  /// The instructions of one round of a probe.
  func perRound(_ probe: String, _ file: String, rounds: Int = 10) throws -> Double {
    let one = try total(probe, file, 1)
    let many = try total(probe, file, 1 + rounds)
    return Double(many - one) / Double(rounds)
  }

  private func total(_ probe: String, _ file: String, _ count: Int) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
        folder.appending(path: probe).path,
      ] + Array(repeating: file, count: count)
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let line = text.split(separator: "\n").last(where: { $0.contains("Collected") }),
      let number = line.split(separator: " ").last.flatMap({ Int($0) })
    else { throw BenchmarkFailure(message: "\(probe) \(file) failed:\n\(text)") }
    return number
  }
}

struct BenchmarkFailure: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
