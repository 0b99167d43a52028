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
             girconv check <input> ... [-o <output>] [--to <format>]
             girconv rules [<rule> ...]
             girconv tables <input> ... [-o <output>] [--to <format>]
             girconv schema [--for <reader>]
             girconv worker [--input frames|tar] [--files-from <file>]
      """,
    version: version,
    subcommands: [
      ConvertCommand.self, CheckCommand.self, RulesCommand.self, TablesCommand.self,
      SchemaCommand.self, WorkerCommand.self,
    ],
    defaultSubcommand: ConvertCommand.self)

  /// Runs the command and ends the process with its exit status.
  static func main() {
    StandardStream.prepare()
    forgetTimeZone()
    let arguments = ProcessRole.ofProcess.arguments.forParser
    Interruption.prepare()
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as CommandFailure {
      finish(failure)
    } catch {
      finish(usualHelp(arguments) ?? fullMessage(for: error), exitCode(for: error))
    }
  }

  /// The help that is asked for without a subcommand, nil for anything else: that about converting,
  /// which is what most people want to do.
  private static func usualHelp(_ arguments: [String]) -> String? {
    guard arguments.count == 1 else { return nil }
    switch arguments[0] {
    case "-h", "--help", "help": return helpMessage(for: ConvertCommand.self)
    case "--help-hidden": return helpMessage(for: ConvertCommand.self, includeHidden: true)
    default: return nil
    }
  }

  /// Prints the parser's message, help among it, and ends the process.
  private static func finish(_ text: String, _ status: ExitCode) -> Never {
    if !text.isEmpty {
      do throws(CommandFailure) {
        let stream: StandardStream = status.isSuccess ? .output : .error
        try stream.write(Array((text + "\n").utf8))
      } catch {
        finish(error)
      }
    }
    exit(withError: status)
  }

  /// Prints what kept the output from being written, and ends the process.
  private static func finish(_ failure: CommandFailure) -> Never {
    StandardStream.error.say(failure.line)
    if Interruption.isAsked { Interruption.end() }
    exit(withError: failure.exitStatus)
  }
}
