/// What is known of names, found by the addresses of their interned strings.
///
/// The parser gives equal names the same address for as long as it runs, so that a name is looked
/// at as text once and then costs two comparisons.
@safe struct NameCache<Value> {
  @safe private struct Entry {
    var local: UnsafePointer<UInt8>?
    var uri: UnsafePointer<UInt8>?
    var value: Value?
  }

  private var entries = [Entry](repeating: Entry(), count: 1024)

  /// The value of a name, from `find` when the name was not seen before.
  @inline(__always)
  mutating func value(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?,
    else find: (_ local: String, _ uri: String) -> Value
  ) -> Value {
    let address = UInt(bitPattern: local) ^ (UInt(bitPattern: uri) << 4)
    let slot = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 54)
    let entry = entries[slot]
    if unsafe entry.local == local && entry.uri == uri, let value = entry.value {
      return value
    }
    return unsafe probe(local, uri, from: slot, else: find)
  }

  /// Looks at the neighbours of a slot that another name holds.
  private mutating func probe(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, from slot: Int,
    else find: (_ local: String, _ uri: String) -> Value
  ) -> Value {
    var place = slot
    for distance in 0..<8 {
      place = (slot + distance) & 1023
      let entry = entries[place]
      guard let value = entry.value else { break }
      if unsafe entry.local == local && entry.uri == uri { return value }
    }
    let value = unsafe find(String(cString: local), uri.map { unsafe String(cString: $0) } ?? "")
    entries[place] = unsafe Entry(local: local, uri: uri, value: value)
    return value
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
