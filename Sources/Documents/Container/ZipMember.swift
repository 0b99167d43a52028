/// A member of a zip archive that holds documents.
public struct ZipMember: Equatable, Sendable {
  /// The name as it stands in the archive: bytes, in whatever encoding.
  public var name: [UInt8]
  /// Where it is.
  public var place: Place

  /// Where a member is in its archive, and what the directory says of it.
  public struct Place: Equatable, Sendable {
    var flags: Int
    var method: Int
    var checksum: Int
    var size: Int
    var compressedSize: Int
    var offset: Int
  }

  /// Whether it is a folder.
  public var isFolder: Bool { name.last == UInt8(ascii: "/") || name.last == UInt8(ascii: "\\") }

  /// Whether the archive is a package, which is one document: the member lists its parts' types, or
  /// holds the content of an OpenDocument.
  public var isOfPackage: Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return name == "[content_types].xml" || name == "content.xml"
  }

  /// The name as text in UTF-8: what is none was most often written by a Chinese system, in GBK.
  public var readableName: [UInt8] {
    guard place.flags & 0x800 == 0, String(validating: name, as: UTF8.self) == nil,
      GB18030.isLikely(name[...]),
      let text = try? SystemEncoding.decode(name[...], from: "GB18030"), text.replaced == 0
    else { return name }
    return text.utf8
  }
}

extension ZipMember.Place {
  /// The numbers that make up a place, for another process.
  public var numbers: [Int] { [flags, method, checksum, size, compressedSize, offset] }

  /// The place of some numbers, nil if they make up none.
  public init?(numbers: [Int]) {
    guard numbers.count == 6, numbers.allSatisfy({ $0 >= 0 && $0 < Int.max >> 2 }) else {
      return nil
    }
    self.init(
      flags: numbers[0], method: numbers[1], checksum: numbers[2], size: numbers[3],
      compressedSize: numbers[4], offset: numbers[5])
  }

  /// The bytes of the member, inflated and checked: as the only one of an archive of its own.
  /// - Throws: `malformedZip`, `encrypted`, `limitExceeded`.
  public func bytes(
    limits: ReadingLimits, read: ZipMembers.Bytes
  ) throws(ReadingFailure) -> [UInt8] {
    guard compressedSize <= min(limits.fileBytes, 1 << 31) else {
      throw ReadingLimit.fileBytes.exceeded(in: "The document", met: compressedSize, limits)
    }
    let head = try read(offset..<offset + 30)
    guard head.number(at: 0, 4) == 0x0403_4B50 else {
      throw ZipEndRecord.failure("a member is not where its directory says")
    }
    let start = offset + 30 + head.number(at: 26, 2) + head.number(at: 28, 2)
    let data = try read(start..<start + compressedSize)
    guard data.count == compressedSize else { throw ZipEndRecord.failure("it is cut off") }
    let archive = try ZipArchive(alone(data), limits: limits)
    return try archive.bytes(ofEntry: 0, within: .fileBytes)
  }

  /// An archive of nothing but the member.
  private func alone(_ data: [UInt8]) -> [UInt8] {
    let name = Array("The document".utf8)
    // What it is encrypted with does not matter; where its numbers stand is told here.
    var shared = bytes(20, 2) + bytes(flags & 1, 2) + bytes(method, 2) + bytes(0x0021_0000, 4)
    shared += bytes(checksum, 4) + bytes(compressedSize, 4) + bytes(min(size, 0xFFFF_FFFE), 4)
    shared += bytes(name.count, 2) + bytes(0, 2)
    let local = bytes(0x0403_4B50, 4) + shared + name
    let directory = bytes(0x0201_4B50, 4) + bytes(20, 2) + shared + bytes(0, 14) + name
    let end = bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(1, 2) + bytes(1, 2)
    return local + data + directory + end + bytes(directory.count, 4)
      + bytes(local.count + data.count, 4) + bytes(0, 2)
  }

  /// A little-endian number.
  private func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }
}
