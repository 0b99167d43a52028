import Foundation
import Testing

@Suite("Attacks", .serialized)
struct AttackTests {
  /// Whether a release build is attacked, which may take 2 s and 256 MB for each.
  private static let isRelease =
    ProcessInfo.processInfo.environment["GIRCONV_ATTACKED"] != nil
  /// A debug build is too slow for the larger files; `make attacks` tries them on a release build.
  private static let mostBytesOfDebug = 100_000
  private static let mostSeconds = isRelease ? 2.0 : 60.0
  private static let mostMegabytes = Workspace.isSanitized ? Int.max : isRelease ? 256 : 1024

  @Test("Attacks are at least eighty, over all aims, each with a name of its own")
  func corpus() {
    #expect(Attack.all.count >= 80)
    #expect(Set(Attack.all.map(\.aim)) == Set(Attack.Aim.allCases))
    #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
  }

  @Test("Each attack ends as expected, soon, in little memory, and touches nothing else")
  func attacks() throws {
    let listener = try Listener()
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "in"), withIntermediateDirectories: true)
    var counts: [Attack.Aim: Int] = [:]
    var slowest = (seconds: 0.0, name: "")
    var largest = (megabytes: 0, name: "")
    for attack in Attack.all {
      // Without this extension a zip archive might stand for documents in it.
      let file = workspace.folder.appending(path: "in/attack.docx")
      let bytes = attack.make(listener.port)
      if !Self.isRelease, bytes.count > Self.mostBytesOfDebug { continue }
      try Data(bytes).write(to: file)
      let run = try AttackRun(workspace, "attack.docx --to ndjson")
      try check(attack, run, workspace)
      #expect(run.seconds < Self.mostSeconds, "\(attack.name) takes \(run.seconds) s")
      #expect(run.megabytes < Self.mostMegabytes, "\(attack.name) takes \(run.megabytes) MB")
      #expect(
        try workspace.names == ["in", "measure.py", "measured"], "\(attack.name) leaves a file")
      #expect(try workspace.names(in: "in") == ["attack.docx"], "\(attack.name) leaves a file")
      if run.seconds > slowest.seconds { slowest = (run.seconds, attack.name) }
      if run.megabytes > largest.megabytes { largest = (run.megabytes, attack.name) }
      counts[attack.aim, default: 0] += 1
    }
    #expect(!listener.wasCalled, "a document called somebody")
    #expect(!FileManager.default.fileExists(atPath: "/tmp/girconv-evil"))
    let table = Attack.Aim.allCases.map { "\($0.rawValue) \(counts[$0, default: 0])" }
    print(
      "\(counts.values.reduce(0, +)) attacks of \(Attack.all.count): \(table.joined(separator: ", "))"
    )
    print("slowest: \(slowest.seconds) s, \(slowest.name)")
    print("largest: \(largest.megabytes) MB, \(largest.name)")
  }

  private func check(_ attack: Attack, _ run: AttackRun, _ workspace: Workspace) throws {
    guard let record = try workspace.records(run.output).first else {
      Issue.record("\(attack.name): no record, status \(run.status): \(run.errors)")
      return
    }
    let code = (record["error"] as? [String: String])?["code"] ?? "?"
    let findings = (record["findings"] as? [[String: Any]] ?? []).compactMap {
      $0["check"] as? String
    }
    switch attack.outcome {
    case .code(let expected):
      #expect(code == expected && run.status == 1, "\(attack.name): \(code), \(Set(findings))")
    case .finding(let expected):
      #expect(
        code.isEmpty && run.status == 0 && findings.contains(expected),
        "\(attack.name): \(code), \(Set(findings))")
    case .result:
      #expect(code.isEmpty && run.status == 0, "\(attack.name): \(code)")
    }
    #expect(run.errors.split(separator: "\n").count == 1, "\(attack.name): \(run.errors)")
  }

  @Test(
    "What is no regular file, and names that mislead, have clear codes",
    arguments: [
      ("mkfifo a", "a", "not-a-file"),
      ("ln -s a b; ln -s b a", "a", "not-readable"), ("ln -s nowhere a", "a", "not-found"),
      ("ln -s /dev/zero a", "a", "not-a-file"),
      ("ln -s /dev/tty a", "a", "not-a-file"), ("mkfifo b; ln -s b a", "a", "not-a-file"),
      (
        "python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"a\")'", "a", "not-a-file"
      ),
      (":", "/dev/full", "not-a-file"), (":", "/proc/self/mem", "not-readable"),
      (":", "$(printf 'a%.0s' $(seq 1 5000))", "not-readable"),
      (": > \"$(printf 'a\\nb\\033[31m')\"", "\"$(printf 'a\\nb\\033[31m')\"", "empty-file"),
      (": > \"$(printf 'a\\377b')\"", "\"$(printf 'a\\377b')\"", "empty-file"),
      (": > ./-o", "./-o", "empty-file"),
    ])
  func files(setUp: String, argument: String, code: String) throws {
    let workspace = try Workspace()
    let result = try workspace.run("\(setUp); girconv \(argument) --to ndjson")
    #expect(result.status == 1)
    #expect(result.errors.contains(": \(code): "), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test("A folder that holds itself is gone through once")
  func folder() throws {
    let workspace = try Workspace()
    let result = try workspace.run("mkdir a; ln -s . a/a; ln -s ../a a/b; girconv a --to ndjson")
    #expect(result.status == 1)
    #expect(result.errors.contains(": not-found: "))
  }

  @Test("A line of 1 GB on standard input is refused by the limit of files, in little memory")
  func endlessLine() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "in"), withIntermediateDirectories: true)
    let run = try AttackRun(workspace, "- < /dev/zero")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("girconv: -: file-too-large: "))
    #expect(run.megabytes < (Workspace.isSanitized ? Int.max : 256))
  }
}

extension Workspace {
  /// The names in a folder.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: self.folder.appending(path: folder).path(percentEncoded: false)
    ).sorted()
  }
}
