import Foundation
import Testing

@Suite("Reading the inputs")
struct InputTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(
    "A failure names the file and has a stable code, and the status is 1",
    arguments: [
      ("girconv gone.docx", "gone.docx: not-found: "), ("girconv a.txt/b", "a.txt/b: not-found: "),
      ("mkfifo pipe; girconv pipe", "pipe: not-a-file: "),
      ("girconv /dev/null", "/dev/null: not-a-file: "),
      ("girconv /proc/self/mem", "/proc/self/mem: not-readable: "),
      ("truncate -s 65M big.docx; girconv big.docx", "big.docx: file-too-large: "),
      ("head -c 68000000 /dev/zero | girconv -", "-: file-too-large: "),
      (": > none.txt; girconv none.txt", "none.txt: empty-file: "),
      ("printf '%%PDF-1.7\\n' > a.pdf; girconv a.pdf", "a.pdf: pdf: "),
    ])
  func failures(command: String, message: String) throws {
    try workspace.write(smallReport, to: "a.txt")
    let result = try workspace.run(command)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("girconv: " + message))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.output.isEmpty)
  }

  @Test("One input without a result does not keep the others from being written")
  func others() throws {
    try workspace.write(smallReport, to: "a.txt")
    let result = try workspace.run("girconv gone.txt a.txt -o all.ndjson")
    #expect(result.status == 1)
    let records = try workspace.records(workspace.read("all.ndjson"))
    #expect(records.count == 2)
    #expect(records[0]["status"] as? String == "error")
    #expect((records[0]["error"] as? [String: String])?["code"] == "not-found")
    #expect((records[0]["source"] as? [String: Any])?["path"] as? String == "gone.txt")
    #expect(records[1]["status"] as? String != "error")
    #expect((records[1]["error"] as? [String: String])?["code"] == "")
  }

  @Test(
    "Standard input of any length ends",
    arguments: [1, 65_536, 65_537, 1_048_576, 1_048_592, 2_097_168, 3_145_760])
  func lengths(count: Int) throws {
    let result = try workspace.run(
      "head -c \(count) /dev/zero | tr '\\0' a | timeout 60 girconv - --to json")
    #expect(result.output.contains("\"bytes\": \(count),"))
  }

  @Test("What is typed ends with the first sign of its end")
  func typed() throws {
    try workspace.write(smallReport, to: "a.txt")
    let result = try workspace.run(
      """
      { cat a.txt; printf '\\004'; for i in $(seq 300); do
          test -s x.json && echo soon > told && break; sleep 0.1; done; } |
        script -qec 'girconv - -o x.json' shown > shown2; cat told
      """)
    #expect(result.output == "soon\n")
  }

  @Test("Standard input is read for -, and told apart by its content")
  func standardInput() throws {
    try workspace.write(smallReport, to: "a.txt")
    let result = try workspace.run("girconv - --to ndjson < a.txt")
    #expect(result.status == 0)
    let source = try #require(
      try workspace.records(result.output).first?["source"] as? [String: Any])
    #expect(source["path"] as? String == "-")
    #expect(source["format"] as? String == "text")
    #expect(source["bytes"] as? Int == smallReport.utf8.count)
    let sum = try workspace.run("sha256sum < a.txt").output.prefix(64)
    #expect(source["sha256"] as? String == String(sum))
  }

  @Test("Chinese names, spaces and names with a leading hyphen are names like others")
  func names() throws {
    for name in ["二〇二一 年报.txt", "-a.txt"] {
      try workspace.write(smallReport, to: name)
      let result = try workspace.run("girconv --to ndjson -- '\(name)'")
      #expect(result.status == 0)
      let source = try workspace.records(result.output).first?["source"] as? [String: Any]
      #expect(source?["name"] as? String == name)
      #expect(result.errors.hasPrefix("girconv: \(name): "))
    }
  }

  @Test("A name that is no UTF-8 is opened, shown with its bytes, and kept in the output's name")
  func invalidNames() throws {
    try workspace.write(smallReport, to: "a.txt")
    let result = try workspace.run(
      """
      name=$(printf 'x\\377\\346.txt'); cp a.txt "$name"
      girconv "$name" -o out/ && ls out | od -An -tx1
      """)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix(#"girconv: x\xFF\xE6.txt: "#))
    #expect(result.output.contains("78 ff e6 2e 6a 73 6f 6e"))
  }

  @Test("Marks that would change how a line reads are shown in a message")
  func hiddenMarks() throws {
    let result = try workspace.run("girconv \"$(printf 'a\\342\\200\\256b\\033[1mc\\nd')\"")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix(#"girconv: a\u{202E}b\u{1B}[1mc\u{A}d: not-found: "#))
  }

  @Test("--from overrules what the bytes look like")
  func from() throws {
    try workspace.write(smallReport, to: "a.txt")
    let result = try workspace.run("girconv a.txt --from docx")
    #expect(result.status == 1)
    #expect(try workspace.run("girconv a.txt --from text").status == 0)
  }
}
