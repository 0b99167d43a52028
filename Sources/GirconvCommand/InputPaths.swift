import ArgumentParser

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The inputs that arguments name: files, folders and patterns.
struct InputPaths {
  /// The inputs, in the arguments' order; those of a folder in the order of their bytes.
  private(set) var inputs: [InputFile] = []
  /// How many files of folders were passed over, since their names are of no document.
  private(set) var passedOver = 0

  /// The inputs of some arguments.
  ///
  /// A folder stands for all documents below it, told by their extensions; hidden files and
  /// folders are passed over, and links to folders are not followed. A name that is no file but has
  /// * or ? in it is a pattern, for shells that leave it as it is; one that matches nothing stays a
  /// name, which will not be found.
  /// - Throws: a `ValidationError` for a folder without documents.
  init(_ arguments: [InputFile]) throws {
    for input in arguments {
      guard case .file(let name) = input else {
        inputs.append(input)
        continue
      }
      switch FileStatus(of: name)?.kind {
      case .folder: try addFolder(name)
      case nil where InputPaths.isPattern(name): addMatches(of: name)
      default: inputs.append(input)
      }
    }
  }

  private mutating func addFolder(_ name: FileName) throws {
    let before = inputs.count
    walk(name, depth: 0)
    guard inputs.count > before else {
      throw ValidationError("There is no document in the folder '\(name.printed)'.")
    }
  }

  private mutating func walk(_ folder: FileName, depth: Int) {
    guard depth < InputPaths.mostLevels else { return }
    for name in InputPaths.names(in: folder) {
      let path = folder.appending(name)
      if InputPaths.isFolder(path) {
        walk(path, depth: depth + 1)
      } else if InputPaths.extensions.contains(name.fileExtension.lowercased()) {
        inputs.append(.file(path))
      } else {
        passedOver += 1
      }
    }
  }

  private mutating func addMatches(of pattern: FileName) {
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    let status = unsafe pattern.withCString { unsafe glob($0, 0, nil, &result) }
    guard status == 0, let paths = unsafe result.gl_pathv else {
      inputs.append(.file(pattern))
      return
    }
    for index in 0..<Int(unsafe result.gl_pathc) {
      guard let path = unsafe paths[index] else { continue }
      let bytes = unsafe Array(UnsafeBufferPointer(start: path, count: strlen(path)))
      let name = FileName(bytes: bytes.map { UInt8(bitPattern: $0) })
      if FileStatus(of: name)?.kind == .folder {
        walk(name, depth: 0)
      } else {
        inputs.append(.file(name))
      }
    }
  }

  /// The names in a folder but hidden ones, sorted.
  private static func names(in folder: FileName) -> [FileName] {
    guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { FileName(bytes: $0) }
  }

  /// Whether a name is a folder's itself, not a link's.
  private static func isFolder(_ name: FileName) -> Bool {
    var status = stat()
    guard unsafe name.withCString({ unsafe lstat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isPattern(_ name: FileName) -> Bool {
    name.bytes.contains { "*?".utf8.contains($0) }
  }

  private static let mostLevels = 64

  /// Extensions of documents, those among them that girconv does not read: it says so of each.
  private static let extensions: Set<String> = [
    "docx", "docm", "dotx", "dotm", "odt", "ott", "fodt", "html", "htm", "xhtml", "mht", "mhtml",
    "txt", "text", "doc", "wps", "rtf", "pdf",
  ]
}
