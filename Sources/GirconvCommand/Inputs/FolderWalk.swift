#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The files below a folder, one after the other, in the order of their names' bytes.
///
/// Hidden files and folders are passed over, and links to folders are not followed, so that there is
/// an end. In memory are the names in the folders that are open, and nothing of the others.
struct FolderWalk {
  /// What is met on the way.
  enum Entry {
    /// The path of a file.
    case file(FileName)
    /// The path of a folder or file that cannot be looked into, and why.
    case refused(FileName, CommandFailure)
  }

  /// The folder as it was given.
  let folder: FileName
  private var isBegun = false
  /// The folders on the way to the next file, the one that was given first.
  private var levels: [Level] = []

  private struct Level {
    var folder: FileName
    var names: FolderNames
  }

  private static let mostLevels = 64

  /// The files below a folder.
  init(_ folder: FileName) { self.folder = folder }

  /// How many bytes of a file's path are the folder's: what is behind them is the place below it.
  var rootLength: Int { folder.bytes.count }

  /// The next entry, nil at the end.
  mutating func next() -> Entry? {
    if !isBegun {
      isBegun = true
      if let refused = open(folder) { return refused }
    }
    while let last = levels.indices.last {
      guard let name = levels[last].names.next() else {
        levels.removeLast()
        continue
      }
      let path = levels[last].folder.appending(name)
      do throws(SystemError) {
        guard try FolderWalk.isFolder(path) else { return .file(path) }
      } catch {
        return FolderWalk.refused(path, "The file cannot be looked at: \(error.text).")
      }
      if let refused = open(path) { return refused }
    }
    return nil
  }

  /// Goes down into a folder.
  /// - Returns: what cannot be read of it; what was read of it comes then all the same.
  private mutating func open(_ path: FileName) -> Entry? {
    guard levels.count < FolderWalk.mostLevels else {
      return FolderWalk.refused(
        path, "The folder lies below \(FolderWalk.mostLevels) others; give it by itself.")
    }
    let names = FolderNames(of: path)
    levels.append(Level(folder: path, names: names))
    return names.fault.map {
      FolderWalk.refused(path, "The folder cannot be read: \($0.text).")
    }
  }

  private static func refused(_ path: FileName, _ why: String) -> Entry {
    .refused(path, CommandFailure(.notReadable, path, why))
  }

  /// Whether a name is a folder's itself, not a link's.
  private static func isFolder(_ name: FileName) throws(SystemError) -> Bool {
    var status = stat()
    guard unsafe name.withCString({ unsafe lstat($0, &status) }) == 0 else {
      throw SystemError(number: errno)
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The names in a folder but hidden ones and Word's own, sorted by their bytes. They lie side by side, since a
/// folder may hold a million.
struct FolderNames {
  /// The names, a zero behind each.
  private var bytes: [UInt8] = []
  /// Where each begins, in order.
  private var starts: [Int] = []
  private var index = 0
  /// Why there are none, or only some of them.
  private(set) var fault: SystemError?

  /// The names in a folder.
  init(of folder: FileName) {
    guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else {
      fault = SystemError(number: errno)
      return
    }
    defer { unsafe closedir(stream) }
    errno = 0
    while let entry = unsafe readdir(stream) {
      unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        guard unsafe !FolderNames.isHidden(name) else { return }
        starts.append(bytes.count)
        unsafe bytes.append(contentsOf: name.prefix { $0 != 0 })
        bytes.append(0)
      }
      errno = 0
    }
    if errno != 0 { fault = SystemError(number: errno) }
    unsafe bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      starts.sort { first, second in
        unsafe strcmp(
          (base + first).assumingMemoryBound(to: CChar.self),
          (base + second).assumingMemoryBound(to: CChar.self)) < 0
      }
    }
  }

  /// Whether a name is hidden, or that of the file with which Word locks an open document.
  static func isHidden(_ name: some Sequence<UInt8>) -> Bool {
    name.starts(with: ".".utf8) || name.starts(with: "~$".utf8)
  }

  /// The next name, nil at the end.
  mutating func next() -> FileName? {
    guard index < starts.count else { return nil }
    defer { index += 1 }
    return FileName(bytes: Array(bytes[starts[index]...].prefix { $0 != 0 }))
  }
}
