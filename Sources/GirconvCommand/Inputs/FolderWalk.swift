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
  /// The folder as it was given.
  let folder: FileName
  /// The folders on the way to the next file, the one that was given first.
  private var levels: [Level]

  private struct Level {
    var folder: FileName
    var names: FolderNames
  }

  private static let mostLevels = 64

  /// The files below a folder.
  init(_ folder: FileName) {
    self.folder = folder
    levels = [Level(folder: folder, names: FolderNames(of: folder))]
  }

  /// How many bytes of a file's path are the folder's: what is behind them is the place below it.
  var rootLength: Int { folder.bytes.count }

  /// The path of the next file, nil at the end.
  mutating func next() -> FileName? {
    while let last = levels.indices.last {
      guard let name = levels[last].names.next() else {
        levels.removeLast()
        continue
      }
      let path = levels[last].folder.appending(name)
      guard FolderWalk.isFolder(path) else { return path }
      if levels.count < FolderWalk.mostLevels {
        levels.append(Level(folder: path, names: FolderNames(of: path)))
      }
    }
    return nil
  }

  /// Whether a name is a folder's itself, not a link's.
  private static func isFolder(_ name: FileName) -> Bool {
    var status = stat()
    guard unsafe name.withCString({ unsafe lstat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The names in a folder but hidden ones, sorted by their bytes. They lie side by side, since a
/// folder may hold a million.
struct FolderNames {
  /// The names, a zero behind each.
  private var bytes: [UInt8] = []
  /// Where each begins, in order.
  private var starts: [Int] = []
  private var index = 0

  /// The names in a folder; none when it cannot be read.
  init(of folder: FileName) {
    guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else { return }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        guard unsafe name.first != UInt8(ascii: ".") else { return }
        starts.append(bytes.count)
        unsafe bytes.append(contentsOf: name.prefix { $0 != 0 })
        bytes.append(0)
      }
    }
    unsafe bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      starts.sort { first, second in
        unsafe strcmp(
          (base + first).assumingMemoryBound(to: CChar.self),
          (base + second).assumingMemoryBound(to: CChar.self)) < 0
      }
    }
  }

  /// The next name, nil at the end.
  mutating func next() -> FileName? {
    guard index < starts.count else { return nil }
    defer { index += 1 }
    return FileName(bytes: Array(bytes[starts[index]...].prefix { $0 != 0 }))
  }
}
