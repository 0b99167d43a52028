/// Finds the longest word of a list at a place in a text: a tree, in which words that begin alike
/// share their beginning.
struct WordIndex<Value: Sendable>: Sendable {
  /// A scalar of words, behind those that lead to it; the places of nodes are -1 for none.
  private struct Node: Sendable {
    let scalar: UInt32
    /// Another node behind the same scalars.
    let sibling: Int16
    /// One of the nodes behind this one.
    var child: Int16 = -1
    /// The value of the word that ends here; -1 when none does.
    var value: Int16 = -1
  }

  private var nodes: [Node] = []
  /// One of the nodes that words begin with, by the low bits of their scalar.
  private var roots = [Int16](repeating: -1, count: 0x400)
  private let values: [Value]

  /// - Parameter list: values, each with its words between spaces or lines.
  init(_ list: [(value: Value, words: String)]) {
    values = list.map(\.value)
    for (value, (_, words)) in list.enumerated() {
      var last: Int?
      for scalar in words.unicodeScalars.lazy.map(\.value) + [0x20] {
        if scalar != 0x20, scalar != 0x0A {
          last = node(scalar, behind: last)
        } else if let end = last {
          // Of equal words the first of the list counts.
          if nodes[end].value < 0 { nodes[end].value = Int16(value) }
          last = nil
        }
      }
    }
  }

  /// The node of a scalar behind another node, or at the beginning of words, made if need be.
  private mutating func node(_ scalar: UInt32, behind last: Int?) -> Int {
    let root = Int(scalar & 0x3FF)
    let first = last.map { nodes[$0].child } ?? roots[root]
    var node = first
    while node >= 0 {
      if nodes[Int(node)].scalar == scalar { return Int(node) }
      node = nodes[Int(node)].sibling
    }
    let new = Int16(nodes.count)
    nodes.append(Node(scalar: scalar, sibling: first))
    if let last { nodes[last].child = new } else { roots[root] = new }
    return Int(new)
  }

  /// The value of the longest word at an index, and where the word ends; nil when there is none.
  func longest(_ text: [UInt32], at index: Int, before limit: Int) -> (value: Value, end: Int)? {
    guard index < limit else { return nil }
    var node = roots[Int(text[index] & 0x3FF)]
    var place = index
    var (value, end): (Int16, Int) = (-1, index)
    while node >= 0, place < limit {
      let here = nodes[Int(node)]
      guard here.scalar == text[place] else {
        node = here.sibling
        continue
      }
      place += 1
      if here.value >= 0 { (value, end) = (here.value, place) }
      node = here.child
    }
    return value < 0 ? nil : (values[Int(value)], end)
  }
}
