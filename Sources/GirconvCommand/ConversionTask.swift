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

  /// The most bytes of a single input that is converted without a worker process.
  private static var mostBytesAlone: Int { 1 << 20 }

  /// Does it all.
  /// - Returns: what was found, and how many files of folders were no documents.
  /// - Throws: a failure to write or of the system, after which nothing more is done.
  func run() throws(CommandFailure) -> (tally: Tally, passedOver: Int) {
    var tally = Tally()
    var output = try BatchOutput(plan)
    func take(_ item: WorkItem, _ answer: Answer) throws(CommandFailure) {
      tally.add(answer.tally)
      if !answer.line.isEmpty { StandardStream.error.say(answer.line) }
      try output.take(item, answer)
    }
    var source = PlannedWork(try inputs.source(), names: plan.names)
    do throws(CommandFailure) {
      if plan.count == 1, case .item(let item) = try source.next() {
        switch single(item) {
        case .done(let answer): try take(item, answer)
        case .large(let item): _ = try convert(WorkList([item]), take)
        }
      } else {
        source = try convert(source, take)
      }
    } catch {
      throw error.keeping(output.keepFinished())
    }
    try output.finish(plan.format.writeClosing(tally, options: work.writing))
    return (tally, source.inputs.passedOver)
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
