/// What the words of a cell tell by themselves. Rows ask much of their cells, and most words answer
/// no to all of it; so each cell's words are looked up once.
struct LabelMarks: OptionSet, Sendable {
  let rawValue: UInt16

  /// The words, or those outside of their brackets, name a line of the index that has this mark.
  static let proactiveHead = LabelMarks(rawValue: 1 << 0)
  static let proactiveRow = LabelMarks(rawValue: 1 << 1)
  static let requestHead = LabelMarks(rawValue: 1 << 2)
  static let requestRow = LabelMarks(rawValue: 1 << 3)
  static let reviewHead = LabelMarks(rawValue: 1 << 4)

  /// The labels of the forms.
  static let ofForms: LabelMarks = [
    .proactiveHead, .proactiveRow, .requestHead, .requestRow, .reviewHead,
  ]

  /// The corner of table 2.
  static let proactiveCorner = LabelMarks(rawValue: 1 << 5)
  /// The corner of table 3 with its sentence on the sums.
  static let requestCorner = LabelMarks(rawValue: 1 << 6)
  /// A head over the results of table 4.
  static let reviewGroup = LabelMarks(rawValue: 1 << 7)
  /// A result of table 4.
  static let reviewResult = LabelMarks(rawValue: 1 << 8)

  /// What the corner of table 3 speaks of.
  static let cornerOfRequests = "勾稽关系"

  /// Whole labels that tell heads from rows.
  static let ofWholeLabels: [(words: String, mark: LabelMarks)] = [
    ("信息内容", .proactiveCorner),
    ("行政复议", .reviewGroup), ("行政诉讼", .reviewGroup),
    ("未经复议直接起诉", .reviewGroup), ("复议后起诉", .reviewGroup),
    ("结果维持", .reviewResult), ("结果纠正", .reviewResult),
    ("其他结果", .reviewResult), ("尚未审结", .reviewResult),
  ]
}

/// The marks of all labels that some form knows.
struct MarkedLabels: Sendable {
  private struct Marks {
    /// What words tell, with their brackets.
    var words: LabelMarks = []
    /// What they tell once the notes in brackets are left out.
    var plain: LabelMarks = []
    /// What they tell without an ordinal before them.
    var whole: LabelMarks = []
  }

  private var marks = WordTable<Marks>()

  init(_ indexes: [LabelIndex]) {
    for index in indexes {
      let mark = index.mark
      for words in index.words { marks.update(words, from: Marks()) { $0.words.insert(mark) } }
      for words in index.plainWords { marks.update(words, from: Marks()) { $0.plain.insert(mark) } }
    }
    for (words, mark) in LabelMarks.ofWholeLabels {
      marks.update(Label(words).words, from: Marks()) { $0.whole.insert(mark) }
    }
  }

  /// The marks of a label.
  subscript(label: Label) -> LabelMarks {
    var result: LabelMarks = label.contains(LabelMarks.cornerOfRequests) ? .requestCorner : []
    guard label.bytes.count <= LabelIndex.longestLabel else { return result }
    let known = marks[label.words]
    result.formUnion(known?.words ?? [])
    if label.ordinal == nil { result.formUnion(known?.whole ?? []) }
    let plain = label.hasNotes ? marks[label.wordsWithoutNotes] : known
    result.formUnion(plain?.plain ?? [])
    return result
  }
}
