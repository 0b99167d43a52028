/// Text as a JSON string.
enum JSONText {
  /// Appends text in quotation marks.
  ///
  /// Control characters are escaped, and U+0085, U+2028 and U+2029 too, since some readers of
  /// NDJSON end a line there.
  static func append(_ text: String, to buffer: inout ByteBuffer) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { source in
      unsafe append(source, to: &buffer)
    }
    if isDone == nil {
      var text = text
      text.withUTF8 { unsafe append($0, to: &buffer) }
    }
  }

  private static func append(
    _ source: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer
  ) {
    var end = unsafe endOfPlain(source, from: 0)
    if end == source.count { return unsafe buffer.append(quoted: source) }
    buffer.append(UInt8(ascii: "\""))
    var start = 0
    while end < source.count {
      unsafe buffer.append(UnsafeBufferPointer(rebasing: source[start..<end]))
      start = end + (unsafe lengthToEscape(source, at: end))
      unsafe appendEscape(source[end..<start], to: &buffer)
      end = unsafe endOfPlain(source, from: start)
    }
    unsafe buffer.append(UnsafeBufferPointer(rebasing: source[start...]))
    buffer.append(UInt8(ascii: "\""))
  }

  /// Where the next character stands that must be escaped, else the end.
  private static func endOfPlain(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < source.count {
      // Most of the text: no escape begins with U+3000 or anything behind it.
      if unsafe source[index] >= 0xE3 {
        index &+= 3
      } else if unsafe isPlain(source[index]) || lengthToEscape(source, at: index) == 0 {
        index &+= 1
      } else {
        return index
      }
    }
    return source.count
  }

  /// Whether a byte stands for itself.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// How many bytes at an index make up a character that must be escaped, 0 for none.
  private static func lengthToEscape(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch unsafe source[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: 1
    case 0xC2 where unsafe source[index + 1] < 0xA0: 2
    case 0xE2 where unsafe source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8: 3
    default: 0
    }
  }

  private static func appendEscape(
    _ character: Slice<UnsafeBufferPointer<UInt8>>, to buffer: inout ByteBuffer
  ) {
    buffer.append(UInt8(ascii: "\\"))
    switch unsafe character.first {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      unsafe buffer.append(UnsafeBufferPointer(rebasing: character))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    default:
      let scalar = unsafe String(decoding: character, as: UTF8.self).unicodeScalars.first
      let digits = String(scalar?.value ?? 0, radix: 16)
      buffer.append(UInt8(ascii: "u"))
      for _ in digits.utf8.count..<4 { buffer.append(UInt8(ascii: "0")) }
      for digit in digits.utf8 { buffer.append(digit) }
    }
  }
}
