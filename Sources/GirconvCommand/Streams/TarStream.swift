import Documents

/// Inputs as the files of a tar archive on a stream.
struct TarStream: WorkSource {
  private let bytes: IncomingBytes
  private let limits: ReadingLimits
  private var reader: TarReader

  /// The files of an archive.
  init(_ bytes: IncomingBytes, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    reader = TarReader(mostBytes: limits.fileBytes)
  }

  var descriptor: Int32? { bytes.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    while true {
      switch try step() {
      case .file(let file): if let item = item(file) { return .item(item) }
      case .ended: return .ended
      case .needsBytes:
        switch try bytes.next() {
        case .bytes(let more): reader.feed(more)
        case .ended: reader.finish()
        case .nothingYet: return .nothingYet
        }
      }
    }
  }

  private mutating func step() throws(CommandFailure) -> TarReader.Step {
    do throws(TarFault) {
      return try reader.next()
    } catch {
      switch error {
      case .truncated:
        throw CommandFailure(
          .streamTruncated, bytes.name,
          "The tar archive ends before its end; the inputs before are done.")
      case .malformed(let place, let what):
        throw CommandFailure(
          .streamMalformed, bytes.name,
          "The tar archive is damaged, or is none, at byte \(place): \(what); the inputs before"
            + " are done.")
      }
    }
  }

  /// The input of a member, nil for one that is passed over.
  private func item(_ file: TarReader.File) -> WorkItem? {
    let name = FileName(bytes: file.name)
    switch file.content {
    case .bytes(let bytes): return WorkItem(name: name, bytes: bytes)
    case .tooLarge(let count):
      return WorkItem(name: name, refused: CommandFailure(tooLarge: name, met: count, limits))
    case .sparse:
      return WorkItem(
        name: name,
        refused: CommandFailure(
          .notReadable, name,
          "The archive has the file as one with holes; make it without --sparse."))
    case .hardLink: return WorkItem(name: name, refused: CommandFailure(hardLink: name))
    case .symbolicLink: return nil
    }
  }
}
