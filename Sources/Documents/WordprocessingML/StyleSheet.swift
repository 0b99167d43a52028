/// The styles of a document (ECMA-376 Part 1, 17.7), each with what its chain of base styles says.
struct StyleSheet {
  /// What a style says with its base styles.
  struct Style {
    /// Its id.
    var id = ""
    /// Whether runs are hidden, nil when the chain does not say.
    var isHidden: Bool?
    /// 1...9 for headings, nil for body text.
    var headingLevel: Int?
    /// The numbering definition, 0 for none; nil when the chain does not say.
    var numberingID: Int?
    /// The level of the numbering, nil when the chain does not say.
    var numberingLevel: Int?
  }

  /// Whether the document's defaults hide runs.
  private(set) var isHiddenByDefault = false
  private(set) var styles: [Style] = []
  private var indices: [String: Int] = [:]
  private var defaultParagraph: Int?

  /// The styles of a document without a styles part.
  init() {}

  /// The styles of a styles part.
  init(_ part: PackageParts.Part) {
    let tape = part.tape
    var definitions: [Definition] = []
    var cursor = tape.children(of: part.root)
    while let element = cursor.next(in: tape) {
      switch tape.name(element) {
      case .docDefaults:
        let properties = tape.child(.rPr, of: element)
        isHiddenByDefault =
          properties.flatMap { tape.child(.vanish, of: $0) }.map(tape.isOn) ?? false
      case .style:
        let definition = Definition(element, in: tape)
        if definition.isDefaultParagraph { defaultParagraph = definitions.count }
        indices[definition.style.id] = indices[definition.style.id] ?? definitions.count
        definitions.append(definition)
      default: break
      }
    }
    styles = definitions.map { resolve($0, among: definitions) }
  }

  /// The index of a style by its id, of the default paragraph style for nil.
  func paragraphStyle(_ id: String?) -> Int? { id.flatMap { indices[$0] } ?? defaultParagraph }

  /// A style by its id.
  func style(_ id: String) -> Style? { indices[id].map { styles[$0] } }

  /// A style with what its base styles say; circles and very long chains are cut.
  private func resolve(_ definition: Definition, among definitions: [Definition]) -> Style {
    var style = definition.style
    var base = definition.basedOn.flatMap { indices[$0] }
    var outline = definition.outline
    var steps = 0
    while let index = base, steps < 64 {
      let other = definitions[index]
      style.isHidden = style.isHidden ?? other.style.isHidden
      style.numberingID = style.numberingID ?? other.style.numberingID
      style.numberingLevel = style.numberingLevel ?? other.style.numberingLevel
      outline = outline ?? other.outline
      base = other.basedOn.flatMap { indices[$0] }
      steps += 1
    }
    style.headingLevel = outline.flatMap { $0 < 9 ? $0 + 1 : nil }
    return style
  }

  /// A style as written.
  private struct Definition {
    var style = Style()
    var basedOn: String?
    /// The outline level, 0...9, by property or by the name of a built-in heading.
    var outline: Int?
    var isDefaultParagraph = false

    init(_ element: Int, in tape: XMLTape) {
      style.id = tape.string(.styleId, of: element) ?? ""
      let isDefault = tape.string(.default, of: element).map { $0 == "1" || $0 == "true" }
      isDefaultParagraph = isDefault ?? false && tape.string(.type, of: element) == "paragraph"
      var named: Int?
      var cursor = tape.children(of: element)
      while let child = cursor.next(in: tape) {
        switch tape.name(child) {
        case .name: named = Self.headingOutline(tape.string(.val, of: child) ?? "")
        case .basedOn: basedOn = tape.string(.val, of: child)
        case .rPr: style.isHidden = tape.child(.vanish, of: child).map(tape.isOn)
        case .pPr: readParagraphProperties(child, in: tape)
        default: break
        }
      }
      outline = outline ?? named
    }

    private mutating func readParagraphProperties(_ element: Int, in tape: XMLTape) {
      if let level = tape.child(.outlineLvl, of: element) {
        outline = tape.integer(.val, of: level).map { min(max($0, 0), 9) }
      }
      guard let numbering = tape.child(.numPr, of: element) else { return }
      style.numberingID = tape.child(.numId, of: numbering).flatMap { tape.integer(.val, of: $0) }
      style.numberingLevel =
        tape.child(.ilvl, of: numbering).flatMap { tape.integer(.val, of: $0) }
    }

    /// The outline level of the built-in styles "heading 1" to "heading 9".
    private static func headingOutline(_ name: String) -> Int? {
      let words = name.lowercased().split(separator: " ")
      guard words.count == 2, words[0] == "heading", let level = Int(words[1]),
        (1...9).contains(level)
      else { return nil }
      return level - 1
    }
  }
}
