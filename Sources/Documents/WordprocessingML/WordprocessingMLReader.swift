/// Reads WordprocessingML documents in packages: .docx, .docm, .dotx, .dotm and flat XML.
enum WordprocessingMLReader {
  /// The document that a file's bytes hold.
  /// - Throws: a ``ReadingFailure``: of the container, of the XML, or `notADocx`, `noMainPart`.
  static func read(
    _ bytes: [UInt8], limits: ReadingLimits, pass: XMLPass = .elided
  ) throws(ReadingFailure) -> Document {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw ReadingFailure(
        .encrypted,
        "The file is an OLE2 container, not a package: a .docx that a password"
          + " protects, or a .doc. Save it as .docx without a password.")
    }
    var package = try PackageParts.open(bytes, limits: limits, pass: pass)
    let root = try Relationships(of: "", in: &package)
    let main = try mainPart(root, &package)
    let relationships = try Relationships(of: main.name, in: &package)

    var styles = StyleSheet()
    if let part = try Self.part("styles", relationships, &package) { styles = StyleSheet(part) }
    var numbering = Numbering()
    if let part = try Self.part("numbering", relationships, &package) {
      numbering = Numbering(part, styles: styles)
    }
    var reader = BodyReader(styles: styles, numbering: numbering, limits: limits)
    reader.open(main, relationships: relationships)
    try reader.readStory(.main, in: [main.root])
    try readMargins(&reader, relationships, &package)
    for (kind, story) in [
      ("footnotes", Story.footnotes), ("endnotes", .endnotes), ("comments", .comments),
    ] {
      if let part = try Self.part(kind, relationships, &package) {
        try readNotes(part, story, &reader, &package)
      }
    }
    var document = reader.document
    document.properties = DocumentProperties(root, in: &package)
    document.observations = package.observations + reader.observations.all
    return document
  }

  /// The main part: what the package's relationships name, else the usual name.
  private static func mainPart(
    _ root: Relationships, _ package: inout PackageParts
  ) throws(ReadingFailure) -> PackageParts.Part {
    for name in root.targets("officeDocument") + ["word/document.xml"] {
      guard package.contains(name) else { continue }
      guard let part = try package.part(name), part.tape.name(part.root) == .document else {
        throw ReadingFailure(
          .notADocx,
          "The package's main part \(name) is no WordprocessingML document; it may be"
            + " a spreadsheet or a presentation. Save it as .docx.")
      }
      return part
    }
    if package.contains("mimetype") {
      throw ReadingFailure(
        .notADocx,
        "This is an OpenDocument or EPUB file, and no WordprocessingML document. Open it in a"
          + " word processor and save it as .docx.")
    }
    throw ReadingFailure(
      .noMainPart,
      "The package names no main document part, or what it names is not there. If"
        + " it was a document, open it in a word processor and save it again; if documents were"
        + " packed into it, unpack it first.")
  }

  /// The first part of a kind that a relationship names.
  private static func part(
    _ kind: String, _ relationships: Relationships, _ package: inout PackageParts
  ) throws(ReadingFailure) -> PackageParts.Part? {
    guard let name = relationships.targets(kind).first else { return nil }
    return try existing(name, &package)
  }

  private static func existing(
    _ name: String, _ package: inout PackageParts
  ) throws(ReadingFailure) -> PackageParts.Part? {
    if let part = try package.part(name) { return part }
    package.note(Observation(.partMissing, subject: name))
    return nil
  }

  /// Reads the headers and footers of all sections, each once.
  private static func readMargins(
    _ reader: inout BodyReader, _ relationships: Relationships, _ package: inout PackageParts
  ) throws(ReadingFailure) {
    var seen: Set<String> = []
    let references = reader.marginReferences
    for story in [Story.header, .footer] {
      for reference in references where reference.story == story {
        guard let target = relationships[reference.id], !target.isExternal,
          seen.insert(PackageParts.key(target.target)).inserted,
          let part = try existing(target.target, &package)
        else { continue }
        reader.open(part, relationships: try Relationships(of: part.name, in: &package))
        try reader.readStory(story, in: [part.root])
      }
    }
  }

  /// Reads notes or comments as one story, without the separators of notes.
  private static func readNotes(
    _ part: PackageParts.Part, _ story: Story, _ reader: inout BodyReader,
    _ package: inout PackageParts
  ) throws(ReadingFailure) {
    var notes: [Int] = []
    var cursor = part.tape.children(of: part.root)
    while let note = cursor.next(in: part.tape) {
      let type = part.tape.string(.type, of: note) ?? "normal"
      if type == "normal" { notes.append(note) }
    }
    guard !notes.isEmpty else { return }
    reader.open(part, relationships: try Relationships(of: part.name, in: &package))
    try reader.readStory(story, in: notes)
  }
}

extension DocumentProperties {
  /// The properties of a package (ECMA-376 Part 2, clause 8; Part 1, 22.2); what cannot be read
  /// is as good as not said.
  init(_ root: Relationships, in package: inout PackageParts) {
    self.init()
    for kind in ["core-properties", "extended-properties"] {
      guard let name = root.targets(kind).first, let found = try? package.part(name) else {
        continue
      }
      read(found)
    }
  }

  private mutating func read(_ part: PackageParts.Part) {
    var cursor = part.tape.children(of: part.root)
    while let element = cursor.next(in: part.tape) {
      let text = part.tape.text(of: element)
      switch part.tape.name(element) {
      case .title: title = text
      case .creator: creator = text
      case .created: created = text
      case .modified: modified = text
      case .application: application = text
      default: break
      }
    }
  }
}
