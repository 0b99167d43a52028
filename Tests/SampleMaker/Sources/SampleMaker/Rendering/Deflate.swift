/// DEFLATE (RFC 1951) with fixed codes: one block, matches found by a table of the last places.
struct Deflate {
  static func compress(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.put(1, bits: 1)
    deflate.put(1, bits: 2)
    deflate.encode(bytes)
    deflate.putSymbol(256)
    if deflate.filled > 0 { deflate.output.append(UInt8(deflate.pending & 0xFF)) }
    return deflate.output
  }

  private var output: [UInt8] = []
  private var pending: UInt32 = 0
  private var filled: UInt32 = 0

  private mutating func encode(_ bytes: [UInt8]) {
    var last = [Int](repeating: -1, count: 1 << 15)
    var index = 0
    while index < bytes.count {
      var length = 0
      var distance = 0
      if index + 4 <= bytes.count {
        let slot = Deflate.slot(bytes, index)
        let candidate = last[slot]
        last[slot] = index
        if candidate >= 0, index - candidate <= 32_768 {
          distance = index - candidate
          while length < 258, index + length < bytes.count,
            bytes[candidate + length] == bytes[index + length]
          {
            length += 1
          }
        }
      }
      if length >= 4 {
        putMatch(length, distance)
        index += length
      } else {
        putSymbol(Int(bytes[index]))
        index += 1
      }
    }
  }

  private static func slot(_ bytes: [UInt8], _ index: Int) -> Int {
    let word = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index + $1]) }
    return Int((word &* 0x9E37_79B1) >> 17)
  }

  private mutating func putMatch(_ length: Int, _ distance: Int) {
    let lengthCode =
      length == 258 ? (code: 28, rest: 0, bits: 0) : Deflate.code(length - 3, perStep: 4)
    putSymbol(257 + lengthCode.code)
    put(lengthCode.rest, bits: lengthCode.bits)
    let distanceCode = Deflate.code(distance - 1, perStep: 2)
    put(Deflate.reversed(distanceCode.code, bits: 5), bits: 5)
    put(distanceCode.rest, bits: distanceCode.bits)
  }

  /// Lengths and distances share a scheme: after the first codes, `perStep` codes for each number
  /// of extra bits. The longest length has a code of its own.
  private static func code(
    _ value: Int, perStep: Int
  ) -> (code: Int, rest: Int, bits: Int) {
    guard value >= 2 * perStep else { return (value, 0, 0) }
    let bits = Int.bitWidth - value.leadingZeroBitCount - (perStep == 4 ? 3 : 2)
    return (perStep * bits + (value >> bits), value & ((1 << bits) - 1), bits)
  }

  /// A symbol of the literal and length alphabet in the fixed code (RFC 1951, 3.2.6).
  private mutating func putSymbol(_ symbol: Int) {
    switch symbol {
    case ..<144: put(Deflate.reversed(0x30 + symbol, bits: 8), bits: 8)
    case ..<256: put(Deflate.reversed(0x190 + symbol - 144, bits: 9), bits: 9)
    case ..<280: put(Deflate.reversed(symbol - 256, bits: 7), bits: 7)
    default: put(Deflate.reversed(0xC0 + symbol - 280, bits: 8), bits: 8)
    }
  }

  private static func reversed(_ value: Int, bits: Int) -> Int {
    (0..<bits).reduce(0) { $0 << 1 | value >> $1 & 1 }
  }

  private mutating func put(_ value: Int, bits: Int) {
    pending |= UInt32(value) << filled
    filled += UInt32(bits)
    while filled >= 8 {
      output.append(UInt8(pending & 0xFF))
      pending >>= 8
      filled -= 8
    }
  }
}
