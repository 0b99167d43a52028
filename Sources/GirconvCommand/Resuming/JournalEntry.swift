import Documents
import Girconv

/// What tells an input from all others, and from itself when it was changed.
struct InputKey: Hashable {
  private var first: UInt64
  private var second: UInt64

  /// The key of an input with the state of the file that it is in, or of the archive.
  /// - Parameter number: which member of the archive it is.
  init(_ name: FileName, _ status: FileStatus?, number: Int = 0) {
    let time = status?.modified ?? FileStatus.Time(seconds: 0, nanoseconds: 0)
    let text = "\(status?.size ?? -1) \(time.seconds) \(time.nanoseconds) \(number) "
    let digest = SHA256.hexadecimal(of: Array(text.utf8) + name.bytes)
    first = UInt64(digest.prefix(16), radix: 16) ?? 0
    second = UInt64(digest.dropFirst(16).prefix(16), radix: 16) ?? 0
  }

  /// The key of no input.
  static let none = InputKey(first: 0, second: 0)

  private init(first: UInt64, second: UInt64) {
    (self.first, self.second) = (first, second)
  }

  /// The key as it was written.
  init?(_ reader: inout FrameReader) {
    guard let first = reader.wide(), let second = reader.wide() else { return nil }
    self.init(first: first, second: second)
  }

  func write(to frame: inout FrameWriter) {
    frame.append(wide: first)
    frame.append(wide: second)
  }
}

/// What a journal says of an input that is done.
struct JournalEntry {
  var key: InputKey
  /// What came of the input, without its record.
  var status: OutcomeStatus
  var tally: Tally
  /// How many bytes were written for it, and their checksum.
  var length: Int
  var checksum: UInt64

  /// An entry for an answer.
  /// - Parameter written: what was written for it.
  init(_ key: InputKey, _ answer: Answer, written: [UInt8]) {
    self.key = key
    status = answer.status
    tally = answer.tally
    length = written.count
    checksum = Checksum.of(written)
  }

  /// The entry as it was written, nil for what is none.
  init?(_ bytes: [UInt8]) {
    var reader = FrameReader(bytes[...])
    guard let key = InputKey(&reader), let length = reader.wide(), length <= UInt32.max,
      let checksum = reader.wide(), let status = reader.text().flatMap(OutcomeStatus.init),
      let tally = reader.tally()
    else { return nil }
    self.key = key
    self.status = status
    self.tally = tally
    self.length = Int(length)
    self.checksum = checksum
  }

  var bytes: [UInt8] {
    var body = FrameWriter()
    key.write(to: &body)
    body.append(wide: UInt64(length))
    body.append(wide: checksum)
    body.append(status.rawValue)
    body.append(tally)
    return body.bytes
  }

  /// Whether some bytes are what was written for the input.
  func isOf(_ bytes: [UInt8]) -> Bool { bytes.count == length && Checksum.of(bytes) == checksum }

  /// What came of the input.
  var answer: Answer { Answer(status: status, tally: tally) }
}

/// An input that an earlier run has done, and where its record begins if all are in one file.
struct EarlierResult {
  var entry: JournalEntry
  var offset: Int

  /// Where the record lies.
  var range: Range<Int> { offset..<offset + entry.length }
}
