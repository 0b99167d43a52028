import Girconv

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A worker process from its own side: takes requests, one at a time, until there are no more.
struct WorkerService<Content: Extract> {
  var work: DocumentWork<Content>
  var limits: ProcessLimits
  /// Where records are left, nil where there is no such place.
  private let records = SharedRecords(mapping: WorkerProcess.records)

  /// Works until the process that started it wants no more, or is no more.
  func run() {
    // The keys of a terminal mean the process that started this one.
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { _ = signal(number, SIG_IGN) }
    LastWords.sayByStatus()
    limits.apply()
    Lifeline.hold()
    guard send(.ready) else { return }
    while let item = try? WorkItem.read(from: WorkerProcess.requests) {
      let answer = answer(item)
      let isLast = limits.isWorn
      guard send(.answer(answer, isLast: isLast)), !isLast else { return }
    }
  }

  private func answer(_ item: WorkItem) -> Answer {
    errno = 0
    let answer: Answer
    do throws(CommandFailure) {
      let bytes = try work.bytes(of: item)
      if case .standardInput = item.content { _ = send(.begun) }
      answer = work.answer(item.name, bytes)
    } catch {
      return work.refusal(item, error)
    }
    // What C's own memory was too small for looks like a damaged document.
    if answer.status == .error, errno == ENOMEM { _exit(ProcessLimits.memoryStatus) }
    return answer
  }

  private func send(_ message: WorkerMessage) -> Bool {
    let place = records?.leave(message.record)
    return
      (try? FileDescriptor.writeAll(
        message.head(leftAt: place), place == nil ? message.record : [], to: WorkerProcess.answers))
      != nil
  }
}

/// Ends this process as soon as nobody holds the other end of a pipe any more, whatever it is doing:
/// no worker outlives the process that started it, even one that was killed.
///
/// A signal tells of it, since a second thread, even one that only waits, makes every allocation
/// take a lock. A system without that signal ends a worker when it asks for its next input.
enum Lifeline {
  static func hold() {
    _ = signal(SIGIO) { _ in
      let before = errno
      Lifeline.endIfLost()
      errno = before
    }
    SignalMask.unblock(SIGIO)
    _ = fcntl(WorkerProcess.lifeline, F_SETOWN, getpid())
    _ = fcntl(WorkerProcess.lifeline, F_SETFL, O_ASYNC)
    // It may have been let go before.
    endIfLost()
  }

  private static func endIfLost() {
    var file = pollfd(fd: WorkerProcess.lifeline, events: 0, revents: 0)
    if unsafe poll(&file, 1, 0) > 0 { _exit(EXIT_SUCCESS) }
  }
}
