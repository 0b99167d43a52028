internal import CLibCrypto

/// The secure hash algorithm SHA-256 (FIPS 180-4), to tell files apart. The one file that knows
/// libcrypto, which libzip needs anyway on Debian.
public enum SHA256 {
  /// The digest in lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var state = SHA256_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256_Init(&state)
    unsafe SHA256_Update(&state, bytes, bytes.count)
    unsafe SHA256_Final(&digest, &state)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
