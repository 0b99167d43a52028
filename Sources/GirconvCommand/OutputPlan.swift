import ArgumentParser
import Girconv

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where output goes to.
enum OutputDestination {
  /// All of it to standard output.
  case standardOutput
  /// All of it into one file.
  case file(FileName)
  /// A file for each input, in the inputs' order.
  case files([FileName])
}

/// Where the output of each input goes, settled before any work.
struct OutputPlan<Content: Extract> {
  /// The format of the output.
  var format: FileFormat<Content>
  /// Where it goes to.
  var destination: OutputDestination

  /// The plan for some inputs.
  ///
  /// - Parameters:
  ///   - output: the argument of `-o`.
  ///   - chosen: the argument of `--to`.
  /// - Throws: a `ValidationError` for what cannot be done as it was asked.
  init(inputs: [InputFile], output: String?, format chosen: FileFormat<Content>?) throws {
    if inputs.filter({ $0 == .standardInput }).count > 1 {
      throw ValidationError("Standard input, -, can be read only once.")
    }
    let name = output.flatMap { $0 == "-" ? nil : FileName(argument: $0) }
    format = try OutputPlan.format(chosen, inputs: inputs, output: name)
    guard let name else {
      destination = .standardOutput
      try requireCapacity(for: inputs)
      return
    }
    if OutputPlan.isFolder(name) {
      let format = format
      let files = inputs.map { name.appending($0.outputName(format.fileExtension)) }
      try OutputPlan.rejectCollisions(files, of: inputs)
      try OutputPlan.rejectInputs(among: files, inputs)
      try OutputPlan.makeFolder(name)
      destination = .files(files)
    } else {
      destination = .file(name)
      try requireCapacity(for: inputs)
      try OutputPlan.rejectInputs(among: [name], inputs)
    }
  }

  /// The format asked for by `--to`, else by the output's extension, else the usual one.
  private static func format(
    _ chosen: FileFormat<Content>?, inputs: [InputFile], output: FileName?
  ) throws -> FileFormat<Content> {
    if let chosen { return chosen }
    guard let output, !isFolder(output) else {
      return .usual(holding: inputs.count > 1 && output == nil ? .many : .one)
    }
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

  private func requireCapacity(for inputs: [InputFile]) throws {
    guard inputs.count > 1, format.capacity == .one else { return }
    throw ValidationError(
      "One \(format.name) output holds one document; for \(inputs.count), use --to ndjson or "
        + "-o FOLDER/.")
  }

  private static func isFolder(_ name: FileName) -> Bool {
    name.endsInSlash || FileStatus(of: name)?.kind == .folder
  }

  private static func makeFolder(_ name: FileName) throws {
    guard unsafe name.withCString({ unsafe mkdir($0, 0o777) }) != 0, errno != EEXIST else { return }
    throw CommandFailure(
      .notWritable, name, "The folder cannot be made: \(SystemError.last.text).")
  }

  /// Two inputs must not have one output; nor one on a disk that takes a.json and A.json for one.
  private static func rejectCollisions(_ files: [FileName], of inputs: [InputFile]) throws {
    var owners: [String: InputFile] = [:]
    for (file, input) in zip(files, inputs) {
      if let other = owners.updateValue(input, forKey: file.folded) {
        throw ValidationError(
          "'\(other.name.printed)' and '\(input.name.printed)' would both be written to "
            + "'\(file.printed)'.")
      }
    }
  }

  private static func rejectInputs(among files: [FileName], _ inputs: [InputFile]) throws {
    let sources = inputs.compactMap { input -> FileName? in
      if case .file(let name) = input { name } else { nil }
    }
    let identities = Set(sources.compactMap { FileStatus(of: $0)?.identity })
    for file in files where FileStatus(of: file).map({ identities.contains($0.identity) }) == true {
      throw ValidationError("'\(file.printed)' is an input; it would be lost.")
    }
  }
}
