import Girconv

/// Bytes that are put together from numbers and pieces with their lengths before them.
struct FrameWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Adds a number, the most significant byte first.
  mutating func append(number: Int) {
    let value = UInt32(clamping: number)
    for shift: UInt32 in [24, 16, 8, 0] {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Adds a number of 64 bits, the most significant byte first.
  mutating func append(wide number: UInt64) {
    for shift: UInt64 in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Adds a piece behind its length.
  mutating func append(_ piece: [UInt8]) {
    append(number: piece.count)
    bytes += piece
  }

  mutating func append(_ text: String) { append(Array(text.utf8)) }
}

/// Reads what ``FrameWriter`` put together; nil for what is not there in full.
struct FrameReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func number() -> Int? {
    guard rest.count >= 4 else { return nil }
    defer { rest = rest.dropFirst(4) }
    return rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func wide() -> UInt64? {
    guard rest.count >= 8 else { return nil }
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func piece() -> [UInt8]? {
    guard let count = number(), count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func text() -> String? {
    piece().map { String(decoding: $0, as: UTF8.self) }
  }
}

/// What a worker process says to the process that it works for.
enum WorkerMessage: Equatable {
  /// It is there, and reads requests.
  case ready
  /// It has read an input that took as long as somebody needed to give it.
  case begun
  /// It is done with the input, and waits for the next one, or ends.
  case answer(Answer, isLast: Bool)

  /// The message with its kind and length before it, but for a record, which ends it.
  /// - Parameter place: where the record was left instead, nil for nowhere.
  func head(leftAt place: Int?) -> [UInt8] {
    var body = FrameWriter()
    let kind: UInt8
    switch self {
    case .ready: kind = 1
    case .begun: kind = 2
    case .answer(let answer, let isLast):
      kind = isLast ? 4 : 3
      body.append(answer.status.rawValue)
      body.append(answer.line)
      body.append(answer.tally)
      body.append(byte: place.map { UInt8($0 + 1) } ?? 0)
      body.append(number: answer.record.count)
    }
    var head = FrameWriter()
    head.append(byte: kind)
    head.append(number: body.bytes.count + (place == nil ? record.count : 0))
    return head.bytes + body.bytes
  }

  /// The record of an answer, which is large and not copied.
  var record: [UInt8] {
    if case .answer(let answer, _) = self { answer.record } else { [] }
  }

  /// How long the frame is that begins here, nil when that is not known yet.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    var reader = FrameReader(bytes.dropFirst())
    return reader.number().map { $0 + 5 }
  }

  /// The message of a whole frame; nil for what no worker says.
  /// - Parameter records: where a record may have been left.
  init?(frame: ArraySlice<UInt8>, _ records: SharedRecords?) {
    var reader = FrameReader(frame)
    guard let kind = reader.byte(), reader.number() != nil else { return nil }
    switch kind {
    case 1: self = .ready
    case 2: self = .begun
    case 3, 4:
      guard let answer = Answer(&reader, records) else { return nil }
      self = .answer(answer, isLast: kind == 4)
    default: return nil
    }
  }
}

extension Answer {
  fileprivate init?(_ reader: inout FrameReader, _ records: SharedRecords?) {
    guard let status = reader.text().flatMap(OutcomeStatus.init), let line = reader.text(),
      let tally = reader.tally(), let place = reader.byte(),
      let record = place == 0
        ? reader.piece()
        : reader.number().flatMap({ records?.record(at: Int(place) - 1, count: $0) })
    else { return nil }
    self.init(status: status, line: line, tally: tally, record: record)
  }
}

extension FrameWriter {
  mutating func append(_ tally: Tally) {
    append(number: tally.documents)
    append(number: tally.clean)
    append(number: tally.editions.count)
    for (edition, count) in tally.editions {
      append(edition.form?.rawValue ?? "")
      append(number: edition.year ?? 0)
      append(number: count)
    }
    append(number: tally.failures.count)
    for (code, count) in tally.failures {
      append(code)
      append(number: count)
    }
    append(number: tally.findings.count)
    for (key, count) in tally.findings {
      append(key.check.rawValue)
      append(key.severity.rawValue)
      append(number: count.findings)
      append(number: count.documents)
    }
  }
}

extension FrameReader {
  mutating func tally() -> Tally? {
    guard let documents = number(), let clean = number(), let editions = number() else {
      return nil
    }
    var tally = Tally(documents: documents, clean: clean)
    for _ in 0..<editions {
      guard let form = text(), let year = number(), let count = number() else { return nil }
      let edition = Edition(form: Form.ID(rawValue: form), year: year == 0 ? nil : year)
      tally.editions[edition] = count
    }
    guard let codes = number() else { return nil }
    for _ in 0..<codes {
      guard let code = text(), let count = number() else { return nil }
      tally.failures[code] = count
    }
    guard let kinds = number() else { return nil }
    for _ in 0..<kinds {
      guard let check = text().flatMap(Check.init),
        let severity = text().flatMap(Finding.Severity.init), let findings = number(),
        let documents = number()
      else { return nil }
      tally.findings[Tally.Key(check: check, severity: severity)] = Tally.Count(
        findings: findings, documents: documents)
    }
    return tally
  }
}
