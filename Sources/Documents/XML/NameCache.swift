/// What is known of names, found by the addresses of their interned strings.
///
/// The parser gives equal names the same address for as long as it runs, so that a name is looked
/// at as text once and then costs two comparisons.
struct NameCache<Value> {
  private struct Entry {
    /// The address of the local name, 0 in an unused entry.
    var local: UInt = 0
    var uri: UInt = 0
    var value: Value
  }

  private var entries: [Entry]
  /// What is left of a hash to the right of these bits is a place among the entries.
  private let shift: UInt

  /// A cache that holds nothing, for a part of a size in bytes; the value stands in its unused
  /// entries.
  init(unused value: Value, size: Int = .max) {
    let bits: UInt = size < 1 << 14 ? 6 : 8
    shift = 64 - bits
    entries = [Entry](repeating: Entry(value: value), count: 1 << bits)
  }

  /// The value of a name, from `find` when the name was not seen before.
  @inline(__always)
  mutating func value(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?,
    else find: (_ local: String, _ uri: String) -> Value
  ) -> Value {
    let localAddress = UInt(bitPattern: local)
    let uriAddress = UInt(bitPattern: uri)
    let hash = (localAddress ^ uriAddress << 4) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: hash >> shift)
    if entries[slot].local == localAddress && entries[slot].uri == uriAddress {
      return entries[slot].value
    }
    if let found = probe(localAddress, uriAddress, from: slot) { return found }
    let value = unsafe find(String(cString: local), uri.map { unsafe String(cString: $0) } ?? "")
    keep(value, localAddress, uriAddress, from: slot)
    return value
  }

  /// Looks at the neighbours of a slot that another name holds.
  @inline(never)
  private func probe(_ local: UInt, _ uri: UInt, from slot: Int) -> Value? {
    for distance in 1..<8 {
      let entry = entries[(slot + distance) & (entries.count - 1)]
      if entry.local == local && entry.uri == uri { return entry.value }
    }
    return nil
  }

  /// Keeps a value in the first unused entry, or in place of the last one looked at.
  @inline(never)
  private mutating func keep(_ value: Value, _ local: UInt, _ uri: UInt, from slot: Int) {
    var place = slot
    for distance in 0..<8 {
      place = (slot + distance) & (entries.count - 1)
      if entries[place].local == 0 { break }
    }
    entries[place] = Entry(local: local, uri: uri, value: value)
  }
}

/// The namespace declarations of a part, for the prefixes that markup compatibility names.
///
/// Declarations are not closed: a prefix means what it was last declared to mean, which differs
/// from its scope only where one prefix is used for two namespaces.
struct NamespaceScopes {
  private var declarations: [String: String] = [:]

  /// Takes the declarations of one element: pairs of prefix and URI.
  mutating func open(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>, count: Int) {
    guard declarations.count < 1024 else { return }
    for index in 0..<count {
      guard let prefix = unsafe pairs[index * 2], let uri = unsafe pairs[index * 2 + 1] else {
        continue
      }
      unsafe declarations[String(cString: prefix)] = String(cString: uri)
    }
  }

  /// The URI that a prefix stands for.
  func uri(of prefix: String) -> String? { declarations[prefix] }
}
