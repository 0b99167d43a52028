#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One file for many inputs that a later run can go on with when this one is ended at any moment.
///
/// Records are added to a file beside it, named with `.partial`, and a ``Journal`` says whose they
/// are. At the end the output is made up of the records in the order of the inputs: those that
/// earlier runs have left are not always in it.
struct OutputLog: ~Copyable {
  private let target: FileName
  /// The name until the end.
  let name: FileName
  private let file: FileDescriptor
  let journal: Journal
  /// What the output is made up of, in order.
  private var pieces: [Range<Int>] = []

  private init(
    _ target: FileName, _ name: FileName, _ file: consuming FileDescriptor, _ journal: Journal
  ) {
    self.target = target
    self.name = name
    self.file = file
    self.journal = journal
  }

  /// The output and the files that may stand beside it until it is whole.
  static func names(of output: FileName) -> [FileName] {
    let target = (try? output.followingLinks()) ?? output
    return [target] + [".partial", ".journal"].map(target.appending)
  }

  /// Takes over what earlier runs have left of a file, or begins anew.
  ///
  /// - Parameters:
  ///   - header: what the file begins with.
  ///   - settings: all that the records depend on beside the inputs.
  static func open(
    _ output: FileName, header: [UInt8], settings: String
  ) throws(CommandFailure) -> OutputLog {
    let target = try opening(output) { () throws(SystemError) in try output.followingLinks() }
    let name = target.appending(suffix: ".partial")
    let file = try opening(output) { () throws(SystemError) in
      try FileDescriptor(name, O_RDWR | O_CREAT, mode: 0o666)
    }
    let number = file.number
    let size = FileStatus(of: name)?.size ?? 0
    let begins = (try? FileDescriptor.bytes(0..<header.count, of: number)) == header
    let journal = try Journal(
      target.appending(suffix: ".journal"), settings: settings, start: header.count
    ) { earlier in
      guard begins, earlier.range.upperBound <= size,
        let bytes = try? FileDescriptor.bytes(earlier.range, of: number)
      else { return false }
      return earlier.entry.isOf(bytes)
    }
    try opening(name) { () throws(SystemError) in
      if let status = FileStatus(of: target) { _ = fchmod(number, status.permissions) }
      let end = begins ? journal.recordEnd : 0
      _ = try retrying { ftruncate(number, off_t(end)) }
      _ = try retrying { Int(lseek(number, off_t(end), SEEK_SET)) }
      if !begins { try FileDescriptor.writeAll(header, to: number) }
    }
    var log = OutputLog(target, name, file, journal)
    log.add(0..<header.count)
    return log
  }

  /// Does what the system may refuse.
  private static func opening<Result: ~Copyable>(
    _ name: FileName, _ body: () throws(SystemError) -> Result
  ) throws(CommandFailure) -> Result {
    do {
      return try body()
    } catch {
      throw OutputFile.failure(name, error)
    }
  }

  /// Adds the record of the next input, unless it is there from an earlier run.
  mutating func take(_ item: WorkItem, _ answer: Answer) throws(CommandFailure) {
    if let earlier = item.earlier, isThere(earlier, item, answer) { return add(earlier.range) }
    let start = journal.recordEnd
    try write(answer.record)
    try journal.append(JournalEntry(item.key, answer, written: answer.record))
    add(start..<start + answer.record.count)
  }

  /// Whether what an earlier run has left is what is to be written now. An input that failed was
  /// tried again, and most often failed as before.
  private func isThere(_ earlier: EarlierResult, _ item: WorkItem, _ answer: Answer) -> Bool {
    if case .done = item.content { return true }
    return earlier.entry.answer == answer.withoutRecord && earlier.entry.isOf(answer.record)
  }

  private mutating func add(_ piece: Range<Int>) {
    guard !piece.isEmpty else { return }
    if let last = pieces.last, last.upperBound == piece.lowerBound {
      pieces[pieces.count - 1] = last.lowerBound..<piece.upperBound
    } else {
      pieces.append(piece)
    }
  }

  private func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(SystemError) {
      try FileDescriptor.writeAll(bytes, to: file.number)
    } catch {
      throw OutputFile.failure(name, error)
    }
  }

  /// Puts the file into its place, and removes the journal.
  /// - Parameter closing: what stands behind the records.
  consuming func commit(_ closing: [UInt8]) throws(CommandFailure) {
    let end = journal.recordEnd
    if pieces == [0..<end] || pieces.isEmpty && end == 0 {
      try write(closing)
      try OutputFile.put(file.number, name, to: target)
    } else {
      var output = try OutputFile.open(target)
      for piece in pieces {
        for start in stride(from: piece.lowerBound, to: piece.upperBound, by: 1 << 20) {
          try output.write(try read(start..<min(start + (1 << 20), piece.upperBound)))
        }
      }
      try output.write(closing)
      try output.commit()
      _ = unsafe name.withCString { unsafe unlink($0) }
    }
    journal.remove()
  }

  private func read(_ range: Range<Int>) throws(CommandFailure) -> [UInt8] {
    do throws(SystemError) {
      return try FileDescriptor.bytes(range, of: file.number)
    } catch {
      throw OutputFile.failure(name, error)
    }
  }
}
