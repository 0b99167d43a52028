/// Writes JSON (RFC 8259) into a byte buffer, in the order of the calls.
///
/// The same calls give the same bytes. The caller opens and closes what it writes.
struct JSONWriter {
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
  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// The objects and arrays that are open, the outermost first.
  private var open: [Shape] = []
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
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// Writes a key that is not known beforehand.
  mutating func key(text key: String) {
    separate()
    JSONText.append(key, to: &bytes)
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  // MARK: Values

  /// Writes text as a string.
  mutating func value(_ text: String) {
    separate()
    JSONText.append(text, to: &bytes)
  }

  /// Writes an integer.
  mutating func value(_ number: Int) { literal(number) }

  // MARK: Members of an object

  /// Writes a key and a text.
  mutating func member(_ key: StaticString, _ text: String) {
    self.key(key)
    value(text)
  }

  /// Writes a key and an integer, nil as null.
  mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    if let number { literal(number) } else { literal("null") }
  }

  /// Writes a key and a decimal number digit by digit, nil as null.
  mutating func member(_ key: StaticString, _ number: DecimalNumber?, as notation: DecimalNotation) {
    self.key(key)
    literal(number.map { notation.text($0) } ?? "null")
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
    for element in elements { write(&self, element) }
    endArray()
  }

  // MARK: Between the values

  /// Small numbers, as nearly all are, without making a text of them.
  private mutating func literal(_ number: Int) {
    guard (0...9).contains(number) else { return literal(String(number)) }
    separate()
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func begin(_ bracket: UInt8, _ shape: Shape) {
    separate()
    bytes.append(bracket)
    open.append(open.last == .line ? .line : shape)
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    let shape = open.popLast()
    if !isFirst, shape == .block { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  /// Writes what stands between the value before and the one that comes next.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if open.last == .block {
      breakLine()
    } else if !isFirst, layout == .indented {
      bytes.append(UInt8(ascii: " "))
    }
    isFirst = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
  }
}
