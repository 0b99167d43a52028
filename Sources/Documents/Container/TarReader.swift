/// Reads the files of a tar archive (ustar, pax, GNU) as its bytes come, from a pipe or a file.
///
/// Folders and devices are passed over; of links there are the names. What is kept are the bytes of
/// one member that have come, never more, whatever sizes the archive declares. Archives one behind
/// the other, as `cat` joins them, are read as one.
///
/// ```swift
/// var reader = TarReader(mostBytes: 64 << 20)
/// reader.feed(bytes)          // as they come
/// reader.finish()             // there are no more
/// while case .file(let file) = try reader.next() { … }
/// ```
public struct TarReader {
  /// A file of the archive.
  public struct File: Equatable, Sendable {
    /// The name as it stands in the archive: bytes, most often UTF-8.
    public var name: [UInt8]
    /// What there is of it.
    public var content: Content
  }

  /// What there is of a file.
  public enum Content: Equatable, Sendable {
    case bytes([UInt8])
    /// The file has more bytes than are wanted, so many; they are passed over.
    case tooLarge(Int)
    /// The file is in GNU's form for files with holes, and passed over.
    case sparse
    /// The file is a further name of one that came before, whose bytes the archive has only there.
    case hardLink
    /// The name is a symbolic link's, and no file's.
    case symbolicLink
  }

  /// What comes next.
  public enum Step: Equatable, Sendable {
    case file(File)
    /// More bytes are needed, or to be told that there are none.
    case needsBytes
    /// The archive has ended as it should.
    case ended
  }

  private let mostBytes: Int
  /// What has come, from `start` on not yet read.
  private var buffer: [UInt8] = []
  private var start = 0
  /// How many bytes of the archive lie before those in the buffer.
  private var passed = 0
  /// Bytes that are still to come and are not wanted.
  private var unwanted = 0
  private var isFinished = false
  /// The last block was of zeros only, as two at the end are; so is the beginning.
  private var isAtMark = true
  /// Where a map of holes goes on in the next block: the size of what follows it.
  private var sizeBehindMap: Int?
  private var globalRecords = TarRecords()
  private var records = TarRecords()

  private static let mostRecordBytes = 1 << 20
  private static let mostNameBytes = 1 << 16

  /// A reader that gives files of up to so many bytes.
  public init(mostBytes: Int) {
    self.mostBytes = mostBytes
  }

  /// Whether a file that begins so is a tar archive: its first block has the magic of POSIX.1 or GNU,
  /// even if it is damaged, or is the header of a member that has a name.
  public static func isTar(_ head: ArraySlice<UInt8>) -> Bool {
    let block = head.prefix(TarHeader.blockLength)
    guard block.count == TarHeader.blockLength else { return false }
    return TarHeader.hasMagic(block) || TarHeader(block).map { !$0.name.isEmpty } ?? false
  }

  /// Takes more of the archive.
  public mutating func feed(_ bytes: ArraySlice<UInt8>) {
    if start > 0 {
      buffer = Array(buffer[start...])
      passed += start
      start = 0
    }
    let skipped = min(unwanted, bytes.count)
    unwanted -= skipped
    passed += skipped
    buffer += bytes.dropFirst(skipped)
  }

  /// There is no more of the archive.
  public mutating func finish() { isFinished = true }

  /// The next file.
  /// - Throws: a ``TarFault``, after which nothing comes.
  public mutating func next() throws(TarFault) -> Step {
    while let block = peek(at: 0, TarHeader.blockLength) {
      if let size = sizeBehindMap {
        let isContinued = block[block.startIndex + 504] != 0
        pass(TarHeader.blockLength, isContinued ? 0 : size)
        if !isContinued { sizeBehindMap = nil }
      } else if block.allSatisfy({ $0 == 0 }) {
        if isAtMark { globalRecords = TarRecords() }
        begin(isAtMark: true)
        pass(TarHeader.blockLength)
      } else {
        guard let header = TarHeader(block) else { throw fault("no header of a member") }
        switch try read(header) {
        case .passedOver: break
        case .file(let file): return .file(file)
        case .incomplete: return try end()
        }
      }
    }
    return try end()
  }

  /// What a member turns out to be.
  private enum Member {
    case file(File)
    case passedOver
    /// It is not there in full.
    case incomplete
  }

