/// The relationships of a package or of one part (ECMA-376 Part 2, 6.5).
struct Relationships {
  /// One relationship.
  struct Relationship: Equatable {
    var id: String
    /// The last segment of the type's URI, which is the same for Strict and Transitional.
    var kind: String
    /// The target as a part name, or as written when it lies outside of the package.
    var target: String
    var isExternal: Bool
  }

  /// All relationships in the order written.
  let all: [Relationship]
  /// The first relationship of each id.
  private let indices: [String: Int]

  /// The relationships of a part, "" for those of the package.
  init(
    of source: String, in package: inout PackageParts
  ) throws(ReadingFailure) {
    let slash = source.lastIndex(of: "/").map { source.index(after: $0) } ?? source.startIndex
    let folder = String(source[..<slash])
    guard let part = try package.part("\(folder)_rels/\(source[slash...]).rels"),
      part.tape.name(part.root) == .relationships
    else {
      all = []
      indices = [:]
      return
    }
    var found: [Relationship] = []
    var cursor = part.tape.children(of: part.root)
    while let element = cursor.next(in: part.tape) {
      guard let type = part.tape.string(.relationshipType, of: element),
        let target = part.tape.string(.target, of: element)
      else { continue }
      let isExternal = part.tape.string(.targetMode, of: element) == "External"
      found.append(
        Relationship(
          id: part.tape.string(.relationship, of: element) ?? "",
          kind: String(
            type[(type.lastIndex(of: "/").map { type.index(after: $0) } ?? type.startIndex)...]),
          target: isExternal ? target : Self.resolve(target, in: folder), isExternal: isExternal))
    }
    all = found
    indices = Dictionary(
      found.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The targets within the package of a kind.
  func targets(_ kind: String) -> [String] {
    all.filter { $0.kind == kind && !$0.isExternal }.map(\.target)
  }

  /// The relationship of an id.
  subscript(id: String) -> Relationship? { indices[id].map { all[$0] } }

  /// A target relative to a folder, as a part name.
  private static func resolve(_ target: String, in folder: String) -> String {
    let slashes =
      target.utf8.contains(UInt8(ascii: "\\"))
      ? String(target.map { $0 == "\\" ? "/" : $0 }) : target
    let path = slashes.hasPrefix("/") ? slashes : folder + slashes
    var segments: [Substring] = []
    for segment in path.split(separator: "/") where segment != "." {
      if segment == ".." { _ = segments.popLast() } else { segments.append(segment) }
    }
    return segments.joined(separator: "/")
  }
}
