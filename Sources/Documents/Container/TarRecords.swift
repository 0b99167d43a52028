/// What records and GNU's long names say of a tar archive's next member, beside its header (POSIX.1,
/// pax interchange format).
struct TarRecords: Equatable {
  var name: [UInt8]?
  var size: Int?
  /// The bytes are GNU's form of a file with holes.
  var isSparse = false

  /// Takes records over: each is its whole length, a blank, a key, `=`, a value and a line feed. An
  /// empty value takes an earlier one back.
  /// - Returns: whether they are records.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let digits = rest.prefix { $0 != UInt8(ascii: " ") }
      guard let length = TarRecords.decimal(digits), length <= rest.count,
        length > digits.count + 1
      else { return false }
      let record = rest.prefix(length).dropFirst(digits.count + 1)
      guard record.last == UInt8(ascii: "\n"),
        let equals = record.firstIndex(of: UInt8(ascii: "=")),
        set(record[..<equals], record[(equals + 1)...].dropLast())
      else { return false }
      rest = rest.dropFirst(length)
    }
    return true
  }

  private mutating func set(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: key, as: UTF8.self) {
    case "path": name = value.isEmpty ? nil : Array(value)
    case "GNU.sparse.name":
      name = Array(value)
      isSparse = true
    case "GNU.sparse.major", "GNU.sparse.map", "GNU.sparse.size": isSparse = true
    case "size":
      size = TarRecords.decimal(value)
      return size != nil || value.isEmpty
    default: break
    }
    return true
  }

  private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    return TarHeader.value(of: digits, base: 10) { (48...57).contains($0) ? $0 - 48 : nil }
  }
}
