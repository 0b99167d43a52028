#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Memory of two processes, in which a worker leaves the records of its answers: the system copies
/// what goes through a pipe twice, each time into memory that is far away.
///
/// There is a place for the input that it works on, and one for the input that it has ahead. It gets
/// no other one before the record that stands in the next one's place was taken.
@safe final class SharedRecords {
  /// Records of most reports fit in; others go through the pipe.
  private static let placeBytes = 1 << 18
  private static let places = 2

  let file: FileDescriptor
  private let memory: UnsafeMutableRawBufferPointer
  private var next = 0

  /// New memory, nil where the system has none to give.
  static func create() -> SharedRecords? {
    #if os(Linux)
      // O_TMPFILE of linux/fcntl.h: a file without a name, in memory.
      let flags = 0o20_000_000 | O_DIRECTORY | O_RDWR
      guard let file = try? FileDescriptor(FileName("/dev/shm"), flags, mode: 0o600).aside(),
        // What is not there when it is written to would end the process.
        posix_fallocate(file.number, 0, off_t(places * placeBytes)) == 0
      else { return nil }
      return SharedRecords(file)
    #else
      return nil
    #endif
  }

  /// The memory of a file, nil if it has none.
  init?(_ file: consuming FileDescriptor) {
    let count = SharedRecords.places * SharedRecords.placeBytes
    let start = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, MAP_SHARED, file.number, 0)
    guard let start = unsafe start, unsafe start != MAP_FAILED else { return nil }
    unsafe memory = UnsafeMutableRawBufferPointer(start: start, count: count)
    self.file = file
  }

  deinit { _ = unsafe munmap(memory.baseAddress, memory.count) }

  /// Leaves a record.
  /// - Returns: the number of its place, nil if it is too long for any.
  func leave(_ record: [UInt8]) -> Int? {
    guard record.count <= SharedRecords.placeBytes else { return nil }
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
