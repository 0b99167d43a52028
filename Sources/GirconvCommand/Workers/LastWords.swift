#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a process that reads documents says when it crashes: a trap of Swift, a fault of memory, a
/// deadline that has passed.
///
/// A signal may come at any time, so that all words are prepared.
enum LastWords {
  /// What is written to standard error, a line for each cause; nil for nothing.
  nonisolated(unsafe) private static var crashed: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static var memory: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static var late: UnsafeMutablePointer<CChar>?

  private static let crashes = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  /// A worker tells by its exit status that it had no memory left; the rest is told by how it ends.
  static func sayByStatus() {
    for number in crashes {
      SignalMask.unblock(number)
      _ = signal(number) { number in
        if errno == ENOMEM { _exit(ProcessLimits.memoryStatus) }
        _ = signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// A process that converts an input itself says in one line why there is no result.
  static func say(about name: FileName, _ limits: ProcessLimits) {
    unsafe crashed = line(limits.crash(of: name, "while reading it"))
    unsafe memory = line(limits.greed(of: name))
    unsafe late = line(limits.lateness(of: name))
    for number in crashes + [SIGALRM] {
      SignalMask.unblock(number)
      _ = signal(number) { number in
        let line =
          unsafe number == SIGALRM
          ? LastWords.late : errno == ENOMEM ? LastWords.memory : LastWords.crashed
        if let line = unsafe line { _ = unsafe write(STDERR_FILENO, line, strlen(line)) }
        Interruption.clean()
        _exit(1)
      }
    }
    setTimer(limits.hardMilliseconds)
  }

  /// The input is converted.
  static func forget() {
    setTimer(0)
    for number in crashes + [SIGALRM] { _ = signal(number, SIG_DFL) }
  }

  private static func setTimer(_ milliseconds: Int) {
    #if canImport(Darwin)
      let clock = ITIMER_REAL
    #else
      let clock = __itimer_which_t(ITIMER_REAL.rawValue)
    #endif
    var timer = itimerval()
    timer.it_value.tv_sec = milliseconds / 1000
    timer.it_value.tv_usec = .init(milliseconds % 1000 * 1000)
    _ = unsafe setitimer(clock, &timer, nil)
  }

  private static func line(_ failure: CommandFailure) -> UnsafeMutablePointer<CChar>? {
    unsafe FileName(failure.line + "\n").withCString { unsafe strdup($0) }
  }
}
