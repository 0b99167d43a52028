#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A call of the system that failed.
struct SystemError: Error, Equatable {
  /// The number of the error.
  var number: Int32

  /// The error of the call before.
  static var last: SystemError { SystemError(number: errno) }

  /// What the system calls it.
  var text: String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}

/// Calls again as long as a signal interrupts.
/// - Throws: the error of a call that gave a negative result.
func retrying<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw SystemError.last }
  }
}

/// An open file, closed when it is no longer needed.
struct FileDescriptor: ~Copyable {
  /// The number by which the system knows it.
  let number: Int32

  /// Opens a file.
  init(_ name: FileName, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    number = try retrying { unsafe name.withCString { unsafe open($0, flags | O_CLOEXEC, mode) } }
  }

  /// Takes over an open file.
  init(taking number: Int32) {
    self.number = number
  }

  deinit { _ = close(number) }

  /// The number of the file, which stays open as long as the process.
  consuming func keep() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// What the system knows about the file.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retrying { unsafe fstat(number, &status) }
    return FileStatus(status)
  }

  /// Reads all bytes, but at most `limit` and one more, which tells that there are more.
  /// - Parameter expected: how many there are likely to be.
  static func readAll(_ number: Int32, limit: Int, expected: Int = 0) throws(SystemError) -> [UInt8]
  {
    // One more than expected, so that the end of the file is met at once.
    var bytes = try unsafe filled(max(0, min(expected, limit)) + 1) { space, _ in
      unsafe read(number, space.baseAddress, space.count)
    }
    guard bytes.count > expected else { return bytes }
    while bytes.count <= limit {
      let wanted = min(limit + 1 - bytes.count, max(1 << 16, bytes.count))
      let more = try readAll(number, count: wanted)
      bytes += more
      // A terminal's end comes once.
      if more.count < wanted { break }
    }
    return bytes
  }

  /// Reads so many bytes, fewer only where the file ends.
  static func readAll(_ number: Int32, count: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      // What a length says need not be there.
      let wanted = min(count - bytes.count, 1 << 20)
      let more = try unsafe filled(wanted) { space, _ in
        unsafe read(number, space.baseAddress, space.count)
      }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      if more.count < wanted { break }
    }
    return bytes
  }

  /// Reads so many bytes at a place, fewer only where the file ends.
  static func bytes(_ range: Range<Int>, of number: Int32) throws(SystemError) -> [UInt8] {
    try unsafe filled(range.count) { space, done in
      unsafe pread(number, space.baseAddress, space.count, off_t(range.lowerBound + done))
    }
  }

  /// Bytes that are read piece by piece until there are no more.
  /// - Parameter read: reads into the space that is left, behind so many bytes.
  private static func filled(
    _ wanted: Int, _ read: (UnsafeMutableRawBufferPointer, Int) -> Int
  ) throws(SystemError) -> [UInt8] {
    // The array of no elements is one for all threads, and must not be written to.
    guard wanted > 0 else { return [] }
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { space, count in
      do throws(SystemError) {
        while count < space.count {
          let left = unsafe UnsafeMutableRawBufferPointer(
            UnsafeMutableBufferPointer(rebasing: space[count...]))
          let got = try retrying { unsafe read(left, count) }
          if got == 0 { break }
          count += got
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, and then others that go with them.
  static func writeAll(_ bytes: [UInt8], _ more: [UInt8] = [], to number: Int32) throws(SystemError)
  {
    var done = 0
    while done < bytes.count + more.count {
      done += try retrying {
        unsafe bytes[min(done, bytes.count)...].withUnsafeBytes { first in
          unsafe more[max(0, done - bytes.count)...].withUnsafeBytes { second in
            let pieces = unsafe [first, second].map {
              unsafe iovec(
                iov_base: UnsafeMutableRawPointer(mutating: $0.baseAddress), iov_len: $0.count)
            }
            return unsafe writev(number, pieces, 2)
          }
        }
      }
    }
  }
}

/// What the system knows about a file.
struct FileStatus: Equatable {
  /// What kind of file it is.
  enum Kind { case file, folder, other }

  /// A moment since 1970.
  struct Time: Equatable {
    var seconds: Int
    var nanoseconds: Int
  }

  /// What kind of file it is.
  var kind: Kind
  /// The size in bytes.
  var size: Int
  /// When it was last changed.
  var modified: Time
  /// The permissions.
  var permissions: mode_t
  /// What tells files apart.
  var identity: FileIdentity

  /// The status as the system gives it.
  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Time(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    permissions = status.st_mode & 0o777
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// The status of standard input, nil where that is closed.
  static var ofStandardInput: FileStatus? {
    var status = stat()
    return unsafe fstat(STDIN_FILENO, &status) == 0 ? FileStatus(status) : nil
  }

  /// The status of the file that a name leads to, nil when there is none.
  init?(of name: FileName) {
    var status = stat()
    guard unsafe name.withCString({ unsafe stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }
}

/// The device that a file is on and the file's number there, which tell files apart.
struct FileIdentity: Hashable {
  var device: UInt64
  var number: UInt64
}

/// Takes the clock of the place out of the process: nothing here depends on it, and libzip, which
/// turns the times of entries into it, would look for its rules in the file system at each one.
func forgetTimeZone() {
  unsafe setenv("TZ", "UTC0", 1)
}
