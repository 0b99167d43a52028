import Foundation
import Testing

@Suite("Going on with a run that was ended")
struct ResumptionTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "b.txt", "fault.txt", "z.txt"] {
      try workspace.write(smallReport.replacing("正文", with: "正文\(name)"), to: name)
    }
  }

  /// A shell function that begins a run, which hangs at its third input, and kills it.
  private func killed(_ options: String, _ command: String = "convert") -> String {
    """
    GIRCONV_FAULT=hang girconv \(command) -j1 a.txt b.txt fault.txt z.txt \(options) --resume 2> errors & run=$!
    for i in $(seq 1000); do grep -q b.txt errors && break; sleep 0.01; done; sleep 0.2
    kill -9 $run; wait $run; test $? = 137 || echo not killed
    """
  }

  private static let inputs = "a.txt b.txt fault.txt z.txt"

  @Test(
    "A killed run is gone on with, and its file has the same bytes as without the kill",
    arguments: [
      "ndjson", "tsv", "txt",
    ])
  func oneFile(format: String) throws {
    let command = format == "txt" ? "check --fail-on none" : "convert"
    let result = try workspace.run(
      """
      girconv \(command) \(Self.inputs) -o right.\(format) -q
      \(killed("-o x.\(format)", command))
      cp b.txt copy; rm b.txt; mv copy b.txt; touch -r a.txt a.txt
      girconv \(command) \(Self.inputs) -o x.\(format) --resume 2> errors; echo $?
      cmp right.\(format) x.\(format) && ls x.*; grep -c 'girconv: a.txt' errors
      """)
    // What was done is not told again.
    #expect(result.output == "0\nx.\(format)\n0\n")
  }

  @Test("A folder's outputs that are done are left alone, others are made")
  func folder() throws {
    let result = try workspace.run(
      """
      girconv \(Self.inputs) -o right/ -q
      \(killed("-o x/"))
      touch -d 2001-01-01 x/a.json; echo changed > x/b.json
      girconv \(Self.inputs) -o x/ --resume 2> errors
      ls -l --time-style=+%Y x/a.json | cut -d' ' -f6; rm x/.girconv.journal
      diff -r right x && cat errors | cut -d: -f2
      """)
    #expect(result.output == "2001\n b.txt\n fault.txt\n z.txt\n")
  }

  @Test("What has failed is tried again, and stands in its place")
  func failures() throws {
    let result = try workspace.run(
      """
      mv a.txt away; echo '%PDF-1.7' > p.pdf
      GIRCONV_FAULT=hang girconv -j1 a.txt p.pdf b.txt fault.txt -o x.ndjson --resume 2> errors & run=$!
      for i in $(seq 1000); do grep -q b.txt errors && break; sleep 0.01; done; sleep 0.2
      kill $run; wait $run; echo $?; grep -c 'x.ndjson.partial. The same command goes on' errors; mv away a.txt
      girconv a.txt p.pdf b.txt fault.txt -o x.ndjson --resume -q; echo $?
      girconv a.txt p.pdf b.txt fault.txt -o right.ndjson -q; cmp x.ndjson right.ndjson; ls x.*
      """)
    #expect(result.output == "143\n1\n1\nx.ndjson\n")
  }

  @Test(
    "Inputs that were added, changed, moved or left out change what they change and no more",
    arguments: ["a.txt z.txt b.txt", "new.txt a.txt b.txt", "b.txt", "b.txt a.txt b.txt", "z.txt"])
  func otherInputs(inputs: String) throws {
    let result = try workspace.run(
      """
      cp a.txt new.txt
      \(killed("-o x.ndjson"))
      echo more >> a.txt
      girconv \(inputs) -o x.ndjson --resume --summary s.json 2> errors
      girconv \(inputs) -o right.ndjson -q --summary right.json
      cmp x.ndjson right.ndjson && cmp s.json right.json && grep -c 'girconv: b.txt' errors
      """)
    #expect(result.output == "0\n")
  }

  @Test(
    "With other options, or a file that is not what was written, a run begins anew",
    arguments: ["--max-rows 7", "--from text", "--language en"])
  func settings(option: String) throws {
    let result = try workspace.run(
      """
      \(killed("-o x.ndjson"))
      girconv a.txt b.txt -o x.ndjson --resume \(option) 2> errors; grep -c 'begun anew' errors
      girconv a.txt b.txt -o right.ndjson \(option) -q
      cmp x.ndjson right.ndjson && grep -c 'girconv: b.txt' errors
      """)
    #expect(result.output == "1\n1\n")
  }

  @Test(
    "What is torn or damaged is not taken over",
    arguments: [
      "truncate -s -1 x.ndjson.journal", "echo x >> x.ndjson.journal",
      "truncate -s -1 x.ndjson.partial", "echo x >> x.ndjson.partial", "rm x.ndjson.partial",
      ": > x.ndjson.partial", "rm x.ndjson.journal", ": > x.ndjson.journal",
      "head -c 99 /dev/zero >> x.ndjson.journal", "head -c 99 /dev/urandom > x.ndjson.journal",
      "printf x | dd of=x.ndjson.partial conv=notrunc 2> /dev/null",
    ])
  func damage(command: String) throws {
    let result = try workspace.run(
      """
      \(killed("-o x.ndjson"))
      \(command)
      girconv \(Self.inputs) -o x.ndjson --resume -q
      girconv \(Self.inputs) -o right.ndjson -q
      cmp x.ndjson right.ndjson; ls x.*
      """)
    #expect(result.output == "x.ndjson\n")
  }

  @Test("Two runs do not go on with the same one")
  func twoRuns() throws {
    let result = try workspace.run(
      """
      mkfifo names; girconv -q --files-from names -o x.ndjson --resume & exec 3> names
      echo a.txt >&3
      for i in $(seq 1000); do test -s x.ndjson.journal && break; sleep 0.01; done
      girconv -q a.txt b.txt -o x.ndjson --resume; echo $?; exec 3>&-; wait; wc -l < x.ndjson
      """)
    #expect(result.output == "74\n1\n")
    #expect(result.errors.contains("Another run"))
  }

  @Test(
    "Where nothing stays, nothing can be gone on with",
    arguments: ["--to ndjson", "-o /dev/null --to ndjson", "-o - --to tsv"])
  func usage(options: String) throws {
    let result = try workspace.run("girconv a.txt b.txt --resume \(options)")
    #expect(result.status == 64)
    #expect(result.errors.contains("--resume needs"))
  }
}
