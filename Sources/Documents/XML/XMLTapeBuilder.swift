/// Takes the parser's events one by one and makes the tape of them.
///
/// Markup compatibility, wrappers, formatting and removed content end here; the readers never see
/// them. Everything in this file runs for each element of a part.
@safe struct XMLTapeBuilder: ~Copyable {
  /// Why parsing was stopped.
  private(set) var failure: ReadingFailure?

  private let part: String
  private let limits: ReadingLimits
  private var events: GrowingBuffer<XMLEvent>
  private var attributes: GrowingBuffer<XMLAttribute>
  /// How many attributes are those of elements that have begun.
  private var ownedAttributes = 0
  private var bytes: GrowingBuffer<UInt8>
  private var notes: [Int: XMLNotes] = [:]

  /// The open elements outside of what is dropped.
  private var open = GrowingBuffer<Open>(capacity: 64)
  /// The depth within a subtree that is dropped, 0 outside.
  private var droppedDepth = 0
  /// The local name of the dropped element; the parser keeps it until it ends.
  private var droppedName: UnsafePointer<UInt8>?
  private var isReportingDropped = false
  /// Whether characters are those of an open text.
  private(set) var isCollecting = false
  /// The piece of text between elements that goes on, nil where an element has begun or ended.
  private var openText: Int?
  private var nodes = 0
  private let depthLimit: Int

  /// What is to be done at the end of an open element.
  enum Open: BitwiseCopyable {
    case event(Int)
    case eventUnlessEmpty(Int)
    case text(Int)
    case mixed(Int)
    case transparent
    case alternateContent(isChosen: Bool)
  }

  /// A builder for a part of a size in bytes.
  init(part: String, size: Int, limits: ReadingLimits) {
    self.part = part
    self.limits = limits
    depthLimit = limits.xmlDepth
    // What a report needs that was shortened.
    events = GrowingBuffer(capacity: min(size / 16, 1 << 16))
    attributes = GrowingBuffer(capacity: min(size / 32, 1 << 16))
    bytes = GrowingBuffer(capacity: size / 4)
  }

  /// The finished tape.
  consuming func tape() -> XMLTape {
    XMLTape(
      events: events.array(), attributes: attributes.array(), bytes: bytes.array(), notes: notes)
  }

  /// Whether the content that comes is dropped.
  @inline(__always)
  var isDropping: Bool { droppedDepth > 0 }

  /// Whether no element has begun yet.
  var isBeforeRoot: Bool { nodes == 0 }

  /// Stops the reading of the part.
  mutating func fail(_ reason: ReadingFailure) {
    if failure == nil { failure = reason }
  }

  /// Counts an element and says whether the limits ought to be looked at: at the greatest depth,
  /// and every so often.
  @inline(__always)
  mutating func countElement() -> Bool {
    nodes += 1
    return open.count + droppedDepth >= depthLimit || nodes & 1023 == 0
  }

  /// Looks at the limits.
  mutating func checkLimits() {
    if nodes > limits.xmlNodes {
      fail(ReadingLimit.xmlNodes.exceeded(in: part, met: nodes, limits))
    } else if open.count + droppedDepth >= limits.xmlDepth {
      let depth = open.count + droppedDepth + 1
      fail(ReadingLimit.xmlDepth.exceeded(in: part, met: depth, limits))
    } else if let late = limits.deadlineFailure {
      fail(late)
    }
  }

  /// Looks at the text of an element that has ended.
  @inline(__always)
  private mutating func checkText(of index: Int) {
    let length = Int(events[index].textEnd &- events[index].textStart)
    if length > limits.xmlTextBytes {
      fail(ReadingLimit.xmlTextBytes.exceeded(in: "An element of \(part)", met: length, limits))
    }
  }

  /// Goes one deeper in what is dropped.
  @inline(__always)
  mutating func deepenDropped() { droppedDepth += 1 }

  /// Begins an element, whose attributes were appended if its event has them.
  @inline(__always)
  mutating func start(_ handling: ElementHandling) {
    switch handling {
    case .event(let name), .attributedEvent(let name):
      open.append(.event(append(name)))
    case .eventUnlessEmpty(let name):
      open.append(.eventUnlessEmpty(append(name)))
    case .text(let name):
      open.append(.text(append(name)))
      isCollecting = true
    case .transparent:
      open.append(.transparent)
    default:
      startRarer(handling)
    }
  }

