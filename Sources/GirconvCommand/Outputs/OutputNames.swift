/// The names of the outputs in a folder, each given to one input only.
struct OutputNames {
  /// The folder of the outputs.
  let folder: FileName
  /// The extension of the outputs.
  let fileExtension: String

  // A million names are told by 8 bytes each. Two different ones are taken for the same once in
  // ten million times, and nothing is lost by it: one input is refused.
  private var files: Set<Int> = []
  private var folders: Set<Int> = []

  /// Why an input can have no output.
  enum Fault: Error {
    /// Another input has the file, or it would stand in the place of a folder.
    case taken
    /// The input's name gives no file's name.
    case unusable
  }

  /// Names below a folder.
  init(in folder: FileName, fileExtension: String) {
    self.folder = folder
    self.fileExtension = fileExtension
  }

  /// The name of an input's output.
  ///
  /// It is the input's place with another extension: behind the folder or the archive's folder that
  /// was given, or the last component. It always lies in the folder: components `..` are left out.
  /// - Returns: nil when there is no such name.
  func name(for item: WorkItem) -> FileName? {
    let place = FileName(bytes: Array(item.place))
    var components = place.bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
    components.removeAll { $0 == [0x2E] || $0 == [0x2E, 0x2E] }
    guard let last = components.popLast() else { return nil }
    components.append(FileName(bytes: last).lastComponent(withExtension: fileExtension).bytes)
    guard components.allSatisfy(OutputNames.isUsable) else { return nil }
    let name = folder.appending(FileName(bytes: Array(components.joined(separator: [0x2F]))))
    return name.bytes.count < 4096 ? name : nil
  }

  /// Gives an input its name.
  mutating func give(_ item: WorkItem) throws(Fault) -> FileName {
    guard let name = name(for: item) else { throw .unusable }
    var parents: [Int] = []
    var parent = name
    while parent.bytes.count > folder.bytes.count {
      parent = parent.folder
      parents.append(parent.folded.hashValue)
    }
    let hash = name.folded.hashValue
    guard !folders.contains(hash), files.isDisjoint(with: parents), files.insert(hash).inserted
    else { throw .taken }
    folders.formUnion(parents)
    return name
  }

  /// Why an input gave no result that can have no output.
  func failure(of item: WorkItem, _ fault: Fault) -> CommandFailure {
    switch fault {
    case .unusable:
      CommandFailure(
        .notWritable, item.name, "'\(item.name.printed)' gives no name of a file for its output.")
    case .taken:
      CommandFailure(
        .outputTaken, item.name,
        "'\(item.name.printed)' and an input before it would both be written to "
          + "'\((name(for: item) ?? folder).printed)'.")
    }
  }

  /// Whether a system takes a component, and girconv does not need it for itself.
  private static func isUsable(_ component: [UInt8]) -> Bool {
    component.count <= 255 && !component.contains(0)
      && !component.starts(with: TemporaryFile.prefix)
  }
}
