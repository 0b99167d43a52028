#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder that gets a file for each input.
struct OutputFolder: ~Copyable {
  private let folder: FileName
  /// The files that are not to be replaced.
  private let files: RunFiles
  /// The folder, or the one below it, that the last output was put into.
  private var last: FileName
  /// What runs have done, nil if nobody wants to know.
  let journal: Journal?

  /// The name of the journal in a folder.
  static let journalName = FileName(".girconv.journal")

  /// A folder that is there.
  init(_ folder: FileName, files: RunFiles, journal: Journal?) {
    self.folder = folder
    self.files = files
    self.journal = journal
    last = folder
    TemporaryFile.removeLeftovers(from: last)
  }

  /// Writes the file of an input, unless it is there from an earlier run.
  /// - Throws: also with `output-taken` when its place is not free, which is a matter of this input
  ///   alone.
  mutating func take(
    _ item: WorkItem, _ answer: Answer, _ bytes: [UInt8]
  ) throws(CommandFailure) {
    if case .done = item.content { return }
    guard let name = item.output else { return }
    try files.requireFree(name, for: item)
    if name.folder != last { try enter(name.folder, for: item) }
    if FileStatus(of: name)?.kind == .folder {
      throw CommandFailure(
        .outputTaken, item.name, "The output's place, '\(name.printed)', is taken by a folder.")
    }
    var file = try OutputFile.open(name)
    try file.write(bytes)
    try file.commit()
    files.wrote(name)
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
  private mutating func enter(_ below: FileName, for item: WorkItem) throws(CommandFailure) {
    let base = folder.bytes.count
    var ends = below.bytes.indices.filter { $0 > base && below.bytes[$0] == UInt8(ascii: "/") }
    if below.bytes.count > base { ends.append(below.bytes.count) }
    for end in ends {
      let name = FileName(bytes: Array(below.bytes[..<end]))
      try OutputFolder.make(name)
      guard FileStatus(of: name)?.kind == .folder else {
        throw CommandFailure(
          .outputTaken, item.name,
          "The output would be in the folder '\(name.printed)', whose place is taken by a file.")
      }
    }
    TemporaryFile.removeLeftovers(from: below)
    last = below
  }

  /// Makes a folder, if it is not there.
  static func make(_ name: FileName) throws(CommandFailure) {
    guard unsafe name.withCString({ unsafe mkdir($0, 0o777) }) != 0, errno != EEXIST else { return }
    throw CommandFailure(
      .notWritable, name, "The folder cannot be made: \(SystemError.last.text).")
  }
}
