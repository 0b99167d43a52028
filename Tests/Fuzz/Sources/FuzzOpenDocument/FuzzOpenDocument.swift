import Documents
import Invariants

/// Reads the bytes as an OpenDocument text in the flat form, or as a package.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOpenDocument(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let document = try? InputFormat.odt.read(bytes) else { return 0 }
  Invariants.check(document)
  Invariants.require(document.format == .odt, "the format is what was asked for")
  return 0
}
