/// Reads text documents in OpenDocument: packages (.odt, .ott) and the flat form (.fodt).
enum OpenDocumentReader {
  /// The parts of a document; in the flat form all are the one file.
  private struct Parts {
    var content: PackageParts.Part
    var styles: PackageParts.Part?
    var meta: PackageParts.Part?
    var observations: [Observation] = []
  }

  /// The document that a file's bytes hold.
  /// - Throws: a ``ReadingFailure``: of the container, of the XML, `encrypted`, `noMainPart`, or
  ///   `unknownFormat` where there is no text document in it.
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> Document {
    let parts = try parts(bytes, limits: limits)
    let content = parts.content
    guard content.tape.name(content.root) == .openDocument,
      let body = content.tape.child(.body, of: content.root),
      let text = content.tape.child(.officeText, of: body)
    else {
      throw ReadingFailure(
        .unknownFormat,
        "The file holds no OpenDocument text; it may be a spreadsheet or a presentation. Save the"
          + " report as .odt or .docx.")
    }
    var reader = StoryReader(limits: limits)
    let own = OpenDocumentStyles(common: parts.styles, automatic: content)
    reader.open(content, styles: own)
    try reader.readStory(.main, in: [text])
    if let styles = parts.styles { try readMargins(styles, &reader) }
    reader.turn(to: content, styles: own)
    try reader.readNotes()
    var document = reader.document
    if let meta = parts.meta { document.properties = DocumentProperties(openDocument: meta) }
    document.observations = parts.observations + reader.observations.all
    return document
  }

  private static func parts(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(ReadingFailure) -> Parts {
    if PackageParts.looksLikeXML(bytes) {
      let tape = try XMLParser.parse(bytes, name: "The document", limits: limits, pass: .full)
      guard !tape.events.isEmpty else {
        throw ReadingFailure(
          .unknownFormat, "The file is XML, and no OpenDocument. Save the report as .odt or .docx.")
      }
      let file = PackageParts.Part(name: "the document", tape: tape, root: 0)
      return Parts(content: file, styles: file, meta: file)
    }
    var package = try PackageParts.open(bytes, limits: limits, pass: .full)
    if try isEncrypted(&package) {
      throw ReadingFailure(
        .encrypted,
        "The document is protected by a password. Open it, remove the password and save it again.")
    }
    guard let content = try package.part("content.xml") else {
      throw ReadingFailure(
        .noMainPart,
        "The package has no content.xml, or nothing of OpenDocument is in it. Open the document"
          + " in a word processor and save it again.")
    }
    let styles = try package.part("styles.xml")
    if styles == nil { package.note(Observation(.partMissing, subject: "styles.xml")) }
    // Properties that cannot be read are as good as not said.
    let meta = try? package.part("meta.xml")
    return Parts(content: content, styles: styles, meta: meta, observations: package.observations)
  }

  /// Whether the manifest names an encrypted part; one that cannot be read says
  /// nothing.
  private static func isEncrypted(_ package: inout PackageParts) throws(ReadingFailure) -> Bool {
    guard let manifest = try? package.part("META-INF/manifest.xml") else { return false }
    return manifest.tape.events.contains { $0.name == .encryptionData }
  }

  /// Reads the headers and footers of all master pages.
  private static func readMargins(
    _ part: PackageParts.Part, _ reader: inout StoryReader
  ) throws(ReadingFailure) {
    guard let masters = part.tape.child(.masterStyles, of: part.root) else { return }
    reader.open(part, styles: OpenDocumentStyles(common: part, automatic: part))
    for (name, story) in [(ElementName.header, Story.header), (.footer, .footer)] {
      var pages = part.tape.children(of: masters)
      while let page = pages.next(in: part.tape) {
        guard part.tape.name(page) == .masterPage else { continue }
        var margins = part.tape.children(of: page)
        while let margin = margins.next(in: part.tape) {
          guard part.tape.name(margin) == name,
            part.tape.string(.display, of: margin) != "false"
          else { continue }
          try reader.readStory(story, in: [margin])
        }
      }
    }
  }
}

extension DocumentProperties {
  /// The properties of a document.
  init(openDocument part: PackageParts.Part) {
    self.init()
    guard let meta = part.tape.child(.officeMeta, of: part.root) else { return }
    var firstCreator = ""
    var cursor = part.tape.children(of: meta)
    while let element = cursor.next(in: part.tape) {
      let text = part.tape.text(of: element)
      switch part.tape.name(element) {
      case .title: title = text
      case .creator: creator = text
      case .initialCreator: firstCreator = text
      case .created: created = text
      case .modified: modified = text
      case .application: application = text
      default: break
      }
    }
    // dc:creator is whoever saved it last.
    if !firstCreator.isEmpty { creator = firstCreator }
  }
}
