import Documents

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The inputs that an ``InputList`` names, one after the other: the arguments in their order, then
/// the names of `--files-from`. What is in memory does not grow with their number.
///
/// A folder stands for the documents and archives below it, an archive for the documents in it. An
/// argument that is no file but has * or ? in it is a pattern, for shells that leave it as it is;
/// one that matches nothing stays a name, which will not be found.
struct InputSource: WorkSource {
  private var arguments: ArraySlice<InputFile>
  /// What patterns have given.
  private var matches: ArraySlice<FileName> = []
  private let names: NameStream?
  /// The folder whose files are taken.
  private var walk: FolderWalk?
  private var hasFoundInFolder = false

  /// How many files of folders were passed over, since they are no documents.
  private(set) var passedOver = 0
  /// The last folder of the arguments in which there was no document.
  private(set) var emptyFolder: FileName?

  /// The inputs of some arguments and some names.
  init(_ arguments: [InputFile], names: NameStream?) {
    self.arguments = arguments[...]
    self.names = names
  }

  var descriptor: Int32? { names?.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    while true {
      if let item = nextInFolder() { return .item(item) }
      if let name = matches.popFirst() {
        if let item = take(name) { return .item(item) }
      } else if let input = arguments.popFirst() {
        if let item = take(input) { return .item(item) }
      } else {
        switch try names?.next() {
        case nil, .ended: return .ended
        case .nothingYet: return .nothingYet
        case .name(let name): if let item = take(listed: name) { return .item(item) }
        }
      }
    }
  }

  /// The next document below the folder that is open.
  private mutating func nextInFolder() -> WorkItem? {
    while let path = walk?.next() {
      if DocumentExtensions.holds(path) {
        hasFoundInFolder = true
        return WorkItem(name: path, root: walk?.rootLength ?? 0)
      }
      passedOver += 1
    }
    if let walk, !hasFoundInFolder { emptyFolder = walk.folder }
    walk = nil
    return nil
  }

  private mutating func take(_ input: InputFile) -> WorkItem? {
    guard case .file(let name) = input else { return WorkItem(input) }
    if FileStatus(of: name) == nil, name.bytes.contains(where: { "*?".utf8.contains($0) }) {
      matches = InputSource.matches(of: name)[...]
      return nil
    }
    return take(name)
  }

  /// A name that shall be an input: a folder's is opened.
  private mutating func take(_ name: FileName) -> WorkItem? {
    guard FileStatus(of: name)?.kind == .folder else { return WorkItem(.file(name)) }
    walk = FolderWalk(name)
    hasFoundInFolder = false
    return nil
  }

  /// A name of a list. Its output's place is the name itself, since names of a list often differ in
  /// their folders only.
  private mutating func take(listed name: FileName) -> WorkItem? {
    guard !name.bytes.contains(0) else { return WorkItem(listed: name) }
    guard var item = take(name) else { return nil }
    item.root = 0
    return item
  }

  /// What a pattern matches, the pattern itself if nothing does.
  private static func matches(of pattern: FileName) -> [FileName] {
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    let status = unsafe pattern.withCString { unsafe glob($0, 0, nil, &result) }
    guard status == 0, let paths = unsafe result.gl_pathv else { return [pattern] }
    return (0..<Int(unsafe result.gl_pathc)).compactMap { index in
      unsafe paths[index].map { unsafe FileName(cString: $0) }
    }
  }
}

extension WorkItem {
  /// The file of a name in a list.
  init(listed name: FileName) {
    guard name.bytes.contains(0) else {
      self.init(.file(name))
      return
    }
    self.init(
      name: name,
      refused: CommandFailure(
        .notFound, name, "A file's name has no zero in it; are these names for --null?"))
  }
}
