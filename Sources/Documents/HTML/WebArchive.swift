/// A page saved as a MIME message (RFC 2557): its root part, and how many pages stand beside it.
struct WebArchive {
  /// The root part's bytes.
  private(set) var page: [UInt8] = []
  /// The encoding that the archive names for it.
  private(set) var charset: String?
  /// The pages beside it, which the root shows in frames.
  private(set) var otherPages = 0

  private static let mostNested = 8

  /// Takes the page out of an archive.
  /// - Throws: `noMainPart`.
  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    let message = MIMEEntity(bytes[...])
    let pages = WebArchive.pages(of: message, depth: 0)
    let start = message.parameter("start")
    let root = pages.first { start != nil && $0.headers["content-id"] == start } ?? pages.first
    guard let root else {
      throw ReadingFailure(
        .noMainPart,
        "The web archive holds no page. Open it in a browser and save the page as HTML.")
    }
    page = root.content
    charset = root.parameter("charset")
    otherPages = pages.count - 1
  }

  /// The pages in a message, those of its parts among them.
  private static func pages(of entity: MIMEEntity, depth: Int) -> [MIMEEntity] {
    guard entity.mediaType.hasPrefix("multipart/") else {
      return entity.mediaType == "text/html" ? [entity] : []
    }
    guard depth < mostNested, let boundary = entity.parameter("boundary") else { return [] }
    return entity.parts(boundary: boundary).flatMap { pages(of: $0, depth: depth + 1) }
  }
}

/// A message or a part of one: headers, an empty line, a body (RFC 2045).
struct MIMEEntity {
  /// The headers by their names in lower case, those of several lines in one.
  private(set) var headers: [String: String] = [:]
  /// The body as it is transferred.
  private let body: ArraySlice<UInt8>

  /// Takes a message apart.
  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var name = ""
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      rest = rest.dropFirst(line.count + 1)
      let text = line.last == 0x0D ? line.dropLast() : line
      if text.isEmpty { break }
      if let first = text.first, first == 0x20 || first == 0x09 {
        headers[name]?.append(String(decoding: text, as: UTF8.self))
      } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
        name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
        let value = text[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
        if headers[name] == nil, headers.count < 64 {
          headers[name] = String(decoding: value, as: UTF8.self)
        }
      }
    }
    body = rest
  }

  /// The type of the content in lower case, without parameters; plain text when it is not said.
  var mediaType: String {
    let type = (headers["content-type"] ?? "text/plain").prefix { $0 != ";" }
    return type.filter { !$0.isWhitespace }.lowercased()
  }

  /// A parameter of the content's type.
  func parameter(_ name: String) -> String? { headers["content-type"]?.parameter(name) }

  /// The parts between the lines of a boundary (RFC 2046, 5.1.1).
  func parts(boundary: String) -> [MIMEEntity] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [MIMEEntity] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        if let start { parts.append(MIMEEntity(body[start..<line])) }
        start = end
        if body[(line + mark.count)..<end].starts(with: "--".utf8) { return parts }
      }
      line = end
    }
    if let start { parts.append(MIMEEntity(body[start...])) }
    return parts
  }

  /// The body decoded.
  var content: [UInt8] {
    switch headers["content-transfer-encoding"]?.filter({ !$0.isWhitespace }).lowercased() {
    case "base64": MIMEEntity.base64(body)
    case "quoted-printable": MIMEEntity.quotedPrintable(body)
    default: Array(body)
    }
  }

  /// Decodes base64 (RFC 2045, 6.8); what is none of its characters is passed over.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var (bits, count): (UInt32, UInt32) = (0, 0)
    for byte in body {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = (bits << 6 | UInt32(value)) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return result
  }

  /// Decodes quoted-printable (RFC 2045, 6.7); an `=` that begins nothing stays.
  static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      let pair = body[index...].prefix(2)
      if pair.first == 0x0A {
        index += 1
      } else if pair.elementsEqual([0x0D, 0x0A]) {
        index += 2
      } else if pair.count == 2, let value = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
