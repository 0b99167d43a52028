#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A moment on the clock of the thread's own computing time, which neither a busy machine nor a
/// sleeping one moves, so that the same document comes to the same end.
struct Deadline: Sendable, Equatable {
  /// Milliseconds of the thread's computing time.
  private var end: Int

  /// No deadline.
  static let never = Deadline(end: .max)

  private init(end: Int) {
    self.end = end
  }

  /// The moment after some milliseconds of computing.
  init(after milliseconds: Int) {
    let (sum, overflow) = Deadline.now.addingReportingOverflow(milliseconds)
    end = overflow ? .max - 1 : sum
  }

  /// How late it is, nil before the deadline.
  var millisecondsLate: Int? {
    guard self != .never else { return nil }
    let now = Deadline.now
    return now >= end ? now - end : nil
  }

  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
