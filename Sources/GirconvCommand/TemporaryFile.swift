#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is being written and has no place yet. It is locked as long as its owner lives, so
/// that what an owner left that was killed can be told from what is in use.
struct TemporaryFile: ~Copyable {
  let name: FileName
  let file: FileDescriptor

  /// What all names begin with.
  static let prefix = Array(".girconv-".utf8)

  /// Makes a file in a folder; a signal removes it (``Interruption``).
  init(in folder: FileName) throws(SystemError) {
    while true {
      let number = String(UInt64.random(in: .min ... .max), radix: 36)
      let name = folder.appending(FileName(bytes: TemporaryFile.prefix + Array(number.utf8)))
      // Before the file is there, so that no signal finds it unwatched.
      Interruption.watch(name)
      let file = try FileDescriptor(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
      // Where files cannot be locked, nobody removes them.
      let isLocked = flock(file.number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
      if isLocked, FileStatus(of: name) != nil {
        self.name = name
        self.file = file
        return
      }
      // Somebody who removes what is left behind was faster than the lock.
    }
  }

  /// Removes what owners left in a folder that were killed.
  static func removeLeftovers(from folder: FileName) {
    guard let list = unsafe folder.withCString({ unsafe opendir($0) }) else { return }
    defer { unsafe closedir(list) }
    while let entry = unsafe readdir(list) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 1) {
          unsafe FileName(cString: $0)
        }
      }
      if name.bytes.starts(with: prefix) { removeIfLeft(folder.appending(name)) }
    }
  }

  private static func removeIfLeft(_ name: FileName) {
    guard let file = try? FileDescriptor(name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK),
      (try? file.status().kind) == .file, flock(file.number, LOCK_EX | LOCK_NB) == 0
    else { return }
    _ = unsafe name.withCString { unsafe unlink($0) }
  }
}
