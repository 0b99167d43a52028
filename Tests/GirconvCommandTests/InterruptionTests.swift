import Foundation
import Testing

@Suite("When a run ends before its time")
struct InterruptionTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "b.txt", "fault.txt"] { try workspace.write(smallReport, to: name) }
  }

  /// A shell has its background jobs ignore SIGINT, and so does what it starts; this ends that.
  private static let heedSIGINT = """
    import os, signal, sys
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execvp(sys.argv[1], sys.argv[1:])
    """

  /// Runs a command that hangs in its last input, and sends it a signal when the first two are done.
  private func interrupt(_ options: String, by signals: String) throws -> Workspace.Result {
    try workspace.run(
      """
      GIRCONV_FAULT=hang python3 -c '\(Self.heedSIGINT)' girconv -j2 a.txt b.txt fault.txt \(options) 2> errors & command=$!
      until grep -q b.txt errors; do sleep 0.01; done
      sleep 0.1
      \(signals.split(separator: " ").map { "kill -\($0) $command" }.joined(separator: "\n"))
      wait $command; echo $?; cat errors >&2; rm errors
      """)
  }

  @Test("A signal keeps what is finished", arguments: [("TERM", 143), ("HUP", 129), ("INT", 130)])
  func folder(name: String, status: Int) throws {
    let result = try interrupt("-o out/", by: name)
    #expect(result.output == "\(status)\n")
    #expect(result.errors.contains("\ngirconv: interrupted: "))
    #expect(try workspace.run("ls -A out").output == "a.json\nb.json\n")
  }

  @Test("One file for all appears only as a partial one, and its records are whole")
  func partial() throws {
    try workspace.write("before", to: "x.ndjson")
    let result = try interrupt("-o x.ndjson", by: "TERM")
    #expect(result.output == "143\n")
    #expect(result.errors.contains("What was finished is in x.ndjson.partial."))
    #expect(try workspace.read("x.ndjson") == "before")
    #expect(try workspace.records(workspace.read("x.ndjson.partial")).count == 2)
    #expect(try workspace.names.count == 5)
  }

  @Test("Lines on standard output are whole")
  func standardOutput() throws {
    let result = try interrupt("--to ndjson > lines", by: "TERM")
    #expect(result.output == "143\n")
    #expect(try workspace.records(workspace.read("lines")).count == 2)
  }

  @Test("A second signal ends at once, and no temporary file is left")
  func twice() throws {
    let result = try interrupt("-o x.ndjson", by: "TERM TERM")
    #expect(result.output == "143\n")
    #expect(try workspace.names.contains { $0.hasPrefix(".girconv-") } == false)
  }

  @Test(
    "What a killed run left behind is removed by the next one, what is in use is not",
    .disabled(if: Workspace.isThreadSanitized))
  func leftovers() throws {
    let result = try workspace.run(
      """
      mkdir out
      for name in gone used; do
        GIRCONV_FAULT=hang girconv fault.txt -q -o out/$name.json & eval $name=$!
        until test $(ls -A out | wc -l) = $((n + 1)); do sleep 0.01; done
        n=$((n + 1)); sleep 0.1
      done
      kill -9 $gone; wait $gone
      girconv -q a.txt -o out/; ls -A out | sed 's/-.*//'
      kill $used; wait $used; girconv -q a.txt -o out/a.json; ls -A out
      """)
    #expect(result.output == ".girconv\na.json\na.json\n")
  }

  @Test("A full disk keeps the records that are whole", .disabled(if: Workspace.isThreadSanitized))
  func full() throws {
    let inputs = String(repeating: "a.txt ", count: 40)
    let result = try workspace.run("ulimit -f 128; girconv -q \(inputs) -o x.ndjson")
    #expect(result.status == 74)
    #expect(result.errors.contains("x.ndjson: not-writable: "))
    #expect(result.errors.contains("What was finished is in x.ndjson.partial."))
    let records = try workspace.records(workspace.read("x.ndjson.partial"))
    #expect((1..<40).contains(records.count))
    #expect(try workspace.names == ["a.txt", "b.txt", "fault.txt", "x.ndjson.partial"])
  }
}
