import Foundation
import Testing

@Suite("No output takes the place of an input, of the list or of another output")
struct RunFilesTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "b.txt"] { try workspace.write(smallReport, to: name) }
  }

  @Test(
    "An input whose name comes through a pipe ends the run before it is replaced",
    arguments: [
      "printf 'b.txt\\na.txt\\n' | girconv --files-from - --to ndjson -o a.txt",
      "printf 'b.txt\\na.txt\\n' | girconv --files-from - --to ndjson -o ./link.txt",
      "printf 'b.txt\\na.txt\\n' | girconv --files-from - -o x.ndjson --summary a.txt",
      "printf 'b.txt\\na.txt\\n' | girconv --files-from - -o out/ --summary hard.txt",
      "printf 'b.txt\\na.txt\\n' | girconv --files-from - --resume --to ndjson -o hard.txt",
      "cat a.txt > x.partial; printf 'a.txt\\nx.partial\\n' | girconv --files-from - --to ndjson -o x",
    ])
  func piped(command: String) throws {
    let result = try workspace.run("ln a.txt hard.txt; ln -s a.txt link.txt; \(command)")
    #expect(result.status == 74)
    #expect(result.errors.contains(": output-taken: "))
    #expect(result.errors.contains("is an input"))
    for name in ["a.txt", "hard.txt", "link.txt", "x.partial"] where try exists(name) {
      #expect(try workspace.read(name) == smallReport)
    }
    #expect(try !exists("x.ndjson"))
  }

  private func exists(_ name: String) throws -> Bool { try workspace.names.contains(name) }

  @Test(
    "In a folder an input without an output of its own stays as it is",
    arguments: [
      ("printf 'a.txt\\n'", "a.txt"), ("printf 'b.html\\na.txt\\n'", "a.txt b.html"),
      ("printf 'b.html\\nc.odt\\n'", "b.html c.odt"), ("ls *.txt *.html", "a.txt b.html b.txt"),
    ])
  func pipedIntoFolder(names: String, inputs: String) throws {
    let result = try workspace.run(
      """
      cp a.txt b.html; cp a.txt c.odt; ln -s b.html c.html
      \(names) | girconv check --fail-on none --files-from - --to text -o ./ -q
      \(names) | girconv --files-from - --to html -o ./ -q; echo $?
      """)
    for name in inputs.split(separator: " ") {
      #expect(try workspace.read(String(name)) == smallReport)
    }
    #expect(result.output == (inputs == "a.txt" ? "0\n" : "1\n"))
    #expect(result.errors.contains(": output-taken: "))
  }

  @Test("An output is not an input of the run that has written it")
  func writtenBefore() throws {
    let result = try workspace.run(
      """
      mkfifo names; girconv -q --files-from names --to html -o ./ < names & exec 3> names
      echo a.txt >&3; until test -s a.html; do sleep 0.01; done
      ln a.html z.html; echo z.html >&3; exec 3>&-; wait $!; echo $?; cmp a.html z.html
      """)
    #expect(result.output == "1\n")
    #expect(result.errors.contains("z.html: output-taken: "))
    #expect(result.errors.contains("is an output of this run"))
  }

  @Test("A member of an archive has no output where an input is")
  func member() throws {
    let result = try workspace.run(
      """
      tar cf x.tar a.txt; mkdir x.tar!; cp a.txt x.tar!/a.html
      girconv x.tar x.tar!/a.html --to html -o ./ -q; echo $?
      """)
    #expect(result.output == "1\n")
    #expect(result.errors.contains("x.tar!/a.txt: output-taken: "))
    #expect(try workspace.read("x.tar!/a.html") == smallReport)
  }

  @Test(
    "Files of the run that are one are told before any work",
    arguments: [
      "girconv a.txt -o x.ndjson --summary ./x.ndjson",
      "girconv a.txt -o x.ndjson --summary l/x.ndjson",
      "girconv a.txt -o x.ndjson --resume --summary x.ndjson.journal",
      "girconv a.txt -o x.ndjson --resume --summary x.ndjson.partial",
      "girconv a.txt -o d/ --summary d/a.json", "girconv a.txt -o d/ --summary l/d/A.json",
      "girconv a.txt -o d/ --resume --summary d/.girconv.journal",
      "girconv --files-from list --to ndjson -o list", "girconv --files-from list --summary list",
      "girconv --files-from - --to ndjson -o list < list",
      "girconv --files-from list --to html -o ./", "girconv - --to ndjson -o a.txt < a.txt",
    ])
  func oneFile(command: String) throws {
    try workspace.write("a.txt\nb.txt\n", to: "list")
    let result = try workspace.run("ln -s . l; ln list a.html; \(command)")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(try workspace.read("list") == "a.txt\nb.txt\n")
    #expect(try workspace.read("a.txt") == smallReport)
    #expect(try workspace.names == ["a.html", "a.txt", "b.txt", "l", "list"])
  }

  @Test(
    "A summary that cannot be written is told before any work",
    arguments: ["''", "gone/s.json", "d", "d/", "new/", "a.txt/s.json"])
  func summary(name: String) throws {
    let result = try workspace.run("mkdir d; girconv a.txt b.txt -o x.ndjson --summary \(name)")
    #expect(result.status == 74)
    #expect(result.errors.contains(": not-writable: "))
    #expect(try workspace.names == ["a.txt", "b.txt", "d"])
  }

  @Test("What is in the way of one output costs one input its result")
  func blocked() throws {
    let result = try workspace.run(
      """
      tar cf n.tar a.txt; mkdir -p out/b.json; echo before > out/n.tar!
      girconv a.txt b.txt n.tar -o out/ --summary s.json; echo $?; cat out/n.tar!; ls out
      """)
    #expect(result.output == "1\nbefore\na.json\nb.json\nn.tar!\n")
    #expect(result.errors.split(separator: "\n").count { $0.contains(": output-taken: ") } == 2)
    #expect(try workspace.read("s.json").contains("\"converted\": 1"))
  }

  @Test("An input without an output of its own leaves that of the other one")
  func failureRecords() throws {
    let result = try workspace.run(
      """
      cp a.txt a.html; printf 'a.txt\\na.html\\n' | girconv --files-from - --to ndjson -o out/ -q
      echo $?; grep -c '"path":"a.txt"' out/a.ndjson
      """)
    #expect(result.output == "1\n1\n")
  }
}
