import Documents
import Girconv

/// What is done with one input, whichever process does it: it is read, converted, and its part of
/// the output made.
struct DocumentWork<Content: Extract> {
  var format: FileFormat<Content>
  var options: ConversionOptions
  var writing: WritingOptions
  /// What is told to people about each input, nil for nothing but failures.
  var summary: ((Content) -> String)?

  /// Reads an input's bytes and says what came of it.
  func answer(_ item: WorkItem) -> Answer {
    do throws(CommandFailure) {
      return answer(item.name, try bytes(of: item))
    } catch {
      return refusal(item, error)
    }
  }

  /// The bytes of an input.
  func bytes(of item: WorkItem) throws(CommandFailure) -> [UInt8] {
    let limits = options.limits
    switch item.content {
    case .bytes(let bytes): return bytes
    case .file: return try InputFile.file(item.name).read(limits: limits)
    case .standardInput: return try InputFile.standardInput.read(limits: limits)
    case .member(let place, let archive):
      let file = try ArchiveFile(archive)
      do throws(ReadingFailure) {
        return try place.bytes(limits: limits, read: file.bytes)
      } catch {
        throw CommandFailure(error, item.name)
      }
    case .refused(let failure): throw failure
    case .done: return []
    }
  }

  /// Converts the bytes of an input.
  func answer(_ name: FileName, _ bytes: [UInt8]) -> Answer {
    #if DEBUG
      Fault.strike(name)
    #endif
    return answer(
      name,
      Outcome(converting: bytes, path: name.text, options: options, writing: writing))
  }

  /// The answer for an input that gave no result.
  func refusal(_ item: WorkItem, _ failure: CommandFailure) -> Answer {
    let source = Source(path: item.name.text)
    return answer(
      item.name,
      .failed(InputFailure(source: source, code: failure.code, message: failure.message)))
  }

  /// All that an answer depends on beside the input, so that it can be told whether another run's
  /// answers are of use.
  func settings(_ process: ProcessLimits) -> String {
    let reading = ReadingLimit.allCases.map { String(options.limits[keyPath: $0.field]) }
    let rules = Check.allCases.filter { !options.rules.contains($0) }.map(\.rawValue)
    return [
      GirconvCommand.version, String(describing: Content.self), format.name,
      options.format?.rawValue ?? "", reading.joined(separator: ","),
      "\(process.hardMilliseconds),\(process.memoryBytes)", rules.joined(separator: ","),
      "\(writing.cells),\(writing.stories),\(writing.fill),\(writing.language),\(writing.style)",
    ].joined(separator: ";")
  }

  private func answer(_ name: FileName, _ outcome: Outcome<Content>) -> Answer {
    var answer = Answer(
      status: outcome.status, record: format.write(outcome, options: writing))
    answer.tally.add(outcome)
    switch outcome {
    case .failed(let failure):
      answer.line = "girconv: \(name.printed): \(failure.code): \(failure.message.visible)"
    case .converted(let content):
      if let summary { answer.line = "girconv: \(name.printed): \(summary(content))" }
    }
    return answer
  }
}
