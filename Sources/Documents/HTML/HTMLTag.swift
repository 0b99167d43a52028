/// A start or end tag as it stands in a page (HTML 13.2.5.8 to 13.2.5.40).
struct HTMLTag {
  /// The name in lower case, with the characters that the parser knows in names.
  private(set) var name = ""
  /// Whether it is an end tag.
  let isEnd: Bool
  /// The index behind the tag.
  private(set) var end: Int
  /// The tag with those attributes that are read.
  private(set) var markup: [UInt8] = []

  private let page: [UInt8]
  private var attributeCount = 0
  private var kept: Set<HTMLAttributeName> = []

  /// Reads the tag that begins at an index.
  /// - Throws: `limitExceeded`.
  init(_ page: [UInt8], at start: Int, limits: ReadingLimits) throws(ReadingFailure) {
    self.page = page
    isEnd = page[start + 1] == UInt8(ascii: "/")
    end = start + (isEnd ? 2 : 1)
    readName()
    let isForeign = name.contains(":")
    markup = Array("<\(isEnd ? "/" : "")\(name)".utf8)
    while let byte = current, byte != UInt8(ascii: ">") {
      if HTMLTag.isSpace(byte) || byte == UInt8(ascii: "/") {
        end += 1
        continue
      }
      readAttribute()
      guard attributeCount <= limits.xmlAttributes else {
        throw ReadingLimit.xmlAttributes.exceeded(
          in: "A tag of the page", met: attributeCount, limits)
      }
    }
    let isClosed = isForeign && !isEnd && page[end - 1] == UInt8(ascii: "/")
    // A tag that the page's end cuts is none; Word's <o:p/> holds nothing.
    if current == nil || isClosed || name.utf8.count > 64 {
      markup = []
    } else {
      markup.append(0x3E)
    }
    end = min(end + 1, page.count)
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private var current: UInt8? { end < page.count ? page[end] : nil }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    HTMLTag.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private mutating func readName() {
    let start = end
    while let byte = current, !isNameEnd(byte) { end += 1 }
    let letters = page[start..<end].prefix {
      HTMLTag.isLetter($0) || (0x30...0x39).contains($0) || "-_.:".utf8.contains($0)
    }
    name = String(
      decoding: letters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func readAttribute() {
    attributeCount += 1
    let start = end
    end += 1
    while let byte = current, !isNameEnd(byte), byte != UInt8(ascii: "=") { end += 1 }
    let letters = page[start..<end]
    let value = readValue()
    guard !isEnd, letters.count <= 8 else { return }
    let folded = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    guard let name = HTMLAttributeName(rawValue: folded), kept.insert(name).inserted else { return }
    // Only the kind of a picture that stands in the page itself matters.
    let bytes = page[value].starts(with: "data:".utf8) ? page[value].prefix(32) : page[value]
    markup += " \(folded)=\"".utf8
    for byte in bytes where byte != 0 {
      if byte == UInt8(ascii: "\"") { markup += "&quot;".utf8 } else { markup.append(byte) }
    }
    markup.append(UInt8(ascii: "\""))
  }

  /// The place of the value behind an attribute's name, empty when there is none.
  private mutating func readValue() -> Range<Int> {
    var place = end
    while place < page.count, HTMLTag.isSpace(page[place]) { place += 1 }
    guard place < page.count, page[place] == UInt8(ascii: "=") else { return end..<end }
    place += 1
    while place < page.count, HTMLTag.isSpace(page[place]) { place += 1 }
    end = place
    guard let first = current else { return end..<end }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let start = end + 1
      end = start
      while let byte = current, byte != first { end += 1 }
      let value = start..<end
      end = min(end + 1, page.count)
      return value
    }
    while let byte = current, !HTMLTag.isSpace(byte), byte != UInt8(ascii: ">") { end += 1 }
    return place..<end
  }
}
