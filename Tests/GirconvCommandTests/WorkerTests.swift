import Foundation
import Testing

@Suite("girconv worker")
struct WorkerTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func frame(_ name: String, _ data: String) -> Data {
    var frame = Data()
    for count in [name.utf8.count, data.utf8.count] {
      frame.append(contentsOf: [24, 16, 8, 0].map { UInt8(count >> $0 & 0xFF) })
    }
    return frame + Data(name.utf8) + Data(data.utf8)
  }

  private func run(_ stream: Data, _ options: String = "") throws -> Workspace.Result {
    try stream.write(to: workspace.folder.appending(path: "stream"))
    return try workspace.run("girconv worker --input frames \(options) < stream")
  }

  private func codes(_ result: Workspace.Result) throws -> [String?] {
    try workspace.records(result.output).map { ($0["error"] as? [String: String])?["code"] }
  }

  @Test("There is one line for each frame, in order, and nothing else", arguments: [1, 3])
  func frames(jobs: Int) throws {
    let names = ["a", "年报.docx", "", "line\nbreak"]
    let stream = names.reduce(Data()) { $0 + frame($1, smallReport) } + frame("empty", "")
    let result = try run(stream, "-j \(jobs)")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(try codes(result) == ["", "", "", "", "empty-file"])
    let paths = try workspace.records(result.output).map {
      ($0["source"] as? [String: Any])?["path"] as? String
    }
    #expect(paths == names + ["empty"])
  }

  @Test("The line is that of girconv convert")
  func same() throws {
    try workspace.write(smallReport, to: "a.txt")
    let line = try workspace.run("girconv -q --to ndjson a.txt").output
    #expect(try run(frame("a.txt", smallReport)).output == line)
  }

  @Test("No frame is no line")
  func nothing() throws {
    let result = try run(Data())
    #expect(result.status == 0)
    #expect(result.output.isEmpty && result.errors.isEmpty)
  }

  @Test("A stream that ends within a frame has a last line that says so", arguments: [1, 7, 9, 40])
  func truncated(count: Int) throws {
    let result = try run(frame("a", smallReport) + frame("b", smallReport).prefix(count))
    #expect(result.status == 74)
    #expect(try codes(result) == ["", "stream.truncated"])
  }

  @Test("Data beyond the limit are passed over")
  func large() throws {
    let large = String(repeating: "x", count: 600_000)
    let result = try run(
      frame("a", large) + frame("b", smallReport) + frame("c", large), "--max-file 1K")
    #expect(result.status == 0)
    #expect(try codes(result) == ["file-too-large", "", "file-too-large"])
  }

  @Test("A document that goes wrong costs its line only")
  func contained() throws {
    let stream = frame("a", smallReport) + frame("fault", smallReport) + frame("b", smallReport)
    try stream.write(to: workspace.folder.appending(path: "stream"))
    let result = try workspace.run("GIRCONV_FAULT=segv girconv worker < stream")
    #expect(result.status == 0)
    #expect(try codes(result) == ["", "worker-crashed", ""])
  }

  @Test("A line comes before the next frame is asked for")
  func lockStep() throws {
    try frame("a", smallReport).write(to: workspace.folder.appending(path: "one"))
    let result = try workspace.run(
      """
      mkfifo in out; girconv worker < in > out & exec 3> in 4< out
      for i in 1 2 3; do cat one >&3; read -r line <&4; printf '%.9s\\n' "$line"; done
      exec 3>&-; wait $!; echo $?
      """)
    #expect(result.output == String(repeating: "{\"schema\"\n", count: 3) + "0\n")
  }
}
