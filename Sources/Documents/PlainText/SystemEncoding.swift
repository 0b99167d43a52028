#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The encodings that the system's iconv decodes.
enum SystemEncoding {
  /// Decodes bytes of an encoding; each byte that is no text becomes U+FFFD and is counted.
  static func decode(
    _ bytes: ArraySlice<UInt8>, from name: String
  ) throws(ReadingFailure) -> (utf8: [UInt8], replaced: Int) {
    let descriptor = unsafe iconv_open("UTF-8", name)
    guard Int(bitPattern: descriptor) != -1 else {
      throw ReadingFailure(
        .unknownEncoding,
        "The text is not UTF-8, and this system cannot convert \(name); save it as UTF-8.")
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
