internal import CLibXML2

/// What becomes of the widths of cells (``ElementHandling/cellWidth``).
enum CellWidths {
  case omitted, kept
}

/// What the callbacks of ``XMLParser`` share: the builder, and what is known of names.
@safe struct ParserState: ~Copyable {
  var builder: XMLTapeBuilder
  var context: xmlParserCtxtPtr?
  let limits: ReadingLimits
  var elements: NameCache<ElementHandling>
  var attributes: NameCache<AttributeName?>
  var namespaces = NamespaceScopes()
  var prefix = FixedPrefix()
  private let widths: CellWidths
  /// What is wrong with the source, nil when nothing is.
  var fault: String?
  /// Whether widths were omitted and a cell is deleted.
  private(set) var lacksWidths = false

  init(
    builder: consuming XMLTapeBuilder, size: Int, limits: ReadingLimits, widths: CellWidths
  ) {
    self.builder = builder
    self.limits = limits
    self.widths = widths
    elements = NameCache(unused: .unknown, size: size)
    attributes = NameCache(unused: nil, size: size)
  }

  @inline(__always)
  static func from(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParserState>? {
    unsafe context?.assumingMemoryBound(to: ParserState.self)
  }

  /// Ends the parsing if a limit is passed.
  mutating func checkLimits() {
    builder.checkLimits()
    if let context = unsafe context {
      if unsafe Int(xmlDictSize(context.pointee.dict)) > limits.xmlNames {
        let names = unsafe Int(xmlDictSize(context.pointee.dict))
        builder.fail(ReadingLimit.xmlNames.exceeded(in: "A part", met: names, limits))
      }
      if builder.failure != nil { unsafe xmlStopParser(context) }
    }
  }

  /// Looks at how many namespaces are open, among all of which each name is looked for.
  @inline(never)
  mutating func checkNamespaces() {
    guard let context = unsafe context else { return }
    let open = unsafe Int(context.pointee.nsNr) / 2
    guard open > limits.xmlNamespaces else { return }
    builder.fail(ReadingLimit.xmlNamespaces.exceeded(in: "A part", met: open, limits))
    unsafe xmlStopParser(context)
  }

  /// Looks at the limits at an element of many attributes, which may bring many names.
  @inline(never)
  mutating func checkAttributes(_ count: Int) {
    if count > limits.xmlAttributes {
      builder.fail(
        ReadingLimit.xmlAttributes.exceeded(in: "An element of a part", met: count, limits))
    }
    checkLimits()
  }

  /// The handling of an element; a branch of AlternateContent is decided here.
  @inline(__always)
  mutating func handling(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?
  ) -> ElementHandling {
    unsafe elements.value(local, uri) { local, uri in
      let handling = ElementHandling.of(local, in: XMLNamespace(uri: uri))
      if handling == .cellWidth { return widths == .omitted ? .unknown : .attributedEvent(.tcW) }
      if handling == .event(.cellDel), widths == .omitted {
        lacksWidths = true
        if let context = unsafe context { unsafe xmlStopParser(context) }
      }
      return handling
    }
  }

  /// Appends those of an element's attributes that are of interest.
  @inline(__always)
  mutating func appendAttributes(
    _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>, count: Int
  ) {
    for index in 0..<count {
      let fields = unsafe list + index * 5
      guard let local = unsafe fields[0], let start = unsafe fields[3], let end = unsafe fields[4],
        let name = unsafe attributes.value(local, fields[2], else: { AttributeName($0, in: $1) })
      else { continue }
      unsafe builder.appendAttribute(
        name, value: UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  /// Whether all namespaces are understood that a Choice requires by their prefixes.
  func understandsChoice(
    _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> Bool {
    guard let list = unsafe list else { return false }
    for index in 0..<count {
      let fields = unsafe list + index * 5
      guard let local = unsafe fields[0], let start = unsafe fields[3], let end = unsafe fields[4],
        unsafe String(cString: local) == "Requires"
      else { continue }
      let value = unsafe String(
        decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      return value.split(separator: " ").allSatisfy { prefix in
        namespaces.uri(of: String(prefix)).map(XMLNamespace.isUnderstood) ?? false
      }
    }
    return false
  }
}

extension ParserState {
  /// What the parser calls.
  static func handlers(_ pass: XMLPass) -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = girconv_sax2_magic
    unsafe handler.startElementNs = startElement
    unsafe handler.endElementNs = endElement
    unsafe handler.characters = characters
    unsafe handler.ignorableWhitespace = characters
    unsafe handler.cdataBlock = characters
    if pass == .elided { unsafe handler.processingInstruction = plainMarkup }
    unsafe handler.internalSubset = { context, _, _, _ in
      guard let state = unsafe ParserState.from(context) else { return }
      unsafe state.pointee.builder.fail(
        ReadingFailure(
          .doctypeForbidden, "A part declares a document type, which packages forbid."))
      unsafe xmlStopParser(state.pointee.context)
    }
    return unsafe handler
  }
}

private let startElement: startElementNsSAX2Func = {
  context, local, _, uri, namespaceCount, namespaces, attributeCount, _, attributes in
  guard let state = unsafe ParserState.from(context), let local = unsafe local else { return }
  if namespaceCount > 0, let namespaces = unsafe namespaces {
    let isRoot = unsafe state.pointee.builder.isBeforeRoot
    unsafe state.pointee.prefix.take(namespaces, count: Int(namespaceCount), ofRoot: isRoot)
    unsafe state.pointee.namespaces.open(namespaces, count: Int(namespaceCount))
    unsafe state.pointee.checkNamespaces()
  }
  if namespaceCount + attributeCount > 32 {
    unsafe state.pointee.checkAttributes(Int(namespaceCount + attributeCount))
  }
  if unsafe state.pointee.builder.countElement() {
    unsafe state.pointee.checkLimits()
  }
  if unsafe state.pointee.builder.isDropping {
    return unsafe state.pointee.builder.deepenDropped()
  }
  var handling = unsafe state.pointee.handling(local, uri)
  if handling == .unknown { return unsafe state.pointee.builder.dropUnknown(local) }
  if handling == .choice,
    unsafe !state.pointee.understandsChoice(attributes, count: Int(attributeCount))
  {
    handling = .ignored
  }
  if handling.keepsAttributes {
    if unsafe state.pointee.builder.isCollecting {
      handling = handling.withinText
    } else if attributeCount > 0, let attributes = unsafe attributes {
      unsafe state.pointee.appendAttributes(attributes, count: Int(attributeCount))
    }
  }
  unsafe state.pointee.builder.start(handling)
}

private let endElement: endElementNsSAX2Func = { context, _, _, _ in
  unsafe ParserState.from(context)?.pointee.builder.end()
}

private let characters: charactersSAXFunc = { context, text, count in
  guard let state = unsafe ParserState.from(context), let text = unsafe text else { return }
  unsafe state.pointee.builder.characters(UnsafeBufferPointer(start: text, count: Int(count)))
}
