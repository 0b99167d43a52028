internal import CLibXML2

/// Parses a page with libxml2's HTML parser into a tape.
///
/// The page is UTF-8 already and libxml2 is told so: left to choose, it would follow what a page
/// says of its encoding, which may be wrong, and lose the text.
enum HTMLParser {
  /// The tape of a page that ``HTMLSource`` has made fit for the parser.
  /// - Throws: `limitExceeded`.
  static func parse(
    _ source: HTMLSource, limits: ReadingLimits
  ) throws(ReadingFailure) -> HTMLTape {
    _ = XMLParser.isPrepared
    var state = HTMLParserState(
      builder: HTMLTapeBuilder(size: source.utf8.count, limits: limits), limits: limits)
    if !source.utf8.isEmpty {
      unsafe source.utf8.withUnsafeBufferPointer { unsafe run($0, &state) }
    }
    state.builder.checkLimits()
    if let failure = state.builder.failure { throw failure }
    return state.builder.tape()
  }

  private static func run(_ source: UnsafeBufferPointer<UInt8>, _ state: inout HTMLParserState) {
    unsafe source.withMemoryRebound(to: CChar.self) { characters in
      guard let context = unsafe htmlNewParserCtxt() else {
        state.builder.fail(ReadingFailure(.limitExceeded, "There is no memory for the parser."))
        return
      }
      defer { unsafe htmlFreeParserCtxt(context) }
      unsafe withUnsafeMutablePointer(to: &state) { state in
        unsafe state.pointee.context = unsafe context
        unsafe context.pointee.sax.pointee = handlers()
        unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
        let document = unsafe htmlCtxtReadMemory(
          context, characters.baseAddress, Int32(truncatingIfNeeded: characters.count), nil,
          "UTF-8", options)
        unsafe xmlFreeDoc(document)
      }
    }
  }

  private static let options = Int32(
    bitPattern: HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue
      | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

  private static func handlers() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = 1
    unsafe handler.startElement = startElement
    unsafe handler.endElement = endElement
    unsafe handler.characters = characters
    unsafe handler.ignorableWhitespace = characters
    unsafe handler.cdataBlock = characters
    return unsafe handler
  }
}

/// What the callbacks share.
@safe private struct HTMLParserState {
  var builder: HTMLTapeBuilder
  var context: htmlParserCtxtPtr?
  let limits: ReadingLimits
  var elements = NameCache<HTMLElement>(unused: .inline)
  var attributes = NameCache<HTMLAttributeName?>(unused: nil)

  init(builder: consuming HTMLTapeBuilder, limits: ReadingLimits) {
    self.builder = builder
    self.limits = limits
  }

  static func from(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLParserState>? {
    unsafe context?.assumingMemoryBound(to: HTMLParserState.self)
  }

  /// Ends the parsing if a limit is passed.
  mutating func checkLimits() {
    builder.checkLimits()
    guard let context = unsafe context else { return }
    let names = unsafe Int(xmlDictSize(context.pointee.dict))
    if names > limits.xmlNames {
      builder.fail(ReadingLimit.xmlNames.exceeded(in: "The page", met: names, limits))
    }
    if builder.failure != nil { unsafe xmlStopParser(context) }
  }

  mutating func start(
    _ name: UnsafePointer<UInt8>, _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let element = unsafe elements.value(name, nil) { name, _ in HTMLElement(tag: name) }
    if builder.start(element), var pair = unsafe list {
      while let key = unsafe pair[0] {
        if let name = unsafe attributes.value(
          key, nil,
          else: { name, _ in
            HTMLAttributeName(rawValue: name)
          })
        {
          let value = unsafe pair[1].map { unsafe String(cString: $0) } ?? ""
          builder.appendAttribute(name, value: value)
        }
        unsafe pair += 2
      }
    }
    if builder.isDue { checkLimits() }
  }
}

private let startElement: startElementSAXFunc = { context, name, attributes in
  guard let state = unsafe HTMLParserState.from(context), let name = unsafe name else { return }
  unsafe state.pointee.start(name, attributes)
}

private let endElement: endElementSAXFunc = { context, _ in
  unsafe HTMLParserState.from(context)?.pointee.builder.end()
}

private let characters: charactersSAXFunc = { context, text, count in
  guard let state = unsafe HTMLParserState.from(context), let text = unsafe text else { return }
  unsafe state.pointee.builder.characters(UnsafeBufferPointer(start: text, count: Int(count)))
}
