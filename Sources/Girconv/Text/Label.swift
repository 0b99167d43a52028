/// A text folded for comparison: what two labels have in common when they say the same.
///
/// White space and quotation marks are dropped, widths, brackets and punctuation unified,
/// compatibility ideographs replaced by the ordinary ones, and a leading ordinal told from the
/// words: 〔 8..属于行政查询事项 〕 has the ordinal 8 and the core 属于行政查询事项.
struct Label: Sendable, Hashable {
  /// The folded text in UTF-8.
  let bytes: [UInt8]
  /// The leading ordinal, if any.
  let ordinal: Ordinal?
  /// The hash of the words.
  private let code: UInt64

  /// A label that says nothing.
  static let empty = Label("")

  init(_ text: String) {
    bytes = Label.folded(text)
    ordinal = Ordinal(leading: bytes)
    code = Words(bytes[(ordinal?.byteCount ?? 0)...]).code
  }

  /// A text folded for comparison, in UTF-8.
  static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    appendFolded(text, to: &bytes)
    return bytes
  }

  /// Appends a text folded for comparison, in UTF-8.
  static func appendFolded(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      unsafe withUnsafeTemporaryAllocation(
        of: UInt8.self, capacity: source.count + source.count / 2
      ) { target in
        let count = unsafe fold(source, into: target)
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: target[..<count]))
      }
    }
  }

  /// The folded text without its ordinal.
  var core: ArraySlice<UInt8> { bytes[(ordinal?.byteCount ?? 0)...] }

  /// The folded text without its ordinal as a key.
  var words: Words { Words(core, code) }

  /// Folded words as a key: hashed once, since they are looked up again and again.
  struct Words: Sendable, Hashable {
    let bytes: ArraySlice<UInt8>
    /// Their hash.
    let code: UInt64

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      code = unsafe bytes.withUnsafeBytes { unsafe Words.code(of: $0) }
    }

    /// A hash of bytes, eight of them taken together; dictionaries mix it with their own seed.
    private static func code(of bytes: UnsafeRawBufferPointer) -> UInt64 {
      var (code, index) = (UInt64(bytes.count), 0)
      func mix(_ word: UInt64) {
        let (high, low) = (code ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        code = high ^ low
      }
      while index + 8 <= bytes.count {
        mix(unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = unsafe rest << 8 | UInt64(bytes[index])
        index += 1
      }
      mix(rest)
      return code
    }

    fileprivate init(_ bytes: ArraySlice<UInt8>, _ code: UInt64) {
      self.bytes = bytes
      self.code = code
    }

    static func == (left: Words, right: Words) -> Bool {
      left.code == right.code && left.bytes == right.bytes
    }
    func hash(into hasher: inout Hasher) { hasher.combine(code) }
  }

  /// The words without what stands in brackets.
  var wordsWithoutNotes: Words { hasNotes ? Words(coreWithoutNotes[...]) : words }

  /// Whether brackets stand in the words.
  var hasNotes: Bool { core.holds(UInt8(ascii: "(")) }

  private var coreWithoutNotes: [UInt8] {
    var depth = 0
    var kept: [UInt8] = []
    kept.reserveCapacity(core.count)
    for byte in core {
      if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")"), depth > 0 {
        depth -= 1
      } else if depth == 0 {
        kept.append(byte)
      }
    }
    return kept
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The scalars of the words, for measuring how alike two labels are.
  var coreScalars: [UInt32] {
    String(decoding: core, as: UTF8.self).unicodeScalars.map(\.value)
  }

  static func == (left: Label, right: Label) -> Bool { left.bytes == right.bytes }
  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  /// Whether the folded text holds these words.
  func contains(_ words: String) -> Bool { bytes.firstRange(of: words) != nil }
}

extension Label {
  /// Folds a text into a buffer with half as much room again; returns how many bytes it takes.
  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (index, count) = (0, 0)
    while index < source.count {
      let first = unsafe source[index]
      if first < 0x80 {
        if let kept = foldASCII(first) {
          unsafe target[count] = kept
          count += 1
        }
        index += 1
      } else if unsafe isIdeograph(source, at: index) {
        unsafe target[count] = first
        unsafe target[count + 1] = source[index + 1]
        unsafe target[count + 2] = source[index + 2]
        count += 3
        index += 3
      } else {
        let (scalar, length) = unsafe decode(source, at: index)
        index += length
        unsafe encode(foldScalar(scalar), into: target, at: &count)
      }
    }
    return count
  }

  /// Whether an ordinary ideograph stands there, U+4000...U+9FFF, which stays as it is: most of a
  /// document.
  @inline(__always)
  private static func isIdeograph(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    unsafe (0xE4...0xE9).contains(source[index]) && index + 2 < source.count
  }

  /// A byte as compared; nil for what is dropped.
  private static func foldASCII(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0...0x20, 0x22, 0x27, 0x60, 0x7F: nil
    case UInt8(ascii: "["), UInt8(ascii: "{"): UInt8(ascii: "(")
    case UInt8(ascii: "]"), UInt8(ascii: "}"): UInt8(ascii: ")")
    default: byte
    }
  }

  /// A scalar as compared; 0 for what is dropped.
  private static func foldScalar(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF01...0xFF5E:
      foldASCII(UInt8(truncatingIfNeeded: scalar - 0xFEE0)).map(UInt32.init) ?? 0
    case 0x3001, 0xFE50, 0xFE51: 0x2C  // 、
    case 0x3002, 0xFF61: 0x2E  // 。
    case 0x3014, 0x3010, 0x3016, 0x3018, 0xFE59, 0xFE5B, 0xFE5D, 0x3008: 0x28  // 〔【〖〘﹝〈
    case 0x3015, 0x3011, 0x3017, 0x3019, 0xFE5A, 0xFE5C, 0xFE5E, 0x3009: 0x29
    case 0x2013...0x2015, 0x2212, 0x2010, 0x2011: 0x2D
    case 0xFE55, 0x2236: 0x3A
    case 0xFE54: 0x3B
    case 0x00A0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF,
      0x0085, 0x00AD, 0x180E:
      0
    case 0x2018...0x201F, 0x300C...0x300F, 0x301D...0x301F, 0x00AB, 0x00BB: 0
    case 0x2E80...0x2FD5, 0xF900...0xFAFF: CompatibilityIdeographs.ordinary(scalar)
    default: scalar
    }
  }

  private static func decode(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = unsafe UInt32(source[index])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length where index + offset < source.count {
      scalar = unsafe scalar << 6 | UInt32(source[index + offset] & 0x3F)
    }
    return (scalar, length)
  }

  private static func encode(
    _ scalar: UInt32, into target: UnsafeMutableBufferPointer<UInt8>, at count: inout Int
  ) {
    if scalar < 0x80 {
      guard scalar > 0 else { return }
      unsafe target[count] = UInt8(truncatingIfNeeded: scalar)
      count += 1
      return
    }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      unsafe target[count] = byte
      count += 1
    }
  }
}
