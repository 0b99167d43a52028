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
  /// - Returns: what was found.
  /// - Throws: a failure to write, after which nothing more is done.
  func run() throws(CommandFailure) -> Tally {
    switch plan.destination {
    case .standardOutput: try runToStandardOutput()
    case .file(let name): try run(inputs[...], into: name)
    case .files(let names): try runEach(names)
    }
  }

  private func runEach(_ names: [FileName]) throws(CommandFailure) -> Tally {
    var tally = Tally()
    for (index, name) in names.enumerated() {
      tally.add(try run(inputs[index...index], into: name))
    }
    return tally
  }

  private func runToStandardOutput() throws(CommandFailure) -> Tally {
    var tally = Tally()
    var header = plan.format.header
    for input in inputs {
      let outcome = convert(input)
      tally.add(outcome)
      try StandardStream.output.write(header + plan.format.write(outcome, options: writing))
      header = []
    }
    try StandardStream.output.write(plan.format.writeClosing(tally, options: writing))
    return tally
  }

  /// Writes what comes of some inputs into one file, which is left alone if none had a result and
  /// the format records no failures.
  private func run(
    _ inputs: ArraySlice<InputFile>, into name: FileName
  ) throws(CommandFailure) -> Tally {
    let file = try OutputFile.open(name)
    try file.write(plan.format.header)
    var tally = Tally()
    for input in inputs {
      let outcome = convert(input)
      tally.add(outcome)
      try file.write(plan.format.write(outcome, options: writing))
    }
    try file.write(plan.format.writeClosing(tally, options: writing))
    if tally.documents > 0 || plan.format.recordsFailures { try file.commit() }
    return tally
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
    // People who read the output on their terminal are told everything in it.
    if plan.format.audience == .people, case .standardOutput = plan.destination { return outcome }
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
