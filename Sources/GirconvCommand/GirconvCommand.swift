import ArgumentParser

/// Converts annual reports on open government information.
@main
struct GirconvCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "girconv")
}
