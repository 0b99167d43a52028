@testable import Documents
import Invariants

/// Reads the bytes as a document part, or as a package in the flat form, with formatting left out
/// before the parser and with all of it: the document must be the same.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzXML(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let elided = outcome(of: bytes, .elided)
  if case .success(let document) = elided { Invariants.check(document) }
  guard FormattingElision.shortened(bytes[...]) != nil else { return 0 }
  let full = outcome(of: bytes, .full)
  switch (elided, full) {
  case (.success(let one), .success(let other)):
    Invariants.require(one == other, "leaving formatting out changes the document")
  case (_, .failure(let failure)) where failure.code == .limitExceeded:
    // What is left out does not count against the limits.
    break
  default:
    Invariants.require(elided == full, "leaving formatting out changes whether it is read")
  }
  return 0
}

private func outcome(of bytes: [UInt8], _ pass: XMLPass) -> Result<Document, ReadingFailure> {
  Result { () throws(ReadingFailure) in
    let limits = ReadingLimits()
    if bytes.starts(with: "<pkg:".utf8) {
      return try WordprocessingMLReader.read(bytes, limits: limits, pass: pass)
    }
    let tape = try XMLParser.parse(bytes, name: "part", limits: limits, pass: pass)
    var reader = BodyReader(styles: StyleSheet(), numbering: Numbering(), limits: limits)
    guard !tape.events.isEmpty else { return reader.document }
    let part = PackageParts.Part(name: "part", tape: tape, root: 0)
    reader.open(part, relationships: nil)
    try reader.readStory(.main, in: [part.root])
    reader.document.observations = reader.observations.all
    return reader.document
  }
}
