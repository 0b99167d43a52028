/// Text as a JSON string.
enum JSONText {
  /// Appends text in quotation marks.
  ///
  /// Control characters are escaped, and U+0085, U+2028 and U+2029 too, since some readers of
  /// NDJSON end a line there.
  static func append(_ text: String, to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var clean = 0
      var index = 0
      while index < source.count {
        // Most of the text: no escape begins with U+3000 or anything behind it.
        if unsafe source[index] >= 0xE3 {
          index += 3
          continue
        }
        let length = unsafe lengthToEscape(source, at: index)
        guard length > 0 else {
          index += 1
          continue
        }
        unsafe buffer.append(UnsafeBufferPointer(rebasing: source[clean..<index]))
        unsafe appendEscape(source[index..<index + length], to: &buffer)
        index += length
        clean = index
      }
      unsafe buffer.append(UnsafeBufferPointer(rebasing: source[clean...]))
    }
    buffer.append(UInt8(ascii: "\""))
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
