import ArgumentParser
import Girconv

/// Where output goes to.
enum OutputDestination {
  /// All of it to standard output.
  case standardOutput
  /// All of it into one file.
  case file(FileName)
  /// A file for each input, below a folder.
  case folder(FileName)
}

/// Where the output of each input goes, settled before any work.
struct OutputPlan<Content: Extract> {
  /// The format of the output.
  let format: FileFormat<Content>
  /// Where it goes to.
  let destination: OutputDestination
  /// How many inputs there are, nil when that is not known.
  let count: Int?

  /// The plan for some inputs.
  ///
  /// - Parameters:
  ///   - output: the argument of `-o`.
  ///   - chosen: the argument of `--to`.
  /// - Throws: a `ValidationError` for what cannot be done as it was asked.
  init(inputs: InputList, output: String?, format chosen: FileFormat<Content>?) throws {
    let name = output.flatMap { $0 == "-" ? nil : FileName(argument: $0) }
    if let name, OutputPlan.isFolder(name) {
      format = chosen ?? .usual(holding: .one)
      destination = .folder(name)
      count = try OutputPlan.survey(
        inputs, names: OutputNames(in: name, fileExtension: format.fileExtension))
      try OutputFolder.make(name)
      return
    }
    let identity = name.flatMap { FileStatus(of: $0)?.identity }
    count = try inputs.survey { item in
      if let name, let identity { try OutputPlan.rejectInput(item, at: name, [identity]) }
    }
    let capacity: FileCapacity = count.map { $0 > 1 } ?? true ? .many : .one
    destination = name.map(OutputDestination.file) ?? .standardOutput
    format = try OutputPlan.format(chosen, for: capacity, output: name)
    if capacity == .many, format.capacity == .one {
      throw ValidationError(
        "One \(format.name) output holds one document; for \(count.map(String.init) ?? "many"), "
          + "use --to ndjson or -o FOLDER/.")
    }
  }

  /// The names of the outputs, none of them given yet; nil where not each input has its own.
  var names: OutputNames? {
    guard case .folder(let folder) = destination else { return nil }
    return OutputNames(in: folder, fileExtension: format.fileExtension)
  }

  /// The format asked for by `--to`, else by the output's extension, else the usual one.
  private static func format(
    _ chosen: FileFormat<Content>?, for capacity: FileCapacity, output: FileName?
  ) throws -> FileFormat<Content> {
    if let chosen { return chosen }
    guard let output else { return .usual(holding: capacity) }
    guard let format = FileFormat<Content>.forExtension(output.fileExtension) else {
      throw ValidationError(
        "The name '\(output.printed)' does not tell the output format; add --to. \(formats)")
    }
    return format
  }

  /// The formats, for a message.
  private static var formats: String {
    let all = FileFormat<Content>.all.map { format in
      "\(format.name) (\(format.fileExtensions.map { "." + $0 }.joined(separator: ", ")))"
    }
    return "Formats: \(all.joined(separator: ", "))."
  }

  private static func isFolder(_ name: FileName) -> Bool {
    name.endsInSlash || FileStatus(of: name)?.kind == .folder
  }

  /// Counts the inputs, and refuses them where two would have one output, also on a disk that takes
  /// a.json and A.json for one, or where an output would take an input's place.
  private static func survey(_ inputs: InputList, names: OutputNames) throws -> Int? {
    var names = names
    var existing: Set<FileIdentity> = []
    let count = try inputs.survey { item in
      do throws(OutputNames.Fault) {
        let name = try names.give(item)
        if let status = FileStatus(of: name) { existing.insert(status.identity) }
      } catch {
        throw ValidationError(names.failure(of: item, error).message)
      }
    }
    if !existing.isEmpty {
      _ = try inputs.survey { item in
        try rejectInput(item, at: names.name(for: item) ?? names.folder, existing)
      }
    }
    return count
  }

  private static func rejectInput(
    _ item: WorkItem, at output: FileName, _ identities: Set<FileIdentity>
  ) throws {
    guard case .file = item.content, let status = FileStatus(of: item.name),
      identities.contains(status.identity)
    else { return }
    throw ValidationError("'\(item.name.printed)' is an input; the output would take its place.")
  }
}
