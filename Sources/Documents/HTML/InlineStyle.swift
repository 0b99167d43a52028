/// What the style attribute of an element says that matters for reading it (CSS 2.2, and the
/// properties beginning with mso- that Word and WPS write).
struct InlineStyle: Equatable {
  /// display: none, visibility: hidden, mso-hide: all.
  private(set) var isHidden = false
  /// display: block and the like, on an element that is none by itself.
  private(set) var isBlock = false
  /// Whether white space shows as it stands; nil when it is not said.
  private(set) var keepsSpace: Bool?
  /// mso-list: ignore, which marks the automatic number before a paragraph's text.
  private(set) var isListNumber = false
  /// mso-outline-level, 1 to 9.
  private(set) var outlineLevel: Int?
  /// list-style-type, "" when it is not said.
  private(set) var listType = ""

  /// The style in an attribute's value.
  init(_ value: String?) {
    guard let value, value.utf8.count > 5 else { return }
    for declaration in value.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let words = parts[1].split { $0.isWhitespace || $0 == "!" }
      take(parts[0].filter { !$0.isWhitespace }, words.map(String.init))
    }
  }

  private mutating func take(_ property: String, _ words: [String]) {
    let first = words.first ?? ""
    switch property {
    case "display":
      isHidden = isHidden || first == "none"
      isBlock = ["block", "flex", "grid", "table", "table-row", "list-item"].contains(first)
    case "visibility": isHidden = isHidden || first == "hidden" || first == "collapse"
    case "mso-hide": isHidden = isHidden || first == "all"
    case "white-space": keepsSpace = first.hasPrefix("pre") || first == "break-spaces"
    case "mso-list": isListNumber = first == "ignore"
    case "mso-outline-level": outlineLevel = Int(first).flatMap { (1...9).contains($0) ? $0 : nil }
    case "list-style-type": listType = first
    case "list-style":
      listType = words.first { $0 == "none" || PageListNumber.formats[$0] != nil } ?? listType
    default: break
    }
  }
}