  private mutating func startRarer(_ handling: ElementHandling) {
    switch handling {
    case .mixed(let name):
      open.append(.mixed(append(name)))
    case .insertion:
      notes[partRoot, default: XMLNotes()].trackedChanges += 1
      open.append(.transparent)
    case .removal(let name):
      notes[partRoot, default: XMLNotes()].trackedChanges += 1
      if isProperty { open.append(.event(append(name))) } else { drop() }
    case .alternateContent:
      open.append(.alternateContent(isChosen: false))
    case .choice, .fallback:
      choose()
    default:
      drop()
    }
  }

  /// Drops an element that is not understood; it is named if text lies in it.
  @inline(__always)
  mutating func dropUnknown(_ name: UnsafePointer<UInt8>) {
    droppedDepth = 1
    unsafe droppedName = unsafe name
    isReportingDropped = true
  }

  /// Takes a branch of AlternateContent, if none before it was taken.
  private mutating func choose() {
    guard case .alternateContent(isChosen: false) = open.last else { return drop() }
    open[open.count - 1] = .alternateContent(isChosen: true)
    open.append(.transparent)
  }

  /// Whether the open element holds properties of a row or of a run or mark.
  private var isProperty: Bool {
    guard case .eventUnlessEmpty(let index) = open.last else { return false }
    return events[index].name == .rPr || events[index].name == .trPr
  }

  private mutating func drop() {
    droppedDepth = 1
    isReportingDropped = false
  }

  @inline(__always)
  private mutating func append(_ name: ElementName) -> Int {
    openText = nil
    let text = UInt32(truncatingIfNeeded: bytes.count)
    events.append(
      XMLEvent(
        name: name, attributeCount: UInt8(truncatingIfNeeded: attributes.count - ownedAttributes),
        firstAttribute: UInt32(truncatingIfNeeded: ownedAttributes), textStart: text,
        textEnd: text, end: 0))
    ownedAttributes = attributes.count
    return events.count - 1
  }

  /// Adds an attribute to the element that is about to begin.
  @inline(__always)
  mutating func appendAttribute(_ name: AttributeName, value: UnsafeBufferPointer<UInt8>) {
    guard attributes.count - ownedAttributes < UInt8.max else { return }
    let start = UInt32(truncatingIfNeeded: bytes.count)
    unsafe bytes.append(value)
    let end = UInt32(truncatingIfNeeded: bytes.count)
    attributes.append(XMLAttribute(name: name, start: start, end: end))
  }

  /// Takes character data.
  @inline(__always)
  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if isCollecting && droppedDepth == 0 {
      unsafe bytes.append(text)
    } else if isReportingDropped && droppedDepth > 0 {
      unsafe reportDropped(text)
    } else if case .mixed = open.last, droppedDepth == 0 {
      unsafe appendPiece(text)
    }
  }

  /// Adds text that stands between elements.
  private mutating func appendPiece(_ text: UnsafeBufferPointer<UInt8>) {
    let piece = openText ?? append(.t)
    unsafe bytes.append(text)
    events[piece].textEnd = UInt32(truncatingIfNeeded: bytes.count)
    events[piece].end = UInt32(truncatingIfNeeded: piece + 1)
    checkText(of: piece)
    openText = piece
  }

  /// Notes once for each dropped subtree that text lies in it.
  private mutating func reportDropped(_ text: UnsafeBufferPointer<UInt8>) {
    guard unsafe text.contains(where: { $0 > 0x20 }) else { return }
    isReportingDropped = false
    guard let name = unsafe droppedName.map({ unsafe String(cString: $0) }) else { return }
    notes[partRoot, default: XMLNotes()].countUnread(name)
  }

  /// The root of the part that is being read: the first element of a part of a flat package, else
  /// the first of all.
  private var partRoot: Int {
    guard open.count > 1, case .event(let index) = open[1], events[index].name == .flatPart else {
      return 0
    }
    return index + 1
  }

  /// Ends the innermost element.
  @inline(__always)
  mutating func end() {
    if droppedDepth > 0 {
      droppedDepth -= 1
      return
    }
    openText = nil
    switch open.popLast() {
    case .event(let index), .mixed(let index):
      events[index].end = UInt32(truncatingIfNeeded: events.count)
    case .eventUnlessEmpty(let index):
      if index == events.count - 1 {
        _ = events.popLast()
      } else {
        events[index].end = UInt32(truncatingIfNeeded: events.count)
      }
    case .text(let index):
      events[index].textEnd = UInt32(truncatingIfNeeded: bytes.count)
      events[index].end = UInt32(truncatingIfNeeded: events.count)
      isCollecting = false
      checkText(of: index)
    case .transparent, .alternateContent, nil:
      break
    }
  }
}
