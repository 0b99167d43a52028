import Testing

@Suite("How the command is called")
struct UsageTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test("Help shows the options of converting and examples", arguments: ["--help", "-h", "help"])
  func help(argument: String) throws {
    let result = try workspace.run("girconv \(argument)")
    #expect(result.status == 0)
    #expect(result.output.contains("girconv report.docx -o report.json"))
    #expect(result.output.contains("--spreadsheet-safe"))
    #expect(result.output.contains("girconv schema"))
    #expect(result.errors.isEmpty)
  }

  @Test("The version is printed alone")
  func version() throws {
    let result = try workspace.run("girconv --version")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    "Wrong usage ends with 64 and says what is wrong",
    arguments: [
      ("girconv", "Missing expected argument"), ("girconv --nonsense a.txt", "--nonsense"),
      ("girconv a.txt -o a.xls", "Formats: json (.json), ndjson"),
      ("girconv a.txt -o a", "does not tell the output format"),
      ("girconv a.txt --to xls", "json, ndjson, tsv, html, outline"),
      ("girconv a.txt --from pdf", "docx, odt, html, text"),
      ("girconv a.txt b.txt -o all.json", "--to ndjson"),
      ("girconv a.txt b.txt --to json", "--to ndjson"), ("girconv - -", "only once"),
      ("girconv a.txt --spreadsheet-safe", "tsv only"), ("girconv schema --for excel", "duckdb"),
    ])
  func wrongUsage(command: String, message: String) throws {
    let result = try workspace.run(command)
    #expect(result.status == 64)
    #expect(result.errors.contains(message))
    #expect(result.output.isEmpty)
    #expect(try workspace.names == [])
  }

  @Test(
    "Two outputs of one name are refused before any work",
    arguments: ["a.docx sub/a.txt", "A.txt a.docx", "e\u{301}.txt é.docx", "a.txt a.txt"])
  func collisions(inputs: String) throws {
    let result = try workspace.run("girconv \(inputs) -o out/")
    #expect(result.status == 64)
    #expect(result.errors.contains("would both be written to"))
    #expect(try workspace.names == [])
  }

  @Test(
    "An input is never overwritten, by whatever name it is called",
    arguments: ["a.json", "./a.json", "link.json", "hard.json"])
  func outputIsInput(output: String) throws {
    try workspace.write(smallReport, to: "a.json")
    let result = try workspace.run(
      "ln -s a.json link.json; ln a.json hard.json; girconv a.json -o \(output)")
    #expect(result.status == 64)
    #expect(result.errors.contains("is an input"))
    #expect(try workspace.read("a.json") == smallReport)
  }

  @Test(
    "The schema is printed for each reader",
    arguments: [
      ("", "\"$schema\""), ("--for json-schema", "\"$schema\""), ("--for duckdb", "columns = {"),
      ("--for spark", "STRUCT<"),
    ])
  func schema(option: String, part: String) throws {
    let result = try workspace.run("girconv schema \(option)")
    #expect(result.status == 0)
    #expect(result.output.contains(part))
  }
}
