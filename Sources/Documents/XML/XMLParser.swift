internal import CLibXML2

/// What of a part the parser gets to see; the document is the same.
enum XMLPass {
  /// What ``FormattingElision`` leaves of it.
  case elided
  /// All of it.
  case full
}

/// Parses a part with libxml2 into a tape. This file, the one of its state and ``HTMLParser``
/// are all that know libxml2.
enum XMLParser {
  /// The tape of a part.
  /// - Throws: `malformedXML`, `doctypeForbidden`, `unknownEncoding`, `limitExceeded`.
  static func parse(
    _ part: [UInt8], name: String, limits: ReadingLimits, pass: XMLPass = .elided
  ) throws(ReadingFailure) -> XMLTape {
    try parse(
      part, name: name, limits: limits, pass: pass, again: { () throws(ReadingFailure) in part })
  }

  /// The tape of a part that can be read again: it is large, and its memory is better free for
  /// what is made of it.
  /// - Throws: `malformedXML`, `doctypeForbidden`, `unknownEncoding`, `limitExceeded`, and what
  ///   `again` throws.
  static func parse(
    _ part: consuming [UInt8], name: String, limits: ReadingLimits, pass: XMLPass,
    again: () throws(ReadingFailure) -> [UInt8]
  ) throws(ReadingFailure) -> XMLTape {
    _ = isPrepared
    var source = try XMLSource.utf8(part, name: name)
    part = []
    guard !source.isEmpty, source.count < Int(Int32.max) else {
      throw ReadingFailure(.malformedXML, "\(name) is empty.")
    }
    try XMLSource.checkTags(source, name: name, limits: limits)
    if pass == .elided, let shorter = FormattingElision.shortened(source) {
      source = []
      if let tape = try? tape(of: shorter[...], name: name, limits: limits, pass: .elided) {
        return tape
      }
      source = try XMLSource.utf8(again(), name: name)
    }
    return try tape(of: source, name: name, limits: limits, pass: .full)
  }

  private static func tape(
    of source: ArraySlice<UInt8>, name: String, limits: ReadingLimits, pass: XMLPass
  ) throws(ReadingFailure) -> XMLTape {
    var state = run(source, name: name, limits: limits, pass, .omitted)
    if pass == .full, state.lacksWidths {
      state = run(source, name: name, limits: limits, pass, .kept)
    }
    state.builder.checkLimits()
    if let failure = state.builder.failure { throw failure }
    if pass == .elided, !state.prefix.isWordprocessing || state.lacksWidths {
      throw ReadingFailure(.malformedXML, "\(name) must be read in full.")
    }
    if let fault = state.fault {
      throw ReadingFailure(
        .malformedXML,
        "\(name) is not well-formed XML: \(fault). The file is damaged; open it in"
          + " a word processor and save it again.")
    }
    return state.builder.tape()
  }

  /// Runs the parser over a source.
  private static func run(
    _ source: ArraySlice<UInt8>, name: String, limits: ReadingLimits, _ pass: XMLPass,
    _ widths: CellWidths
  ) -> ParserState {
    var state = ParserState(
      builder: XMLTapeBuilder(part: name, size: source.count, limits: limits),
      size: source.count, limits: limits, widths: widths)
    state.fault = unsafe source.withUnsafeBufferPointer { unsafe run($0, pass, &state) }
    return state
  }

  /// Runs the parser and says what is wrong with the source, nil when nothing is.
  private static func run(
    _ source: UnsafeBufferPointer<UInt8>, _ pass: XMLPass, _ state: inout ParserState
  ) -> String? {
    unsafe source.withMemoryRebound(to: CChar.self) { characters -> String? in
      guard
        let context = unsafe xmlCreateMemoryParserCtxt(
          characters.baseAddress, Int32(truncatingIfNeeded: characters.count))
      else { return "the parser could not be made" }
      defer { unsafe xmlFreeParserCtxt(context) }
      return unsafe withUnsafeMutablePointer(to: &state) { state in
        unsafe state.pointee.context = unsafe context
        unsafe context.pointee.sax.pointee = ParserState.handlers(pass)
        unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
        unsafe xmlCtxtUseOptions(
          context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
        unsafe xmlParseDocument(context)
        return unsafe context.pointee.wellFormed == 1 ? nil : fault(of: context)
      }
    }
  }

  private static func fault(of context: xmlParserCtxtPtr) -> String {
    let error = unsafe context.pointee.lastError
    guard let message = unsafe error.message else { return "error \(unsafe error.code)" }
    let text = unsafe String(cString: message).filter { !$0.isNewline }
    return unsafe "line \(error.line): \(text)"
  }

  /// Process-wide settings, made once: nothing outside of a part is ever loaded.
  static let isPrepared: Bool = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()
}
