/// Where a file is, there or not: equal for all names that lead to it.
struct FilePlace: Hashable {
  /// The file, or the nearest folder above it that is there.
  private var nearest: FileIdentity?
  /// The names below that folder; none for a file that is there.
  private var rest: [String] = []

  /// The place of a file that is there.
  init(_ identity: FileIdentity) {
    nearest = identity
  }

  /// The place of what is there, nil for what is no file: nothing replaces that.
  init?(_ status: FileStatus) {
    guard status.kind == .file else { return nil }
    self.init(status.identity)
  }

  /// The place that a name leads to, through symbolic links.
  init(_ name: FileName) {
    let name = (try? name.followingLinks()) ?? name
    let slash = UInt8(ascii: "/")
    let root: [UInt8] = name.bytes.first == slash ? [slash] : Array("./".utf8)
    var components = name.bytes.split(separator: slash).filter { $0 != [0x2E] }
    while true {
      let path = FileName(bytes: root + Array(components.joined(separator: [slash])))
      nearest = FileStatus(of: path)?.identity
      guard nearest == nil, let last = components.popLast() else { break }
      rest.append(FileName(bytes: Array(last)).folded)
    }
  }

  /// Whether a file or a folder is there.
  var isTaken: Bool { nearest != nil && rest.isEmpty }
}

extension InputFile {
  /// Where it is, nil for what is not there and for what is no file.
  var place: FilePlace? {
    let status: FileStatus? =
      switch self {
      case .file(let name): FileStatus(of: name)
      case .standardInput: FileStatus.ofStandardInput
      }
    return status.flatMap { FilePlace($0) }
  }
}

extension WorkItem {
  /// Where the file is that it is or lies in, nil for none.
  var filePlace: FilePlace? {
    if let archive { return FilePlace(archive.status.identity) }
    if let status { return FilePlace(status) }
    if case .standardInput = content { return InputFile.standardInput.place }
    return InputFile.file(name).place
  }
}
