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
  /// What runs have done, nil if nobody wants to know.
  let journal: Journal?

  /// The name of the journal in a folder.
  static let journalName = FileName(".girconv.journal")

  /// The folder of some names.
  init(_ names: OutputNames, journal: Journal?) {
    self.names = names
    self.journal = journal
    last = names.folder
    TemporaryFile.removeLeftovers(from: last)
  }

  /// Writes the file of an input, unless it is there from an earlier run.
  mutating func take(
    _ item: WorkItem, _ answer: Answer, _ bytes: [UInt8]
  ) throws(CommandFailure) {
    if case .done = item.content { return }
    guard let name = names.name(for: item) else { return }
    if name.folder != last { try enter(name.folder) }
    var file = try OutputFile.open(name)
    try file.write(bytes)
    try file.commit()
    try journal?.append(JournalEntry(item.key, answer, written: bytes))
  }

  /// Whether an output is what a journal says.
  static func holds(_ name: FileName, _ entry: JournalEntry) -> Bool {
    guard let file = try? FileDescriptor(name, O_RDONLY | O_NONBLOCK),
      (try? file.status().size) == entry.length,
      let bytes = try? FileDescriptor.bytes(0..<entry.length, of: file.number)
    else { return false }
    return entry.isOf(bytes)
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
