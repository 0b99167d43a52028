@testable import Documents
import Invariants

/// Reads the bytes as plain text.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzText(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let document = try? PlainTextReader.read(bytes, limits: ReadingLimits()) {
    Invariants.check(document)
    Invariants.checkLines(document, of: bytes.count)
  }
  return 0
}
