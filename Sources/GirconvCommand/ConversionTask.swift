import Documents
import Girconv

/// The work of one call: has each input converted, and writes what came of it.
struct ConversionTask<Content: Extract> {
  var inputs: [InputFile]
  var plan: OutputPlan<Content>
  var work: DocumentWork<Content>
  var limits: ProcessLimits
  /// How many worker processes work at the same time.
  var jobs: Int

  /// The most bytes of a single input that is converted without a worker process.
  private static var mostBytesAlone: Int { 1 << 20 }

  /// Does it all.
  /// - Returns: what was found.
  /// - Throws: a failure to write or of the system, after which nothing more is done.
  func run() throws(CommandFailure) -> Tally {
    var tally = Tally()
    var output = try BatchOutput(plan)
    func take(_ answer: Answer) throws(CommandFailure) {
      tally.add(answer.tally)
      if !answer.line.isEmpty { StandardStream.error.say(answer.line) }
      try output.take(answer)
    }
    var items = inputs.map(WorkItem.init)
    if items.count == 1 {
      switch single(items[0]) {
      case .done(let answer):
        try take(answer)
        items = []
      case .large(let item): items = [item]
      }
    }
    if !items.isEmpty {
      var pool = WorkerPool(
        WorkList(items),
        arguments: ProcessRole.workerArguments(
          plan.format.name, work.writing.style, \.withoutInputs),
        width: min(jobs, items.count), limits: limits, refusal: work.refusal)
      do throws(CommandFailure) {
        try Interruption.endInOrder()
        try pool.run { (_, answer) throws(CommandFailure) in try take(answer) }
      } catch {
        throw error.keeping(output.keepFinished())
      }
    }
    try output.finish(plan.format.writeClosing(tally, options: work.writing))
    return tally
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
        return .large(WorkItem(name: item.name, bytes: bytes))
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
