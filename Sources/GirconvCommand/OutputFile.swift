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
  /// The bytes that were written in whole pieces.
  private var count = 0

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
      let temporary = try TemporaryFile(in: target.folder)
      let file = temporary.file
      if let existing { _ = fchmod(file.number, existing.permissions) }
      return OutputFile(target, file, temporary: temporary.name)
    } catch {
      Interruption.forget()
      throw failure(name, error)
    }
  }

  /// Adds a piece at the end.
  mutating func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(SystemError) {
      try FileDescriptor.writeAll(bytes, to: file.number)
      count += bytes.count
    } catch {
      if error.number == EPIPE { exit(EXIT_SUCCESS) }
      throw OutputFile.failure(target, error)
    }
  }

  /// Puts the file, which is whole now, into its place.
  consuming func commit() throws(CommandFailure) {
    try put(to: target)
  }

  /// Puts the pieces that are whole into a file beside its place, under the name and `.partial`.
  /// - Returns: its name; nil when the target was written directly.
  consuming func keepPieces() throws(CommandFailure) -> FileName? {
    guard temporary != nil else { return nil }
    let name = target.appending(suffix: ".partial")
    _ = ftruncate(file.number, off_t(count))
    try put(to: name)
    return name
  }

  private mutating func put(to name: FileName) throws(CommandFailure) {
    guard let temporary else { return }
    try OutputFile.put(file.number, temporary, to: name)
    self.temporary = nil
    Interruption.forget()
  }

  /// Gives an open file its name, when all of it is on the disk.
  static func put(
    _ number: Int32, _ temporary: FileName, to name: FileName
  ) throws(CommandFailure) {
    do throws(SystemError) {
      _ = try retrying { fsync(number) }
      _ = try retrying {
        unsafe temporary.withCString { from in
          unsafe name.withCString { to in unsafe rename(from, to) }
        }
      }
    } catch {
      throw failure(name, error)
    }
  }

  deinit {
    if let temporary {
      _ = unsafe temporary.withCString { unsafe unlink($0) }
      Interruption.forget()
    }
  }

  /// Looks before any work whether a file can be written at all.
  static func requirePlace(_ name: FileName) throws(CommandFailure) {
    do throws(SystemError) {
      let status = FileStatus(of: name)
      if status?.kind == .folder { throw SystemError(number: EISDIR) }
      if name.bytes.isEmpty || name.endsInSlash { throw SystemError(number: ENOENT) }
      let isWritten = status.map { $0.kind != .file || $0.isStandardOutput } ?? false
      let needed = isWritten ? name : try name.followingLinks().folder
      if !isWritten, FileStatus(of: needed)?.kind == .file { throw SystemError(number: ENOTDIR) }
      _ = try retrying { unsafe needed.withCString { unsafe access($0, W_OK) } }
    } catch {
      throw failure(name, error)
    }
  }

  /// Why an output cannot be written.
  static func failure(_ name: FileName, _ error: SystemError) -> CommandFailure {
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
