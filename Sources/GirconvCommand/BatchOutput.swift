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
  /// The folder that gets a file for each.
  private var folder: OutputFolder?
  private var isFirst = true
  private var hasResult = false
  /// A terminal gets nothing that commands it; text for people has nothing of the kind but colours.
  private var isUnsafe: Bool { isTerminal && format.audience != .people }
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Opens the one file, where there is one.
  init(_ plan: OutputPlan<Content>) throws(CommandFailure) {
    format = plan.format
    switch plan.destination {
    case .standardOutput: break
    case .file(let name):
      if let folder = try? name.followingLinks().folder {
        TemporaryFile.removeLeftovers(from: folder)
      }
      file = try OutputFile.open(name)
      try file?.write(format.header)
    case .folder:
      if let names = plan.names { folder = OutputFolder(names) }
    }
  }

  /// Writes what came of the next input.
  mutating func take(_ item: WorkItem, _ answer: Answer) throws(CommandFailure) {
    let isResult = answer.status != .error || format.recordsFailures
    if folder != nil {
      // A file that stands there is left alone if there is nothing to take its place.
      if isResult { try folder?.write(format.header + answer.record, for: item) }
    } else if file != nil {
      try file?.write(answer.record)
    } else {
      let bytes = (isFirst ? format.header : []) + answer.record
      try StandardStream.output.write(isUnsafe ? TerminalText.visible(bytes) : bytes)
    }
    isFirst = false
    if isResult { hasResult = true }
  }

  /// Ends the one file, where there is one; it is left alone if nothing had a result.
  /// - Parameter closing: what stands behind everything, but where each input has its file.
  mutating func finish(_ closing: [UInt8]) throws(CommandFailure) {
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
    guard hasResult, format.capacity == .many, let file = file.take() else { return nil }
    return try? file.keepPieces()
  }
}
