#if DEBUG
  #if canImport(Darwin)
    import Darwin
  #else
    import Glibc
  #endif

  /// Lets the reading of some documents go wrong on purpose, for the tests of what contains it:
  /// `GIRCONV_FAULT` says how, for inputs with the word `fault` in their names.
  enum Fault: String {
    case hang, memory, trap, segv

    static func strike(_ name: FileName) {
      guard name.lastComponent.text.contains("fault"), let value = unsafe getenv("GIRCONV_FAULT"),
        let fault = Fault(rawValue: unsafe String(cString: value))
      else { return }
      switch fault {
      // Not without a call, in which alone a sanitizer lets signals through.
      case .hang: while true { usleep(100) }
      case .memory:
        var bytes: [[UInt8]] = []
        while true { bytes.append([UInt8](repeating: 1, count: 1 << 20)) }
      case .trap: _ = [name][Int(getpid())]
      case .segv: raise(SIGSEGV)
      }
    }
  }
#endif
