import ArgumentParser
import Documents
import Girconv

/// Why an input gave no result or an output could not be written: one line for people.
struct CommandFailure: Error {
  /// The file, as printed; nil where the fault is none of a file.
  var file: String?
  /// The stable code.
  var code: String
  /// What is wrong and what to do.
  var message: String

  /// A failure of the command's own.
  init(_ code: Code, _ file: FileName?, _ message: String) {
    self.file = file?.printed
    self.code = code.rawValue
    self.message = message
  }

  /// A failure of reading a document.
  init(_ failure: ReadingFailure, _ file: FileName) {
    self.file = file.printed
    code = failure.code.rawValue
    message = failure.message
  }

  /// The failure of an input of too many bytes.
  init(tooLarge file: FileName, met: Int, _ limits: ReadingLimits) {
    let refusal = ReadingLimit.fileBytes.exceeded(in: "The file", met: met, limits)
    self.init(.fileTooLarge, file, refusal.message)
  }

  /// The failure of a member of a tar archive that is a hard link.
  init(hardLink file: FileName) {
    self.init(
      .notReadable, file,
      "The archive has only a hard link to a file before it, and the bytes there; make it with tar's"
        + " --hard-dereference.")
  }

  /// The same failure, with where that is kept which was finished before it.
  func keeping(_ name: FileName?) -> CommandFailure {
    guard let name else { return self }
    var failure = self
    failure.message += " What was finished is in \(name.printed)."
    return failure
  }

  /// Whether a stream of inputs is at fault, of which the output then tells too.
  var isOfStream: Bool {
    [Code.streamTruncated, .streamMalformed].contains { $0.rawValue == code }
  }

  /// Whether an output has no place, which another one may have.
  var isOutputTaken: Bool { code == Code.outputTaken.rawValue }

  /// What the process ends with for this failure.
  var exitStatus: ExitCode {
    switch Code(rawValue: code) {
    case .workerNotStarted: ExitStatus.systemFault
    default: ExitStatus.outputFault
    }
  }

  /// The codes that the command adds to those of reading.
  enum Code: String, CaseIterable {
    /// There is no such file.
    case notFound = "not-found"
    /// The file cannot be opened or read.
    case notReadable = "not-readable"
    /// The name is a folder's.
    case isAFolder = "is-a-folder"
    /// The name is that of a pipe, a device or the like.
    case notAFile = "not-a-file"
    /// The file goes beyond the limit.
    case fileTooLarge = "file-too-large"
    /// The archive is damaged, or ends before its end.
    case malformedArchive = "malformed-archive"
    /// The archive lies in another one.
    case nestedArchive = "nested-archive"
    /// The output's place is another output's or an input's, or a folder or a file is in the way.
    case outputTaken = "output-taken"
    /// The output cannot be written.
    case notWritable = "not-writable"
    /// The process that read the document ended before its time.
    case workerCrashed = "worker-crashed"
    /// The document took too long, and its process was ended.
    case deadlineExceeded = "deadline-exceeded"
    /// The document needed more memory than its process may have.
    case memoryExceeded = "memory-exceeded"
    /// No worker process can be started.
    case workerNotStarted = "worker-not-started"
    /// The stream of inputs ended within one.
    case streamTruncated = "stream.truncated"
    /// The stream of inputs is damaged, or none at all.
    case streamMalformed = "stream.malformed"
    /// A signal asked for the end.
    case interrupted
  }

  /// The line for standard error.
  var line: String {
    (["girconv", file, code].compactMap(\.self) + [message.visible]).joined(separator: ": ")
  }
}

/// What the command ends with; wrong usage is 64, which is ArgumentParser's own.
enum ExitStatus {
  /// Everything was done.
  static let done = ExitCode.success
  /// Some input gave no result.
  static let someFailed = ExitCode(1)
  /// Something was found in some report.
  static let somethingFound = ExitCode(2)
  /// The output could not be written (EX_IOERR).
  static let outputFault = ExitCode(74)
  /// The system does not let girconv do its work (EX_OSERR).
  static let systemFault = ExitCode(71)
}

extension Tally {
  /// Throws the exit status that says that some input gave no result.
  func requireResults() throws {
    if !failures.isEmpty { throw ExitStatus.someFailed }
  }
}
