/// The members of a large zip archive, one after the other in the order of its directory. Of the
/// archive no more is in memory than a piece of the directory.
///
/// For packages, which are read as a whole, there is ``ZipArchive``.
public struct ZipMembers {
  /// Reads bytes of the archive, fewer only where it ends.
  public typealias Bytes = (Range<Int>) throws(ReadingFailure) -> [UInt8]

  private let read: Bytes
  /// The directory that is still to be read, and how much the places that it names are off.
  private var rest: Range<Int>
  private let shift: Int
  /// Where the directory begins.
  private let directory: Int
  private var buffer: [UInt8] = []
  private var place = 0
  /// How many entries are still to come, as the archive says.
  private var left: Int
  /// Bytes that entries may still claim: what lies before the directory, each only once.
  private var unclaimed: Int

  private static let tailBytes = 0xFFFF + 22 + 76
  private static let pieceBytes = 1 << 18

  /// The members of an archive of so many bytes.
  /// - Throws: `malformedZip`.
  public init(count: Int, read: @escaping Bytes) throws(ReadingFailure) {
    self.read = read
    let start = max(0, count - ZipMembers.tailBytes)
    let record = try ZipEndRecord(try read(start..<count))
    let (first, isBefore) = (start + record.place).subtractingReportingOverflow(record.size)
    guard record.place >= 0, record.size >= 0, !isBefore, first >= record.declaredStart,
      record.declaredStart >= 0
    else { throw ZipEndRecord.failure("its directory lies outside of it") }
    rest = first..<start + record.place
    directory = first
    shift = first - record.declaredStart
    left = record.count
    unclaimed = first
  }

  /// The next member, nil behind the last one.
  /// - Throws: `malformedZip`, after which nothing comes.
  public mutating func next() throws(ReadingFailure) -> ZipMember? {
    var entry = try ZipEntry(buffer, place..<buffer.count)
    if entry == nil, !rest.isEmpty {
      let piece = rest.prefix(ZipMembers.pieceBytes)
      buffer = Array(buffer[place...]) + (try read(piece.lowerBound..<piece.upperBound))
      place = 0
      rest = piece.upperBound..<rest.upperBound
      entry = try ZipEntry(buffer, 0..<buffer.count)
    }
    guard let entry else {
      guard left == 0, place == buffer.count else {
        left = 0
        throw ZipEndRecord.failure("its directory is not what it says")
      }
      return nil
    }
    let start = place
    place = entry.end
    left -= 1
    // A byte that is taken for several entries makes a small archive endless.
    let claimed = min(entry.compressedSize, Int.max >> 1) + 30
    guard left >= 0, claimed <= unclaimed, entry.offset <= directory - shift else {
      throw ZipEndRecord.failure("its entries overlap")
    }
    unclaimed -= claimed
    return ZipMember(
      name: Array(buffer[entry.name]),
      place: ZipMember.Place(
        flags: buffer.number(at: start + 8, 2), method: buffer.number(at: start + 10, 2),
        checksum: buffer.number(at: start + 16, 4), size: buffer.number(at: start + 24, 4),
        compressedSize: entry.compressedSize, offset: shift + entry.offset))
  }
}
