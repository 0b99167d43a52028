import Foundation
import Testing

/// A running shell command.
///
/// It is started and waited for here, since Foundation's `Process` waits for the last process that
/// inherited a socket of its own: with tests that start others meanwhile, that may be for ever.
struct Shell {
  private let process: pid_t
  private let script: String
  /// After this, in seconds, a command hangs.
  private static let patience = 900.0

  /// - Parameters:
  ///   - script: what the shell runs.
  ///   - folder: where it runs.
  ///   - programs: the folder in which commands are looked for first.
  ///   - files: where output and errors go.
  init(_ script: String, in folder: URL, with programs: URL, writing files: [URL]) throws {
    self.script = script
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] =
      programs.path(percentEncoded: false) + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (number, file) in zip(Int32(1)..., files) {
      unsafe posix_spawn_file_actions_addopen(
        &actions, number, file.path(percentEncoded: false), O_WRONLY | O_APPEND, 0)
    }
    let enter = "cd '\(folder.path(percentEncoded: false))' || exit 127\n"
    let words = ["sh", "-c", enter + script]
    let settings = environment.map { "\($0.key)=\($0.value)" }
    var arguments = unsafe words.map { text in unsafe strdup(text) } + [nil]
    var variables = unsafe settings.map { text in unsafe strdup(text) } + [nil]
    defer { unsafe (arguments + variables).forEach { text in unsafe free(text) } }
    var process: pid_t = 0
    let fault = unsafe posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, &variables)
    self.process = try #require(fault == 0 ? process : nil, "no shell: error \(fault)")
  }

  /// The exit status; for a command that a signal ended, its number.
  func waitForEnd() throws -> Int32 {
    let start = Date()
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) == 0 {
      if Date().timeIntervalSince(start) > Self.patience {
        Issue.record("does not end: \(script)")
        kill(process, SIGKILL)
      }
      usleep(1000)
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : status & 0x7F
  }
}
