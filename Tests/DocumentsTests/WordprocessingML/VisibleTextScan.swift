/// A simple scan of a part's markup for the text that Word shows, written apart from the reader to
/// compare it with: no styles, no numbering, no layout.
struct VisibleTextScan {
  /// The content of all w:t and m:t that are shown.
  private(set) var text = ""
  /// The relationship ids of headers and footers.
  private(set) var marginReferences: [String] = []
  /// Whether the part uses what this scan is too simple for: hidden text, unfinished fields.
  private(set) var isTooHard = false

  private var path: [Substring] = []
  /// The length of the text where each open row or cell began.
  private var starts: [Int] = []
  private var dropped: [Bool] = []
  private var fields: [Bool] = []
  private var chosen: [Bool] = []
  private var content: [String] = []

  /// Scans a part. Bytes, since a character may combine with the `>` before it.
  init(_ xml: [UInt8]) {
    isTooHard = !xml.contains("xmlns:w=".utf8)
    var rest = xml[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      if isShown { content.append(Self.decoded(rest[..<open])) }
      rest = rest[open...]
      let close =
        rest.starts(with: "<!--".utf8)
        ? rest.firstRange(of: "-->".utf8)?.upperBound : rest.firstIndex(of: UInt8(ascii: ">"))
      guard let close else { break }
      let tag = String(decoding: rest[(open + 1)..<close], as: UTF8.self)[...]
      rest = rest[close...].dropFirst()
      if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        end()
      } else {
        start(tag)
        if tag.hasSuffix("/") { end() }
      }
    }
    text = content.joined()
  }

  private var isShown: Bool {
    guard path.last == "w:t" || path.last == "m:t", fields.allSatisfy({ $0 }) else { return false }
    return !path.contains { Self.removed.contains($0) }
  }

  private static let removed: Set<Substring> = [
    "w:del", "w:moveFrom", "w:rt", "skipped", "w:pPrChange", "w:rPrChange",
  ]

  private mutating func start(_ tag: Substring) {
    var name = tag.prefix { !" /\n\r\t".contains($0) }
    switch name {
    case "mc:AlternateContent": chosen.append(false)
    case "mc:Choice", "mc:Fallback":
      if chosen.last == true { name = "skipped" } else { chosen[chosen.count - 1] = true }
    case "w:tr", "w:tc":
      starts.append(content.count)
      dropped.append(false)
    case "w:del" where path.last == "w:trPr": dropped[dropped.count - 1] = true
    case "w:vMerge": if !tag.contains("restart") { dropped[dropped.count - 1] = true }
    case "w:vanish", "w:hMerge", "w:cellDel": isTooHard = true
    case "w:headerReference", "w:footerReference":
      if let id = Self.attribute("r:id", tag) { marginReferences.append(id) }
    case "w:fldChar": field(Self.attribute("w:fldCharType", tag))
    default: break
    }
    path.append(name)
  }

  private mutating func field(_ kind: String?) {
    guard !path.contains("w:del") else { return }
    switch kind {
    case "begin": fields.append(false)
    case "separate":
      if !fields.isEmpty { fields[fields.count - 1] = true } else { isTooHard = true }
    default: if fields.popLast() == nil { isTooHard = true }
    }
  }

  private mutating func end() {
    switch path.popLast() {
    case "mc:AlternateContent": chosen.removeLast()
    case "w:tr", "w:tc":
      let start = starts.removeLast()
      if dropped.removeLast() { content.removeSubrange(start...) }
    case "w:document": if !fields.isEmpty { isTooHard = true }
    default: break
    }
  }

  private static func attribute(_ name: String, _ tag: Substring) -> String? {
    guard let range = tag.firstRange(of: name + "=\"") else { return nil }
    return String(tag[range.upperBound...].prefix { $0 != "\"" })
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let pieces = String(decoding: bytes, as: UTF8.self).split(
      separator: "&", omittingEmptySubsequences: false)
    return pieces[0]
      + pieces.dropFirst().map { piece in
        let name = piece.prefix { $0 != ";" }
        let named: [Substring: String] = [
          "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
        ]
        let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
        let code = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10)
        let character = named[name] ?? code.flatMap(UnicodeScalar.init).map { String($0) } ?? ""
        return character + piece.dropFirst(name.count + 1)
      }.joined()
  }
}
