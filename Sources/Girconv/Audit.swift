public import Documents

/// A report looked at by its checks: what is wrong, doubtful or missing, without the data.
public struct Audit: Extract {
  /// The report with its findings.
  public var conversion: Conversion

  /// Where the document came from.
  public var source: Source { conversion.source }
  /// Doubts, gaps and faults, by severity and place.
  public var findings: [Finding] { conversion.findings }
  /// The form and the year of the report.
  public var edition: Edition? { conversion.edition }

  /// Reads a document, recognizes the report in it and looks at it.
  /// - Throws: a ``ReadingFailure`` when there is no result.
  public init(
    of bytes: [UInt8], path: String = "", options: ConversionOptions = ConversionOptions()
  ) throws(ReadingFailure) {
    conversion = try Conversion(of: bytes, path: path, options: options)
  }

  /// All formats that findings are written in.
  public static let formats: [FileFormat<Audit>] = [.text, .json, .ndjson, .tsv]
}
