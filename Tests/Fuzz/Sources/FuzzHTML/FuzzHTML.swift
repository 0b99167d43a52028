import Documents
import Invariants

/// Reads the bytes as a web page or a web archive.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzHTML(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let document = try? InputFormat.html.read(bytes) else { return 0 }
  Invariants.check(document)
  Invariants.require(document.format == .html, "the format is what was asked for")
  return 0
}
