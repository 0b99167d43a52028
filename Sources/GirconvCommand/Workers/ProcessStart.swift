#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Starts a process of the running executable.
struct ProcessStart {
  /// Its arguments, its own name the first.
  var arguments: [FileName]

  /// Starts it.
  ///
  /// - Parameter files: files of this process and the numbers under which the new one finds them.
  ///   Standard input is that of this process; its output and errors go nowhere.
  func run(giving files: [(Int32, Int32)]) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for number in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
    }
    for (file, number) in files {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, number)
    }
    var process: pid_t = 0
    let fault = unsafe withPointers(arguments) { arguments in
      unsafe withPointers(environment) { environment in
        unsafe ProcessStart.executable.withCString { path in
          unsafe posix_spawn(&process, path, &actions, nil, arguments, environment)
        }
      }
    }
    guard fault == 0 else { throw SystemError(number: fault) }
    return process
  }

  /// This process's environment. A crash is to be told in one line and at once, so that Swift must
  /// not take the time to look for its causes.
  private var environment: [FileName] {
    let quiet = "SWIFT_BACKTRACE="
    var variables: [FileName] = [FileName(quiet + "enable=no")]
    var next = unsafe environ
    while let variable = unsafe next.pointee {
      let text = unsafe FileName(cString: variable)
      if !text.bytes.starts(with: quiet.utf8) { variables.append(text) }
      unsafe next += 1
    }
    return variables
  }

  /// The file of this process's program.
  private static var executable: FileName {
    #if canImport(Darwin)
      var size: UInt32 = 0
      unsafe _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size) + 1)
      unsafe _NSGetExecutablePath(&path, &size)
      return FileName(bytes: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
    #else
      // Found even when another file has taken its place, as an update does.
      return FileName("/proc/self/exe")
    #endif
  }

  /// Calls with texts as C wants a list of them.
  private func withPointers<Result>(
    _ texts: [FileName], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe texts.map { text in unsafe text.withCString { unsafe strdup($0) } }
    defer { unsafe pointers.forEach { unsafe free($0) } }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeBufferPointer { list in
      var none: UnsafeMutablePointer<CChar>?
      return unsafe body(list.baseAddress ?? withUnsafePointer(to: &none) { unsafe $0 })
    }
  }
}

/// A pipe, both ends of which the processes that are started do not get by themselves.
struct Pipe: ~Copyable {
  let reading: FileDescriptor
  let writing: FileDescriptor

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    _ = try retrying { unsafe pipe(&ends) }
    let first = FileDescriptor(taking: ends[0])
    let second = FileDescriptor(taking: ends[1])
    let reading = try first.aside()
    let writing = try second.aside()
    self.reading = reading
    self.writing = writing
  }
}

extension FileDescriptor {
  /// The same file under a number beyond those that a worker finds its own files under.
  func aside() throws(SystemError) -> FileDescriptor {
    FileDescriptor(taking: try retrying { fcntl(number, F_DUPFD_CLOEXEC, 10) })
  }
}
