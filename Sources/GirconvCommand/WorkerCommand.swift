import ArgumentParser
import Documents
import Girconv

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `girconv worker`.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Converts inputs that another program hands over, one line for each.",
    usage: "girconv worker [--input frames] [-j <number>]",
    discussion: """
      Reads inputs from standard input until it ends, and writes one line of NDJSON for each to \
      standard output, in the order of the inputs and at once; an input without a result has a \
      line with the status error.

      A frame is the length of the name and that of the data, four bytes each, the most \
      significant first, then the name and the data. Write a frame, read a line; or write from \
      another thread than you read from.

      The exit status is 0 when the stream was processed, 74 when it ended within a frame or the \
      output could not be written, and 71 when no process could be started.
      """)

  @Option(
    help: ArgumentHelp(
      "How the inputs come: \(NamedChoices.workerInputs).", valueName: "form"),
    transform: NamedChoices.workerInput)
  var input = WorkerInput.frames

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How many inputs are converted at the same time. (default: 1)",
      valueName: "number"), transform: LimitKind.count.value)
  var jobs = 1

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let format = OutputFormat.ndjson
    let work = DocumentWork<Conversion>(
      format: format, options: reading.options, writing: WritingOptions(), summary: nil)
    if case .worker = ProcessRole.ofProcess.role {
      return WorkerService(work: work, limits: reading.limits.process).run()
    }
    try input.run(work, reading.limits.process, jobs: jobs)
  }
}

/// How the inputs of `girconv worker` come. A new one is a case, and a ``WorkSource``.
enum WorkerInput: String, CaseIterable {
  /// Names and data with their lengths before them.
  case frames

  /// Has all inputs converted.
  func run(
    _ work: DocumentWork<Conversion>, _ limits: ProcessLimits, jobs: Int
  ) throws(CommandFailure) {
    switch self {
    case .frames:
      try run(FrameStream(STDIN_FILENO, limits: work.options.limits), work, limits, jobs: jobs)
    }
  }

  private func run(
    _ source: some WorkSource, _ work: DocumentWork<Conversion>, _ limits: ProcessLimits,
    jobs: Int
  ) throws(CommandFailure) {
    try Interruption.endInOrder()
    var pool = WorkerPool(
      source, arguments: ProcessRole.workerArguments(work.format.name, .plain, \.arguments),
      width: jobs, limits: limits, refusal: work.refusal)
    do throws(CommandFailure) {
      try pool.run { (_, answer) throws(CommandFailure) in
        try StandardStream.output.write(answer.record)
      }
    } catch {
      if error.code == CommandFailure.Code.streamTruncated.rawValue {
        let end = work.refusal(WorkItem(.standardInput), error)
        try StandardStream.output.write(end.record)
      }
      throw error
    }
  }
}
