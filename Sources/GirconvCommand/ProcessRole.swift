import Girconv

/// What this process is there for.
enum ProcessRole {
  /// To do what its arguments say.
  case command
  /// To convert inputs for a process that was started with the same arguments, into the format of
  /// this name, in the style that its output is read in.
  case worker(format: String, style: TextStyle)

  /// The first argument of a worker, before the names of the format and the style.
  private static let mark = "--as-worker="

  /// The role and the arguments that are left.
  static let ofProcess: (role: ProcessRole, arguments: CommandArguments) = {
    let all = CommandArguments.ofProcess
    guard let first = all.arguments.first?.text, first.hasPrefix(mark) else {
      return (.command, all)
    }
    let names = first.dropFirst(mark.count).split(separator: ",").map(String.init)
    return (
      .worker(
        format: names.first ?? "", style: names.last.flatMap(TextStyle.init) ?? .plain),
      CommandArguments(arguments: Array(all.arguments.dropFirst()))
    )
  }()

  /// The arguments of a worker for this process, the name of a process the first.
  /// - Parameter arguments: this process's own, so far as they are of interest to a worker.
  static func workerArguments(
    _ format: String, _ style: TextStyle, _ arguments: (CommandArguments) -> [FileName]
  ) -> [FileName] {
    [FileName("girconv"), FileName("\(mark)\(format),\(style.rawValue)")]
      + arguments(ofProcess.arguments)
  }
}
