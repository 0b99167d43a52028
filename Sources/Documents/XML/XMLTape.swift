/// A part as a flat list of the elements of interest and one buffer of their texts.
///
/// It is read by recursive descent with an ``XMLCursor``. The elements of a subtree stand behind
/// its root, so that a subtree is a range and skipping it costs nothing.
final class XMLTape: Sendable {
  /// The elements in document order.
  let events: [XMLEvent]
  /// The attributes of all elements.
  let attributes: [XMLAttribute]
  /// Texts and attribute values, UTF-8.
  let bytes: [UInt8]
  /// What was noticed in each part, by the part's root; a flat package is a tape of many parts.
  let notes: [Int: XMLNotes]

  /// A tape from its pieces.
  init(
    events: [XMLEvent], attributes: [XMLAttribute], bytes: [UInt8], notes: [Int: XMLNotes]
  ) {
    self.events = events
    self.attributes = attributes
    self.bytes = bytes
    self.notes = notes
  }

  /// A tape that holds nothing.
  static let empty = XMLTape(
    events: [], attributes: [], bytes: [], notes: [:])
}

/// What was noticed in a part while its tape was made.
struct XMLNotes: Sendable, Equatable {
  /// How many tracked changes were met.
  var trackedChanges = 0
  /// The names of elements that were dropped although text lay in them, with their counts.
  private(set) var unread: [UnreadElement] = []

  /// An element that was dropped with the text in it.
  struct UnreadElement: Sendable, Equatable {
    var name: String
    var count: Int
  }

  /// Counts an element that was dropped with the text in it; the first names will do.
  mutating func countUnread(_ name: String) {
    if let index = unread.firstIndex(where: { $0.name == name }) {
      unread[index].count += 1
    } else if unread.count < 64 {
      unread.append(UnreadElement(name: name, count: 1))
    }
  }
}

/// One element of a tape.
struct XMLEvent: Sendable, BitwiseCopyable {
  /// Which element it is.
  var name: ElementName
  /// How many attributes were kept.
  var attributeCount: UInt8
  /// The index of the first one.
  var firstAttribute: UInt32
  /// Where the character data starts in the tape's bytes.
  var textStart: UInt32
  /// Where it ends; the start, for elements whose text is not kept.
  var textEnd: UInt32
  /// The index behind the element's subtree.
  var end: UInt32
}

/// One attribute: its name and the place of its value in the tape's bytes.
struct XMLAttribute: Sendable, BitwiseCopyable {
  var name: AttributeName
  var start: UInt32
  var end: UInt32
}
