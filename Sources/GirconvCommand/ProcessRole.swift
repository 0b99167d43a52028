/// What this process is there for.
enum ProcessRole {
  /// To do what its arguments say.
  case command
  /// To convert inputs for a process that was started with the same arguments, into the format of
  /// this name.
  case worker(format: String)

  /// The first argument of a worker, before the format's name.
  private static let mark = "--as-worker="

  /// The role and the arguments that are left.
  static let ofProcess: (role: ProcessRole, arguments: CommandArguments) = {
    let all = CommandArguments.ofProcess
    guard let first = all.arguments.first?.text, first.hasPrefix(mark) else {
      return (.command, all)
    }
    return (
      .worker(format: String(first.dropFirst(mark.count))),
      CommandArguments(arguments: Array(all.arguments.dropFirst()))
    )
  }()

  /// The arguments of a worker for this process, the name of a process the first.
  /// - Parameter arguments: this process's own, so far as they are of interest to a worker.
  static func workerArguments(
    _ format: String, _ arguments: (CommandArguments) -> [FileName]
  ) -> [FileName] {
    [FileName("girconv"), FileName(mark + format)] + arguments(ofProcess.arguments)
  }
}
