import ArgumentParser

/// The files of a run: no output takes the place of an input, of the list of names, or of another
/// output. They are told by their places, not by their names.
final class RunFiles {
  /// The list of the inputs' names, nil for none that is a file.
  private let list: FilePlace?
  /// What has its place from the beginning: the one file for all, or the journal of a folder, and
  /// the summary. All but the journal are written at the end.
  private let fixed: Set<FilePlace>
  // As in ``OutputNames``, 8 bytes tell a place.
  private var inputs: Set<Int> = []
  private var outputs: Set<Int> = []

  /// The files that are known from the beginning.
  /// - Throws: a `ValidationError` where one would take the place of another.
  init(list: InputFile?, outputs: [FileName], summary: FileName?) throws {
    self.list = list?.place
    var fixed = Set(outputs.map { FilePlace($0) })
    if let summary, !fixed.insert(FilePlace(summary)).inserted {
      throw ValidationError(
        "-o and --summary are the same file, or --summary is one that is written beside it.")
    }
    self.fixed = fixed
    if let place = self.list, fixed.contains(place) {
      throw ValidationError("The list of names is the output, which would take its place.")
    }
  }

  /// Looks whether an input is a file that has its place from the beginning.
  func meet(_ item: WorkItem) throws(CommandFailure) {
    guard let place = item.filePlace, fixed.contains(place) else { return }
    throw CommandFailure(
      .outputTaken, item.name,
      "'\(item.name.printed)' is an input; the output would take its place.")
  }

  /// Notes an input whose run has a file for each input.
  /// - Throws: when it is such a file, written before the input was met.
  func note(_ item: WorkItem) throws(CommandFailure) {
    guard let hash = item.filePlace?.hashValue else { return }
    guard !outputs.contains(hash) else {
      throw CommandFailure(
        .outputTaken, item.name,
        "'\(item.name.printed)' is an output of this run, written for an input before it.")
    }
    inputs.insert(hash)
  }

  /// Looks whether the file of one input may be written, as far as the inputs are known by now.
  func requireFree(_ output: FileName, for item: WorkItem) throws(CommandFailure) {
    let place = FilePlace(output)
    let holder: String? =
      if fixed.contains(place) { "the summary or the journal of this run" } else if place == list {
        "the list of names"
      } else if place.isTaken, inputs.contains(place.hashValue) { "an input" } else { nil }
    guard let holder else { return }
    throw CommandFailure(
      .outputTaken, item.name,
      "The output would take the place of '\(output.printed)', which is \(holder).")
  }

  /// Notes the file of one input when it is written.
  func wrote(_ output: FileName) { outputs.insert(FilePlace(output).hashValue) }
}
