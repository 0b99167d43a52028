import Girconv

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output or standard error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Makes the streams fit to be used; to be called before any file is opened.
  static func prepare() {
    // Writing to a closed pipe or past the file size limit shall fail, not end the process.
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    // Where a stream is closed, the next file to be opened would take its number. What is put
    // there instead cannot be read or written either.
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all bytes. When whoever reads has closed the pipe, as head does, the process ends in
  /// silence: nobody wants the rest.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try FileDescriptor.writeAll(bytes, to: rawValue)
    } catch {
      if error.number == EPIPE { exit(EXIT_SUCCESS) }
      throw CommandFailure(
        .notWritable, FileName(name), "The output cannot be written: \(error.text).")
    }
  }

  /// Prints a line for people, who may not be there.
  func say(_ line: String) {
    try? FileDescriptor.writeAll(Array((line + "\n").utf8), to: rawValue)
  }

  /// Whether somebody reads it on a terminal.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many characters fit into a line of the terminal, 80 where it does not say.
  var columns: Int {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Shows something for people that is no line.
  func show(_ text: String) {
    try? FileDescriptor.writeAll(Array(text.utf8), to: rawValue)
  }

  /// Colours on a terminal that shows them, unless the user does not want any (no-color.org).
  var style: TextStyle {
    guard isTerminal, unsafe getenv("NO_COLOR") == nil, !StandardStream.isDumb else {
      return .plain
    }
    return .coloured
  }

  /// Whether the terminal shows lines and nothing else.
  static var isDumb: Bool {
    guard let terminal = unsafe getenv("TERM") else { return true }
    return unsafe String(cString: terminal) == "dumb"
  }

  private var name: String {
    switch self {
    case .output: "standard output"
    case .error: "standard error"
    }
  }
}
