#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A worker process from the side of the process that it works for.
final class WorkerProcess {
  /// The numbers under which the worker finds its pipes; standard input stays that of the command.
  static let requests: Int32 = 3
  static let answers: Int32 = 4

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
  /// When it has to be done, on ``Clock``; nil for whenever it likes.
  private(set) var deadline: Int?
  private var isWarned = false

  private let process: pid_t
  private let requests: FileDescriptor
  private let answers: FileDescriptor
  private var unsent: ArraySlice<UInt8> = []
  private var received: [UInt8] = []
  /// Where is read to: as much as the pipe of the answers holds.
  private var chunk = [UInt8](repeating: 0, count: WorkerProcess.pipeBytes)
  /// Most answers fit into it whole, so that a worker need not wait in the middle of one.
  private static let pipeBytes = 1 << 18

  /// Starts a worker of the running executable.
  init(arguments: [FileName]) throws(SystemError) {
    let request = try Pipe()
    let answer = try Pipe()
    process = try ProcessStart(arguments: arguments).run(
      giving: [
        (request.reading.number, WorkerProcess.requests),
        (answer.writing.number, WorkerProcess.answers),
      ])
    requests = request.writing
    answers = answer.reading
    _ = fcntl(requests.number, F_SETFL, O_NONBLOCK)
    #if os(Linux)
      // F_SETPIPE_SZ of linux/fcntl.h; a pipe stays as it is where the system does not allow it.
      _ = fcntl(answers.number, 1031, Int32(WorkerProcess.pipeBytes))
    #endif
    deadline = Clock.milliseconds + 30_000
  }

  /// Where its messages are read.
  var answerNumber: Int32 { answers.number }
  /// Where it takes what is still to be sent, nil when nothing is.
  var requestNumber: Int32? { unsent.isEmpty ? nil : requests.number }

  /// Hands it an input.
  /// - Parameter milliseconds: how long it may take; standard input is read without haste.
  func give(_ item: WorkItem, number: Int, within milliseconds: Int) {
    state = .busy(number)
    unsent = item.frame[...]
    if case .standardInput = item.content {
      deadline = nil
    } else {
      begin(within: milliseconds)
    }
    send()
  }

  private func begin(within milliseconds: Int) {
    isWarned = false
    let (sum, overflow) = Clock.milliseconds.addingReportingOverflow(milliseconds)
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

  /// Reads what is there and says what is new.
  /// - Parameter milliseconds: how long it may take for an input that it has begun.
  func listen(within milliseconds: Int) -> News {
    let count = receive()
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .dead }
    if count == 0 { return .dead }
    // An answer has begun: what is left depends on this process and no more on the worker.
    deadline = nil
    while let length = WorkerMessage.length(of: received), received.count >= length {
      guard let message = WorkerMessage(frame: received[..<length]) else { return .dead }
      received.removeFirst(length)
      switch message {
      case .ready: state = .idle
      case .begun: begin(within: milliseconds)
      case .answer(let answer, let isLast):
        state = isLast ? .leaving : .idle
        deadline = nil
        return .answer(answer)
      }
    }
    return .nothing
  }

  private func receive() -> Int {
    let count = unsafe chunk.withUnsafeMutableBytes {
      unsafe read(answers.number, $0.baseAddress, $0.count)
    }
    if count > 0 { received += chunk[..<count] }
    return count
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
