import ArgumentParser

/// Converts annual reports on open government information.
@main
struct GirconvCommand: ParsableCommand {
  /// The version, the one place where it is written.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "girconv",
    abstract: "Converts Chinese annual reports on open government information to data.",
    usage: """
      girconv <input> ... [-o <output>] [--to <format>] [--from <format>]
             girconv schema [--for <reader>]
      """,
    version: version,
    subcommands: [ConvertCommand.self, SchemaCommand.self],
    defaultSubcommand: ConvertCommand.self)

  /// Runs the command and ends the process with its exit status.
  static func main() {
    StandardStream.ignoreClosedPipes()
    let arguments = FileName.processArguments
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      finish(arguments, error)
    }
  }

  /// Prints what ended the command, help among it, and ends the process.
  private static func finish(_ arguments: [String], _ error: any Error) -> Never {
    let status = exitCode(for: error)
    var text = fullMessage(for: error)
    // Help without a subcommand is about converting, which is what most people want to do.
    if ["-h", "--help", "help"].contains(arguments.first), arguments.count == 1 {
      text = helpMessage(for: ConvertCommand.self)
    }
    if text.isEmpty { exit(withError: status) }
    do throws(CommandFailure) {
      let stream: StandardStream = status.isSuccess ? .output : .error
      try stream.write(Array((text + "\n").utf8))
    } catch {
      exit(withError: error.report())
    }
    exit(withError: status)
  }
}
