/// A place among the children of one element.
struct XMLCursor {
  private var index: Int
  private let end: Int

  /// A cursor before the first child of the element at an index.
  init(childrenOf parent: Int, in tape: XMLTape) {
    index = parent + 1
    end = Int(tape.events[parent].end)
  }

  /// The index of the next child.
  mutating func next(in tape: XMLTape) -> Int? {
    guard index < end else { return nil }
    let child = index
    index = Int(tape.events[child].end)
    return child
  }
}

extension XMLTape {
  /// The name of the element at an index.
  func name(_ element: Int) -> ElementName { events[element].name }

  /// A cursor over an element's children.
  func children(of element: Int) -> XMLCursor { XMLCursor(childrenOf: element, in: self) }

  /// The first child of a name.
  func child(_ name: ElementName, of element: Int) -> Int? {
    var cursor = children(of: element)
    while let child = cursor.next(in: self) {
      if events[child].name == name { return child }
    }
    return nil
  }

  /// The character data of an element.
  func text(of element: Int) -> String {
    let event = events[element]
    return String(decoding: bytes[Int(event.textStart)..<Int(event.textEnd)], as: UTF8.self)
  }

  /// All text in the paragraphs below an element, without regard to what is shown.
  func plainText(of element: Int) -> String {
    var text: [UInt8] = []
    for event in events[element..<Int(events[element].end)] {
      switch event.name {
      case .t: text += bytes[Int(event.textStart)..<Int(event.textEnd)]
      case .p, .heading: if !text.isEmpty && text.last != 0x0A { text.append(0x0A) }
      default: break
      }
    }
    if text.last == 0x0A { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of an attribute's value, nil when it is not there.
  func bytes(_ name: AttributeName, of element: Int) -> ArraySlice<UInt8>? {
    place(of: name, of: element).map { bytes[$0] }
  }

  /// Where an attribute's value lies in the tape's bytes, nil when it is not there.
  func place(of name: AttributeName, of element: Int) -> Range<Int>? {
    let event = events[element]
    let first = Int(event.firstAttribute)
    for index in first..<first + Int(event.attributeCount) where attributes[index].name == name {
      return Int(attributes[index].start)..<Int(attributes[index].end)
    }
    return nil
  }

  /// An attribute's value, nil when it is not there.
  func string(_ name: AttributeName, of element: Int) -> String? {
    bytes(name, of: element).map { String(decoding: $0, as: UTF8.self) }
  }

  /// An attribute's value as a whole number, nil when it is none; limited to ±10⁹.
  func integer(_ name: AttributeName, of element: Int) -> Int? {
    bytes(name, of: element).flatMap(XMLValue.integer)
  }

  /// The value of an on-off property (17.17.4): on when it is not said.
  func isOn(_ element: Int) -> Bool {
    guard let value = string(.val, of: element) else { return true }
    return !["0", "false", "off"].contains(value)
  }
}

/// Values of attributes, read from their bytes.
enum XMLValue {
  /// A whole number, nil when the bytes are none; limited to ±10⁹.
  static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
    var digits = bytes
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
    }
    return isNegative ? -value : value
  }

  /// A length in twips (17.18.87), either a number of twips or one with a unit; nil when neither.
  static func twips(_ bytes: ArraySlice<UInt8>) -> Int? {
    if let whole = integer(bytes) { return whole }
    let text = String(decoding: bytes, as: UTF8.self)
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let value = Double(number), abs(value) < 1e8 else { return nil }
    let perUnit: [String: Double] = [
      "": 1, "pt": 20, "in": 1440, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240, "pi": 240,
    ]
    guard let factor = perUnit[String(text.dropFirst(number.count))] else { return nil }
    return Int((value * factor).rounded())
  }
}
