#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How much a process that reads documents may ask for.
struct ProcessLimits: Sendable {
  /// Milliseconds on the clock, after which a document's process is ended.
  var hardMilliseconds = 30_000
  /// Bytes of memory.
  var memoryBytes = 1 << 30

  /// How many processes the machine runs at the same time.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The options' names, which errors name.
  static let hardDeadlineName = "hard-deadline"
  static let memoryName = "max-memory"

  /// Holds this process to the limit of memory, and keeps it from leaving its memory on the disk
  /// when it crashes.
  func apply() {
    ProcessLimits.set(RLIMIT_CORE, 0)
    // A process that needs more before it has done anything, as one built to be examined does,
    // could do nothing at all.
    if let used = ProcessLimits.memoryInUse, used >= memoryBytes { return }
    ProcessLimits.set(RLIMIT_DATA, memoryBytes)
  }

  /// Whether so much is in use already that the next document would have less than others had. More
  /// than the limit is in use only where it could not be set.
  var isWorn: Bool {
    // What the limit counts costs a hundredth of a document to ask for, and what was never touched
    // does not stay.
    guard ProcessLimits.peakMemory > memoryBytes / 8 else { return false }
    let used = ProcessLimits.memoryInUse ?? 0
    return used > memoryBytes / 4 && used < memoryBytes
  }

  /// The most bytes of memory that the process has touched at any time.
  private static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Darwin)
      _ = unsafe getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss << 10
    #endif
  }

  /// Bytes of memory that the limit counts, nil where the system does not tell.
  private static var memoryInUse: Int? {
    guard let file = try? FileDescriptor(FileName("/proc/self/statm"), O_RDONLY),
      let bytes = try? FileDescriptor.readAll(file.number, limit: 256)
    else { return nil }
    let fields = bytes.split(separator: UInt8(ascii: " "))
    guard fields.count > 5, let pages = Int(String(decoding: fields[5], as: UTF8.self)) else {
      return nil
    }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }

  #if canImport(Darwin)
    private typealias Resource = Int32
  #else
    private typealias Resource = __rlimit_resource
  #endif

  private static func set(_ resource: Resource, _ value: Int) {
    var limit = rlimit()
    #if canImport(Darwin)
      let number = resource
    #else
      let number = __rlimit_resource_t(resource.rawValue)
    #endif
    guard unsafe getrlimit(number, &limit) == 0 else { return }
    limit.rlim_cur = min(rlim_t(value), limit.rlim_max)
    _ = unsafe setrlimit(number, &limit)
  }
}

/// The system's clock that nobody sets.
enum Clock {
  /// Milliseconds since some moment.
  static var milliseconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}

extension ProcessLimits {
  /// The exit status by which a worker says that it had no memory left.
  static let memoryStatus: Int32 = 12

  /// Why an input gave no result that took too long.
  func lateness(of name: FileName) -> CommandFailure {
    CommandFailure(
      .deadlineExceeded, name,
      "The document took more than \(LimitKind.milliseconds.text(hardMilliseconds)), and its"
        + " process was ended (--\(ProcessLimits.hardDeadlineName)).")
  }

  /// Why an input gave no result whose process ended.
  func failure(of name: FileName, _ end: ProcessEnd) -> CommandFailure {
    end == .exit(ProcessLimits.memoryStatus) ? greed(of: name) : crash(of: name, end.text)
  }

  /// Why a process ended that had not begun yet.
  func earlyEnd(_ end: ProcessEnd) -> String {
    end == .exit(ProcessLimits.memoryStatus)
      ? "it needs more memory than \(LimitKind.bytes.text(memoryBytes))"
        + " (--\(ProcessLimits.memoryName))"
      : "it ended at once (\(end.text))"
  }

  /// Why an input gave no result that needed too much memory.
  func greed(of name: FileName) -> CommandFailure {
    CommandFailure(
      .memoryExceeded, name,
      "The document needs more memory than \(LimitKind.bytes.text(memoryBytes))"
        + " (--\(ProcessLimits.memoryName)).")
  }

  /// Why an input gave no result on which its process crashed.
  func crash(of name: FileName, _ how: String) -> CommandFailure {
    CommandFailure(
      .workerCrashed, name,
      "The process that read the document crashed (\(how)). That is a fault of girconv; please"
        + " report it.")
  }
}
