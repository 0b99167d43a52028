import Foundation
import Testing

/// Files that hold what is expected. With GIRCONV_RECORD=1 they are written anew, and the run
/// fails, so that nobody takes a recording run for a test.
enum Recording {
  /// The folder of Package.swift.
  static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Expects that a file holds these bytes.
  static func expect(
    _ bytes: [UInt8], equals file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["GIRCONV_RECORD"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(
      String(decoding: bytes, as: UTF8.self) == expected,
      "differs from \(file.lastPathComponent); record it with GIRCONV_RECORD=1 if it is right",
      sourceLocation: sourceLocation)
  }
}
