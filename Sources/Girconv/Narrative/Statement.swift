/// A number that a sentence states, and how sure it is what it measures.
struct Statement {
  /// What makes it doubtful that the number is the table's.
  struct Doubts: OptionSet, Hashable {
    let rawValue: UInt16

    /// 余, 多, 近, 约.
    static let inexact = Doubts(rawValue: 1)
    /// All bodies of an area.
    static let area = Doubts(rawValue: 2)
    /// Another body, or on behalf of one.
    static let otherBody = Doubts(rawValue: 4)
    /// No word says that requests are counted.
    static let topicAssumed = Doubts(rawValue: 8)
    /// No word says what was done.
    static let actionAssumed = Doubts(rawValue: 16)
    /// 办理, 处理, 答复: it is not clear which row is meant.
    static let rowUnclear = Doubts(rawValue: 32)
    /// 在办.
    static let inProgress = Doubts(rawValue: 64)
    /// No word says that reviews or suits are about information requests.
    static let generalCase = Doubts(rawValue: 128)
  }

  /// How a number belongs to those before it.
  enum Role: Hashable {
    /// It stands for itself.
    case head
    /// It is a part of the statement at this index: 其中.
    case part(Int)
  }

  /// What it measures; nil when that is not known.
  var measure: Measure?
  /// What the words say, where they say something.
  var slots: MeasureList.Slots?
  /// The number in the measure's unit.
  var value: DecimalNumber
  /// The number as the sentence has it; nil for 未收到 and the like.
  var quantity: Quantity?
  var doubts: Doubts = []
  var role = Role.head
  /// The words, as scalars of the paragraph.
  var range: Range<Int>
  /// The words as printed.
  var quote = ""
  /// The whole sentence as printed.
  var sentence = ""
  /// Which sentence of the report it stands in.
  var sentenceNumber = 0
  var section = Section.ID.preface
  var block = 0
  var line: Int?

  /// The figure for the output; nil when the measure is not known.
  var figure: NarrativeFigure? {
    measure.map {
      NarrativeFigure(
        measure: $0.name, value: value, unit: $0.unit, isExact: !doubts.contains(.inexact),
        text: sentence, section: section, block: block, line: line)
    }
  }
}
