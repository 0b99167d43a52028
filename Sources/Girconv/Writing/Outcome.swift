import Documents

/// What came of one input: a conversion, or the reason why there is none.
public enum Outcome: Sendable {
  /// The document was converted.
  case converted(Conversion)
  /// There is no result.
  case failed(Failure)

  /// Why an input gave no result.
  public struct Failure: Sendable, Equatable {
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
  public enum Status: String, Sendable, CaseIterable {
    /// All is well.
    case ok
    /// Something is lost or doubtful: there are findings of severity error or warning.
    case warning
    /// There is no result.
    case error
  }

  /// Converts a document, and keeps the failure where there is no result.
  public init(
    converting bytes: [UInt8], path: String, options: ConversionOptions = ConversionOptions()
  ) {
    do {
      self = .converted(try Conversion(of: bytes, path: path, options: options))
    } catch {
      let source = Source(path: path, bytes: bytes, format: options.format)
      self = .failed(
        Failure(source: source, code: error.code.rawValue, message: error.message))
    }
  }

  /// The status that is written.
  public var status: Status {
    switch self {
    case .failed: .error
    case .converted(let conversion):
      conversion.findings.contains { $0.severity != .info } ? .warning : .ok
    }
  }
}
