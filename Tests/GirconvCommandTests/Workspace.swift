import Foundation
import Testing

/// A folder of its own in which shell commands run, with the built girconv in their path.
final class Workspace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "girconv-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// What a command left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Whether a sanitizer is in the program, which then needs several times the memory.
  static let isSanitized = ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains {
    ProcessInfo.processInfo.environment[$0] != nil
  }

  /// Whether the sanitizer of threads is in the program, whose own files a limit of files' sizes ends,
  /// and which gives a process that computes without a call no signal.
  static let isThreadSanitized = ProcessInfo.processInfo.environment["TSAN_OPTIONS"] != nil

  /// Where the test bundle lies, and girconv beside it.
  private static let products: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let program = URL(filePath: CommandLine.arguments[0])
    return (bundle?.bundleURL ?? program).deletingLastPathComponent()
  }()

  /// Runs a command line.
  func run(_ script: String) throws -> Result {
    // Files, not pipes: neither side then waits for the other, however much there is.
    let files = ["output", "errors"].map { name in
      FileManager.default.temporaryDirectory.appending(path: "girconv-\(name)-\(UUID().uuidString)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { try Data().write(to: file) }
    let shell = try Shell(script, in: folder, with: Workspace.products, writing: files)
    let status = try shell.waitForEnd()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(status: status, output: texts[0], errors: texts[1])
  }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// The text of a file.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The names of all files, hidden ones too.
  var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        .sorted()
    }
  }

  /// The records of an NDJSON text.
  func records(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}

/// A text that every version of girconv reads.
let smallReport = """
  甲局2021年政府信息公开工作年度报告
  一、总体情况
  正文。

  """
