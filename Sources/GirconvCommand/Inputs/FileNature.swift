import Documents

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a file is to the command.
enum FileNature {
  /// A document, or an archive that is not opened: a damaged one, or one of a kind that girconv does
  /// not read. Who converts it says so.
  case document
  case archive(ArchiveKind)
  case other

  /// The extensions of documents, those among them that girconv does not read: it says so of each.
  private static let extensions = Set(
    InputFormat.allCases.flatMap(\.extensions) + ["doc", "wps", "rtf", "pdf"])

  /// The extensions of archives of documents, those among them that girconv does not open.
  private static let archives: Set<String> = [
    "zip", "tar", "tgz", "gz", "bz2", "xz", "zst", "7z", "rar",
  ]

  /// A document has the extension of one; what has none of them is looked into, and may be an
  /// archive, told by its content or its extension, or a package of Word or OpenDocument. Any text
  /// could be a document, and is none.
  init(of name: FileName) {
    if FileNature.isDocument(name) {
      self = .document
      return
    }
    let unopened: FileNature = FileNature.isArchive(name) ? .document : .other
    guard let file = try? ArchiveFile(name), let head = try? file.bytes(0..<512) else {
      self = unopened
      return
    }
    if TarReader.isTar(head[...]) {
      self = .archive(.tar)
    } else if head.starts(with: "PK".utf8), let members = try? file.zipMembers() {
      self = FileNature.nature(of: members)
    } else {
      self = InputFormat.isArchive(head) ? .document : unopened
    }
  }

  /// What a zip archive is, told by its first members: no archive of documents without any of them.
  private static func nature(of members: ZipMembers) -> FileNature {
    var members = members
    var holdsInputs = false
    for _ in 0..<ReadingLimits().packageEntries {
      guard let next = try? members.next() as ZipMember?? else { return .archive(.zip) }
      guard let member = next else { break }
      if member.isOfPackage { return .document }
      let name = FileName(bytes: member.name)
      if !member.isFolder, isDocument(name) || isArchive(name) { holdsInputs = true }
    }
    return holdsInputs ? .archive(.zip) : .other
  }

  /// Whether a name is that of a document.
  static func isDocument(_ name: FileName) -> Bool {
    extensions.contains(name.fileExtension.lowercased())
  }

  /// Whether a name is that of an archive.
  static func isArchive(_ name: FileName) -> Bool {
    archives.contains(name.fileExtension.lowercased())
  }
}

/// The archives of documents that are opened.
enum ArchiveKind {
  case tar, zip

  /// The documents in an archive.
  func members(
    _ archive: WorkItem, limits: ReadingLimits
  ) throws(CommandFailure) -> any ArchiveMembers {
    let file = try ArchiveFile(archive.name)
    let inputs = MemberInputs(archive, file.status)
    switch self {
    case .tar: return TarInputs(file, inputs, limits: limits)
    case .zip:
      do throws(ReadingFailure) {
        return ZipInputs(try file.zipMembers(), inputs, of: archive.name)
      } catch {
        throw CommandFailure(.malformedArchive, archive.name, error.message)
      }
    }
  }
}

/// An archive that is open.
final class ArchiveFile {
  private let name: FileName
  private let file: FileDescriptor
  /// What the system knew about it when it was opened.
  let status: FileStatus

  /// Opens an archive.
  init(_ name: FileName) throws(CommandFailure) {
    self.name = name
    do throws(SystemError) {
      file = try FileDescriptor(name, O_RDONLY | O_NONBLOCK)
      status = try file.status()
    } catch {
      throw CommandFailure(.notReadable, name, "The archive cannot be read: \(error.text).")
    }
    guard status.kind == .file else {
      throw CommandFailure(.notAFile, name, "This is a pipe or a device, and no archive.")
    }
  }

  /// Bytes of the archive, fewer only where it ends.
  func bytes(_ range: Range<Int>) throws(ReadingFailure) -> [UInt8] {
    do throws(SystemError) {
      return try FileDescriptor.bytes(range.clamped(to: 0..<max(0, status.size)), of: file.number)
    } catch {
      throw ReadingFailure(.malformedZip, "The archive cannot be read: \(error.text).")
    }
  }

  /// The members of a zip archive.
  func zipMembers() throws(ReadingFailure) -> ZipMembers {
    try ZipMembers(count: status.size, read: bytes)
  }
}
