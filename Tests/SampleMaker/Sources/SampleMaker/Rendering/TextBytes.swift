#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// GB 18030 bytes of a text, by the system's iconv.
func gb18030(_ text: String) -> [UInt8] {
  guard let converter = iconv_open("GB18030", "UTF-8") else { return [] }
  defer { iconv_close(converter) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 2)
  var inputLeft = input.count
  var outputLeft = output.count
  input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress
      var to = target.baseAddress
      _ = iconv(converter, &from, &inputLeft, &to, &outputLeft)
    }
  }
  return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
}

/// UTF-16 bytes of a text as Windows saves it: the low byte first, a byte order mark, CR LF.
func utf16(_ text: String) -> [UInt8] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return ("\u{FEFF}" + lines.joined(separator: "\r\n")).utf16.flatMap { unit in
    [UInt8(unit & 0xFF), UInt8(unit >> 8)]
  }
}
