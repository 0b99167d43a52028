/// The styles that hold in a part: the common ones and the part's own automatic ones.
struct OpenDocumentStyles {
  /// A style as written.
  private struct Style {
    var parent = ""
    /// Whether text is hidden, nil where the style does not say.
    var isHidden: Bool?
    var listStyle: String?
    /// The width of a table's column in twips.
    var columnWidth: Int?
  }

  /// A style's name; the same name is another style in another family.
  private struct Key: Hashable {
    var family: String
    var name: String
  }

  private var styles: [Key: Style] = [:]
  private var listStyles: [String: ListStyle] = [:]
  /// The numbers of headings.
  private(set) var outline = ListStyle()

  /// A document without styles.
  init() {}

  /// The common styles of one part and the automatic ones of another.
  init(common: PackageParts.Part?, automatic: PackageParts.Part) {
    if let common, let list = common.tape.child(.officeStyles, of: common.root) {
      read(list, in: common.tape)
    }
    if let list = automatic.tape.child(.automaticStyles, of: automatic.root) {
      read(list, in: automatic.tape)
    }
  }

  private mutating func read(_ list: Int, in tape: XMLTape) {
    var cursor = tape.children(of: list)
    while let element = cursor.next(in: tape) {
      switch tape.name(element) {
      case .style: readStyle(element, in: tape)
      case .listStyle:
        if let name = tape.string(.name, of: element) {
          listStyles[name] = ListStyle(element, in: tape)
        }
      case .outlineStyle: outline = ListStyle(element, in: tape)
      default: break
      }
    }
  }

  private mutating func readStyle(_ element: Int, in tape: XMLTape) {
    guard let name = tape.string(.name, of: element) else { return }
    var style = Style(
      parent: tape.string(.parentStyle, of: element) ?? "",
      listStyle: tape.string(.listStyle, of: element))
    if let properties = tape.child(.textProperties, of: element) {
      style.isHidden = tape.string(.display, of: properties).map { $0 == "none" }
    }
    if let properties = tape.child(.columnProperties, of: element) {
      style.columnWidth = tape.bytes(.columnWidth, of: properties).flatMap(XMLValue.twips)
    }
    styles[Key(family: tape.string(.family, of: element) ?? "", name: name)] = style
  }

  /// What a style or the nearest of its parents says; circles and very long chains are cut.
  private func value<Value>(
    _ property: KeyPath<Style, Value?>, family: String, _ name: String?
  ) -> Value? {
    var name = name ?? ""
    for _ in 0..<64 {
      guard let style = styles[Key(family: family, name: name)] else { return nil }
      if let value = style[keyPath: property] { return value }
      name = style.parent
    }
    return nil
  }

  /// Whether a paragraph style hides its text.
  func hidesParagraph(_ name: String?) -> Bool {
    value(\.isHidden, family: "paragraph", name) ?? false
  }

  /// Whether a text style hides its text, nil where it does not say.
  func hidesSpan(_ name: String?) -> Bool? { value(\.isHidden, family: "text", name) }

  /// The name of the list style that a paragraph style gives its paragraphs in a list.
  func listStyle(ofParagraph name: String?) -> String {
    value(\.listStyle, family: "paragraph", name) ?? ""
  }

  /// The width of a table's column in twips.
  func columnWidth(_ name: String?) -> Int? {
    value(\.columnWidth, family: "table-column", name)
  }

  /// A list style by its name.
  func list(_ name: String) -> ListStyle? { listStyles[name] }
}
