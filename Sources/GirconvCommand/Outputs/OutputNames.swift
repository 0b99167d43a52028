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
  private func name(for item: WorkItem) -> FileName? {
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
  /// - Throws: why it can have none.
  mutating func give(_ item: WorkItem) throws(CommandFailure) -> FileName {
    guard let name = name(for: item) else {
      throw CommandFailure(
        .notWritable, item.name, "'\(item.name.printed)' gives no name of a file for its output.")
    }
    var parents: [Int] = []
    var parent = name
    while parent.bytes.count > folder.bytes.count {
      parent = parent.folder
      parents.append(parent.folded.hashValue)
    }
    let hash = name.folded.hashValue
    guard !folders.contains(hash), files.isDisjoint(with: parents), files.insert(hash).inserted
    else {
      throw CommandFailure(
        .outputTaken, item.name,
        "'\(item.name.printed)' and an input before it would both be written to "
          + "'\(name.printed)'. Write all to one file, as -o all.ndjson, or name the folder above "
          + "both: the names of the folders below it tell their outputs apart.")
    }
    folders.formUnion(parents)
    return name
  }

  /// Whether a system takes a component, and girconv does not need it for itself.
  private static func isUsable(_ component: [UInt8]) -> Bool {
    component.count <= 255 && !component.contains(0)
      && !component.starts(with: TemporaryFile.prefix)
  }
}
