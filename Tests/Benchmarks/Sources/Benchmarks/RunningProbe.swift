import Foundation

/// A probe that waits for counts and answers each with the CPU time that so many files took.
final class RunningProbe {
  private let process = Process()
  private let questions = Pipe()
  private let answers = Pipe()

  /// Starts a probe with the files that it is to go round.
  init(_ program: URL, files: [String]) throws {
    process.executableURL = program
    process.arguments = ["-"] + files
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
  }

  /// The microseconds of CPU time of one file, on average over the next ones.
  func microseconds(files count: Int) throws -> Double {
    try questions.fileHandleForWriting.write(contentsOf: Data("\(count)\n".utf8))
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else { throw BenchmarkFailure(message: "A probe ended.") }
      line += more
    }
    guard let total = Int(String(decoding: line.dropLast(), as: UTF8.self)) else {
      throw BenchmarkFailure(message: "A probe did not tell its time.")
    }
    return Double(total) / Double(count)
  }

  deinit {
    try? questions.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
