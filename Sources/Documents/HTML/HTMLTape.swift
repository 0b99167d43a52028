/// A page as a flat list of its elements and texts in document order; what lies in an element
/// stands behind it, so that a subtree is a range.
final class HTMLTape: Sendable {
  /// The nodes; the first is the root, which holds all others.
  let nodes: [HTMLNode]
  /// The attributes of all elements.
  let attributes: [HTMLAttribute]
  /// Texts, UTF-8.
  let bytes: [UInt8]

  /// A tape from its pieces.
  init(nodes: [HTMLNode], attributes: [HTMLAttribute], bytes: [UInt8]) {
    self.nodes = nodes
    self.attributes = attributes
    self.bytes = bytes
  }

  /// The children of a node.
  func children(of parent: Int) -> Children {
    Children(tape: self, index: parent + 1, end: nodes[parent].end)
  }

  /// What a node is.
  func element(_ node: Int) -> HTMLElement { nodes[node].element }

  /// The bytes of a text node.
  func text(of node: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[node].textStart)..<Int(nodes[node].textEnd)]
  }

  /// All text below a node, lines parted by LF.
  func allText(of node: Int) -> String {
    var text: [UInt8] = []
    for index in node..<nodes[node].end {
      switch element(index) {
      case .text: text += self.text(of: index)
      case let element where element.breaksLines || element == .cell || element == .headerCell:
        if !text.isEmpty, text.last != 0x0A { text.append(0x0A) }
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The value of an attribute, nil when it is not there.
  func value(_ name: HTMLAttributeName, of node: Int) -> String? {
    let first = Int(nodes[node].firstAttribute)
    return attributes[first..<first + Int(nodes[node].attributeCount)]
      .first { $0.name == name }?.value
  }

  /// The value of an attribute by HTML's rules for non-negative integers: leading digits; nil when
  /// there are none.
  func integer(_ name: HTMLAttributeName, of node: Int) -> Int? {
    value(name, of: node).flatMap(HTMLTape.integer)
  }

  /// The value of a width or height in pixels, nil when it is none or a share of another.
  func pixels(_ name: HTMLAttributeName, of node: Int) -> Int? {
    value(name, of: node).flatMap { $0.contains("%") ? nil : HTMLTape.integer($0) }
  }

  /// The number that a text begins with, limited to 10⁹.
  static func integer(_ text: String) -> Int? {
    var digits = text.utf8.drop { $0 <= 0x20 }
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    let number = digits.prefix { (0x30...0x39).contains($0) }
    guard !number.isEmpty else { return nil }
    let value = number.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000_000) }
    return isNegative ? -value : value
  }

  /// The children of one node, one after the other.
  struct Children: Sequence, IteratorProtocol {
    let tape: HTMLTape
    var index: Int
    let end: Int

    mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = tape.nodes[index].end }
      return index
    }
  }
}

/// One element or text of a page.
struct HTMLNode: Sendable {
  /// What it is.
  var element: HTMLElement
  /// How many attributes were kept.
  var attributeCount: UInt8 = 0
  /// The index of the first one.
  var firstAttribute: UInt32 = 0
  /// Where a text lies in the tape's bytes.
  var textStart: UInt32 = 0
  var textEnd: UInt32 = 0
  /// The index behind the node's subtree.
  var end: Int
}

/// One attribute of an element.
struct HTMLAttribute: Sendable {
  var name: HTMLAttributeName
  var value: String
}
