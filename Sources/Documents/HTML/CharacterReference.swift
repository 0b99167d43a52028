/// What begins with `&` in a page's text (HTML 13.2.5.72).
///
/// The parser knows the names of HTML 4 when a `;` ends them. Numbers are resolved here, for those
/// from 128 to 159 mean characters of Windows' code page 1252, as do the few names that pages
/// write without a `;`.
struct CharacterReference {
  /// How many bytes of the page it takes.
  let length: Int
  /// What it is for the parser.
  let markup: [UInt8]

  /// Reads a reference; the bytes begin with `&`.
  init(_ bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst()
    if rest.first == UInt8(ascii: "#"), let number = CharacterReference.number(rest.dropFirst()) {
      length = 2 + number.length
      markup = CharacterReference.escaped(number.value)
      return
    }
    let name = rest.prefix(32).prefix { HTMLTag.isLetter($0) || (0x30...0x39).contains($0) }
    if rest.dropFirst(name.count).first == UInt8(ascii: ";"), !name.isEmpty {
      length = name.count + 2
      markup = Array(bytes.prefix(length))
      return
    }
    let bare = CharacterReference.bareNames.first { name.starts(with: $0.utf8) }
    length = 1 + (bare?.utf8.count ?? 0)
    markup = Array((bare.map { "&\($0);" } ?? "&amp;").utf8)
  }

  private static let bareNames = [
    "nbsp", "lt", "gt", "amp", "quot", "copy", "reg", "middot", "times", "deg", "plusmn",
  ]

  private static func number(_ bytes: ArraySlice<UInt8>) -> (value: UInt32, length: Int)? {
    let isHexadecimal = bytes.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = bytes.dropFirst(isHexadecimal ? 1 : 0).prefix {
      Character(UnicodeScalar($0)).isHexDigit && (isHexadecimal || $0 <= 0x39)
    }
    guard !digits.isEmpty else { return nil }
    let value = digits.reduce(UInt32(0)) { sum, digit in
      let unit = UInt32(Character(UnicodeScalar(digit)).hexDigitValue ?? 0)
      return min(sum * (isHexadecimal ? 16 : 10) + unit, 0x11_0000)
    }
    let behind = bytes.dropFirst((isHexadecimal ? 1 : 0) + digits.count).first
    let length = (isHexadecimal ? 1 : 0) + digits.count + (behind == UInt8(ascii: ";") ? 1 : 0)
    return (value, length)
  }

  /// A character for the parser, which must not take it for markup.
  private static func escaped(_ value: UInt32) -> [UInt8] {
    switch value {
    case 0x26: return Array("&amp;".utf8)
    case 0x3C: return Array("&lt;".utf8)
    case 0x80...0x9F:
      let scalars = Array(windows1252.unicodeScalars)
      return Array(String(scalars[Int(value - 0x80)]).utf8)
    default:
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      return Array(String(scalar ?? "\u{FFFD}").utf8)
    }
  }

  /// The characters 128 to 159 of the code page; U+FFFD for the five that it does not have.
  private static let windows1252 =
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
}
