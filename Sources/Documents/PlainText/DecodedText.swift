/// A text file as UTF-8.
struct DecodedText {
  /// The text without a byte order mark, well-formed.
  private(set) var utf8: [UInt8]
  /// The encoding that the file was in.
  let encoding: TextEncoding
  /// How many pieces of the file were no text and became U+FFFD.
  private(set) var replaced = 0

  /// Where the first U+FFFD stands.
  var firstReplacement: Int? {
    utf8.indices.first { utf8[$0] == 0xEF && utf8[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
  }

  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    let (encoding, start) = TextEncoding.detect(bytes)
    self.encoding = encoding
    utf8 = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    switch encoding {
    case .utf8:
      replaced = UTF8Census(bytes).malformed
      utf8 = Array(String(decoding: bytes[start...], as: UTF8.self).utf8)
    case .utf16LittleEndian:
      transcode(DecodedText.units(bytes[start...], [0, 8]) as [UInt16], from: UTF16.self)
    case .utf16BigEndian:
      transcode(DecodedText.units(bytes[start...], [8, 0]) as [UInt16], from: UTF16.self)
    case .utf32LittleEndian:
      transcode(DecodedText.units(bytes[start...], [0, 8, 16, 24]) as [UInt32], from: UTF32.self)
    case .utf32BigEndian:
      transcode(DecodedText.units(bytes[start...], [24, 16, 8, 0]) as [UInt32], from: UTF32.self)
    case .gb18030:
      let converted = try SystemEncoding.decode(bytes[start...], from: "GB18030")
      utf8 = converted.utf8
      replaced = converted.replaced
    case .big5:
      let converted = try SystemEncoding.decode(bytes[start...], from: "BIG5-HKSCS")
      utf8 = converted.utf8
      replaced = converted.replaced
    }
    try refuseUnlessText(bytes[start...])
  }

  /// Code units of several bytes; a unit that the end of the file cuts becomes an invalid one.
  private static func units<Unit: FixedWidthInteger & UnsignedInteger>(
    _ bytes: ArraySlice<UInt8>, _ shifts: [Int]
  ) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(bytes.count / shifts.count + 1)
    var index = bytes.startIndex
    while index + shifts.count <= bytes.endIndex {
      units.append(
        shifts.indices.reduce(0) { $0 | Unit(bytes[index + $1]) << Unit(shifts[$1]) })
      index += shifts.count
    }
    // A surrogate by itself is invalid in UTF-16 and in UTF-32.
    if index < bytes.endIndex { units.append(0xDC00) }
    return units
  }

  private mutating func transcode<Units: Sequence, Encoding: UnicodeCodec>(
    _ units: Units, from encoding: Encoding.Type
  ) where Units.Element == Encoding.CodeUnit {
    var decoder = Encoding()
    var input = units.makeIterator()
    while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar):
        utf8.append(
          contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
      case .emptyInput: return
      case .error:
        utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
        replaced += 1
      }
    }
  }

  /// Refuses what was decoded, but is plainly no text.
  private func refuseUnlessText(_ bytes: ArraySlice<UInt8>) throws(ReadingFailure) {
    let isWhole = replaced <= 2 || replaced * 20 <= utf8.count
    guard isWhole, encoding != .gb18030 || GB18030.isLikely(bytes) else {
      throw ReadingFailure(
        .unknownEncoding,
        "The text is neither UTF-8, UTF-16, UTF-32, GB18030 (GBK, GB2312) nor Big5; save it as UTF-8."
      )
    }
  }
}
