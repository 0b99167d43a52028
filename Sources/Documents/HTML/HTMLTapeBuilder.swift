/// Takes the parser's events one by one and makes the tape of them.
///
/// libxml2 follows HTML 4. What HTML 5 says of missing end tags in tables and lists is done here:
/// a cell ends the cell before it, a row the row, wherever the parser thinks that they are.
struct HTMLTapeBuilder {
  /// Why parsing was stopped.
  private(set) var failure: ReadingFailure?

  private let limits: ReadingLimits
  private var nodes: [HTMLNode] = [HTMLNode(element: .root, end: 0)]
  private var attributes: [HTMLAttribute] = []
  private var bytes: [UInt8] = []

  /// The elements that are open here, with the parser's depth of each.
  private var open: [(element: HTMLElement, node: Int, depth: Int)] = []
  /// How many elements are open for the parser.
  private var depth = 0
  /// The parser's depth of an element that is dropped with all that lies in it.
  private var droppedDepth: Int?
  /// How many nodes there were when an element ended last.
  private var countAtEnd = 0

  init(size: Int, limits: ReadingLimits) {
    self.limits = limits
    bytes.reserveCapacity(min(size, 1 << 24))
  }

  /// Whether the limits should be looked at now.
  var isDue: Bool { nodes.count & 0xFFF == 0 || depth > depthLimit }

  /// An end tag that is missing leaves elements open for the parser, which are closed here.
  private var depthLimit: Int { 4 * limits.xmlDepth }

  /// Stops the parsing.
  mutating func fail(_ failure: ReadingFailure) {
    if self.failure == nil { self.failure = failure }
  }

  mutating func checkLimits() {
    if open.count > limits.xmlDepth || depth > depthLimit {
      fail(ReadingLimit.xmlDepth.exceeded(in: "The page", met: max(open.count, depth), limits))
    }
    if nodes.count > limits.xmlNodes {
      fail(ReadingLimit.xmlNodes.exceeded(in: "The page", met: nodes.count, limits))
    }
    if let late = limits.deadlineFailure { fail(late) }
  }

  /// Begins an element.
  /// - Returns: whether its attributes are wanted.
  mutating func start(_ element: HTMLElement) -> Bool {
    depth += 1
    guard droppedDepth == nil else { return false }
    guard element != .ignored else {
      droppedDepth = depth
      return false
    }
    endImplied(by: element)
    nodes.append(
      HTMLNode(
        element: element, firstAttribute: UInt32(truncatingIfNeeded: attributes.count),
        end: nodes.count + 1))
    if !element.isVoid {
      open.append((element, nodes.count - 1, depth))
      if open.count > limits.xmlDepth { checkLimits() }
    }
    return true
  }

  /// Adds an attribute to the element begun last.
  mutating func appendAttribute(_ name: HTMLAttributeName, value: String) {
    attributes.append(HTMLAttribute(name: name, value: value))
    nodes[nodes.count - 1].attributeCount &+= 1
  }

  /// Ends the parser's innermost element.
  mutating func end() {
    if droppedDepth == depth { droppedDepth = nil }
    while let last = open.last, last.depth >= depth { endInnermost() }
    depth -= 1
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard droppedDepth == nil, !text.isEmpty else { return }
    let start = UInt32(truncatingIfNeeded: bytes.count)
    unsafe bytes.append(contentsOf: text)
    let end = UInt32(truncatingIfNeeded: bytes.count)
    let last = nodes.count - 1
    if nodes[last].element == .text, last >= countAtEnd {
      nodes[last].textEnd = end
    } else {
      nodes.append(HTMLNode(element: .text, textStart: start, textEnd: end, end: nodes.count + 1))
    }
  }

  /// The tape of what was taken.
  consuming func tape() -> HTMLTape {
    while !open.isEmpty { endInnermost() }
    nodes[0].end = nodes.count
    return HTMLTape(nodes: nodes, attributes: attributes, bytes: bytes)
  }
}

extension HTMLTapeBuilder {
  private mutating func endInnermost() {
    guard let last = open.popLast() else { return }
    nodes[last.node].end = nodes.count
    countAtEnd = nodes.count
  }

  /// Ends the elements that end where this one begins (HTML 13.2.6.4).
  private mutating func endImplied(by element: HTMLElement) {
    if element.endsParagraphs { endParagraph() }
    switch element {
    case .cell, .headerCell: end(within: .table) { $0 == .cell || $0 == .headerCell }
    case .row: end(within: .table) { $0 == .row }
    case .rowGroup, .header, .footer: end(within: .table) { $0.isRowGroup || $0 == .row }
    case .caption, .columnGroup: end(within: .table) { $0 == .caption || $0 == .columnGroup }
    case .table:
      // A table within a table, but in no cell of it: the end of the first is missing.
      if let innermost = open.last(where: { $0.element != .inline })?.element,
        innermost == .table || innermost == .row || innermost.isRowGroup
      {
        end(within: .root) { $0 == .table }
      }
    case .listItem:
      end(within: .list) { $0 == .listItem }
    default: break
    }
  }

  /// Ends the innermost element of a kind, with all that are open in it, unless a boundary lies
  /// between.
  private mutating func end(within boundary: Boundary, where isWanted: (HTMLElement) -> Bool) {
    for index in open.indices.reversed() {
      if isWanted(open[index].element) {
        while open.count > index { endInnermost() }
        return
      }
      if boundary.holds(open[index].element) { return }
    }
  }

  /// Ends the paragraph or heading that only elements which mark text are open in.
  private mutating func endParagraph() {
    for index in open.indices.reversed() {
      switch open[index].element {
      case .inline, .superscript, .subscript, .inserted, .deleted: continue
      case .paragraph, .heading:
        while open.count > index { endInnermost() }
        return
      default: return
      }
    }
  }

  /// What an implied end does not reach beyond.
  private enum Boundary {
    case root, table, list

    func holds(_ element: HTMLElement) -> Bool {
      switch (self, element) {
      case (.root, _): false
      case (_, .table): true
      case (.list, .unorderedList), (.list, .orderedList), (.list, .cell), (.list, .headerCell):
        true
      default: false
      }
    }
  }
}

extension HTMLElement {
  fileprivate var isRowGroup: Bool { self == .rowGroup || self == .header || self == .footer }

  /// Whether a paragraph before it ends, be its end tag missing or not.
  fileprivate var endsParagraphs: Bool {
    switch self {
    case .lineBreak, .row, .caption: false
    default: breaksLines
    }
  }
}
