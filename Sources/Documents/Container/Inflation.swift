internal import CLibDeflate

/// Inflates with libdeflate, in half the time that the inflater of libzip takes. The one file that
/// knows libdeflate.
enum Inflation {
  /// What deflated bytes hold, nil when that is not so many bytes with this CRC.
  static func inflated(_ deflated: [UInt8], size: Int, crc: UInt32) -> [UInt8]? {
    guard let inflater = unsafe libdeflate_alloc_decompressor() else { return nil }
    defer { unsafe libdeflate_free_decompressor(inflater) }
    var isRight = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { space, count in
      let result = unsafe deflated.withUnsafeBytes {
        unsafe libdeflate_deflate_decompress(
          inflater, $0.baseAddress, $0.count, space.baseAddress, size, nil)
      }
      guard result == LIBDEFLATE_SUCCESS else { return }
      isRight = unsafe libdeflate_crc32(0, space.baseAddress, size) == crc
      count = size
    }
    return isRight ? bytes : nil
  }
}
