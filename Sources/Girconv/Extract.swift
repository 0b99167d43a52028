public import Documents

/// What is taken out of a document and written: its report, or its tables as they are.
public protocol Extract: Sendable {
  /// The formats that it is written in, at least one. The first that holds one document is the
  /// usual one, the first that holds many is for many.
  static var formats: [FileFormat<Self>] { get }
  /// Where the document came from.
  var source: Source { get }
  /// Doubts, gaps and faults.
  var findings: [Finding] { get }

  /// Which report it is, nil for what need not be one.
  var edition: Edition? { get }

  /// Takes it out of a document.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the name to give for it in the output.
  /// - Throws: a ``ReadingFailure`` when there is no result.
  init(of bytes: [UInt8], path: String, options: ConversionOptions) throws(ReadingFailure)

  /// Why it is not written in the way that is asked for; nil, as nearly always, when it is.
  func refusal(of options: WritingOptions) -> ReadingFailure?
}

extension Extract {
  /// A document of any kind.
  public var edition: Edition? { nil }

  /// Every way of writing is taken.
  public func refusal(of options: WritingOptions) -> ReadingFailure? { nil }
}

/// A document as it was read, with where it came from.
struct SourceDocument {
  let source: Source
  let document: Document
  /// The limits, whose time began with the reading.
  let limits: ReadingLimits

  /// Reads the bytes of a file in the format that is asked for, else in that which they tell.
  init(
    _ bytes: [UInt8], path: String, options: ConversionOptions
  ) throws(ReadingFailure) {
    let format: InputFormat
    if let wanted = options.format {
      format = wanted
    } else {
      format = try InputFormat.sniff(bytes)
    }
    limits = options.limits.started()
    document = try format.read(bytes, limits: limits)
    source = Source(path: path, bytes: bytes, format: format, properties: document.properties)
  }
}
