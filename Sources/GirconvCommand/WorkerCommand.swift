import ArgumentParser
import Documents
import Girconv

/// `girconv worker`.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Converts inputs that another program hands over, one line for each.",
    usage: """
      girconv worker [--input \(WorkerInput.allCases.map(\.rawValue).joined(separator: "|"))] \
      [-j <number>]
             girconv worker --files-from <file> [-0] [-j <number>]
      """,
    discussion: """
      Reads inputs from standard input until it ends, and writes one line of NDJSON for each to \
      standard output, in the order of the inputs and at once; an input without a result has a \
      line with the status error.

      A frame is the length of the name and that of the data, four bytes each, the most \
      significant first, then the name and the data. Write a frame, read a line; or write from \
      another thread than you read from. Of a tar archive (ustar, pax, GNU), or several one behind \
      the other, the files are the inputs. With --files-from the inputs are the files of the names \
      in a list.

      The exit status is 0 when the stream was processed, 74 when it ended within an input, was \
      damaged, or the output could not be written, and 71 when no process could be started.
      """)

  @Option(
    help: ArgumentHelp(
      "How the inputs come: \(NamedChoices.workerInputs). (default: frames)", valueName: "form"),
    transform: NamedChoices.workerInput)
  var input: WorkerInput?

  @OptionGroup var list: NameListArguments

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How many inputs are converted at the same time. (default: 1)",
      valueName: "number"), transform: LimitKind.count.value)
  var jobs = 1

  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    if input != nil, list.filesFrom != nil {
      throw ValidationError("--input and --files-from exclude each other.")
    }
  }

  func run() throws {
    let work = DocumentWork<Conversion>(
      format: OutputFormat.ndjson, options: reading.options, writing: WritingOptions(),
      summary: nil)
    if case .worker = ProcessRole.ofProcess.role {
      return WorkerService(work: work, limits: reading.limits.process).run()
    }
    if let place = list.place { return try convert(NamedFiles(try NameStream(place)), work) }
    switch input ?? .frames {
    case .frames: try convert(FrameStream(.standardInput, limits: work.options.limits), work)
    case .tar: try convert(TarStream(.standardInput, limits: work.options.limits), work)
    }
  }

  private func convert(
    _ source: some WorkSource, _ work: DocumentWork<Conversion>
  ) throws(CommandFailure) {
    try Interruption.endInOrder()
    var pool = WorkerPool(
      source, arguments: ProcessRole.workerArguments(work.format.name, .plain, \.arguments),
      width: jobs, limits: reading.limits.process, refusal: work.refusal)
    do throws(CommandFailure) {
      try pool.run { (_, answer) throws(CommandFailure) in
        try StandardStream.output.write(answer.record)
      }
    } catch {
      if error.isOfStream {
        let end = WorkItem(name: FileName(error.file ?? "girconv"), refused: error)
        try StandardStream.output.write(work.refusal(end, error).record)
      }
      throw error
    }
  }
}

/// How the inputs of `girconv worker` come. A new one is a case, and a ``WorkSource``.
enum WorkerInput: String, CaseIterable {
  /// Names and data with their lengths before them.
  case frames
  /// A tar archive.
  case tar
}
