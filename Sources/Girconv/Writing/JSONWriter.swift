/// Writes JSON (RFC 8259) into a byte buffer, in the order of the calls.
///
/// The same calls give the same bytes. The caller opens and closes what it writes.
struct JSONWriter: ~Copyable {
  /// How the JSON is laid out.
  enum Layout {
    /// For people: each value of a block on a line of its own.
    case indented
    /// For lines of NDJSON: no white space at all.
    case compact
  }

  /// How an object or an array is laid out in indented JSON.
  enum Shape {
    /// A line for each value.
    case block
    /// All on one line, with everything in it.
    case line
  }

  /// What was written.
  var bytes: [UInt8] { buffer.bytes }

  /// What was written and a line feed.
  consuming func line() -> [UInt8] {
    buffer.append(UInt8(ascii: "\n"))
    return buffer.bytes
  }

  // A report of the usual length fits without growing.
  private var buffer = ByteBuffer(capacity: 1 << 17)
  private let layout: Layout
  /// How many objects and arrays are open.
  private var depth = 0
  /// How many of them are blocks: the outer ones, since a line has no block in it.
  private var blocks = 0
  private var isInBlock: Bool { blocks == depth && depth > 0 }
  private var isFirst = true
  private var followsKey = false

  init(_ layout: Layout) {
    self.layout = layout
  }

  // MARK: Structure

  /// Opens an object.
  mutating func beginObject(_ shape: Shape = .block) { begin(UInt8(ascii: "{"), shape) }

  /// Closes the object.
  mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array.
  mutating func beginArray(_ shape: Shape = .block) { begin(UInt8(ascii: "["), shape) }

  /// Closes the array.
  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of the value that comes next; the record's keys need no escapes.
  ///
  /// Inlined, since a key costs half as much where its length is known beforehand.
  @inline(__always)
  mutating func key(_ key: StaticString) {
    part()
    unsafe buffer.append(
      quoted: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    endKey()
  }

  /// Writes a key that is not known beforehand.
  mutating func key(text key: String) {
    part()
    JSONText.append(key, to: &buffer)
    endKey()
  }

  @inline(__always)
  private mutating func endKey() {
    buffer.append(UInt8(ascii: ":"))
    if layout == .indented { buffer.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  // MARK: Values

  /// Writes text as a string.
  mutating func value(_ text: String) {
    separate()
    JSONText.append(text, to: &buffer)
  }

  /// Writes an integer.
  mutating func value(_ number: Int) { literal(number) }

  // MARK: Members of an object

  /// Writes a key and a text.
  @inline(__always)
  mutating func member(_ key: StaticString, _ text: String) {
    self.key(key)
    value(text)
  }

  /// Writes a key and an integer, nil as null.
  @inline(__always)
  mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    guard let number else { return literal("null") }
    literal(number)
  }

  /// Writes a key and a decimal number digit by digit, nil as null.
  mutating func member(_ key: StaticString, _ number: DecimalNumber?, as notation: DecimalNotation)
  {
    self.key(key)
    guard let number else { return literal("null") }
    if notation == .asPublished, number.scale <= 0, let whole = Int(exactly: number.coefficient) {
      return literal(whole)
    }
    separate()
    append(notation.text(number))
  }

  /// Writes a key and true or false.
  mutating func member(_ key: StaticString, _ truth: Bool) {
    self.key(key)
    literal(truth ? "true" : "false")
  }

  /// Writes a key and an array of what `write` writes for each element.
  mutating func member<Element>(
    _ key: StaticString, _ elements: [Element], _ shape: Shape = .block,
    write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    beginArray(shape)
    // An array's own elements would be copied for the call.
    unsafe elements.withUnsafeBufferPointer { elements in
      for index in elements.indices { unsafe write(&self, elements[index]) }
    }
    endArray()
  }

  // MARK: Between the values

  /// Writes an integer without making a text of it.
  private mutating func literal(_ number: Int) {
    separate()
    if number < 0 { buffer.append(UInt8(ascii: "-")) }
    append(number.magnitude)
  }

  private mutating func append(_ number: UInt) {
    if number > 9 { append(number / 10) }
    buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  private mutating func literal(_ text: StaticString) {
    separate()
    unsafe buffer.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(_ digits: String) {
    for byte in digits.utf8 { buffer.append(byte) }
  }

  private mutating func begin(_ bracket: UInt8, _ shape: Shape) {
    separate()
    buffer.append(bracket)
    if shape == .block, blocks == depth { blocks += 1 }
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    let wasInBlock = isInBlock
    depth -= 1
    blocks = min(blocks, depth)
    if !isFirst, wasInBlock { breakLine() }
    buffer.append(bracket)
    isFirst = false
  }

  /// Writes what stands between the value before and the one that comes next, unless a key does.
  @inline(__always)
  private mutating func separate() {
    if followsKey { followsKey = false } else { part() }
  }

  /// Writes what stands between one member or element and the next.
  @inline(__always)
  private mutating func part() {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    if isInBlock {
      breakLine()
    } else if !isFirst, layout == .indented {
      buffer.append(UInt8(ascii: " "))
    }
    isFirst = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { buffer.append(UInt8(ascii: " ")) }
  }
}
