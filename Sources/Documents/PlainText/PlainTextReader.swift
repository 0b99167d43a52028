/// Reads plain text renditions.
enum PlainTextReader {
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> Document {
    throw ReadingFailure(.unknownEncoding, "")
  }
}
