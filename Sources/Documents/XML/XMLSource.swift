/// The bytes of a part made fit for the parser: UTF-8, and no tag too large for it.
enum XMLSource {
  /// The part in UTF-8 without a byte order mark.
  /// - Throws: `unknownEncoding` for anything but UTF-8 and UTF-16.
  static func utf8(_ part: [UInt8], name: String) throws(ReadingFailure) -> ArraySlice<UInt8> {
    let source = try decoded(part, name: name)
    // By these the parser tells UTF-16, UCS-4 and EBCDIC, whatever it is told.
    let start = source.prefix(4)
    guard start.first ?? 0 < 0x80, !start.prefix(2).contains(0), start != [0x4C, 0x6F, 0xA7, 0x94]
    else {
      throw failure("\(name) is in an encoding of its own")
    }
    return source
  }

  /// How nearly all parts begin.
  private static let usualStart = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"".utf8)

  private static func decoded(
    _ part: [UInt8], name: String
  ) throws(ReadingFailure) -> ArraySlice<UInt8> {
    if part.starts(with: usualStart) { return part[...] }
    if part.starts(with: [0xEF, 0xBB, 0xBF]) { return part.dropFirst(3) }
    if part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0x3C, 0x00]) {
      return try utf16(part, name: name) { low, high in low | high << 8 }
    }
    if part.starts(with: [0xFE, 0xFF]) || part.starts(with: [0x00, 0x3C]) {
      return try utf16(part, name: name) { high, low in low | high << 8 }
    }
    if let encoding = declaredEncoding(part) {
      guard ["UTF-8", "UTF8", "UTF-16", "US-ASCII", "ASCII"].contains(encoding) else {
        throw failure("\(name) declares the encoding \(encoding)")
      }
    }
    return part[...]
  }

  private static func failure(_ what: String) -> ReadingFailure {
    ReadingFailure(
      .unknownEncoding,
      "\(what); only UTF-8 and UTF-16 are allowed in a package. Save the document again in a word"
        + " processor.")
  }

  private static func utf16(
    _ part: [UInt8], name: String, unit: (UInt16, UInt16) -> UInt16
  ) throws(ReadingFailure) -> ArraySlice<UInt8> {
    var units: [UInt16] = []
    units.reserveCapacity(part.count / 2)
    for index in stride(from: 0, to: part.count - 1, by: 2) {
      units.append(unit(UInt16(part[index]), UInt16(part[index + 1])))
    }
    if units.first == 0xFEFF { units.removeFirst() }
    guard part.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw ReadingFailure(
        .malformedXML,
        "\(name) is not well-formed XML: half a character of UTF-16. The file is damaged; open it in"
          + " a word processor and save it again.")
    }
    return Array(text.utf8)[...]
  }

  /// The encoding that an XML declaration names, in capitals.
  private static func declaredEncoding(_ part: [UInt8]) -> String? {
    guard part.starts(with: Array("<?xml".utf8)) else { return nil }
    let head = part.prefix(256).prefix { $0 != UInt8(ascii: ">") }
    let words = head.split { [0x20, 0x09, 0x0A, 0x0D, 0x3D, 0x22, 0x27].contains($0) }
    guard let index = words.firstIndex(where: { $0.elementsEqual("encoding".utf8) }),
      index + 1 < words.endIndex
    else { return nil }
    return String(decoding: words[index + 1], as: UTF8.self).uppercased()
  }

  /// Refuses a part with a tag that is too large: the parser's work for one tag grows with the
  /// square of its attributes and cannot be interrupted.
  ///
  /// A `<` is allowed nowhere within a tag, so a large tag shows as a stretch without one. Looking
  /// back from a stride ahead finds such stretches without reading what lies between.
  static func checkTags(
    _ source: ArraySlice<UInt8>, name: String, limits: ReadingLimits
  ) throws(ReadingFailure) {
    let lessThan = UInt8(ascii: "<")
    let stride = 8 << 10
    var position = source.startIndex
    while position < source.endIndex - stride {
      var next = position + stride
      while next > position, source[next] != lessThan { next -= 1 }
      if next > position {
        position = next
        continue
      }
      try checkTag(source[position...], name: name, limits: limits)
      next = position + stride
      while next < source.endIndex, source[next] != lessThan { next += 1 }
      position = next
    }
  }

  private static func checkTag(
    _ tag: ArraySlice<UInt8>, name: String, limits: ReadingLimits
  ) throws(ReadingFailure) {
    var quote: UInt8?
    var attributes = 0
    var length = 0
    for byte in tag {
      length += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
      }
      if attributes > limits.xmlAttributes || length > limits.xmlTagBytes { break }
    }
    // Comments and declarations have no attributes.
    guard tag.dropFirst().first.map({ $0 != UInt8(ascii: "!") && $0 != UInt8(ascii: "?") }) ?? false
    else { return }
    if attributes > limits.xmlAttributes {
      throw ReadingLimit.xmlAttributes.exceeded(
        in: "An element of \(name)", met: attributes, limits)
    }
    if length > limits.xmlTagBytes {
      throw ReadingLimit.xmlTagBytes.exceeded(in: "A tag of \(name)", met: length, limits)
    }
  }
}
