#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that appears whole or not at all: it is written beside its place under another name and
/// renamed at the end. A pipe or a device is written directly.
struct OutputFile: ~Copyable {
  private let target: FileName
  private let file: FileDescriptor
  /// The name until the end, nil when the target is written directly.
  private var temporary: FileName?

  private init(_ target: FileName, _ file: consuming FileDescriptor, temporary: FileName?) {
    self.target = target
    self.file = file
    self.temporary = temporary
  }

  /// Opens the file that a name leads to, through symbolic links.
  static func open(_ name: FileName) throws(CommandFailure) -> OutputFile {
    do throws(SystemError) {
      let existing = FileStatus(of: name)
      if let existing, existing.kind != .file || existing.isStandardOutput {
        return OutputFile(name, try FileDescriptor(name, O_WRONLY | O_APPEND), temporary: nil)
      }
      let target = try name.followingLinks()
      let number = UInt32.random(in: .min ... .max)
      let temporary = target.folder.appending(FileName(".girconv-\(getpid())-\(number)"))
      // Before the file is there, so that no signal finds it unwatched.
      InterruptedOutput.watch(temporary)
      let file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
      if let existing { _ = fchmod(file.number, existing.permissions) }
      return OutputFile(target, file, temporary: temporary)
    } catch {
      InterruptedOutput.forget()
      throw failure(name, error)
    }
  }

  /// Adds bytes at the end.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(SystemError) {
      try FileDescriptor.writeAll(bytes, to: file.number)
    } catch {
      if error.number == EPIPE { exit(EXIT_SUCCESS) }
      throw OutputFile.failure(target, error)
    }
  }

  /// Puts the file, which is whole now, into its place.
  consuming func commit() throws(CommandFailure) {
    guard let temporary else { return }
    do throws(SystemError) {
      _ = try retrying { fsync(file.number) }
      _ = try retrying {
        unsafe temporary.withCString { from in
          unsafe target.withCString { to in unsafe rename(from, to) }
        }
      }
      self.temporary = nil
      InterruptedOutput.forget()
    } catch {
      throw OutputFile.failure(target, error)
    }
  }

  deinit {
    if let temporary {
      _ = unsafe temporary.withCString { unsafe unlink($0) }
      InterruptedOutput.forget()
    }
  }

  private static func failure(_ name: FileName, _ error: SystemError) -> CommandFailure {
    if error.number == ENOENT {
      return CommandFailure(
        .notWritable, name, "The folder of the output is not there; make it first.")
    }
    return CommandFailure(.notWritable, name, "The output cannot be written: \(error.text).")
  }
}

extension FileStatus {
  /// Whether this is the file that standard output goes to, as /dev/stdout is; renaming another
  /// file to its name would leave the shell's own behind.
  var isStandardOutput: Bool {
    var status = stat()
    guard unsafe fstat(STDOUT_FILENO, &status) == 0 else { return false }
    return identity == FileStatus(status).identity
  }
}

extension FileName {
  /// The name of the file that the symbolic links of this name lead to, there or not.
  func followingLinks() throws(SystemError) -> FileName {
    var name = self
    // As many as Linux itself follows.
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = unsafe name.withCString { unsafe readlink($0, &buffer, buffer.count) }
      guard count >= 0 else { return name }
      let link = FileName(bytes: buffer[..<count].map { UInt8(bitPattern: $0) })
      let isAbsolute = link.bytes.first == UInt8(ascii: "/")
      name = isAbsolute ? link : name.folder.appending(link)
    }
    throw SystemError(number: ELOOP)
  }
}
