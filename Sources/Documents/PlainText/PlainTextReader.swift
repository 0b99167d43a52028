/// Reads plain text renditions of a document: paragraphs, and tables in three shapes that are told
/// apart by content, each stretch of lines for itself.
enum PlainTextReader {
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> Document {
    let decoded = try DecodedText(bytes)
    let source = try SourceText(decoded.utf8, limits: limits)
    var assembly = TextAssembly(source, limits: limits)
    if decoded.replaced > 0 {
      assembly.observations.append(
        Observation(
          .bytesReplaced, subject: decoded.encoding.rawValue, count: decoded.replaced,
          line: decoded.firstReplacement.flatMap(source.lineNumber)))
    }
    try assembly.readLines()
    return assembly.document()
  }
}
