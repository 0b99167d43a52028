/// Elements that grow at their end: what an array does, at a fraction of the instructions, since a
/// tape is put together from thousands of small pieces.
///
/// It has one owner and its elements hold no references, so that an append asks for nothing but
/// room.
@safe struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// How many elements there are.
  private(set) var count = 0

  /// An empty buffer with room for some elements.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit { unsafe start.deallocate() }

  /// The elements, in place of the buffer.
  consuming func array() -> [Element] {
    unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The last element, nil when there is none.
  var last: Element? { count > 0 ? self[count - 1] : nil }

  /// The element at an index.
  subscript(index: Int) -> Element {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count)
      return unsafe start[index]
    }
    @inline(__always)
    _modify {
      precondition(index >= 0 && index < count)
      yield unsafe &start[index]
    }
  }

  /// Appends an element.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    unsafe (start + count).initialize(to: element)
    count &+= 1
  }

  /// Appends elements that lie elsewhere.
  @inline(__always)
  mutating func append(_ source: UnsafeBufferPointer<Element>) {
    guard let first = source.baseAddress else { return }
    if capacity &- count < source.count { grow(by: source.count) }
    unsafe (start + count).update(from: first, count: source.count)
    count &+= source.count
  }

  /// Appends the elements of another buffer.
  @inline(__always)
  mutating func append(_ other: borrowing GrowingBuffer<Element>) {
    unsafe append(UnsafeBufferPointer(start: other.start, count: other.count))
  }

  /// Removes all elements and keeps their room.
  mutating func removeAll() { count = 0 }

  /// Removes the last element and gives it, nil when there is none.
  @inline(__always)
  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    return unsafe start[count]
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    // Not twice: the old ones are there as long as the new ones are made.
    capacity = max(capacity + capacity / 2, count + more)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
  }
}
