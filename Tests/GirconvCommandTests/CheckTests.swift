import Foundation
import Testing

@Suite("girconv check")
struct CheckTests {
  let workspace: Workspace
  private let samples: URL

  init() throws {
    workspace = try Workspace()
    samples = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Samples")
    try FileManager.default.createSymbolicLink(
      at: workspace.folder.appending(path: "samples"), withDestinationURL: samples)
  }

  @Test(
    "The exit status tells whether something was found",
    arguments: [
      ("samples/shape-c.txt", 0), ("samples/shape-a.txt", 0), ("samples/blanks.docx", 2),
      ("samples/row-extra.docx", 0), ("samples/row-extra.docx --fail-on warning", 2),
      ("samples/shape-a.txt --fail-on info", 2), ("samples/blanks.docx --fail-on none", 0),
      ("samples/shape-c.txt absent.docx", 1), ("samples/blanks.docx absent.docx", 1),
      ("samples/blanks.docx --ignore blank-cell", 0), ("samples/blanks.docx --rules 'T4-*'", 0),
      ("samples/sums-wrong.docx --rules 'T4-*'", 2), ("'*.none'", 1),
      ("$(mkdir empty && echo empty)", 1),
    ])
  func status(arguments: String, status: Int32) throws {
    #expect(try workspace.run("girconv check \(arguments)").status == status)
  }

  @Test(
    "Wrong usage ends with 64",
    arguments: [
      ("samples/a.docx --rules T9-X", "no rule 'T9-X'"), ("a.docx --fail-on bad", "error, warning"),
      ("a.docx --language fr", "zh, en"),
      ("", "Missing expected argument"),
    ])
  func usage(arguments: String, message: String) throws {
    let result = try workspace.run("girconv check \(arguments)")
    #expect(result.status == 64)
    #expect(result.errors.contains(message))
    #expect(result.output.isEmpty)
  }

  @Test("A list for people stands alone on a terminal's output, without colours in a file")
  func list() throws {
    let result = try workspace.run("girconv check samples/sums-wrong.docx")
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix("samples/sums-wrong.docx\n"))
    #expect(result.output.contains("T3-SHIFT"))
    #expect(result.output.contains("^^"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("A folder stands for the documents below it, in the order of their names")
  func folder() throws {
    let result = try workspace.run(
      """
      mkdir -p 甲/乙 甲/.hidden; cp samples/shape-c.txt 甲/b.txt; cp samples/shape-c.txt 甲/乙/c.txt
      cp samples/shape-c.txt 甲/a.TXT; cp samples/shape-c.txt 甲/.hidden/d.txt; echo x > 甲/x.json
      cp samples/page-word.html 甲/乙/d.htm; cp samples/opendocument.odt 甲/乙/e.odt
      ln -s .. 甲/loop; girconv check 甲 --to ndjson
      """)
    #expect(result.status == 0)
    let paths = try workspace.records(result.output).map { record in
      (record["source"] as? [String: Any])?["path"] as? String
    }
    #expect(paths == ["甲/a.TXT", "甲/b.txt", "甲/乙/c.txt", "甲/乙/d.htm", "甲/乙/e.odt"])
    #expect(result.errors.contains("passed over in folders and archives: 2"))
  }

  @Test("A pattern that the shell leaves alone is filled in")
  func pattern() throws {
    let result = try workspace.run("girconv check 'samples/shape-*.txt' --to ndjson --quiet")
    #expect(try workspace.records(result.output).count == 3)
  }

  @Test("Findings are written into files as tables for machines")
  func files() throws {
    let result = try workspace.run(
      "girconv check samples/*.docx -o findings.tsv --fail-on none && girconv check "
        + "samples/blanks.docx -o findings.json --fail-on none && girconv check "
        + "samples/blanks.docx -o findings.txt --fail-on none")
    #expect(result.status == 0)
    #expect(try workspace.read("findings.tsv").hasPrefix("path\ttitle\t"))
    #expect(try workspace.read("findings.json").contains("girconv.check/1"))
    #expect(try workspace.read("findings.txt").contains("blank-cell"))
  }

  @Test("Rules are listed, and explained by their ids")
  func rules() throws {
    let list = try workspace.run("girconv rules")
    #expect(list.status == 0)
    #expect(list.output.contains("T3-IDENT"))
    let one = try workspace.run("girconv rules t3-ident --language en")
    #expect(one.output.contains("Why: "))
    #expect(!one.output.contains("T3-SUM"))
    let unknown = try workspace.run("girconv rules T9")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("no rule 'T9'"))
  }
}
