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
  /// Milliseconds on the clock of the machine before which the thread cannot have computed so much.
  /// That clock costs no call of the system.
  private var earliest: Int

  /// No deadline.
  static let never = Deadline(end: .max, earliest: .max)

  private init(end: Int, earliest: Int) {
    self.end = end
    self.earliest = earliest
  }

  /// The moment after some milliseconds of computing.
  init(after milliseconds: Int) {
    let ends = [CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC].map { clock in
      let (sum, overflow) = Deadline.now(clock).addingReportingOverflow(milliseconds)
      return overflow ? .max - 1 : sum
    }
    self.init(end: ends[0], earliest: ends[1])
  }

  /// How late it is, nil before the deadline.
  var millisecondsLate: Int? {
    guard self != .never, Deadline.now(CLOCK_MONOTONIC) >= earliest else { return nil }
    let now = Deadline.now(CLOCK_THREAD_CPUTIME_ID)
    return now >= end ? now - end : nil
  }

  private static func now(_ clock: clockid_t) -> Int {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
