/// Bytes that grow at their end: what an array does, at a tenth of the instructions, since a
/// record is put together from some ten thousand small pieces. (`GrowingBuffer` of Documents would be
/// called without being specialized, at twice the cost.)
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
    if capacity &- count < source.count { grow(by: source.count) }
    unsafe put(source)
  }

  /// Appends bytes in quotation marks.
  @inline(__always)
  mutating func append(quoted source: UnsafeBufferPointer<UInt8>) {
    if capacity &- count < source.count &+ 2 { grow(by: source.count + 2) }
    unsafe start[count] = UInt8(ascii: "\"")
    count &+= 1
    unsafe put(source)
    unsafe start[count] = UInt8(ascii: "\"")
    count &+= 1
  }

  /// Copies bytes behind the last one, where there is room. Most are a few, and two words that
  /// overlap cost less than a call.
  @inline(__always)
  private mutating func put(_ source: UnsafeBufferPointer<UInt8>) {
    guard let first = source.baseAddress else { return }
    let length = source.count
    let from = unsafe UnsafeRawPointer(first)
    let target = unsafe UnsafeMutableRawPointer(start + count)
    if length > 16 {
      unsafe target.copyMemory(from: from, byteCount: length)
    } else if length >= 8 {
      let last = unsafe (from + length - 8).loadUnaligned(as: UInt64.self)
      unsafe target.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
      unsafe (target + length - 8).storeBytes(of: last, as: UInt64.self)
    } else if length >= 4 {
      let last = unsafe (from + length - 4).loadUnaligned(as: UInt32.self)
      unsafe target.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
      unsafe (target + length - 4).storeBytes(of: last, as: UInt32.self)
    } else {
      for index in 0..<length { unsafe start[count &+ index] = first[index] }
    }
    count &+= length
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
