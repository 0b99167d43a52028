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
  /// The files that no output takes the place of.
  let files: RunFiles

  /// The plan for some inputs.
  ///
  /// - Parameters:
  ///   - output: the argument of `-o`.
  ///   - summary: another file that is written.
  ///   - chosen: the argument of `--to`.
  /// - Throws: a `ValidationError` for what cannot be done as it was asked.
  init(
    inputs: InputList, output: String?, summary: FileName?, format chosen: FileFormat<Content>?
  ) throws {
    let name = output.flatMap { $0 == "-" ? nil : FileName(argument: $0) }
    if let name, OutputPlan.isFolder(name) {
      format = chosen ?? .usual(holding: .one)
      destination = .folder(name)
      files = try RunFiles(
        list: inputs.names?.file, outputs: [name.appending(OutputFolder.journalName)],
        summary: summary)
      count = try OutputPlan.survey(
        inputs, names: OutputNames(in: name, fileExtension: format.fileExtension), files)
      try OutputFolder.make(name)
      if let summary { try OutputFile.requirePlace(summary) }
      return
    }
    files = try RunFiles(
      list: inputs.names?.file, outputs: name.map(OutputLog.names(of:)) ?? [], summary: summary)
    let files = files
    count = try inputs.survey { item in
      try OutputPlan.refusing { () throws(CommandFailure) in try files.meet(item) }
    }
    let capacity: FileCapacity = count.map { $0 > 1 } ?? true ? .many : .one
    destination = name.map(OutputDestination.file) ?? .standardOutput
    format = try OutputPlan.format(chosen, for: capacity, output: name)
    if capacity == .many, format.capacity == .one {
      throw ValidationError(
        "One \(format.name) output holds one document; for \(count.map(String.init) ?? "many"), "
          + "use --to ndjson or -o FOLDER/.")
    }
    for output in [name, summary].compactMap(\.self) { try OutputFile.requirePlace(output) }
  }

  /// The names of the outputs, none of them given yet; nil where not each input has its own.
  var names: OutputNames? {
    guard case .folder(let folder) = destination else { return nil }
    return OutputNames(in: folder, fileExtension: format.fileExtension)
  }

  /// Whether the output is read on a terminal while it is written.
  var isOnTerminal: Bool {
    if case .standardOutput = destination { StandardStream.output.isTerminal } else { false }
  }

  /// - Throws: a `ValidationError` where nothing is left that a later run could go on with.
  func requireResumable() throws {
    switch destination {
    case .folder: return
    case .file(let name):
      guard let status = FileStatus(of: name) else { return }
      if status.kind == .file, !status.isStandardOutput { return }
    case .standardOutput: break
    }
    throw ValidationError("--resume needs a file or a folder for the output (-o).")
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
  private static func survey(
    _ inputs: InputList, names: OutputNames, _ files: RunFiles
  ) throws -> Int? {
    let count = try inputs.survey { item in
      try refusing { () throws(CommandFailure) in
        try files.meet(item)
        try files.note(item)
      }
    }
    var names = names
    // An archive has no output, and its members are not known yet.
    _ = try inputs.survey { item in
      guard item.archive == nil else { return }
      try refusing { () throws(CommandFailure) in
        try files.requireFree(try names.give(item), for: item)
      }
    }
    return count
  }

  /// Turns what is wrong with an input into wrong usage.
  private static func refusing(_ look: () throws(CommandFailure) -> Void) throws {
    do {
      try look()
    } catch {
      throw ValidationError(error.message)
    }
  }
}
