/// Shortens a part before it is parsed: formatting that no reader looks at is left out.
///
/// Fonts, sizes, borders and margins are more than half of a report's document part, and the tape
/// drops them. Here they go by looking at bytes, which costs a small part of parsing them.
///
/// **What goes.** An *idle* element is `<w:name …/>` or `<w:name …>…</w:name>`, where the name is
/// in ``IdleNames``, every attribute is `w:letters="…"` or `w14:letters="…"`, each name once
/// whatever the prefix means, and the content is idle elements and nothing else, not even white
/// space. A name is in there only if the tape drops the element (`unknown`) or drops it when
/// nothing is in it (`eventUnlessEmpty`); so an idle element leaves no trace on a tape, wherever it
/// stands. The width of a cell (`cellWidth`) leaves none either unless a cell of the part is
/// deleted, and then the part is parsed in full. Idle elements go where `>` stands before them and
/// `<` after.
///
/// **And one attribute.** `<w:t xml:space="preserve">` is written before every text, and says
/// something only of white space at its ends. Where plain text begins and ends with a visible
/// character and `</w:t>` follows, the attribute goes, which is the only trace on a tape.
///
/// **And plain markup is written shorter.** Paragraphs, cells and rows of nothing but text become
/// an instruction each, for which the tape gets their elements (``PlainMarkup``).
///
/// **Why it is exact.** Let K be the copy that is kept and the part be K with idle elements and
/// attributes put back. If K is well-formed, each element is put back into content: between a `>`
/// and a `<` there is nothing else, since a `<` may not stand in an attribute's value or behind the
/// root, nothing goes before the root's tag, and a part with any `<!` or `<?` behind the root's `<`
/// (comment, CDATA, document type, instruction) is left alone. An idle element is well-formed in
/// itself: what is checked is narrower than XML. And `w` means WordprocessingML there, which the
/// parser itself watches over (``FixedPrefix``): the root declares it, no kept element declares it
/// again, and idle elements declare nothing. A `<w:t>` of K is a tag, to which an attribute may be
/// added that it does not have. An instruction of K is ours, since the part has none behind the
/// root's `<`; it stands in content, since a `<` that is kept comes after it, and there the markup
/// that it stands for is as well-formed: its tags are checked, and its text is the instruction's,
/// which the parser reads. So the part is well-formed, and its document is K's.
///
/// If K is not well-formed, goes beyond a limit or declares `w` otherwise, the part is parsed in
/// full, which costs time but gives the full parse's error, with its line. Where nothing goes, there
/// is only one parse.
///
/// **What differs.** Idle elements are not counted against the limits of a part's elements, their
/// depth and their names, so that a part that is just beyond one of these may be read; plain markup
/// is counted, only its names are not. The limits of one tag are checked before, on the whole part.
///
/// **What is not tried.** White space between formatting elements keeps the ones around it: within
/// a text element it would be text. Parts that are laid out for the eye gain nothing.
///
/// **Why it is fast.** Formatting repeats itself. An element that was found idle is remembered by
/// its first bytes, and the same bytes elsewhere are as idle, which one comparison of memory tells.
/// That makes some three instructions a byte, against eighty of the parser; where nothing repeats
/// itself it is up to twenty.
@safe struct FormattingElision: ~Copyable {
  let part: TagScanner
  private let names = IdleNames.all
  /// Elements that were found idle, the last one for each hash of a beginning.
  private var remembered: [Idle]
  /// What is left of a hash to the right of these bits is a place among them.
  private let shift: UInt64

  /// What stands for the plain markup that was met last.
  var instruction = GrowingBuffer<UInt8>(capacity: 256)

  /// An element that was found idle, and how deep it may lie in another.
  private struct Idle {
    var start: Int32 = 0
    var length: Int32 = 0
    var depth = 0
  }

  /// How deep idle elements are looked for in idle elements.
  private static let deepest = 3

  /// The part without its idle elements, nil when it has none or is better left alone.
  static func shortened(_ part: ArraySlice<UInt8>) -> [UInt8]? {
    unsafe part.withUnsafeBufferPointer { bytes in
      var elision = unsafe FormattingElision(bytes)
      return elision.run()
    }
  }

  private init(_ part: UnsafeBufferPointer<UInt8>) {
    let bits: UInt64 = part.count < 1 << 14 ? 5 : 9
    unsafe self.part = TagScanner(part)
    shift = 64 - bits
    remembered = [Idle](repeating: Idle(), count: 1 << bits)
  }

