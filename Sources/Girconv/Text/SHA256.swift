/// The secure hash algorithm SHA-256 (FIPS 180-4), to tell files apart.
///
/// Our own, since swift-crypto brings Foundation along, which costs four times the start-up of the
/// whole command.
public enum SHA256 {
  /// The digest in lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var state = initialState
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count / 64 * 64
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe compress(source[..<whole], into: &state, &schedule)
    }
    let last = Array(bytes[whole...]) + padding(ofCount: bytes.count)
    unsafe last.withUnsafeBufferPointer { source in
      unsafe compress(source[...], into: &state, &schedule)
    }
    return state.indices.map { index in
      let digits = String(state[index], radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The bit 1, zeros up to 8 bytes before a block's end, and the length in bits (5.1.1).
  private static func padding(ofCount count: Int) -> [UInt8] {
    let zeros = (64 + 55 - count % 64) % 64
    let bits = UInt64(count) &* 8
    return [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
  }

  /// Works whole blocks of 64 bytes into the state (6.2.2).
  private static func compress(
    _ blocks: Slice<UnsafeBufferPointer<UInt8>>, into state: inout SIMD8<UInt32>,
    _ schedule: inout [UInt32]
  ) {
    guard let start = unsafe UnsafeRawPointer(UnsafeBufferPointer(rebasing: blocks).baseAddress)
    else { return }
    unsafe constants.withUnsafeBufferPointer { k in
      unsafe schedule.withUnsafeMutableBufferPointer { w in
        for offset in unsafe stride(from: 0, to: blocks.count, by: 64) {
          for t in 0..<16 {
            let word = unsafe start.loadUnaligned(fromByteOffset: offset + 4 * t, as: UInt32.self)
            unsafe w[t] = UInt32(bigEndian: word)
          }
          unsafe rounds(w, k, &state)
        }
      }
    }
  }

  /// The 64 rounds of one block, and the words of the schedule behind its 16, which the processor
  /// works out at the same time.
  @inline(__always)
  private static func rounds(
    _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>,
    _ state: inout SIMD8<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time bring the eight words back to their names without moving them.
    for t in stride(from: 0, to: 64, by: 8) {
      if t >= 16 {
        for t in t..<t &+ 8 {
          let (x, y) = unsafe (w[t &- 15], w[t &- 2])
          let s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x &>> 3)
          let s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y &>> 10)
          unsafe w[t] = s1 &+ w[t &- 7] &+ s0 &+ w[t &- 16]
        }
      }
      unsafe round(a, b, c, &d, e, f, g, &h, k[t] &+ w[t])
      unsafe round(h, a, b, &c, d, e, f, &g, k[t &+ 1] &+ w[t &+ 1])
      unsafe round(g, h, a, &b, c, d, e, &f, k[t &+ 2] &+ w[t &+ 2])
      unsafe round(f, g, h, &a, b, c, d, &e, k[t &+ 3] &+ w[t &+ 3])
      unsafe round(e, f, g, &h, a, b, c, &d, k[t &+ 4] &+ w[t &+ 4])
      unsafe round(d, e, f, &g, h, a, b, &c, k[t &+ 5] &+ w[t &+ 5])
      unsafe round(c, d, e, &f, g, h, a, &b, k[t &+ 6] &+ w[t &+ 6])
      unsafe round(b, c, d, &e, f, g, h, &a, k[t &+ 7] &+ w[t &+ 7])
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  /// One round, which changes two of the words; the others only change their names.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    // Half of it is the next round's other half.
    let majority = b ^ ((a ^ b) & (b ^ c))
    let t1 = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ input
    d &+= t1
    h = t1 &+ rotate(a ^ rotate(a ^ rotate(a, 9), 11), 2) &+ majority
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The fractional parts of the square roots of the first 8 primes (5.3.3).
  private static let initialState = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19)

  /// The fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
