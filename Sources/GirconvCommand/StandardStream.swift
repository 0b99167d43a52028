#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output or standard error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Lets writing to a closed pipe fail instead of ending the process.
  static func ignoreClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all bytes. When whoever reads has closed the pipe, as head does, the process ends in
  /// silence: nobody wants the rest.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try FileDescriptor.write(bytes, to: rawValue)
    } catch {
      if error.number == EPIPE { exit(EXIT_SUCCESS) }
      throw CommandFailure(
        .notWritable, FileName(name), "The output cannot be written: \(error.text).")
    }
  }

  /// Prints a line for people, who may not be there.
  func say(_ line: String) {
    try? FileDescriptor.write(Array((line + "\n").utf8), to: rawValue)
  }

  private var name: String {
    switch self {
    case .output: "standard output"
    case .error: "standard error"
    }
  }
}
