/// A paragraph as scalars for reading: widths folded, white space dropped (one space is left between
/// two digits, which are two numbers), old ideographs replaced; every scalar with its place in the
/// source, so that sentences are quoted as printed.
struct NarrativeText {
  private(set) var scalars: [UInt32] = []
  /// The UTF-8 offset of each scalar in the source.
  private var offsets: [Int] = []
  private let source: String

  init(_ source: String) {
    self.source = source
    let count = source.utf8.count
    scalars.reserveCapacity(count / 2)
    offsets.reserveCapacity(count / 2)
    var offset = 0
    var isSpaced = false
    for scalar in source.unicodeScalars {
      let folded = NarrativeText.fold(scalar.value)
      if folded == 0x20 {
        isSpaced = true
      } else if folded != 0 {
        if isSpaced, NarrativeText.isDigit(folded), scalars.last.map(NarrativeText.isDigit) == true
        {
          append(0x20, offset)
        }
        isSpaced = false
        append(folded, offset)
      }
      offset += UTF8.width(scalar)
    }
    offsets.append(count)
    joinThousands()
  }

  private mutating func append(_ scalar: UInt32, _ offset: Int) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  /// The text of some scalars as printed, white space folded.
  func quote(_ range: Range<Int>) -> String {
    let bounds = range.clamped(to: 0..<scalars.count)
    return String(source[place(bounds.lowerBound)..<place(bounds.upperBound)]).foldedSpaces
  }

  /// Where a scalar stands in the source.
  private func place(_ index: Int) -> String.Index {
    source.utf8.index(source.startIndex, offsetBy: offsets[index])
  }

  /// The text of some scalars as printed, without marks at its end.
  func quote(_ range: Range<Int>, without marks: [UInt32]) -> String {
    var range = range.clamped(to: 0..<scalars.count)
    while let last = range.last, marks.contains(scalars[last]) {
      range = range.lowerBound..<last
    }
    return quote(range)
  }

  /// What ends a sentence or a clause.
  static let stops = "，。；、：！？,;.:\n".unicodeScalars.map(\.value)

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// 1，543 with a Chinese comma is one number when the comma has three digits behind it.
  private mutating func joinThousands() {
    for index in scalars.indices where scalars[index] == 0xFF0C {
      guard index > 0, index + 3 < scalars.count, NarrativeText.isDigit(scalars[index - 1]),
        scalars[(index + 1)...(index + 3)].allSatisfy(NarrativeText.isDigit)
      else { continue }
      scalars[index] = 0x2C
    }
  }

  /// A scalar as read: SPACE for white space, 0 for what is dropped.
  private static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x4E00...0x9FFF: scalar
    case 0x0A, 0x0D, 0x2028, 0x2029, 0x85: 0x0A
    case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: 0x20
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD, 0x2A: 0
    case 0xFF0C, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F: scalar  // ，；：！？
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x2010...0x2015, 0x2212, 0x301C: 0x2D
    case 0x2E80...0x2FD5, 0xF900...0xFAFF: CompatibilityIdeographs.ordinary(scalar)
    default: scalar
    }
  }
}
