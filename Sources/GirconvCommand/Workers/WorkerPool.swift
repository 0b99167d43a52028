#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Has inputs converted by worker processes, one at a time each, and gives the answers in the order of
/// the inputs.
///
/// A worker that dies or takes too long costs one input its result; another one takes its place. A
/// worker that answers soon has the name of its next input ahead, so that it need not wait until its
/// answer is written; if it dies, somebody else gets that input.
struct WorkerPool<Source: WorkSource> {
  /// The arguments of a worker, the process's name the first.
  let arguments: [FileName]
  let limits: ProcessLimits
  /// The answer for an input without a result.
  let refusal: (WorkItem, CommandFailure) -> Answer

  private(set) var source: Source
  /// The source has said that there is nothing any more, and why if it is not its end.
  private var hasEnded = false
  private var fault: CommandFailure?
  /// The source has said that there is nothing at the moment.
  private var isWaitingForSource = false
  /// The input that was taken on last can be given ahead.
  private var lastIsAtHand = false

  private var workers: [WorkerProcess] = []
  /// How many workers the system allows.
  private var mostWorkers: Int

  /// The inputs that are not written yet, by their numbers.
  private var items: [Int: WorkItem] = [:]
  /// The numbers of those that no worker has yet.
  private var unassigned: [Int] = []
  private var answers: [Int: Answer] = [:]
  /// The number of the next input, and of the next that is written.
  private var next = 0
  private var head = 0
  /// Bytes of answers that wait for those before them.
  private var waitingBytes = 0

  /// How much may wait for one slow input before the others are kept waiting too.
  private static var mostWaitingBytes: Int { 64 << 20 }
  private static var mostWaiting: Int { 4096 }

  /// - Parameter width: how many work at the same time.
  init(
    _ source: Source, arguments: [FileName], width: Int, limits: ProcessLimits,
    refusal: @escaping (WorkItem, CommandFailure) -> Answer
  ) {
    self.source = source
    self.arguments = arguments
    mostWorkers = max(1, width)
    self.limits = limits
    self.refusal = refusal
  }

  /// Converts all inputs.
  ///
  /// - Parameter take: is given each answer as soon as those before it are given.
  /// - Throws: a fault of the source, of what takes the answers, or of the system, which starts no
  ///   worker; also when a signal asks for the end (``Interruption``).
  mutating func run(
    _ take: (WorkItem, Answer) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    defer { for worker in workers { _ = worker.end() } }
    while true {
      try hand()
      // What is written makes room for more.
      if try emit(take) { continue }
      if hasEnded && head == next { break }
      try wait()
    }
    if let fault { throw fault }
  }

