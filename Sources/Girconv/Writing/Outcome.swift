import Documents

/// What came of one input: what was to be taken out of it, or the reason why there is nothing.
public enum Outcome<Content: Extract>: Sendable {
  /// The document was converted.
  case converted(Content)
  /// There is no result.
  case failed(InputFailure)

  /// Converts a document, and keeps the failure where there is no result.
  /// - Parameter writing: how it is going to be written.
  public init(
    converting bytes: [UInt8], path: String, options: ConversionOptions = ConversionOptions(),
    writing: WritingOptions = WritingOptions()
  ) {
    do throws(ReadingFailure) {
      let content = try Content(of: bytes, path: path, options: options)
      if let refusal = content.refusal(of: writing) { throw refusal }
      self = .converted(content)
    } catch {
      let source = Source(path: path, bytes: bytes, format: options.format)
      self = .failed(
        InputFailure(source: source, code: error.code.rawValue, message: error.message))
    }
  }

  /// The status that is written.
  public var status: OutcomeStatus {
    switch self {
    case .failed: .error
    case .converted(let content):
      content.findings.contains { $0.severity != .info } ? .warning : .ok
    }
  }
}

/// Why an input gave no result.
public struct InputFailure: Sendable, Equatable {
  /// Where the document came from, as far as it is known.
  public var source: Source
  /// The stable code, as in ``ReadingFailure/Code``.
  public var code: String
  /// What is wrong and what to do, for people.
  public var message: String

  /// A failure from its pieces.
  public init(source: Source, code: String, message: String) {
    self.source = source
    self.code = code
    self.message = message
  }
}

/// What a reader of the output has to know first.
public enum OutcomeStatus: String, Sendable, CaseIterable {
  /// All is well.
  case ok
  /// Something is lost or doubtful: there are findings of severity error or warning.
  case warning
  /// There is no result.
  case error
}
