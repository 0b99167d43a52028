import Documents
import Girconv

/// The work of one call: has each input converted, and writes what came of it.
struct ConversionTask<Content: Extract> {
  var inputs: InputList
  var plan: OutputPlan<Content>
  var work: DocumentWork<Content>
  var limits: ProcessLimits
  /// How many worker processes work at the same time.
  var jobs: Int
  /// Whether what earlier runs have done is kept, and this run's work noted for later ones.
  var resumption = Resumption.none

  /// The file that the counts are written to, nil for none.
  var summary: FileName?

  /// The most bytes of a single input that is converted without a worker process.
  private static var mostBytesAlone: Int { 1 << 20 }

  /// Does it all.
  /// - Returns: what was found.
  /// - Throws: a failure to write or of the system, after which nothing more is done.
  func run() throws(CommandFailure) -> Tally {
    var tally = Tally()
    var progress = Progress(
      total: plan.count, isQuiet: work.summary == nil, isBeside: plan.isOnTerminal)
    var output = try BatchOutput(
      plan, resuming: resumption == .journal ? work.settings(limits) : nil, refusal: work.refusal)
    if output.journal?.isOfOtherSettings == true, work.summary != nil {
      StandardStream.error.say(
        "girconv: The options, or girconv's version, differ from those of the earlier run, which is"
          + " begun anew.")
    }
    func take(_ item: WorkItem, _ answer: Answer) throws(CommandFailure) {
      let answer = try output.take(item, answer)
      tally.add(answer.tally)
      progress.take(item, answer)
    }
    var source = PlannedWork(
      try inputs.source(limits: work.options.limits), names: plan.names, files: plan.files,
      journal: output.journal)
    do throws(CommandFailure) {
      if plan.count == 1, case .item(let item) = try source.next() {
        switch single(item) {
        case .done(let answer): try take(item, answer)
        case .large(let item): _ = try convert(WorkList([item]), take)
        }
        // No input is left, but files may be that are passed over, and counted.
        _ = try source.next()
      } else {
        source = try convert(source, take)
      }
    } catch {
      progress.clear()
      // The name for what was finished may be an input's, too.
      if error.isOutputTaken { throw error }
      var failure = error.keeping(output.keepFinished())
      if output.journal != nil, !error.isOfStream {
        failure.message += " The same command goes on with it."
      }
      throw failure
    }
    progress.clear()
    try output.finish(plan.format.writeClosing(tally, options: work.writing))
    try close(tally, progress, passedOver: source.inputs.passedOver)
    return tally
  }

  /// Tells what came of all inputs.
  private func close(
    _ tally: Tally, _ progress: borrowing Progress, passedOver: Int
  ) throws(CommandFailure) {
    if let summary {
      var file = try OutputFile.open(summary)
      try file.write(TallyJSON.write(tally, passedOver: passedOver))
      try file.commit()
    }
    guard work.summary != nil else { return }
    if progress.isMany {
      let closing = ClosingSummary(
        tally: tally, milliseconds: progress.milliseconds, takenOver: progress.takenOver)
      for line in closing.lines { StandardStream.error.say(line) }
    }
    if passedOver > 0 {
      StandardStream.error.say(
        "girconv: no documents, passed over in folders and archives: \(passedOver)")
    }
  }

  /// Has worker processes convert all inputs of a source.
  /// - Returns: the source at its end.
  private func convert<Source: WorkSource>(
    _ source: Source, _ take: (WorkItem, Answer) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Source {
    var pool = WorkerPool(
      source,
      arguments: ProcessRole.workerArguments(
        plan.format.name, work.writing.style, \.withoutInputs),
      width: min(jobs, plan.count ?? jobs), limits: limits, refusal: work.refusal)
    try Interruption.endInOrder()
    try pool.run(take)
    return pool.source
  }

  private enum Single {
    case done(Answer)
    case large(WorkItem)
  }

  /// Converts the only input in this process, unless it is large.
  private func single(_ item: WorkItem) -> Single {
    if case .done(let earlier) = item.content { return .done(earlier.entry.answer) }
    do throws(CommandFailure) {
      let bytes = try work.bytes(of: item)
      guard bytes.count <= ConversionTask.mostBytesAlone else {
        var large = item
        large.content = .bytes(bytes)
        return .large(large)
      }
      limits.apply()
      LastWords.say(about: item.name, limits)
      defer { LastWords.forget() }
      return .done(work.answer(item.name, bytes))
    } catch {
      return .done(work.refusal(item, error))
    }
  }
}

/// Whether a run goes on with earlier ones.
enum Resumption {
  case none
  /// With a ``Journal``.
  case journal
}