  private mutating func run() -> [UInt8]? {
    guard var position = rootTag().map({ $0 + 1 }) else { return nil }
    var copy = Copy(of: part)
    // Where the idle elements begin that end at the position.
    var idle: Int?
    // Behind the root an instruction may stand, and plain markup may not.
    var endsWithInstruction = false
    while let open = part.lessThan(from: position) {
      if open > position { idle = nil }
      let next = part.byte(open + 1)
      if next == UInt8(ascii: "w") {
        if let end = plain(at: open) {
          copy.replace(from: idle ?? open, to: end, by: instruction)
          idle = nil
          position = end
          endsWithInstruction = true
          continue
        }
        if part.byte(open - 1) == UInt8(ascii: ">"), let end = end(ofIdleAt: open, depth: 0) {
          idle = idle ?? open
          position = end
          continue
        }
      }
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return nil }
      if let start = idle {
        copy.skip(from: start, to: open)
        idle = nil
      }
      endsWithInstruction = false
      if part.byte(open + 3) == UInt8(ascii: "t"), part.byte(open + 4) == UInt8(ascii: " "),
        let text = part.text(at: open)
      {
        copy.skip(from: open + 4, to: text.lowerBound - 1)
        position = text.upperBound
      } else {
        position = open + 1
      }
    }
    return endsWithInstruction ? nil : copy.finished()
  }

  /// What is kept of a part.
  private struct Copy: ~Copyable {
    private let part: TagScanner
    private var bytes: GrowingBuffer<UInt8>
    /// Where what is kept and not copied yet begins.
    private var kept = 0

    init(of part: TagScanner) {
      self.part = part
      bytes = GrowingBuffer(capacity: part.count / 8)
    }

    /// Leaves bytes out.
    @inline(__always)
    mutating func skip(from start: Int, to end: Int) {
      unsafe bytes.append(part[kept..<start])
      kept = end
    }

    /// Puts an instruction in place of bytes.
    @inline(__always)
    mutating func replace(
      from start: Int, to end: Int, by instruction: borrowing GrowingBuffer<UInt8>
    ) {
      skip(from: start, to: end)
      bytes.append(instruction)
    }

    /// All that is kept, nil when nothing was left out.
    consuming func finished() -> [UInt8]? {
      guard kept > 0 else { return nil }
      unsafe bytes.append(part[kept..<part.count])
      return bytes.array()
    }
  }

  /// Where the root's tag begins, behind an XML declaration.
  private func rootTag() -> Int? {
    guard part.byte(0) == UInt8(ascii: "<") else { return nil }
    guard part.byte(1) == UInt8(ascii: "?") else {
      return part.byte(1) == UInt8(ascii: "!") ? nil : 0
    }
    var position = 2
    while position < part.count {
      if part.byte(position) == UInt8(ascii: ">"), part.byte(position - 1) == UInt8(ascii: "?") {
        guard let root = part.lessThan(from: position) else { return nil }
        let next = part.byte(root + 1)
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") ? nil : root
      }
      position += 1
    }
    return nil
  }

  /// The end of an element if it is idle.
  mutating func end(ofIdleAt open: Int, depth: Int) -> Int? {
    let slot = Int(truncatingIfNeeded: part.hash(at: open + 3) >> shift)
    let known = remembered[slot]
    let length = Int(known.length)
    if length > 0, depth <= known.depth,
      part.isEqual(Int(known.start), open, length)
    {
      return open + length
    }
    guard depth <= Self.deepest, part.byte(open) == UInt8(ascii: "<"),
      part.byte(open + 1) == UInt8(ascii: "w"),
      part.byte(open + 2) == UInt8(ascii: ":")
    else { return nil }
    let name = open + 3..<part.endOfName(from: open + 3)
    guard unsafe names.contains(part.bytes, name),
      var end = part.endOfAttributes(from: name.upperBound)
    else { return nil }
    let isEmpty = part.byte(end) == UInt8(ascii: "/")
    if isEmpty {
      end += 2
    } else {
      end += 1
      while let next = self.end(ofIdleAt: end, depth: depth + 1) { end = next }
      guard part.byte(end) == UInt8(ascii: "<"), part.byte(end + 1) == UInt8(ascii: "/"),
        part.isEqual(open + 1, end + 2, name.count + 2),
        part.byte(end + name.count + 4) == UInt8(ascii: ">")
      else { return nil }
      end += name.count + 5
    }
    remembered[slot] = Idle(
      start: Int32(truncatingIfNeeded: open), length: Int32(truncatingIfNeeded: end - open),
      depth: isEmpty ? Self.deepest : depth)
    return end
  }
}

/// Watches over what the prefix `w` means in a part that was shortened.
@safe struct FixedPrefix {
  private var declarations = 0
  private var isRootsOwn = false

  /// Takes the declarations of an element: pairs of prefix and URI.
  mutating func take(
    _ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>, count: Int, ofRoot isRoot: Bool
  ) {
    for index in 0..<count {
      guard let prefix = unsafe pairs[index * 2], unsafe String(cString: prefix) == "w" else {
        continue
      }
      declarations += 1
      let uri = unsafe pairs[index * 2 + 1].map { unsafe String(cString: $0) } ?? ""
      isRootsOwn = isRoot && XMLNamespace(uri: uri) == .wordprocessing
    }
  }

  /// Whether it means WordprocessingML throughout: the root declares it, and nothing else does.
  var isWordprocessing: Bool { declarations == 1 && isRootsOwn }
}
