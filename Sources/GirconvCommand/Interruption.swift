#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The signals that ask for the end: Ctrl-C, kill, a terminal that is closed.
///
/// Who takes inputs one after the other is asked to end in order, so that what is finished is kept;
/// everybody else, and who is asked twice, ends at once. A temporary file is removed in both cases.
/// A signal may come at any time, so that it touches nothing but plain numbers and a pointer.
enum Interruption {
  /// The file to be removed, nil for none.
  nonisolated(unsafe) private static var temporary: UnsafeMutablePointer<CChar>?
  /// The signal that has asked, 0 for none.
  nonisolated(unsafe) private static var asked: Int32 = 0
  /// The ends of a pipe that a signal makes readable, -1 while nobody waits for it.
  nonisolated(unsafe) private static var readingEnd: Int32 = -1
  nonisolated(unsafe) private static var writingEnd: Int32 = -1

  /// Begins to listen to the signals.
  static func prepare() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number) { number in
        guard unsafe Interruption.writingEnd >= 0, unsafe Interruption.asked == 0 else {
          Interruption.end(by: number)
        }
        unsafe Interruption.asked = number
        var byte: UInt8 = 0
        _ = unsafe write(Interruption.writingEnd, &byte, 1)
      }
      // Who started the process wants it to go on, as nohup does.
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
      SignalMask.unblock(number)
    }
  }

  /// From now on ``descriptor`` is waited for, and ``isAsked`` looked at.
  static func endInOrder() throws(CommandFailure) {
    guard unsafe readingEnd < 0 else { return }
    do throws(SystemError) {
      let pipe = try Pipe()
      unsafe readingEnd = pipe.reading.keep()
      unsafe writingEnd = pipe.writing.keep()
    } catch {
      throw CommandFailure(
        .workerNotStarted, nil, "No pipe can be made: \(error.text).")
    }
  }

  /// What a signal makes readable.
  static var descriptor: Int32 { unsafe readingEnd }

  /// Whether a signal has asked for the end.
  static var isAsked: Bool { unsafe asked != 0 }

  /// What is thrown then.
  static var failure: CommandFailure {
    let name = unsafe strsignal(asked).map { unsafe String(cString: $0) } ?? "a signal"
    return CommandFailure(.interrupted, nil, "Ended before its time: \(name).")
  }

  /// From now on a signal removes this file.
  static func watch(_ file: FileName) {
    unsafe temporary = unsafe file.withCString { unsafe strdup($0) }
  }

  /// The file is in its place or gone.
  static func forget() {
    let old = unsafe temporary
    unsafe temporary = nil
    unsafe free(old)
  }

  /// Removes the file that is watched.
  static func clean() {
    if let name = unsafe temporary { _ = unsafe unlink(name) }
  }

  /// Ends the process by the signal that has asked, as who sent it expects.
  static func end() -> Never { end(by: unsafe asked) }

  private static func end(by number: Int32) -> Never {
    clean()
    _ = signal(number, SIG_DFL)
    // The signal that is being handled is held back until it is handled.
    SignalMask.unblock(number)
    raise(number)
    _exit(128 + number)
  }
}

/// The signals that are held back.
enum SignalMask {
  /// Lets a signal through, which whoever started the process may have held back by chance, as a
  /// thread of a pool does.
  static func unblock(_ number: Int32) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, number)
    unsafe sigprocmask(SIG_UNBLOCK, &set, nil)
  }
}
