#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The end of a zip archive's directory (APPNOTE 4.3.16), with the one of 64 bits before it, if
/// there is one (4.3.14).
struct ZipEndRecord {
  /// Where the first of the end records begins; there the directory ends.
  private(set) var place: Int
  /// How many entries the directory lists.
  private(set) var count: Int
  /// How many bytes the directory has.
  private(set) var size: Int
  /// Where the directory begins.
  private(set) var start: Int
  /// Where it says that it begins; less than that, if bytes stand before the archive.
  private(set) var declaredStart: Int
  /// Where the archive ends, its comment included.
  let end: Int

  /// Finds the end record: the last one within a comment's length.
  /// - Throws: `malformedZip`, also when two records claim the end of the file: what the comment of
  ///   one archive holds would be another.
  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    let found = Self.places(bytes)
    guard let last = found.first else {
      throw Self.failure("it has no directory; it may be cut off")
    }
    guard found.count(where: { Self.end($0, bytes) == bytes.count }) <= 1 else {
      throw Self.failure("it has two directories")
    }
    end = Self.end(last, bytes)
    place = last
    count = bytes.number(at: last + 10, 2)
    declaredStart = bytes.number(at: last + 16, 4)
    size = bytes.number(at: last + 12, 4)
    if bytes.number(at: last - 20, 4) == 0x0706_4B50 {
      place = last - 76
      guard bytes.number(at: place, 4) == 0x0606_4B50 else {
        throw Self.failure("the end of its directory is not where it ought to be")
      }
      count = try Self.wide(count, most: 0xFFFF, bytes.number(at: place + 32, 8))
      size = try Self.wide(size, most: 0xFFFF_FFFF, bytes.number(at: place + 40, 8))
      declaredStart = try Self.wide(
        declaredStart, most: 0xFFFF_FFFF, bytes.number(at: place + 48, 8))
    }
    start = place - min(size, bytes.count + 1)
  }

  /// A number of 64 bits that stands for one that had no room, or repeats it.
  private static func wide(
    _ narrow: Int, most: Int, _ wide: Int
  ) throws(ReadingFailure) -> Int {
    guard wide >= 0, narrow == most || narrow == wide else {
      throw failure("it says two things about its directory")
    }
    return wide
  }

  /// The places of end records, the last one first.
  private static func places(_ bytes: [UInt8]) -> [Int] {
    let last = bytes.count - 22
    let first = max(0, last - 0xFFFF - 0xFFFF)
    guard first <= last else { return [] }
    var places: [Int] = []
    unsafe bytes.withUnsafeBytes { file in
      guard let base = file.baseAddress else { return }
      var next = first
      while next <= last, let found = unsafe memchr(base + next, 0x50, last - next + 1) {
        let place = unsafe UnsafeRawPointer(found) - base
        if bytes.number(at: place, 4) == 0x0605_4B50 { places.append(place) }
        next = place + 1
      }
    }
    return places.reversed()
  }

  private static func end(_ place: Int, _ bytes: [UInt8]) -> Int {
    place + 22 + bytes.number(at: place + 20, 2)
  }

  /// A failure that says what is wrong with the archive.
  static func failure(_ what: String) -> ReadingFailure {
    ReadingFailure(
      .malformedZip,
      "The zip archive is damaged: \(what). Fetch the file again, or open it in a"
        + " word processor and save it.")
  }
}

extension [UInt8] {
  /// A little-endian number of up to 8 bytes; 0 outside of the bytes, negative from 2^63 on.
  func number(at offset: Int, _ size: Int) -> Int {
    guard offset >= 0, offset + size <= count else { return 0 }
    return self[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
