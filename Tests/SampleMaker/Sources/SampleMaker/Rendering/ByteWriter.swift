/// Numbers into bytes, the low byte first.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func put16(_ value: Int) {
    bytes += [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)]
  }

  mutating func put32(_ value: UInt32) {
    bytes += (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) }
  }
}
