/// A number that tells bytes from others, as those that a system has lost. It is none against people
/// who mean harm, who need none: what it is of is theirs.
enum Checksum {
  /// The checksum of some bytes, eight of them at a time.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    unsafe bytes.withUnsafeBytes { bytes in
      var sum = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
      func add(_ word: UInt64) {
        sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 32
      }
      let whole = bytes.count & ~7
      for start in stride(from: 0, to: whole, by: 8) {
        unsafe add(
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
      }
      for index in whole..<bytes.count { unsafe add(UInt64(bytes[index])) }
      return sum
    }
  }
}
