import Documents

/// The documents in an archive, one after the other.
protocol ArchiveMembers {
  /// How many members were passed over, since they are no documents.
  var passedOver: Int { get }

  /// The next input; a last one without a result says what is wrong with the archive.
  mutating func next() -> WorkItem?
}

/// Makes inputs of an archive's members. Their names are `ARCHIVE!/MEMBER`.
struct MemberInputs {
  private let archive: WorkItem
  private let status: FileStatus
  private var number = 0
  /// How many members were passed over, since they are no documents.
  private(set) var passedOver = 0
  private var hasInputs = false
  private var hasEnded = false

  /// - Parameter archive: the archive as an input.
  init(_ archive: WorkItem, _ status: FileStatus) {
    self.archive = archive
    self.status = status
  }

  /// The input of a member, nil for one that is passed over: it has not the extension of a document,
  /// or is hidden. What other systems put beside documents is hidden too.
  mutating func item(_ member: [UInt8], _ content: WorkItem.Content) -> WorkItem? {
    number += 1
    let components = member.split(separator: UInt8(ascii: "/")).filter { $0 != [0x2E] }
    let isHidden = components.contains {
      FolderNames.isHidden($0) && $0 != [0x2E, 0x2E] || $0.elementsEqual("__MACOSX".utf8)
    }
    let place = FileName(bytes: Array(components.joined(separator: [UInt8(ascii: "/")])))
    let name = FileName(bytes: archive.name.bytes + Array("!/".utf8) + place.bytes)
    var item = WorkItem(name: name, root: archive.root)
    item.archive = WorkItem.Archive(status: status, number: number)
    item.content = content
    if !isHidden, FileNature.isArchive(place) {
      item.content = .refused(
        CommandFailure(
          .nestedArchive, name, "An archive in an archive is not opened; unpack the outer one."))
    } else if isHidden || !FileNature.isDocument(place) {
      passedOver += 1
      return nil
    }
    hasInputs = true
    return item
  }

  /// Passes a member over that is no file.
  mutating func passOver() {
    number += 1
    passedOver += 1
  }

  /// The archive has no more members.
  /// - Parameter failure: why, if that is not its end.
  /// - Returns: the archive itself as an input without a result, if that has to be said.
  mutating func end(_ failure: CommandFailure?) -> WorkItem? {
    guard !hasEnded else { return nil }
    hasEnded = true
    var item = archive
    if let failure {
      item.content = .refused(failure)
    } else if hasInputs {
      return nil
    } else {
      item.content = .refused(
        CommandFailure(.notFound, archive.name, "There is no document in the archive."))
    }
    return item
  }

  /// A failure of the archive.
  func failure(_ what: String) -> CommandFailure {
    CommandFailure(
      .malformedArchive, archive.name,
      "The archive is damaged: \(what). What is before that is done.")
  }
}

/// The documents in a tar archive.
struct TarInputs: ArchiveMembers {
  private let file: ArchiveFile
  private var inputs: MemberInputs
  private var reader: TarReader
  private let limits: ReadingLimits
  private var place = 0
  private var hasEnded = false

  private static let pieceBytes = 1 << 18

  init(_ file: ArchiveFile, _ inputs: MemberInputs, limits: ReadingLimits) {
    self.file = file
    self.inputs = inputs
    self.limits = limits
    reader = TarReader(mostBytes: limits.fileBytes)
  }

  var passedOver: Int { inputs.passedOver }

  mutating func next() -> WorkItem? {
    while !hasEnded {
      do throws(TarFault) {
        switch try reader.next() {
        case .file(let member):
          if let item = item(member) { return item }
        case .needsBytes: feed()
        case .ended:
          hasEnded = true
          return inputs.end(nil)
        }
      } catch {
        hasEnded = true
        switch error {
        case .truncated: return inputs.end(inputs.failure("it is cut off"))
        case .malformed(let place, let what):
          return inputs.end(inputs.failure("\(what), at byte \(place)"))
        }
      }
    }
    return nil
  }

  private mutating func item(_ member: TarReader.File) -> WorkItem? {
    switch member.content {
    case .bytes(let bytes): return inputs.item(member.name, .bytes(bytes))
    case .tooLarge(let count):
      return refused(member) { [limits] in CommandFailure(tooLarge: $0, met: count, limits) }
    case .sparse:
      return refused(member) {
        CommandFailure(.notReadable, $0, "Files with holes are not read from archives.")
      }
    case .hardLink: return refused(member, CommandFailure.init(hardLink:))
    case .symbolicLink:
      inputs.passOver()
      return nil
    }
  }

  /// A member that is an input without a result, if it is one at all.
  private mutating func refused(
    _ member: TarReader.File, _ failure: (FileName) -> CommandFailure
  ) -> WorkItem? {
    guard var item = inputs.item(member.name, .bytes([])) else { return nil }
    if case .bytes = item.content { item.content = .refused(failure(item.name)) }
    return item
  }

  private mutating func feed() {
    let bytes = (try? file.bytes(place..<place + TarInputs.pieceBytes)) ?? []
    place += bytes.count
    if bytes.isEmpty { reader.finish() }
    reader.feed(bytes[...])
  }
}

/// The documents in a zip archive that is no package.
struct ZipInputs: ArchiveMembers {
  private var members: ZipMembers
  private var inputs: MemberInputs
  private let archive: FileName

  init(_ members: ZipMembers, _ inputs: MemberInputs, of archive: FileName) {
    self.members = members
    self.inputs = inputs
    self.archive = archive
  }

  var passedOver: Int { inputs.passedOver }

  mutating func next() -> WorkItem? {
    do throws(ReadingFailure) {
      while let member = try members.next() {
        guard !member.isFolder else { continue }
        let content = WorkItem.Content.member(member.place, of: archive)
        if let item = inputs.item(member.readableName, content) { return item }
      }
      return inputs.end(nil)
    } catch {
      return inputs.end(CommandFailure(.malformedArchive, archive, error.message))
    }
  }
}
