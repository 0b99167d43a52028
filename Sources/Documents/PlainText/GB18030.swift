#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// GB 18030, the superset of GBK and GB 2312, decoded by the system's iconv.
enum GB18030 {
  /// Decodes bytes; each byte that is no text becomes U+FFFD and is counted.
  static func decode(
    _ bytes: ArraySlice<UInt8>
  ) throws(ReadingFailure) -> (utf8: [UInt8], replaced: Int) {
    let descriptor = unsafe iconv_open("UTF-8", "GB18030")
    guard Int(bitPattern: descriptor) != -1 else {
      throw ReadingFailure(
        .unknownEncoding,
        "The text is not UTF-8, and this system cannot convert GB18030; save it as UTF-8.")
    }
    defer { unsafe _ = iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var position = 0
    var output = [CChar](repeating: 0, count: 64 << 10)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var replaced = 0
    while position < input.count {
      let step = unsafe convert(descriptor, &input, from: position, into: &output)
      result.append(contentsOf: output[..<step.written].lazy.map { UInt8(bitPattern: $0) })
      position += step.read
      guard position < input.count, step.stop != .outputFull else { continue }
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      replaced += 1
      position = step.stop == .inputCut ? input.count : position + 1
      // No text is damaged so much; trying on would only take time.
      if replaced > 1000, replaced * 4 > position { break }
    }
    return (result, replaced)
  }

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

  private enum Stop { case outputFull, inputCut, malformed }

  /// One call of iconv; tells how far it came and why it stopped.
  @unsafe private static func convert(
    _ descriptor: iconv_t?, _ input: inout [CChar], from position: Int, into output: inout [CChar]
  ) -> (read: Int, written: Int, stop: Stop) {
    var inputLeft = input.count - position
    var outputLeft = output.count
    let before = (input: inputLeft, output: outputLeft)
    var code: Int32 = 0
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = unsafe source.baseAddress.map { unsafe $0 + position }
        var to = target.baseAddress
        _ = unsafe iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
        code = errno
      }
    }
    let stop: Stop = code == E2BIG ? .outputFull : code == EINVAL ? .inputCut : .malformed
    return (before.input - inputLeft, before.output - outputLeft, stop)
  }
}
