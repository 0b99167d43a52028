import Foundation
import Testing

@Suite("girconv tables")
struct TablesTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "b.txt"] {
      try workspace.write("说明\n\n甲\t乙\n1\t2,5\n=3\t4\n", to: name)
    }
  }

  @Test("Help shows examples and where its options apply")
  func help() throws {
    let result = try workspace.run("girconv tables --help")
    #expect(result.status == 0)
    #expect(result.output.contains("girconv tables any.docx -o any.html"))
    #expect(result.output.contains("In tsv, csv and markdown, the text of a merged"))
    #expect(result.output.contains("none, repeat"))
    #expect(try workspace.run("girconv --help").output.contains("girconv tables"))
  }

  @Test(
    "The output's extension tells the format, --to overrules it",
    arguments: [
      ("-o x.json", "x.json", "{\n  \"schema\": \"girconv.tables/1\""),
      ("-o x.ndjson", "x.ndjson", "{\"schema\":\"girconv.tables/1\""),
      ("-o x.tsv", "x.tsv", "path\ttable\t"), ("-o x.csv", "x.csv", "甲,乙\r\n1,\"2,5\"\r\n"),
      ("-o x.md", "x.md", "| 甲 | 乙 |\n| --- | --- |\n"), ("-o x.HTML", "x.HTML", "<!DOCTYPE html>"),
      ("-o x.json --to csv", "x.json", "甲,乙\r\n"), ("> x", "x", "{\n"),
      ("-o x.csv --spreadsheet-safe", "x.csv", "甲,乙\r\n1,\"2,5\"\r\n'=3,4\r\n"),
      ("-o x.md --fill repeat", "x.md", "| 甲 | 乙 |\n"),
      ("-o x.json --stories all --from text", "x.json", "{\n"),
    ])
  func formats(options: String, name: String, start: String) throws {
    let result = try workspace.run("girconv tables a.txt \(options)")
    #expect(result.status == 0)
    #expect(result.errors == "girconv: a.txt: 1 table; no findings\n")
    #expect(try workspace.read(name).hasPrefix(start))
    #expect(try workspace.names == ["a.txt", "b.txt", name].sorted())
  }

  @Test("Several inputs go into one TSV or NDJSON, or into a file each")
  func several() throws {
    let tsv = try workspace.run("girconv tables -q a.txt b.txt --to tsv | cut -f 1,9")
    #expect(tsv.output.split(separator: "\n").count == 13)
    #expect(tsv.output.split(separator: "\n").count { $0 == "path\ttext" } == 1)
    #expect(tsv.errors.isEmpty)
    let records = try workspace.records(try workspace.run("girconv tables a.txt b.txt").output)
    #expect(records.count == 2)
    let folder = try workspace.run("girconv tables a.txt b.txt --to html -o out/ && ls out")
    #expect(folder.output == "a.html\nb.html\n")
  }

  @Test("One input without a result does not keep the others from being written")
  func failures() throws {
    let result = try workspace.run("girconv tables gone.docx - -o all.ndjson < a.txt")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("girconv: gone.docx: not-found: "))
    let records = try workspace.records(workspace.read("all.ndjson"))
    #expect(records.map { $0["status"] as? String } == ["error", "ok"])
    #expect((records[0]["error"] as? [String: String])?["code"] == "not-found")
    #expect((records[0]["tables"] as? [Any])?.isEmpty == true)
  }

  @Test(
    "Wrong usage ends with 64 and says what is wrong",
    arguments: [
      ("", "Missing expected argument"), ("a.txt --to outline", "json, ndjson, tsv, csv, markdown"),
      ("a.txt -o a.docx", "markdown (.md, .markdown)"), ("a.txt --fill twice", "none, repeat"),
      ("a.txt --stories notes", "main, all"),
      ("a.txt --fill none", "--fill is for tsv, csv and markdown only"),
      ("a.txt --to html --spreadsheet-safe", "--spreadsheet-safe is for tsv and csv only"),
      ("a.txt b.txt --to csv", "-o FOLDER/"),
    ])
  func wrongUsage(arguments: String, message: String) throws {
    let result = try workspace.run("girconv tables \(arguments)")
    #expect(result.status == 64)
    #expect(result.errors.contains(message))
    #expect(result.output.isEmpty)
    #expect(try workspace.names == ["a.txt", "b.txt"])
  }

  @Test("An output that cannot be written ends with 74")
  func fault() throws {
    #expect(try workspace.run("girconv tables a.txt > /dev/full").status == 74)
    #expect(try workspace.run("girconv tables a.txt -o gone/x.csv").status == 74)
  }
}
