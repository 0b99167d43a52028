#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Memory of two processes, in which a worker leaves the records of its answers: the system copies
/// what goes through a pipe twice, and both copies miss the processors' caches.
///
/// There are two places, taken in turn. A worker has one input to work on and one ahead, and is given
/// another only when the older of their records was taken, so that none is written over.
@safe final class SharedRecords {
  /// The longest record that has a place; most are a third of it. Others go through the pipe.
  static let placeBytes = 1 << 18
  private static let places = 2

  private let memory: UnsafeMutableRawBufferPointer
  private var next = 0

  /// A new file in memory, without a name, to be mapped by both.
  static func newFile() throws(SystemError) -> FileDescriptor {
    #if os(Linux)
      // O_TMPFILE of linux/fcntl.h.
      let flags = 0o20_000_000 | O_DIRECTORY | O_RDWR
      let file = try FileDescriptor(FileName("/dev/shm"), flags, mode: 0o600).aside()
      // Memory that is not there when it is written to would end the process.
      let fault = posix_fallocate(file.number, 0, off_t(places * placeBytes))
      guard fault == 0 else { throw SystemError(number: fault) }
      return file
    #else
      throw SystemError(number: ENOTSUP)
    #endif
  }

  /// Maps such a file, which need not stay open; nil for any other.
  init?(mapping file: Int32) {
    let count = SharedRecords.places * SharedRecords.placeBytes
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_nlink == 0, Int(status.st_size) == count,
      let start = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
      unsafe start != MAP_FAILED
    else { return nil }
    unsafe memory = UnsafeMutableRawBufferPointer(start: start, count: count)
  }

  deinit { _ = unsafe munmap(memory.baseAddress, memory.count) }

  /// Leaves a record.
  /// - Returns: the number of its place, nil if it has none.
  func leave(_ record: [UInt8]) -> Int? {
    guard !record.isEmpty, record.count <= SharedRecords.placeBytes else { return nil }
    let place = next
    next = (place + 1) % SharedRecords.places
    unsafe UnsafeMutableRawBufferPointer(
      rebasing: memory[(place * SharedRecords.placeBytes)...]
    ).copyBytes(from: record)
    return place
  }

  /// Takes a record of so many bytes; nil for what cannot be one.
  func record(at place: Int, count: Int) -> [UInt8]? {
    guard (0..<SharedRecords.places).contains(place),
      (0...SharedRecords.placeBytes).contains(count)
    else { return nil }
    let start = place * SharedRecords.placeBytes
    return unsafe Array(memory[start..<start + count])
  }
}