  private mutating func read(_ header: TarHeader) throws(TarFault) -> Member {
    let isFile = header.kind == .file
    guard let size = (isFile ? records.size : nil) ?? header.size else {
      throw fault("a member's size is no number")
    }
    switch header.kind {
    case .hardLink: return try link(header, .hardLink)
    case .symbolicLink: return try link(header, .symbolicLink)
    case .nothing: pass(TarHeader.blockLength)
    case .other: pass(TarHeader.blockLength, size)
    case .records, .globalRecords, .longName:
      guard size <= TarReader.mostRecordBytes else { throw fault("a header is too long") }
      guard let bytes = peek(at: TarHeader.blockLength, size) else { return .incomplete }
      try take(header.kind, bytes)
      pass(TarHeader.blockLength, size)
      isAtMark = false
      return .passedOver
    case .file, .sparseFile: return try file(header, size)
    }
    begin(isAtMark: false)
    return .passedOver
  }

  private mutating func take(_ kind: TarHeader.Kind, _ bytes: ArraySlice<UInt8>) throws(TarFault) {
    guard kind != .longName else {
      records.name = TarHeader.text(bytes)
      return
    }
    if kind == .globalRecords { _ = globalRecords.take(bytes) }
    guard records.take(bytes) else { throw fault("the records are damaged") }
  }

  private func name(_ header: TarHeader) throws(TarFault) -> [UInt8] {
    let name = records.name ?? header.name
    guard name.count <= TarReader.mostNameBytes else { throw fault("a name is too long") }
    return name
  }

  /// A link. Nothing follows it; the size is that of the file which it leads to.
  private mutating func link(_ header: TarHeader, _ content: Content) throws(TarFault) -> Member {
    let file = File(name: try name(header), content: content)
    pass(TarHeader.blockLength)
    begin(isAtMark: false)
    return .file(file)
  }

  private mutating func file(_ header: TarHeader, _ size: Int) throws(TarFault) -> Member {
    let name = try name(header)
    let content: Content
    if header.kind != .file || records.isSparse {
      content = .sparse
    } else if size > mostBytes {
      content = .tooLarge(size)
    } else {
      guard let bytes = peek(at: TarHeader.blockLength, size) else { return .incomplete }
      content = .bytes(Array(bytes))
    }
    if header.kind == .sparseFile(isContinued: true) {
      sizeBehindMap = size
      pass(TarHeader.blockLength)
    } else {
      pass(TarHeader.blockLength, size)
    }
    begin(isAtMark: false)
    // A folder of the time when there was no kind for them.
    let isFolder = name.last == UInt8(ascii: "/")
    return isFolder ? .passedOver : .file(File(name: name, content: content))
  }

  /// Begins the next member, of which no records are known yet.
  private mutating func begin(isAtMark: Bool) {
    self.isAtMark = isAtMark
    records = globalRecords
  }

  /// So many bytes behind the next ones, if they are there with what fills their last block up.
  private func peek(at distance: Int, _ count: Int) -> ArraySlice<UInt8>? {
    let there = buffer[start...].dropFirst(distance)
    return there.count >= TarReader.filled(count) ? there.prefix(count) : nil
  }

  private mutating func pass(_ header: Int, _ size: Int = 0) {
    let count = header + TarReader.filled(size)
    let there = min(count, buffer.count - start)
    start += there
    unwanted += count - there
  }

  private static func filled(_ count: Int) -> Int {
    (count + TarHeader.blockLength - 1) / TarHeader.blockLength * TarHeader.blockLength
  }

  /// What is to be said where there are no more bytes.
  private func end() throws(TarFault) -> Step {
    guard isFinished else { return .needsBytes }
    guard isAtMark, unwanted == 0, buffer[start...].allSatisfy({ $0 == 0 }) else {
      throw .truncated
    }
    return .ended
  }

  private func fault(_ what: String) -> TarFault { .malformed(at: passed + start, what) }
}

/// What is wrong with a tar archive as a whole; the files before are sound.
public enum TarFault: Error, Equatable, Sendable {
  /// It ends within a member, or without the zeros at its end.
  case truncated
  /// It is none, or damaged: at which byte, and what.
  case malformed(at: Int, String)
}
