#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A worker process from the side of the process that it works for.
final class WorkerProcess {
  /// The numbers under which the worker finds its files; standard input stays that of the command.
  static let requests: Int32 = 3
  static let answers: Int32 = 4
  static let lifeline: Int32 = 5
  static let records: Int32 = 6

  /// What it is doing.
  enum State: Equatable {
    case starting
    case idle
    /// It works on the input of this number.
    case busy(Int)
    /// It said that it ends.
    case leaving
  }

  private(set) var state = State.starting
  /// The number of the input that it goes on with by itself, nil for none.
  private(set) var ahead: Int?
  /// Whether the answer came so soon that another input may wait for the next one.
  private(set) var isQuick = false
  /// When it has to be done, on ``Clock``; nil for whenever it likes.
  private(set) var deadline: Int?
  private var isWarned = false
  /// When it was given the input that it works on.
  private var begun = 0
  /// How long an answer may take, in milliseconds, to have come soon.
  private static let quickMilliseconds = 50

  private let process: pid_t
  private let requests: FileDescriptor
  private let answers: FileDescriptor
  /// Held as long as the worker may live.
  private let lifeline: FileDescriptor
  private var unsent: ArraySlice<UInt8> = []
  /// The beginning of a message.
  private var received: [UInt8] = []
  /// Where is read to: as much as the pipe of the answers holds.
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  /// Where it leaves records, nil where the system has no memory to share.
  private let records: SharedRecords?

  /// Starts a worker of the running executable.
  init(arguments: [FileName]) throws(SystemError) {
    let request = try Pipe()
    let answer = try Pipe()
    let lifeline = try Pipe()
    let memory: FileDescriptor
    do {
      memory = try SharedRecords.newFile()
    } catch {
      // A pipe cannot be mapped, which tells the worker too that there is no such memory.
      memory = try answer.writing.aside()
    }
    process = try ProcessStart(arguments: arguments).run(
      giving: [
        (request.reading.number, WorkerProcess.requests),
        (answer.writing.number, WorkerProcess.answers),
        (lifeline.reading.number, WorkerProcess.lifeline),
        (memory.number, WorkerProcess.records),
      ])
    requests = request.writing
    answers = answer.reading
    self.lifeline = lifeline.writing
    records = SharedRecords(mapping: memory.number)
    _ = fcntl(requests.number, F_SETFL, O_NONBLOCK)
    deadline = Clock.milliseconds + 30_000
  }

  /// Where its messages are read.
  var answerNumber: Int32 { answers.number }
  /// Where it takes what is still to be sent, nil when nothing is.
  var requestNumber: Int32? { unsent.isEmpty ? nil : requests.number }

  /// Hands it an input.
  /// - Parameter milliseconds: how long it may take; standard input is read without haste.
  func give(_ item: WorkItem, number: Int, within milliseconds: Int) {
    unsent += item.frame
    if case .busy = state {
      ahead = number
    } else {
      state = .busy(number)
      begin(within: milliseconds)
      if case .standardInput = item.content { deadline = nil }
    }
    send()
  }

  /// Takes back the input that it will not get to.
  func takeBack() -> Int? {
    defer { ahead = nil }
    return ahead
  }

  private func begin(within milliseconds: Int) {
    isWarned = false
    begun = Clock.milliseconds
    let (sum, overflow) = begun.addingReportingOverflow(milliseconds)
    deadline = overflow ? nil : sum
  }

  /// Whether it has let its deadline pass, and another moment too: this process may have been
  /// stopped or kept waiting itself, with the answer on its way.
  func isTooLate(_ now: Int) -> Bool {
    guard let deadline, now >= deadline else { return false }
    guard !isWarned else { return true }
    isWarned = true
    self.deadline = now + 500
    return false
  }

  /// Sends as much as it takes. What cannot be sent shows as its end.
  func send() {
    while !unsent.isEmpty {
      let count = unsafe unsent.withUnsafeBytes {
        unsafe write(requests.number, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      unsent = unsent.dropFirst(count)
    }
  }

  /// What it has said, or that it is no more.
  enum News {
    case nothing
    case answer(Answer)
    case dead
  }

  /// Says what is new in what was read before, and did not come alone.
  func more(within milliseconds: Int) -> News {
    guard !received.isEmpty else { return .nothing }
    var rest = received[...]
    let news = understand(&rest, within: milliseconds)
    if rest.count < received.count { received = Array(rest) }
    return news
  }

  /// Reads what is there and says what is new.
  /// - Parameter milliseconds: how long it may take for an input that it has begun.
  func listen(within milliseconds: Int) -> News {
    let count = unsafe chunk.withUnsafeMutableBytes {
      unsafe read(answers.number, $0.baseAddress, $0.count)
    }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .dead }
    if count == 0 { return .dead }
    // An answer has begun: what is left depends on this process and no more on the worker.
    deadline = nil
    // Most messages are whole, and taken from where they were read to.
    if !received.isEmpty { received += chunk[..<count] }
    var rest = received.isEmpty ? chunk[..<count] : received[...]
    let news = understand(&rest, within: milliseconds)
    if received.isEmpty || rest.count < received.count { received = Array(rest) }
    return news
  }

  /// Takes messages until one has news.
  private func understand(_ rest: inout ArraySlice<UInt8>, within milliseconds: Int) -> News {
    while let length = WorkerMessage.length(of: rest), rest.count >= length {
      guard let message = WorkerMessage(frame: rest.prefix(length), records) else { return .dead }
      rest = rest.dropFirst(length)
      switch message {
      case .ready: state = .idle
      case .begun: begin(within: milliseconds)
      case .answer(let answer, let isLast):
        deadline = nil
        isQuick = Clock.milliseconds - begun < WorkerProcess.quickMilliseconds
        state = isLast ? .leaving : .idle
        if !isLast, let number = takeBack() {
          state = .busy(number)
          begin(within: milliseconds)
        }
        return .answer(answer)
      }
    }
    return .nothing
  }

  /// Ends it, if it has not ended, and says how it ended.
  func end() -> ProcessEnd {
    _ = kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return ProcessEnd(status: status)
  }
}

/// How a process ended.
enum ProcessEnd: Equatable {
  /// By itself, with this status.
  case exit(Int32)
  /// By a signal.
  case signal(Int32)

  /// From what waitpid tells.
  init(status: Int32) {
    self = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// For people.
  var text: String {
    switch self {
    case .exit(let status): return "exit status \(status)"
    case .signal(let number):
      let name = unsafe strsignal(number).map { unsafe String(cString: $0) }
      return "signal \(number)" + (name.map { ", \($0)" } ?? "")
    }
  }
}
