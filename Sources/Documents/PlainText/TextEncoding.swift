/// How the bytes of a text file stand for characters.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"

  /// The byte order marks, the longer ones first.
  private static let marks: [(encoding: TextEncoding, bytes: [UInt8])] = [
    (.utf32LittleEndian, [0xFF, 0xFE, 0x00, 0x00]),
    (.utf32BigEndian, [0x00, 0x00, 0xFE, 0xFF]),
    (.gb18030, [0x84, 0x31, 0x95, 0x33]),
    (.utf8, [0xEF, 0xBB, 0xBF]),
    (.utf16LittleEndian, [0xFF, 0xFE]),
    (.utf16BigEndian, [0xFE, 0xFF]),
  ]

  /// The encoding that the bytes name or show, and where the text begins.
  static func detect(_ bytes: [UInt8]) -> (encoding: TextEncoding, start: Int) {
    for mark in marks where bytes.starts(with: mark.bytes) {
      return (mark.encoding, mark.bytes.count)
    }
    let hasNUL = bytes.prefix(sampleLength).contains(0)
    if hasNUL, let wide = wideEncoding(bytes) { return (wide, 0) }
    let census = UTF8Census(bytes)
    if census.isUTF8 { return (.utf8, 0) }
    if let wide = wideEncoding(bytes) { return (wide, 0) }
    return (Big5.isLikely(bytes[...]) ? .big5 : .gb18030, 0)
  }

  /// Whether the bytes can be text of any encoding: few control characters, or a wide encoding.
  static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    if marks.contains(where: { bytes.starts(with: $0.bytes) }) { return true }
    let sample = bytes.prefix(sampleLength)
    let controls = sample.count { $0 < 0x20 && !($0 >= 0x09 && $0 <= 0x0D) || $0 == 0x7F }
    return controls * 50 <= sample.count || wideEncoding(bytes) != nil
  }

  private static let sampleLength = 64 << 10

  /// UTF-16 without a mark: nearly all units are Chinese or ASCII in one byte order.
  private static func wideEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(sampleLength)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    var little = 0
    var big = 0
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      if isPlausible(low: sample[index], high: sample[index + 1]) { little += 1 }
      if isPlausible(low: sample[index + 1], high: sample[index]) { big += 1 }
    }
    let units = sample.count / 2
    guard max(little, big) * 20 >= units * 19, little != big else { return nil }
    return little > big ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func isPlausible(low: UInt8, high: UInt8) -> Bool {
    switch high {
    case 0x00: low >= 0x20 && low != 0x7F || (0x09...0x0D).contains(low)
    case 0x4E...0x9F, 0x30, 0xFF, 0x20: true
    default: false
    }
  }
}

/// How much of some bytes is well-formed UTF-8 (Unicode 16.0, table 3-7).
struct UTF8Census {
  /// Well-formed sequences of two bytes and more.
  private(set) var wide = 0
  /// Maximal ill-formed subparts, each of which U+FFFD replaces.
  private(set) var malformed = 0
  /// Whether the only ill-formed bytes are a sequence that the end of the file cuts.
  private(set) var isCutAtEnd = false

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let (length, matched) = UTF8Census.sequence(in: bytes, at: index)
      if matched == length {
        wide += 1
      } else {
        malformed += 1
        isCutAtEnd = malformed == 1 && length > 0 && index + matched == bytes.count
      }
      index += max(1, matched)
    }
    if malformed != 1 { isCutAtEnd = false }
  }

  /// Whether the bytes are UTF-8, perhaps with a few damaged characters. Text in another encoding
  /// has hardly a sequence that is well-formed here.
  var isUTF8: Bool {
    malformed == 0 || isCutAtEnd && wide > 0 || wide > 8 * malformed
  }

  /// The length that the lead byte asks for (0 when it is none), and how many bytes fit it.
  private static func sequence(in bytes: [UInt8], at index: Int) -> (length: Int, matched: Int) {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (0, -1)
    }
    switch lead {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: break
    }
    var matched = 1
    while matched < length, index + matched < bytes.count,
      (matched == 1 ? second : 0x80...0xBF).contains(bytes[index + matched])
    {
      matched += 1
    }
    return (length, matched)
  }
}
