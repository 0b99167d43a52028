#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder that gets a file for each input.
struct OutputFolder: ~Copyable {
  private let names: OutputNames
  /// The folder, or the one below it, that the last output was put into.
  private var last: FileName

  /// The folder of some names.
  init(_ names: OutputNames) {
    self.names = names
    last = names.folder
    TemporaryFile.removeLeftovers(from: last)
  }

  /// Writes the file of an input.
  mutating func write(_ bytes: [UInt8], for item: WorkItem) throws(CommandFailure) {
    guard let name = names.name(for: item) else { return }
    if name.folder != last { try enter(name.folder) }
    var file = try OutputFile.open(name)
    try file.write(bytes)
    try file.commit()
  }

  /// Makes a folder below, and those on the way to it.
  private mutating func enter(_ folder: FileName) throws(CommandFailure) {
    let base = names.folder.bytes.count
    for end in folder.bytes.indices where end > base && folder.bytes[end] == UInt8(ascii: "/") {
      try OutputFolder.make(FileName(bytes: Array(folder.bytes[..<end])))
    }
    if folder.bytes.count > base { try OutputFolder.make(folder) }
    TemporaryFile.removeLeftovers(from: folder)
    last = folder
  }

  /// Makes a folder, if it is not there.
  static func make(_ name: FileName) throws(CommandFailure) {
    guard unsafe name.withCString({ unsafe mkdir($0, 0o777) }) != 0, errno != EEXIST else { return }
    throw CommandFailure(
      .notWritable, name, "The folder cannot be made: \(SystemError.last.text).")
  }
}
