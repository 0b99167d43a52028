/// Bytes that grow at their end: what an array does, at a tenth of the instructions, since a
/// record is put together from some ten thousand small pieces.
@safe struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(1, capacity)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit { unsafe start.deallocate() }

  /// The bytes.
  var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    unsafe start[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    guard let first = source.baseAddress else { return }
    if capacity &- count < source.count { grow(by: source.count) }
    unsafe (start + count).update(from: first, count: source.count)
    count &+= source.count
  }

  /// Appends bytes in quotation marks.
  @inline(__always)
  mutating func append(quoted source: UnsafeBufferPointer<UInt8>) {
    if capacity &- count < source.count &+ 2 { grow(by: source.count + 2) }
    let target = unsafe start + count
    unsafe target[0] = UInt8(ascii: "\"")
    if let first = source.baseAddress {
      unsafe (target + 1).update(from: first, count: source.count)
    }
    unsafe target[source.count &+ 1] = UInt8(ascii: "\"")
    count &+= source.count &+ 2
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
  }
}
