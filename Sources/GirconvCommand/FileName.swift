import Girconv

/// A file name as the system knows it: bytes, which need not be UTF-8.
///
/// ArgumentParser works on strings, which cannot hold such bytes. They travel through it as
/// characters of a private-use plane, one for each byte.
struct FileName: Hashable {
  /// The name's bytes, without the zero at its end.
  var bytes: [UInt8]

  /// Where the bytes 0x00...0xFF are put: U+10FF00...U+10FFFF.
  private static let first: UInt32 = 0x10_FF00

  /// A name from its bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A name that is text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The name that an argument stands for.
  init(argument: String) {
    bytes = argument.unicodeScalars.flatMap { scalar in
      scalar.value >= FileName.first
        ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(String(scalar).utf8)
    }
  }

  /// A name as C has it.
  init(cString pointer: UnsafePointer<CChar>) {
    var bytes: [UInt8] = []
    var end = unsafe pointer
    while unsafe end.pointee != 0 {
      unsafe bytes.append(UInt8(bitPattern: end.pointee))
      unsafe end += 1
    }
    self.bytes = bytes
  }

  /// The string in which bytes travel. Characters of that place themselves travel byte by byte, so
  /// that there is always a way back.
  static func argument(for bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for part in FileName(bytes: bytes).parts {
      switch part {
      case .scalar(let scalar) where scalar < separator: result.append(scalar)
      case .scalar(let scalar): result.append(contentsOf: String(scalar).utf8.compactMap(carrier))
      case .byte(let byte): result.append(contentsOf: [byte].compactMap(carrier))
      }
    }
    return String(result)
  }

  private static func carrier(_ byte: UInt8) -> Unicode.Scalar? {
    Unicode.Scalar(first + UInt32(byte))
  }

  /// A character, or a byte that belongs to none.
  private enum Part {
    case scalar(Unicode.Scalar)
    case byte(UInt8)
  }

  private var parts: [Part] {
    var parts: [Part] = []
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var position = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        parts.append(.scalar(Unicode.UTF8.decode(encoded)))
        position += encoded.count
      case .error(let length):
        parts += bytes[position..<position + length].map { .byte($0) }
        position += length
      case .emptyInput:
        return parts
      }
    }
  }
}

extension FileName {
  /// The name for the output: as it is, U+FFFD for bytes that are no UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The name for people: what would be invisible, or would change how a line reads, is escaped.
  var printed: String {
    parts.reduce(into: "") { result, part in
      switch part {
      case .byte(let byte): result += "\\x" + String(byte, radix: 16, uppercase: true)
      case .scalar(let scalar): result += scalar.visible
      }
    }
  }

  /// The last component, empty for "/".
  var lastComponent: FileName {
    let slash = UInt8(ascii: "/")
    let name = bytes.lastIndex { $0 != slash }.map { bytes[...$0] } ?? []
    let start = name.lastIndex(of: slash).map { $0 + 1 } ?? 0
    return FileName(bytes: Array(name[start...]))
  }

  /// The extension of the last component without the dot; "" when there is none.
  var fileExtension: String {
    let name = lastComponent.bytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self)
  }

  /// The last component with another extension.
  func lastComponent(withExtension fileExtension: String) -> FileName {
    let name = lastComponent.bytes
    let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? $0 : nil }
    return FileName(bytes: name[..<(dot ?? name.endIndex)] + Array(".\(fileExtension)".utf8))
  }

  /// The folder that the file lies in, "." for a bare name.
  var folder: FileName {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
      return FileName(bytes: [UInt8(ascii: ".")])
    }
    return FileName(bytes: Array(bytes[..<max(1, slash)]))
  }

  /// The path of a name in this folder.
  func appending(_ name: FileName) -> FileName {
    FileName(bytes: bytes + (endsInSlash ? [] : [UInt8(ascii: "/")]) + name.bytes)
  }

  /// The name with something behind it.
  func appending(suffix: String) -> FileName { FileName(bytes: bytes + Array(suffix.utf8)) }

  /// Whether the name ends as a folder's does.
  var endsInSlash: Bool { bytes.last == UInt8(ascii: "/") }

  /// What is equal for names that a file system may take for the same: upper and lower case, and
  /// characters composed in another way.
  var folded: String { FileName.argument(for: bytes).lowercased() }

  /// Calls with the name as C wants it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe name.withUnsafeBufferPointer { buffer in
      var empty: CChar = 0
      return unsafe body(buffer.baseAddress ?? withUnsafePointer(to: &empty) { unsafe $0 })
    }
  }
}
