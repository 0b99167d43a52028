/// GB 18030, the superset of GBK and GB 2312.
enum GB18030 {
  /// Whether bytes are likely text in GB 18030. Nearly any bytes above 0x7F are characters there,
  /// but most characters of a real text are those of GB 2312; of Big5, Latin-1 or noise read as
  /// GB 18030 fewer are.
  static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
    var wide = 0
    var common = 0
    var rest = bytes[...]
    while let lead = rest.popFirst() {
      guard lead >= 0x80 else { continue }
      wide += 1
      guard let trail = rest.first else { break }
      rest = rest.dropFirst((0x30...0x39).contains(trail) ? 3 : 1)
      let isCommon = (0xA1...0xA3).contains(lead) || (0xB0...0xF7).contains(lead)
      if isCommon, trail >= 0xA1, trail <= 0xFE { common += 1 }
    }
    return common * 5 >= wide * 3
  }
}

/// Big5, in which traditional characters were written.
enum Big5 {
  /// Whether bytes are likely text in Big5 and not in GB 18030: whole characters throughout, nearly
  /// all of them frequent ones, whose second bytes lie half below those of GB 2312.
  static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !GB18030.isLikely(bytes) else { return false }
    var wide = 0
    var frequent = 0
    var rest = bytes[...]
    while let lead = rest.popFirst() {
      guard lead >= 0x80 else { continue }
      guard let trail = rest.popFirst(), (0xA1...0xF9).contains(lead),
        (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail)
      else { return false }
      wide += 1
      if (0xA1...0xC6).contains(lead) { frequent += 1 }
    }
    return wide >= 8 && frequent * 10 >= wide * 9
  }
}
