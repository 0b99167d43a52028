/// Reads WordprocessingML documents.
enum WordprocessingMLReader {
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> Document {
    throw ReadingFailure(.notADocx, "")
  }
}
