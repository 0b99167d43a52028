@testable import Documents
import Invariants

/// Opens the bytes as a package and reads every part of it.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzContainer(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  var limits = ReadingLimits()
  limits.packageEntries = 64
  limits.partBytes = 1 << 20
  limits.packageBytes = 4 << 20
  if let archive = try? ZipArchive(bytes, limits: limits) {
    let names = archive.names
    Invariants.require(names.count <= limits.packageEntries)
    Invariants.require(
      Set(names.map(PackageParts.key)).count == names.count, "a name is there twice")
    for index in names.indices {
      guard let content = try? archive.bytes(ofEntry: index) else { continue }
      Invariants.require(content.count <= limits.partBytes, "a part goes beyond its limit")
    }
  }
  // Whatever comes before fails or not, relationships are followed to parts of this package only.
  if var package = try? PackageParts.open(bytes, limits: limits),
    let root = try? Relationships(of: "", in: &package)
  {
    for relationship in root.all where !relationship.isExternal {
      Invariants.require(!relationship.target.split(separator: "/").contains(".."))
      _ = try? Relationships(of: relationship.target, in: &package)
    }
  }
  return 0
}
