/// What a cell of a form says: a number, a mark, nothing, or text.
struct CellReading: Sendable, Equatable {
  var kind: Figure.Kind
  var value: DecimalNumber?
  /// The unit printed in the cell, "" when there is none.
  var unit = ""
  /// Whether the number's digits stood apart and were put together.
  var isRejoined = false

  /// Reads the text of a cell. The number is taken as published or not at all.
  init(_ text: String) {
    // Most cells of a report.
    if let number = CellReading.plainNumber(text) {
      self.init(kind: .number, value: DecimalNumber(coefficient: number))
      return
    }
    // Most of the others.
    guard !CellReading.beginsWithWords(text) else {
      self.init(kind: .text)
      return
    }
    let characters = CellReading.folded(text)
    if characters.isEmpty {
      self.init(kind: .blank)
    } else if CellReading.isMark(characters) {
      self.init(kind: .notApplicable)
    } else {
      var reader = NumberReader(text: characters)
      self = reader.read() ?? CellReading(kind: .text)
    }
  }

  init(
    kind: Figure.Kind, value: DecimalNumber? = nil, unit: String = "", isRejoined: Bool = false
  ) {
    self.kind = kind
    self.value = value
    self.unit = unit
    self.isRejoined = isRejoined
  }

  /// A number that is a few digits and nothing else; nil for all others.
  private static func plainNumber(_ text: String) -> Int64? {
    let digits = text.utf8
    guard (1...9).contains(digits.count) else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - 0x30)
    }
    return value
  }

  /// Whether the first character is an ideograph with which neither a number nor a mark begins.
  private static func beginsWithWords(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first?.value else { return false }
    return (0x4E00...0x9FFF).contains(first)
      && first != 0x51CF && first != 0x589E && first != 0x65E0  // 减 增 无
  }

  /// The scalars with widths folded, outer white space dropped, and inner white space as SPACE or,
  /// where it breaks a line, LF.
  private static func folded(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(min(text.utf8.count, 64))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x2028, 0x2029, 0x85:
        if let last = result.last, last != 0x0A {
          if last == 0x20 { result.removeLast() }
          result.append(0x0A)
        }
      case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
        if let last = result.last, last != 0x0A, last != 0x20 { result.append(0x20) }
      case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: break
      case 0xFF01...0xFF5E: result.append(scalar.value - 0xFEE0)
      case 0x2212, 0x2013, 0x2010, 0x2011: result.append(0x2D)
      default: result.append(scalar.value)
      }
    }
    while let last = result.last, last == 0x0A || last == 0x20 { result.removeLast() }
    return result
  }

  /// / - — 无 and their like.
  private static func isMark(_ characters: [UInt32]) -> Bool {
    if characters.first == 0x65E0 {  // 无
      return characters.count == 1 || (characters.count == 2 && characters[1] == 0x3002)
    }
    return characters.allSatisfy { [0x2F, 0x5C, 0x2D, 0x2014, 0x2015, 0x2500].contains($0) }
  }
}
