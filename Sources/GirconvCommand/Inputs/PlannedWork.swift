import Girconv

/// The inputs as they are handed to the workers, with what is known of them before: one whose output
/// would take another's place is refused when it is met, one that an earlier run has done is done. An
/// input that the one output or the summary would take the place of ends the run.
struct PlannedWork: WorkSource {
  private(set) var inputs: InputSource
  /// The names of the outputs, nil where not each input has its own.
  private var names: OutputNames?
  /// What earlier runs have done, nil if nobody wants to know.
  private let journal: Journal?
  /// The files that are not to be replaced.
  private let files: RunFiles

  init(_ inputs: InputSource, names: OutputNames?, files: RunFiles, journal: Journal?) {
    self.inputs = inputs
    self.names = names
    self.files = files
    self.journal = journal
  }

  var descriptor: Int32? { inputs.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    let next = try inputs.next()
    guard case .item(var item) = next else { return next }
    try files.meet(item)
    if case .refused = item.content { return next }
    do throws(CommandFailure) {
      if names != nil { try files.note(item) }
      item.output = try names?.give(item)
    } catch {
      item.content = .refused(error)
    }
    if let journal { recall(&item, journal) }
    return .item(item)
  }

  /// Looks for what an earlier run has done of an input. What has no result is tried again.
  private func recall(_ item: inout WorkItem, _ journal: Journal) {
    if let archive = item.archive {
      item.key = InputKey(item.name, archive.status, number: archive.number)
    } else if case .file = item.content {
      item.key = InputKey(item.name, FileStatus(of: item.name))
    } else {
      return
    }
    guard let earlier = journal.result(of: item.key) else { return }
    item.earlier = earlier
    guard earlier.entry.status != .error else { return }
    if let output = item.output, !OutputFolder.holds(output, earlier.entry) { return }
    item.content = .done(earlier)
  }
}
