internal import CLibDeflate

/// Inflates with libdeflate, in half the time that the inflater of libzip takes. The one file that
/// knows libdeflate.
@safe struct Inflater: ~Copyable {
  /// nil where there was no memory for it.
  private let handle: OpaquePointer?

  init() {
    unsafe handle = unsafe libdeflate_alloc_decompressor()
  }

  deinit { unsafe libdeflate_free_decompressor(handle) }

  /// What deflated bytes hold, nil when that is not so many bytes with this CRC.
  func inflated(_ deflated: [UInt8], size: Int, crc: UInt32) -> [UInt8]? {
    guard let handle = unsafe handle else { return nil }
    var isRight = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { space, count in
      let result = unsafe deflated.withUnsafeBytes {
        unsafe libdeflate_deflate_decompress(
          handle, $0.baseAddress, $0.count, space.baseAddress, size, nil)
      }
      guard result == LIBDEFLATE_SUCCESS else { return }
      isRight = unsafe libdeflate_crc32(0, space.baseAddress, size) == crc
      count = size
    }
    return isRight ? bytes : nil
  }
}
