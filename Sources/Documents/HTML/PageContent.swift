extension PageReader {
  /// Takes what the page says about itself.
  mutating func readProperty(_ node: Int) {
    if tape.element(node) == .title {
      let title = tape.allText(of: node).split { $0.isWhitespace }.joined(separator: " ")
      if document.properties.title.isEmpty { document.properties.title = title }
      return
    }
    let content = tape.value(.content, of: node) ?? ""
    let declared = tape.value(.charset, of: node) ?? content.parameter("charset")
    if let declared { declaredEncodings.append(declared) }
    switch tape.value(.name, of: node)?.lowercased() {
    case "generator": document.properties.application = content
    case "author": document.properties.creator = content
    case "created", "pubdate": document.properties.created = content
    case "changed": document.properties.modified = content
    case "articletitle" where !content.isEmpty: document.properties.title = content
    default: break
    }
  }

  /// Names text that is not shown.
  mutating func noteHidden(_ node: Int) {
    let text = tape.allText(of: node).split { $0.isWhitespace }.joined(separator: " ")
    if !text.isEmpty { observations.note(.hiddenText, text) }
  }

  /// Names a picture by its text or its file.
  mutating func notePicture(_ node: Int) {
    let text = (tape.value(.alt, of: node) ?? "").split { $0.isWhitespace }.joined(separator: " ")
    observations.note(.picture, text.isEmpty ? fileName(tape.value(.src, of: node)) : text)
  }

  /// Names what lies in another file.
  mutating func noteFrame(_ node: Int) {
    let source = tape.value(.src, of: node) ?? tape.value(.data, of: node) ?? ""
    guard !source.isEmpty, !source.hasPrefix("about:"), !source.hasPrefix("javascript:") else {
      return
    }
    observations.note(.contentElsewhere, String(source.prefix(200)))
  }

  private func fileName(_ address: String?) -> String {
    guard let address else { return "" }
    if address.hasPrefix("data:") { return String(address.prefix { $0 != ";" && $0 != "," }) }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return String(path.split(separator: "/").last.map { $0.suffix(80) } ?? "")
  }
}

extension String {
  /// The value of a parameter: gb2312 for charset in "text/html; charset=gb2312".
  func parameter(_ name: String) -> String? {
    for part in split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ !$0.isWhitespace }).lowercased() == name else {
        continue
      }
      return String(pair[1].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
    }
    return nil
  }
}
