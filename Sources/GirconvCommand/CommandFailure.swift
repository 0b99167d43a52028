import ArgumentParser
import Girconv

/// Why an input gave no result or an output could not be written: one line for people.
struct CommandFailure: Error {
  /// The file, as printed.
  var file: String
  /// The stable code.
  var code: String
  /// What is wrong and what to do.
  var message: String

  /// A failure of the command's own.
  init(_ code: Code, _ file: FileName, _ message: String) {
    self.file = file.printed
    self.code = code.rawValue
    self.message = message
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
    /// The output cannot be written.
    case notWritable = "not-writable"
  }

  /// The line for standard error.
  var line: String {
    "girconv: \(file): \(code): \(message)"
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
}

extension Tally {
  /// Throws the exit status that says that some input gave no result.
  func requireResults() throws {
    if !failures.isEmpty { throw ExitStatus.someFailed }
  }
}
