import Girconv

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes answers to where they belong, in the order of the inputs.
struct BatchOutput<Content: Extract>: ~Copyable {
  private let format: FileFormat<Content>
  /// The one file that holds everything, nil for standard output or a file for each.
  private var file: OutputFile?
  /// The same, if it can be gone on with later.
  private var log: OutputLog?
  /// The folder that gets a file for each.
  private var folder: OutputFolder?
  private var isFirst = true
  private var hasResult = false
  /// A terminal gets nothing that commands it; text for people has nothing of the kind but colours.
  private var isUnsafe: Bool { isTerminal && format.audience != .people }
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  /// The answer for an input whose output has no place.
  private let refusal: (WorkItem, CommandFailure) -> Answer

  /// What earlier runs have done, nil if nobody wants to know.
  let journal: Journal?

  /// Opens the one file, where there is one.
  /// - Parameters:
  ///   - settings: what results depend on, if the run goes on with earlier ones.
  ///   - refusal: the answer for an input whose output has no place.
  init(
    _ plan: OutputPlan<Content>, resuming settings: String?,
    refusal: @escaping (WorkItem, CommandFailure) -> Answer
  ) throws(CommandFailure) {
    format = plan.format
    self.refusal = refusal
    switch plan.destination {
    case .standardOutput: break
    case .file(let name):
      if let folder = try? name.followingLinks().folder {
        TemporaryFile.removeLeftovers(from: folder)
      }
      if let settings {
        let log = try OutputLog.open(name, header: format.header, settings: settings)
        journal = log.journal
        self.log = consume log
        return
      }
      file = try OutputFile.open(name)
      try file?.write(format.header)
    case .folder(let name):
      if let settings {
        journal = try Journal(
          name.appending(OutputFolder.journalName), settings: settings, start: 0
        ) { _ in true }
      } else {
        journal = nil
      }
      folder = OutputFolder(name, files: plan.files, journal: journal)
      return
    }
    journal = nil
  }

  /// Writes what came of the next input.
  /// - Returns: what came of it in the end: nothing where its output has no place.
  mutating func take(_ item: WorkItem, _ answer: Answer) throws(CommandFailure) -> Answer {
    let isResult = answer.status != .error || format.recordsFailures
    if folder != nil {
      // A file that stands there is left alone if there is nothing to take its place.
      guard isResult else { return answer }
      do throws(CommandFailure) {
        try folder?.take(item, answer, format.header + answer.record)
      } catch {
        guard error.isOutputTaken else { throw error }
        return refusal(item, error)
      }
    } else if log != nil {
      try log?.take(item, answer)
    } else if file != nil {
      try file?.write(answer.record)
    } else {
      if isFirst { try show(format.header) }
      try show(answer.record)
    }
    isFirst = false
    if isResult { hasResult = true }
    return answer
  }

  private func show(_ bytes: [UInt8]) throws(CommandFailure) {
    try StandardStream.output.write(isUnsafe ? TerminalText.visible(bytes) : bytes)
  }

  /// Ends the one file, where there is one; it is left alone if nothing had a result.
  /// - Parameter closing: what stands behind everything, but where each input has its file.
  mutating func finish(_ closing: [UInt8]) throws(CommandFailure) {
    if let log = log.take() {
      if hasResult { try log.commit(closing) }
      return
    }
    if file != nil {
      try file?.write(closing)
    } else if folder == nil {
      try StandardStream.output.write(closing)
    }
    if hasResult, let file = file.take() { try file.commit() }
  }

  /// Keeps of the one file what is finished, when there will be no more.
  /// - Returns: the name of the file where it is, nil for none.
  mutating func keepFinished() -> FileName? {
    if let log = log.take() { return log.name }
    guard hasResult, format.capacity == .many, let file = file.take() else { return nil }
    return try? file.keepPieces()
  }
}
