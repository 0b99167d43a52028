extension Invariants {
  /// The bytes are one JSON value (RFC 8259) and white space behind it.
  public static func checkJSON(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      require(scanner.skipValue(), "it is no JSON")
      scanner.skipSpace()
      require(scanner.isAtEnd, "something stands behind the JSON")
    }
  }
}

/// Passes over a JSON value and tells whether it is one; written apart from the writer.
private struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func skipSpace() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(current) { index += 1 }
  }

  mutating func skipValue() -> Bool {
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return skipItems(until: UInt8(ascii: "}"), hasNames: true)
    case UInt8(ascii: "["): return skipItems(until: UInt8(ascii: "]"), hasNames: false)
    case UInt8(ascii: "\""): return skipString()
    case UInt8(ascii: "t"): return skip("true")
    case UInt8(ascii: "f"): return skip("false")
    case UInt8(ascii: "n"): return skip("null")
    default: return skipNumber()
    }
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount {
      guard current == word.utf8Start[offset] else { return false }
      index += 1
    }
    return true
  }

  private mutating func skipItems(until close: UInt8, hasNames: Bool) -> Bool {
    index += 1
    skipSpace()
    if current == close {
      index += 1
      return true
    }
    while true {
      if hasNames {
        skipSpace()
        guard skipString() else { return false }
        skipSpace()
        guard skip(":") else { return false }
      }
      guard skipValue() else { return false }
      skipSpace()
      let byte = current
      index += 1
      if byte == close { return true }
      guard byte == UInt8(ascii: ",") else { return false }
    }
  }

  private mutating func skipString() -> Bool {
    guard skip("\"") else { return false }
    while current >= 0x20 {
      let byte = current
      index += 1
      if byte == UInt8(ascii: "\"") { return true }
      guard byte == UInt8(ascii: "\\") else { continue }
      let escape = current
      index += 1
      if escape == UInt8(ascii: "u") {
        for _ in 0..<4 {
          guard current.isHexadecimal else { return false }
          index += 1
        }
      } else if !"\"\\/bfnrt".utf8.contains(escape) {
        return false
      }
    }
    return false
  }

  private mutating func skipNumber() -> Bool {
    if current == UInt8(ascii: "-") { index += 1 }
    let start = index
    guard skipDigits(), bytes[start] != UInt8(ascii: "0") || index == start + 1 else {
      return false
    }
    if current == UInt8(ascii: ".") {
      index += 1
      return skipDigits()
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = index
    while (0x30...0x39).contains(current) { index += 1 }
    return index > start
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
