import Foundation
import Testing

@testable import Girconv

/// A JSON Schema validator that nobody here wrote: Python's jsonschema.
enum SchemaValidator {
  static let reason: Comment =
    "needs Python's jsonschema (Debian: apt-get install python3-jsonschema)"

  /// Whether the tests with a validator are to be run. In continuous integration they are, so that
  /// a machine without one fails there.
  static var isWanted: Bool {
    python != nil || ProcessInfo.processInfo.environment["CI"] != nil
  }

  /// The first Python that has the validator.
  private static let python: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let candidates = path.split(separator: ":").map { "\($0)/python3" } + ["/usr/bin/python3"]
    return candidates.first { candidate in
      FileManager.default.isExecutableFile(atPath: candidate)
        && (try? run(candidate, ["-c", "import jsonschema"], input: Data()).status) == 0
    }
  }()

  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, *records = json.load(sys.stdin)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for record in records:
      for error in validator.iter_errors(record):
        print(error.json_path, error.message[:200])
    """

  /// What the validator finds wrong with some records.
  static func complaints(about records: [[UInt8]]) throws -> [String] {
    let python = try #require(python, reason)
    let documents = [SchemaDialect.jsonSchema.schema()] + records
    let input = Data(
      [UInt8(ascii: "[")] + documents.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")])
    let result = try run(python, ["-c", program], input: input)
    #expect(result.status == 0, "the validator itself failed")
    return result.output.split(separator: "\n").map(String.init)
  }

  private static func run(
    _ executable: String, _ arguments: [String], input: Data
  ) throws -> (status: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "girconv-validator-\(UUID().uuidString)")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
