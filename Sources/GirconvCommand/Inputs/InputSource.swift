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
  /// Whether what is taken comes from the list.
  private var isListed = false
  /// The folder whose files are taken.
  private var walk: FolderWalk?
  private var hasFoundInFolder = false
  /// The archive whose members are taken.
  private var members: (any ArchiveMembers)?
  /// The limits of members, nil to take archives as they are.
  private let limits: ReadingLimits?

  /// How many files of folders were passed over, since they are no documents.
  private(set) var passedOver = 0
  /// Whether there is an archive among the inputs that was taken as it is.
  private(set) var hasMetArchive = false

  /// The inputs of some arguments and some names.
  init(_ arguments: [InputFile], names: NameStream?, limits: ReadingLimits?) {
    self.arguments = arguments[...]
    self.names = names
    self.limits = limits
  }

  var descriptor: Int32? { names?.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    while true {
      if let item = nextMember() { return .item(item) }
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
    while let entry = walk?.next() {
      switch entry {
      case .refused(let path, let failure):
        hasFoundInFolder = true
        return WorkItem(name: path, refused: failure)
      case .file(let path): if let item = take(inFolder: path) { return item }
      }
    }
    guard let folder = walk?.folder else { return nil }
    walk = nil
    guard !hasFoundInFolder else { return nil }
    return WorkItem(
      name: folder,
      refused: CommandFailure(.notFound, folder, "There is no document in the folder."))
  }

  /// A file of the folder that is open.
  private mutating func take(inFolder path: FileName) -> WorkItem? {
    let item = WorkItem(name: path, root: isListed ? 0 : walk?.rootLength ?? 0)
    switch FileNature(of: path) {
    case .other:
      passedOver += 1
      return nil
    case .document:
      hasFoundInFolder = true
      return item
    case .archive(let kind):
      hasFoundInFolder = true
      return open(item, kind) ?? nextMember()
    }
  }

  /// The next document of the archive that is open.
  private mutating func nextMember() -> WorkItem? {
    if let item = members?.next() { return item }
    passedOver += members?.passedOver ?? 0
    members = nil
    return nil
  }

  /// Opens an archive.
  /// - Returns: the archive itself where it is taken as it is or cannot be opened.
  private mutating func open(_ archive: WorkItem, _ kind: ArchiveKind) -> WorkItem? {
    guard let limits else {
      hasMetArchive = true
      var whole = archive
      whole.archive = FileStatus(of: archive.name).map { WorkItem.Archive(status: $0, number: 0) }
      return whole
    }
    do throws(CommandFailure) {
      members = try kind.members(archive, limits: limits)
      return nil
    } catch {
      var refused = archive
      refused.content = .refused(error)
      return refused
    }
  }

  private mutating func take(_ input: InputFile) -> WorkItem? {
    isListed = false
    guard case .file(let name) = input else { return WorkItem(input) }
    if name.bytes.contains(where: { "*?".utf8.contains($0) }), FileStatus(of: name) == nil {
      matches = InputSource.matches(of: name)[...]
      return nil
    }
    return take(name)
  }

  /// A name that shall be an input: a folder's is opened.
  private mutating func take(_ name: FileName) -> WorkItem? {
    var item = WorkItem(.file(name))
    if isListed { item.root = 0 }
    item.status = FileStatus(of: name)
    switch item.status?.kind {
    case .folder:
      walk = FolderWalk(name)
      hasFoundInFolder = false
      return nil
    case .file:
      if case .archive(let kind) = FileNature(of: name) { return open(item, kind) }
    case .other, nil: break
    }
    return item
  }

  /// A name of a list. Its output's place is the name itself, since names of a list often differ in
  /// their folders only.
  private mutating func take(listed name: FileName) -> WorkItem? {
    guard !name.bytes.contains(0) else { return WorkItem(listed: name) }
    isListed = true
    return take(name)
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
