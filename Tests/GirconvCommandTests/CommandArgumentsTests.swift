import Testing

@testable import GirconvCommand

@Suite("The arguments of a process")
struct CommandArgumentsTests {
  private func arguments(_ line: String) -> CommandArguments {
    CommandArguments(arguments: line.split(separator: " ").map { FileName(String($0)) })
  }

  @Test(
    "A worker gets the options and none of the inputs",
    arguments: [
      ("a b c", "a -- -"), ("-q a b", "-q a -- -"),
      ("tables a b --to tsv tsv", "tables --to tsv -- -"),
      ("-o out a --to tsv b", "-o out --to tsv -- -"), ("tables -- a -b", "tables -- -"),
      ("--to=tsv a b - c -j2", "--to=tsv a -j2 -- -"),
    ])
  func worker(line: String, expected: String) {
    #expect(arguments(line).withoutInputs.map(\.text).joined(separator: " ") == expected)
  }

  @Test("Few arguments go through the parser as they are")
  func few() {
    #expect(arguments("tables a b").forParser == ["tables", "a", "b"])
  }

  @Test("Many inputs go through the parser as few arguments, and come back in order")
  func many() {
    let names = (0..<1000).map { "\($0)\u{10FEFF}.docx" }
    let line = "tables " + names.joined(separator: " ") + " --to tsv -q x y z"
    let parsed = arguments(line).forParser
    #expect(parsed.count < 10)
    let inputs = parsed.filter { !$0.hasPrefix("-") && $0 != "tsv" }.dropFirst()
    #expect(inputs.flatMap(CommandArguments.inputs).map(\.name.text) == names + ["x", "y", "z"])
  }
}
