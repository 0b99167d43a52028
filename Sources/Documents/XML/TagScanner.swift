#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Looks at the bytes of a part more narrowly than XML does: what it accepts of a tag, any parser
/// accepts.
@safe struct TagScanner {
  /// The part.
  let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes it has.
  let count: Int

  /// A scanner of bytes, which must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
    count = bytes.count
  }

  /// Where the attributes of a tag end: the index of its `>` or `/>`.
  ///
  /// No two names may be the same. A name counts as seen when its hash was seen, which is on the
  /// safe side; the hash tells the attributes of each element of the standard apart.
  func endOfAttributes(from start: Int) -> Int? {
    var position = start
    var seen: UInt64 = 0
    while true {
      let space = position
      while isSpace(byte(position)) { position += 1 }
      if byte(position) == UInt8(ascii: ">") { return position }
      if byte(position) == UInt8(ascii: "/") {
        return byte(position + 1) == UInt8(ascii: ">") ? position : nil
      }
      guard position > space, byte(position) == UInt8(ascii: "w"),
        byte(position + 1) == UInt8(ascii: ":"), isLetter(byte(position + 2))
      else { return nil }
      position += 2
      var hash: UInt64 = 0
      while case let letter = byte(position), isLetter(letter) {
        hash = (hash ^ UInt64(letter)) &* 0x6FDA_39D0_FA3E_7407
        position += 1
      }
      let bit: UInt64 = 1 << (hash >> 58)
      guard seen & bit == 0, byte(position) == UInt8(ascii: "="),
        let end = endOfValue(from: position + 1)
      else { return nil }
      seen |= bit
      position = end
    }
  }

  /// The end of a quoted value.
  private func endOfValue(from start: Int) -> Int? {
    let quote = byte(start)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var position = start + 1
    while true {
      let next = byte(position)
      if next == quote { return position + 1 }
      guard next >= 0x20, next != UInt8(ascii: "<"), next != UInt8(ascii: "&") else { return nil }
      position += 1
      if next >= 0x80 {
        let length = lengthOfScalar(at: position - 1)
        guard length > 0 else { return nil }
        position += length - 1
      }
    }
  }

  /// The length of a scalar of several bytes that XML allows, 0 when there is none.
  private func lengthOfScalar(at start: Int) -> Int {
    let lead = byte(start)
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead < 0xF5 else { return 0 }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard byte(start + offset) & 0xC0 == 0x80 else { return 0 }
      scalar = scalar << 6 | UInt32(byte(start + offset) & 0x3F)
    }
    let isShortest = scalar >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
    let isAllowed = UnicodeScalar(scalar) != nil && scalar != 0xFFFE && scalar != 0xFFFF
    return isShortest && isAllowed ? length : 0
  }

  /// The bytes of a range within the part.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// A byte, 0 behind the end, which is allowed nowhere.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { unsafe index < count ? bytes[index] : 0 }

  @inline(__always)
  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// The end of letters and digits.
  @inline(__always)
  func endOfName(from start: Int) -> Int {
    var end = start
    while isLetter(byte(end)) || byte(end) &- UInt8(ascii: "0") < 10 { end += 1 }
    return end
  }

  /// The next `<`.
  @inline(__always)
  func lessThan(from start: Int) -> Int? {
    if byte(start) == UInt8(ascii: "<") { return start }
    guard start < count, let base = unsafe bytes.baseAddress,
      let found = unsafe memchr(base + start, 0x3C, count - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether the same bytes stand at two places.
  @inline(__always)
  func isEqual(_ one: Int, _ other: Int, _ length: Int) -> Bool {
    guard max(one, other) <= count - length, let base = unsafe bytes.baseAddress else {
      return false
    }
    return unsafe memcmp(base + one, base + other, length) == 0
  }

  /// Whether a byte stands in a range.
  @inline(__always)
  func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= count, let base = unsafe bytes.baseAddress
    else { return false }
    return unsafe memchr(base + range.lowerBound, Int32(byte), range.count) != nil
  }

  /// Whether some text of ASCII stands at a place.
  @inline(__always)
  func holds(_ wanted: StaticString, at start: Int) -> Bool {
    let length = wanted.utf8CodeUnitCount
    guard start <= count - length, let base = unsafe bytes.baseAddress else { return false }
    return unsafe memcmp(base + start, wanted.utf8Start, length) == 0
  }

  /// Whether a start tag of WordprocessingML with a name of one letter begins at a place.
  @inline(__always)
  func isTag(_ name: UInt8, at open: Int) -> Bool {
    byte(open + 3) == name && byte(open + 4) <= UInt8(ascii: ">") && holds("<w:", at: open)
  }

  /// The end of a start tag, of an element that is not empty, from the end of its name.
  @inline(__always)
  func endOfStartTag(from endOfName: Int) -> Int? {
    if byte(endOfName) == UInt8(ascii: ">") { return endOfName + 1 }
    guard let end = endOfAttributes(from: endOfName), byte(end) == UInt8(ascii: ">") else {
      return nil
    }
    return end + 1
  }

  /// A text without white space at its ends, the tag of which says nothing but, perhaps, that white
  /// space is to be kept.
  @inline(__always)
  func text(at open: Int) -> Range<Int>? {
    let start: Int
    if holds("<w:t>", at: open) {
      start = open + 5
    } else if holds("<w:t xml:space=\"preserve\">", at: open) {
      start = open + 26
    } else {
      return nil
    }
    let first = byte(start)
    guard first > 0x20, first != UInt8(ascii: "<"), first != UInt8(ascii: "&"),
      let end = lessThan(from: start), byte(end - 1) > 0x20, byte(end - 1) != UInt8(ascii: ";"),
      holds("</w:t>", at: end)
    else { return nil }
    return start..<end
  }

  /// A hash of sixteen bytes, 0 near the end.
  @inline(__always)
  func hash(at start: Int) -> UInt64 {
    guard start + 16 <= count else { return 0 }
    let raw = unsafe UnsafeRawBufferPointer(bytes)
    let first = unsafe raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let second = unsafe raw.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
    return (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
  }
}
