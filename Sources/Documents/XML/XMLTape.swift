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
  /// How many tracked changes were met.
  let trackedChanges: Int
  /// The names of elements that were dropped although text lay in them, with their counts.
  let unread: [UnreadElement]

  /// An element that was dropped with the text in it.
  struct UnreadElement: Sendable, Equatable {
    var name: String
    var count: Int
  }

  /// A tape from its pieces.
  init(
    events: [XMLEvent], attributes: [XMLAttribute], bytes: [UInt8], trackedChanges: Int,
    unread: [UnreadElement]
  ) {
    self.events = events
    self.attributes = attributes
    self.bytes = bytes
    self.trackedChanges = trackedChanges
    self.unread = unread
  }

  /// A tape that holds nothing.
  static let empty = XMLTape(
    events: [], attributes: [], bytes: [], trackedChanges: 0, unread: [])
}

/// One element of a tape.
struct XMLEvent: Sendable {
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
struct XMLAttribute: Sendable {
  var name: AttributeName
  var start: UInt32
  var end: UInt32
}
