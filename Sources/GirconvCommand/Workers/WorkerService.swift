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

  /// Works until the process that started it wants no more, or is no more.
  func run() {
    // The keys of a terminal mean the process that started this one.
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { _ = signal(number, SIG_IGN) }
    LastWords.sayByStatus()
    limits.apply()
    guard (try? EndWatch.begin(WorkerProcess.requests)) != nil, send(.ready) else { return }
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
    (try? FileDescriptor.writeAll(
      message.head, message.record, to: WorkerProcess.answers)) != nil
  }
}

/// Ends a process as soon as nobody can write into a pipe any more, whatever it is doing: no worker
/// outlives the process that started it, even one that was killed.
enum EndWatch {
  static func begin(_ reading: Int32) throws(SystemError) {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let fault = unsafe pthread_create(
      &thread, nil,
      { _ in
        var file = pollfd(fd: WorkerProcess.requests, events: 0, revents: 0)
        while unsafe poll(&file, 1, -1) <= 0 {}
        _exit(EXIT_SUCCESS)
      }, nil)
    guard fault == 0 else { throw SystemError(number: fault) }
  }
}
