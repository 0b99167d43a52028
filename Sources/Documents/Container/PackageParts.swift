/// The parts of a package (ECMA-376 Part 2), by their names, in a zip archive or in the flat form
/// that Word also writes, one XML file that holds them all.
struct PackageParts: ~Copyable {
  /// What was noticed while opening.
  private(set) var observations: [Observation]

  /// The zip archive, nil for the flat form.
  private let archive: ZipArchive?
  /// The tape of the flat form.
  private let flat: XMLTape
  /// Entries of the archive, or elements of the flat form, by part names.
  private let places: [String: Int]
  private let limits: ReadingLimits
  private let pass: XMLPass
  private var bytesRead = 0

  /// A part as XML: a tape and the part's root on it.
  struct Part {
    /// The part's name, without the leading slash.
    var name: String
    var tape: XMLTape
    var root: Int
  }

  /// Opens a package.
  /// - Throws: any ``ReadingFailure`` of the container.
  static func open(
    _ bytes: [UInt8], limits: ReadingLimits, pass: XMLPass = .elided
  ) throws(ReadingFailure) -> PackageParts {
    if looksLikeXML(bytes) {
      let flat = try XMLParser.parse(bytes, name: "The document", limits: limits, pass: pass)
      let places = try flatParts(flat, limits: limits)
      return PackageParts(nil, flat: flat, places: places, limits: limits, pass: pass)
    }
    let archive = try ZipArchive(bytes, limits: limits)
    let observations = archive.observations
    let places = archive.places
    var package = PackageParts(archive, flat: .empty, places: places, limits: limits, pass: pass)
    package.observations = observations
    return package
  }

  private init(
    _ archive: consuming ZipArchive?, flat: XMLTape, places: [String: Int], limits: ReadingLimits,
    pass: XMLPass
  ) {
    self.archive = archive
    self.flat = flat
    self.places = places
    self.limits = limits
    self.pass = pass
    observations = []
  }

  /// The part of a name, nil when the package has none or it holds nothing that is understood.
  /// - Throws: any ``ReadingFailure`` of the archive or the XML.
  mutating func part(_ name: String) throws(ReadingFailure) -> Part? {
    guard let place = places[Self.key(name)] else { return nil }
    guard let bytes = try archive?.bytes(ofEntry: place) else {
      return Part(name: name, tape: flat, root: place)
    }
    bytesRead += bytes.count
    guard bytesRead <= limits.packageBytes else {
      throw ReadingLimit.packageBytes.exceeded(in: "The package", met: bytesRead, limits)
    }
    let tape = try XMLParser.parse(
      bytes, name: name, limits: limits, pass: pass,
      again: { () throws(ReadingFailure) in try archive?.bytes(ofEntry: place) ?? [] })
    return tape.events.isEmpty ? nil : Part(name: name, tape: tape, root: 0)
  }

  /// Whether there is a part of a name.
  func contains(_ name: String) -> Bool {
    places[Self.key(name)] != nil
  }

  /// Notes something about the package.
  mutating func note(_ observation: Observation) { observations.append(observation) }

  /// Whether a file is XML and no archive.
  static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(64).filter { $0 > 0x20 && $0 < 0x7F }
    return head.first == UInt8(ascii: "<")
  }

  /// The first element of each part of a flat package; parts in base64 have none.
  private static func flatParts(
    _ tape: XMLTape, limits: ReadingLimits
  ) throws(ReadingFailure) -> [String: Int] {
    guard !tape.events.isEmpty, tape.name(0) == .flatPackage else {
      throw ReadingFailure(
        .notADocx,
        "The file is XML, and no package in the flat form; it may be of Word 2003."
          + " Save it as .docx.")
    }
    var parts: [String: Int] = [:]
    var cursor = tape.children(of: 0)
    while let part = cursor.next(in: tape) {
      var content = tape.children(of: part)
      guard let name = tape.string(.name, of: part), let root = content.next(in: tape) else {
        continue
      }
      if parts.updateValue(root, forKey: key(name)) != nil {
        throw ReadingFailure(.malformedXML, "The package has two parts that are named \(name).")
      }
      guard parts.count <= limits.packageEntries else {
        throw ReadingLimit.packageEntries.exceeded(in: "The package", met: parts.count, limits)
      }
    }
    return parts
  }

  /// A part name made comparable: no leading slash, `/` throughout, case ignored (Part 2, 6.2.2).
  static func key(_ name: String) -> String {
    let slashes =
      name.utf8.contains(UInt8(ascii: "\\"))
      ? String(name.map { $0 == "\\" ? "/" : $0 }) : name
    return String(slashes.drop { $0 == "/" }).lowercased()
  }
}
