#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Removes the file that is being written when a signal ends the process (Ctrl-C, kill).
enum InterruptedOutput {
  /// The name of the file, nil between two. A signal may come at any time, so that there is nothing
  /// here but a pointer.
  nonisolated(unsafe) private static var name: UnsafeMutablePointer<CChar>?

  /// From now on a signal removes this file.
  static func watch(_ file: FileName) {
    unsafe name = unsafe file.withCString { unsafe strdup($0) }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number) { number in
        if let name = unsafe InterruptedOutput.name { _ = unsafe unlink(name) }
        _ = signal(number, SIG_DFL)
        raise(number)
      }
      // Who started the process wants it to go on, as nohup does.
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
    }
  }

  /// The file is in its place or gone.
  static func forget() {
    let old = unsafe name
    unsafe name = nil
    unsafe free(old)
  }
}
