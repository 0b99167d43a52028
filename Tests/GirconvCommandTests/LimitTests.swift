import Foundation
import ArgumentParser
import Documents
import Testing

@testable import GirconvCommand

@Suite("Limits as options")
struct LimitTests {
  @Test("Each limit has the option that its error names", arguments: ReadingLimit.allCases)
  func options(limit: ReadingLimit) throws {
    let limits = try LimitArguments.parse(["--\(limit.rawValue)", "3"]).reading
    let factor = limit == .milliseconds ? 1000 : 1
    #expect(limits[keyPath: limit.field] == 3 * factor)
    #expect(try LimitArguments.parse([]).reading == ReadingLimits())
  }

  @Test(
    "Sizes and times have units",
    arguments: [
      ("--max-file", "4096", 4096), ("--max-file", "512K", 512 << 10),
      ("--max-file", "1G", 1 << 30), ("--deadline", "1500ms", 1500), ("--deadline", "2m", 120_000),
    ])
  func units(name: String, value: String, expected: Int) throws {
    let limits = try LimitArguments.parse([name, value]).reading
    #expect((name == "--deadline" ? limits.milliseconds : limits.fileBytes) == expected)
  }

  @Test(
    "What is no limit is refused",
    arguments: ["0", "-1", "1.5", "1T", "K", "", "99999999999999999999", "9999999999999G", "1 K"])
  func refused(value: String) {
    #expect(throws: (any Error).self) { try LimitArguments.parse(["--max-file=\(value)"]) }
    #expect(throws: (any Error).self) { try LimitArguments.parse(["--hard-deadline=\(value)x"]) }
  }

  @Test("The limits of a process are options too")
  func process() throws {
    let limits = try LimitArguments.parse(["--hard-deadline", "5s", "--max-memory", "2G"]).process
    #expect(limits.hardMilliseconds == 5000)
    #expect(limits.memoryBytes == 2 << 30)
  }

  @Test("A limit that is passed is named on the command line, for one input and for several")
  func named() throws {
    let workspace = try Workspace()
    try workspace.write(smallReport, to: "a.txt")
    for inputs in ["a.txt", "a.txt a.txt"] {
      let result = try workspace.run("girconv --max-lines 2 \(inputs) --to tsv")
      #expect(result.status == 1)
      #expect(result.errors.contains("a.txt: limit-exceeded: "))
      #expect(result.errors.contains("3 lines or more; the limit is 2 (--max-lines)"))
    }
  }

  @Test("A process that has not the memory to begin names the limit, another one how it ended")
  func earlyEnd() {
    let limits = ProcessLimits(memoryBytes: 10 << 20)
    #expect(
      limits.earlyEnd(.exit(ProcessLimits.memoryStatus))
        == "it needs more memory than 10M (--max-memory)")
    #expect(limits.earlyEnd(.exit(1)) == "it ended at once (exit status 1)")
    #expect(limits.earlyEnd(.signal(9)) == "it ended at once (signal 9, Killed)")
  }

  #if os(Linux)
    @Test("A small report needs little memory", .disabled(if: Workspace.isSanitized))
    func littleMemory() throws {
      let workspace = try Workspace()
      try workspace.write(smallReport, to: "a.txt")
      let result = try workspace.run("girconv --max-memory 10M a.txt a.txt -q --to tsv | wc -l")
      #expect(result.status == 0)
      #expect(result.output == "1\n")
      #expect(result.errors.isEmpty)
    }
  #endif

  @Test("A part that inflates beyond its ratio names it, and a higher one lets it through")
  func ratio() throws {
    let workspace = try Workspace()
    var archive = AttackPackage.archive("")
    archive.entries[0].content = AttackArchive.bomb(copies: 20_000)
    archive.entries[0].method = 8
    archive.entries[0].size = 1 + 258 * 20_000
    try Data(archive.bytes).write(to: workspace.folder.appending(path: "a.docx"))
    let refused = try workspace.run("girconv a.docx --to tsv").errors
    #expect(refused.contains("limit-exceeded: "))
    #expect(refused.contains("the limit is 100 (--max-ratio)"))
    let passed = try workspace.run("girconv a.docx --to tsv --max-ratio 100000").errors
    #expect(!passed.contains("limit-exceeded"), "\(passed)")
  }

  @Test("The help shows the limits when it is asked for all options")
  func help() throws {
    let workspace = try Workspace()
    #expect(try !workspace.run("girconv --help").output.contains("--max-columns"))
    for command in ["girconv", "girconv tables", "girconv worker"] {
      let help = try workspace.run("\(command) --help-hidden").output
      for limit in ReadingLimit.allCases { #expect(help.contains("--\(limit.rawValue) ")) }
      #expect(help.contains("LIMITS"))
    }
  }
}
