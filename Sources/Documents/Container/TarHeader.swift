/// The block that stands before each member of a tar archive, as POSIX.1 (ustar) and GNU tar lay it
/// out.
struct TarHeader: Equatable {
  /// What follows the header.
  enum Kind: Equatable {
    /// A file's bytes.
    case file
    /// GNU's form of a file with holes: the map of them may go on in blocks of its own.
    case sparseFile(isContinued: Bool)
    /// Records of the next member (pax).
    case records
    /// Records of all members that follow (pax).
    case globalRecords
    /// The next member's name (GNU).
    case longName
    /// Nothing: a hard link, a further name of a file that the archive has already.
    case hardLink
    /// Nothing: a symbolic link.
    case symbolicLink
    /// Nothing at all: a folder, a device.
    case nothing
    /// Something else, to be passed over.
    case other
  }

  /// The length of a header; all that an archive holds is filled up to a multiple of it.
  static let blockLength = 512

  var name: [UInt8]
  /// The length of what follows; nil for what is no number, or no sensible one.
  var size: Int?
  var kind: Kind

  /// The header in a block, nil where its checksum is not that of the block.
  init?(_ block: ArraySlice<UInt8>) {
    guard block.count == TarHeader.blockLength else { return nil }
    let block = Array(block)
    guard TarHeader.hasItsChecksum(block) else { return nil }
    name = TarHeader.text(block[0..<100])
    // In GNU's own headers, which end the magic in blanks, other fields stand there.
    if block[257..<263].elementsEqual("ustar\0".utf8), block[345] != 0 {
      name = TarHeader.text(block[345..<500]) + [UInt8(ascii: "/")] + name
    }
    size = TarHeader.number(block[124..<136])
    kind = TarHeader.kind(block)
  }

  /// Whether a block has the magic of POSIX.1 or GNU, the zero behind it too, which no text has.
  static func hasMagic(_ block: ArraySlice<UInt8>) -> Bool {
    let magic = block.dropFirst(257)
    return magic.starts(with: "ustar\0".utf8) || magic.starts(with: "ustar  \0".utf8)
  }

  private static func kind(_ block: [UInt8]) -> Kind {
    switch block[156] {
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"): .file
    case UInt8(ascii: "1"): .hardLink
    case UInt8(ascii: "2"): .symbolicLink
    case UInt8(ascii: "3")...UInt8(ascii: "6"): .nothing
    case UInt8(ascii: "S"): .sparseFile(isContinued: block[482] != 0)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): .records
    case UInt8(ascii: "g"): .globalRecords
    case UInt8(ascii: "L"): .longName
    default: .other
    }
  }

  /// The checksum is the sum of all bytes with its own eight taken as blanks; some writers of old
  /// took bytes as signed.
  private static func hasItsChecksum(_ block: [UInt8]) -> Bool {
    let field = 148..<156
    let others = block[..<field.lowerBound] + block[field.upperBound...]
    let blanks = field.count * 32
    let unsigned = others.reduce(blanks) { $0 + Int($1) }
    let signed = others.reduce(blanks) { $0 + Int(Int8(bitPattern: $1)) }
    let stated = number(block[field])
    return stated == unsigned || stated == signed
  }

  /// The bytes before the first zero.
  static func text(_ field: ArraySlice<UInt8>) -> [UInt8] { Array(field.prefix { $0 != 0 }) }

  /// A number in octal digits between blanks, or, where the first bit is set, in base 256; nil for
  /// anything else, a negative number, and one beyond all that can be counted with.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if let first = field.first, first & 0x80 != 0 {
      guard first == 0x80 else { return nil }
      return value(of: field.dropFirst(), base: 256) { $0 }
    }
    let digits = field.drop { $0 == UInt8(ascii: " ") }
      .prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    return value(of: digits, base: 8) { (48...55).contains($0) ? $0 - 48 : nil }
  }

  /// The number of some digits, 0 for none.
  static func value(
    of digits: ArraySlice<UInt8>, base: Int, _ digit: (UInt8) -> UInt8?
  ) -> Int? {
    var value = 0
    for byte in digits {
      guard let digit = digit(byte), value < most / base else { return nil }
      value = value * base + Int(digit)
    }
    return value
  }

  /// Larger numbers would be too large to be added to.
  private static let most = Int.max >> 2
}
