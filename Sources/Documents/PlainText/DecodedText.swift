/// A text file as UTF-8.
struct DecodedText {
  /// The text without a byte order mark, well-formed.
  private(set) var utf8: [UInt8]
  /// The encoding that the file was in.
  let encoding: TextEncoding
  /// How many pieces of the file were no text and became U+FFFD.
  private(set) var replaced = 0

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
      let converted = try GB18030.decode(bytes[start...])
      utf8 = converted.utf8
      replaced = converted.replaced
    }
    try refuseUnlessText()
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
  private func refuseUnlessText() throws(ReadingFailure) {
    guard replaced * 20 <= utf8.count, encoding != .gb18030 || isMostlyChinese else {
      throw ReadingFailure(
        .unknownEncoding,
        "The text is neither UTF-8, UTF-16, UTF-32 nor GB18030 (GBK, GB2312); save it as UTF-8.")
    }
  }

  private var isMostlyChinese: Bool {
    var scalars = 0
    var expected = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars where scalar.value > 0x7F {
      scalars += 1
      if DecodedText.isExpected(scalar) { expected += 1 }
    }
    return expected * 2 >= scalars
  }

  /// The characters that a Chinese text in GB18030 is made of.
  private static func isExpected(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00A0...0x00F7, 0x2010...0x2049, 0x2100...0x27BF, 0x3000...0x33FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF:
      true
    default: false
    }
  }
}
