import Documents
import Girconv

/// The work of one call: reads each input, converts it, and writes what came of it.
struct ConversionTask<Content: Extract> {
  var inputs: [InputFile]
  var plan: OutputPlan<Content>
  var options: ConversionOptions
  var writing: WritingOptions
  /// What is told to people about each input on standard error, nil for nothing but failures.
  var summary: ((Content) -> String)?

  /// Does it all.
  /// - Returns: how many inputs gave no result.
  /// - Throws: a failure to write, after which nothing more is done.
  func run() throws(CommandFailure) -> Int {
    switch plan.destination {
    case .standardOutput: try runToStandardOutput()
    case .file(let name): try run(inputs[...], into: name)
    case .files(let names):
      try runEach(names)
    }
  }

  private func runEach(_ names: [FileName]) throws(CommandFailure) -> Int {
    var failures = 0
    for (index, name) in names.enumerated() {
      failures += try run(inputs[index...index], into: name)
    }
    return failures
  }

  private func runToStandardOutput() throws(CommandFailure) -> Int {
    var failures = 0
    var header = plan.format.header
    for input in inputs {
      let outcome = convert(input)
      if outcome.status == .error { failures += 1 }
      try StandardStream.output.write(header + plan.format.write(outcome, options: writing))
      header = []
    }
    return failures
  }

  /// Writes what comes of some inputs into one file, which is left alone if none had a result and
  /// the format records no failures.
  private func run(
    _ inputs: ArraySlice<InputFile>, into name: FileName
  ) throws(CommandFailure) -> Int {
    let file = try OutputFile.open(name)
    try file.write(plan.format.header)
    var failures = 0
    for input in inputs {
      let outcome = convert(input)
      if outcome.status == .error { failures += 1 }
      try file.write(plan.format.write(outcome, options: writing))
    }
    if failures < inputs.count || plan.format.recordsFailures { try file.commit() }
    return failures
  }

  /// Reads and converts one input and says what came of it.
  private func convert(_ input: InputFile) -> Outcome<Content> {
    let outcome: Outcome<Content>
    do throws(CommandFailure) {
      let bytes = try input.read(limit: options.limits.fileBytes)
      outcome = Outcome(
        converting: bytes, path: input.name.text, options: options, writing: writing)
    } catch {
      let source = Source(path: input.name.text)
      outcome = .failed(InputFailure(source: source, code: error.code, message: error.message))
    }
    switch outcome {
    case .failed(let failure):
      StandardStream.error.say(
        "girconv: \(input.name.printed): \(failure.code): \(failure.message)")
    case .converted(let content):
      if let summary {
        StandardStream.error.say("girconv: \(input.name.printed): \(summary(content))")
      }
    }
    return outcome
  }
}