  /// Writes what comes next, as far as it is there.
  /// - Returns: whether anything was.
  private mutating func emit(
    _ take: (WorkItem, Answer) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Bool {
    let first = head
    while let answer = answers.removeValue(forKey: head), let item = items.removeValue(forKey: head)
    {
      waitingBytes -= answer.record.count
      head += 1
      try take(item, answer)
      if Interruption.isAsked { throw Interruption.failure }
    }
    return head > first
  }

  private mutating func settle(_ number: Int, _ answer: Answer) {
    answers[number] = answer
    waitingBytes += answer.record.count
  }

  /// Takes inputs on, and gives them to the workers that have none.
  private mutating func hand() throws(CommandFailure) {
    isWaitingForSource = false
    while !hasEnded, !isWaitingForSource, hasRoom { takeOn() }
    for worker in workers where worker.state == .idle && !unassigned.isEmpty { give(worker) }
    while unassigned.count > count(.starting), workers.count < mostWorkers { try start() }
    guard count(.starting) == 0 else { return }
    for worker in workers where mayHaveMore(worker) {
      guard let number = unassigned.first, items[number]?.isAtHand == true else { return }
      give(worker)
    }
  }

  /// Gives a worker the next input.
  private mutating func give(_ worker: WorkerProcess) {
    let number = unassigned.removeFirst()
    guard let item = items[number] else { return }
    worker.give(item, number: number, within: limits.hardMilliseconds)
    items[number] = item.withoutBytes
  }

  /// Whether a worker may be given an input before it is done with another one.
  private func mayHaveMore(_ worker: WorkerProcess) -> Bool {
    guard case .busy = worker.state else { return false }
    return worker.isQuick && worker.ahead == nil
  }

  /// Whether one more input may be taken on: there is a worker for it, and what waits is little.
  private var hasRoom: Bool {
    // Bytes wait where they come from.
    let ahead = lastIsAtHand ? workers.count(where: mayHaveMore) : 0
    let free = count(.idle) + count(.starting) + mostWorkers - workers.count + ahead
    return unassigned.count < free && next - head < Self.mostWaiting
      && waitingBytes < Self.mostWaitingBytes
  }

  private func count(_ state: WorkerProcess.State) -> Int {
    workers.count { $0.state == state }
  }

  private mutating func takeOn() {
    do throws(CommandFailure) {
      switch try source.next() {
      case .ended: hasEnded = true
      case .nothingYet: isWaitingForSource = true
      case .item(let item):
        lastIsAtHand = item.isAtHand
        items[next] = item
        switch item.content {
        case .refused(let failure): settle(next, refusal(item, failure))
        case .done(let earlier): settle(next, earlier.entry.answer)
        case .file, .standardInput, .bytes, .member: unassigned.append(next)
        }
        next += 1
      }
    } catch {
      hasEnded = true
      fault = error
    }
  }

  private mutating func start() throws(CommandFailure) {
    do throws(SystemError) {
      workers.append(try WorkerProcess(arguments: arguments))
    } catch {
      guard !workers.isEmpty else { throw Self.notStarted(error.text) }
      mostWorkers = workers.count
    }
  }

  private static func notStarted(_ reason: String) -> CommandFailure {
    CommandFailure(
      .workerNotStarted, nil, "No worker process can be started: \(reason).")
  }

  /// Waits until a worker, the source or a signal has something to say, or a deadline passes.
  private mutating func wait() throws(CommandFailure) {
    var files = workers.map { pollfd(fd: $0.answerNumber, events: Int16(POLLIN), revents: 0) }
    for worker in workers {
      if let number = worker.requestNumber {
        files.append(pollfd(fd: number, events: Int16(POLLOUT), revents: 0))
      }
    }
    if isWaitingForSource, let number = source.descriptor {
      files.append(pollfd(fd: number, events: Int16(POLLIN), revents: 0))
    }
    files.append(pollfd(fd: Interruption.descriptor, events: Int16(POLLIN), revents: 0))
    _ = unsafe poll(&files, nfds_t(files.count), timeout)
    if Interruption.isAsked { throw Interruption.failure }
    let now = Clock.milliseconds
    for (worker, file) in zip(workers, files) {
      worker.send()
      if file.revents != 0 {
        try hear(worker)
      } else if worker.isTooLate(now) {
        try replace(worker, isLate: true)
      }
    }
  }

  /// Milliseconds until the next deadline, -1 for none.
  private var timeout: Int32 {
    guard let first = workers.compactMap(\.deadline).min() else { return -1 }
    return Int32(clamping: max(0, first - Clock.milliseconds) + 1)
  }

  private mutating func hear(_ worker: WorkerProcess) throws(CommandFailure) {
    var state = worker.state
    var news = worker.listen(within: limits.hardMilliseconds)
    while case .answer(let answer) = news {
      guard case .busy(let number) = state else { break }
      settle(number, answer)
      if worker.state == .leaving { takeBack(worker) }
      state = worker.state
      news = worker.more(within: limits.hardMilliseconds)
    }
    if case .dead = news { try replace(worker, isLate: false) }
  }

  /// Puts the input that a worker had ahead before all others.
  private mutating func takeBack(_ worker: WorkerProcess) {
    if let number = worker.takeBack() { unassigned.insert(number, at: 0) }
  }

  /// Ends a worker; the next input that needs one gets a new one.
  private mutating func replace(_ worker: WorkerProcess, isLate: Bool) throws(CommandFailure) {
    let end = worker.end()
    workers.removeAll { $0 === worker }
    takeBack(worker)
    switch worker.state {
    case .starting:
      throw Self.notStarted(isLate ? "it does not begin" : limits.earlyEnd(end))
    case .idle, .leaving: break
    case .busy(let number):
      guard let item = items[number] else { return }
      let failure =
        isLate ? limits.lateness(of: item.name) : limits.failure(of: item.name, end)
      settle(number, refusal(item, failure))
    }
  }
}
