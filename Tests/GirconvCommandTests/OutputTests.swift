import Foundation
import Testing

@Suite("Writing the outputs")
struct OutputTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(smallReport, to: "a.txt")
    try workspace.write(smallReport, to: "b.txt")
  }

  @Test("Without -o one input gives JSON, several give NDJSON")
  func standardOutput() throws {
    let one = try workspace.run("girconv a.txt")
    #expect(one.status == 0)
    #expect(one.output.hasPrefix("{\n  \"schema\": \"girconv.report/1\""))
    let two = try workspace.run("girconv a.txt b.txt")
    #expect(try workspace.records(two.output).count == 2)
  }

  @Test(
    "The output's extension tells the format, --to overrules it",
    arguments: [
      ("-o x.json", "x.json", "{\n"), ("-o x.NDJSON", "x.NDJSON", "{\"schema\""),
      ("-o x.jsonl", "x.jsonl", "{\"schema\""), ("-o x.tsv", "x.tsv", "path\ttitle\t"),
      ("-o x.outline", "x.outline", "甲局2021年"),
      ("-o x.json --to tsv", "x.json", "path\ttitle\t"), ("-o - --to tsv > x", "x", "path\ttitle"),
    ])
  func formats(options: String, name: String, start: String) throws {
    let result = try workspace.run("girconv a.txt \(options)")
    #expect(result.status == 0)
    #expect(try workspace.read(name).hasPrefix(start))
    #expect(try workspace.names == ["a.txt", "b.txt", name].sorted())
  }

  @Test("Several inputs in one TSV have one header")
  func oneStream() throws {
    #expect(try workspace.run("girconv a.txt b.txt -o all.tsv").status == 0)
    let lines = try workspace.read("all.tsv").split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("path\t") } == 1)
  }

  @Test("A folder gets a file for each input, named after it", arguments: ["out/", "there"])
  func folder(output: String) throws {
    let result = try workspace.run("mkdir there; girconv a.txt b.txt -o \(output) && ls \(output)")
    #expect(result.status == 0)
    #expect(result.output == "a.json\nb.json\n")
  }

  @Test("A summary of each input goes to standard error, unless it shall be quiet")
  func summary() throws {
    let loud = try workspace.run("girconv a.txt -o a.json")
    #expect(loud.errors.hasPrefix("girconv: a.txt: "))
    #expect(loud.errors.split(separator: "\n").count == 1)
    #expect(loud.output.isEmpty)
    #expect(try workspace.run("girconv a.txt --quiet -o a.json").errors.isEmpty)
  }

  @Test("The same input gives the same bytes")
  func deterministic() throws {
    let result = try workspace.run(
      "girconv a.txt -o 1.json; LC_ALL=zh_CN.GB18030 TZ=Asia/Shanghai girconv a.txt -o 2.json; "
        + "cmp 1.json 2.json")
    #expect(result.status == 0)
  }

  @Test(
    "What cannot be written ends with 74 and names the output",
    arguments: [
      "girconv a.txt > /dev/full", "girconv a.txt -o /dev/full --to tsv",
      "girconv a.txt -o a.txt/x.json", "girconv a.txt -o gone/x.json",
      "girconv a.txt -o a.txt/out/", "girconv a.txt -o /proc/x.json", "girconv schema > /dev/full",
      "girconv --help > /dev/full", "girconv a.txt >&-",
    ])
  func fault(command: String) throws {
    let result = try workspace.run(command)
    #expect(result.status == 74)
    #expect(result.errors.contains(": not-writable: "))
    #expect(try workspace.names == ["a.txt", "b.txt"])
  }

  @Test("A reader that has enough, as head has, is no error")
  func closedPipe() throws {
    let result = try workspace.run("{ girconv a.txt --quiet; echo $? >&2; } | true")
    #expect(result.errors == "0\n")
    let many = String(repeating: "a.txt ", count: 200)
    let head = try workspace.run("{ girconv \(many) --quiet; echo $? >&2; } | head -n 1 | wc -l")
    #expect(head.errors == "0\n")
    #expect(head.output.trimmingCharacters(in: .whitespaces) == "1\n")
  }

  @Test("An output that fails leaves what stood there before")
  func untouched() throws {
    try workspace.write("before", to: "x.json")
    let result = try workspace.run("girconv gone.txt -o x.json")
    #expect(result.status == 1)
    #expect(try workspace.read("x.json") == "before")
    #expect(try workspace.names == ["a.txt", "b.txt", "x.json"])
  }

  @Test("A signal leaves neither a half output nor a temporary file", arguments: ["HUP", "TERM"])
  func signals(name: String) throws {
    let result = try workspace.run(
      """
      mkfifo pipe; sleep 60 > pipe & sleeper=$!
      girconv a.txt - -o x.ndjson < pipe & converter=$!
      until ls -A | grep -q '^.girconv-'; do sleep 0.01; done
      kill -\(name) $converter; wait $converter; echo $?; kill $sleeper
      """)
    #expect(result.output == (name == "HUP" ? "129\n" : "143\n"))
    #expect(try workspace.names == ["a.txt", "b.txt", "pipe"])
  }

  @Test("A new file has the usual permissions, an old one keeps its own")
  func permissions() throws {
    let result = try workspace.run(
      """
      umask 027; girconv -q a.txt -o new.json
      : > old.json; chmod 604 old.json; girconv -q a.txt -o old.json
      ls -l new.json old.json | cut -c1-10
      """)
    #expect(result.output == "-rw-r-----\n-rw----r--\n")
  }

  @Test(
    "A symbolic link stays one, and its target is written", arguments: ["", "echo > real.json;"])
  func links(before: String) throws {
    let result = try workspace.run(
      "mkdir d; cd d; \(before) ln -s ./real.json ../l.json; cd ..; ln -s l.json m.json; "
        + "mv l.json l; ln -s d/real.json l.json; "
        + "girconv -q a.txt -o m.json && test -L m.json && test -L l.json && head -c 1 d/real.json")
    #expect(result.status == 0)
    #expect(result.output == "{")
  }

  @Test("/dev/stdout is standard output, a file behind it too")
  func deviceNames() throws {
    let piped = try workspace.run("girconv -q a.txt --to json -o /dev/stdout | head -c 1")
    #expect(piped.output == "{")
    let filed = try workspace.run(
      "{ echo first; girconv -q a.txt --to json -o /dev/stdout; } > x; head -n 2 x")
    #expect(filed.output == "first\n{\n")
  }
}
