import Girconv
import Invariants

/// Converts the bytes, whatever they are, and writes the result in one of the formats.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzConversion(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let conversion = try? Conversion(of: bytes) else { return 0 }
  Invariants.check(conversion.document)
  Invariants.check(conversion)
  // One format is enough for an input; what its length leaves says which.
  let format = Conversion.formats[size % Conversion.formats.count]
  let output = format.write([conversion])
  Invariants.require(String(validating: output, as: UTF8.self) != nil, "\(format.name): no UTF-8")
  if format.name == "json" || format.name == "ndjson" { Invariants.checkJSON(output) }
  if format.name == "ndjson" {
    Invariants.require(output.firstIndex(of: 0x0A) == output.count - 1, "a record is one line")
  }
  return 0
}
