import Documents

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One input of the command: a file or standard input.
enum InputFile: Equatable {
  case file(FileName)
  case standardInput

  /// The input that an argument names, standard input for "-".
  init(argument: String) {
    self = argument == "-" ? .standardInput : .file(FileName(argument: argument))
  }

  /// The name as it was given.
  var name: FileName {
    switch self {
    case .file(let name): name
    case .standardInput: FileName("-")
    }
  }

  /// Reads all of it, as far as the limits allow.
  func read(limits: ReadingLimits) throws(CommandFailure) -> [UInt8] {
    let limit = limits.fileBytes
    let bytes =
      switch self {
      case .standardInput:
        try reading { () throws(SystemError) in
          try FileDescriptor.readAll(STDIN_FILENO, limit: limit)
        }
      case .file(let name): try read(name, limits)
      }
    guard bytes.count <= limit else { throw tooLarge(bytes.count, limits) }
    return bytes
  }

  private func read(_ name: FileName, _ limits: ReadingLimits) throws(CommandFailure) -> [UInt8] {
    // Opening a pipe must not wait for somebody to write into it.
    let file = try reading { () throws(SystemError) in
      try FileDescriptor(name, O_RDONLY | O_NONBLOCK)
    }
    let status = try reading { () throws(SystemError) in try file.status() }
    switch status.kind {
    case .folder:
      throw CommandFailure(.isAFolder, name, "This is a folder; name the files in it.")
    case .other:
      throw CommandFailure(
        .notAFile, name, "This is a pipe or a device; give its content to standard input, as -.")
    case .file where status.size > limits.fileBytes: throw tooLarge(status.size, limits)
    case .file: break
    }
    return try reading { () throws(SystemError) in
      try FileDescriptor.readAll(
        file.number, limit: limits.fileBytes, expected: status.size)
    }
  }

  private func tooLarge(_ met: Int, _ limits: ReadingLimits) -> CommandFailure {
    CommandFailure(tooLarge: name, met: met, limits)
  }

  /// Does what the system may refuse.
  private func reading<Result: ~Copyable>(
    _ body: () throws(SystemError) -> Result
  ) throws(CommandFailure) -> Result {
    do {
      return try body()
    } catch {
      switch error.number {
      case ENOENT, ENOTDIR:
        throw CommandFailure(.notFound, name, "There is no such file; is its name spelled right?")
      case ENXIO:
        throw CommandFailure(.notAFile, name, "This is a socket or a device.")
      default:
        throw CommandFailure(.notReadable, name, "The file cannot be read: \(error.text).")
      }
    }
  }
}
