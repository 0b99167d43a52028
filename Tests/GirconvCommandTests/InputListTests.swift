import Foundation
import Testing

@Suite("Naming many inputs")
struct InputListTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "b.txt", "c.txt"] { try workspace.write(smallReport, to: name) }
  }

  private func paths(_ text: String) throws -> [String?] {
    try workspace.records(text).map { ($0["source"] as? [String: Any])?["path"] as? String }
  }

  @Test(
    "Names come from a file or a pipe, behind the arguments, one a line or between zeros",
    arguments: [
      ("printf 'b.txt\\na.txt' > l; girconv c.txt --files-from l -q --to ndjson", "c b a"),
      ("printf 'b.txt\\n\\na.txt\\n' | girconv --files-from - -q", "b a"),
      ("printf 'b.txt\\0c.txt\\0' | girconv a.txt --files-from - -0 -q", "a b c"),
      ("printf 'b.txt\\0c.txt' | girconv check --files-from - --null -q --to ndjson", "b c"),
      ("printf 'c.txt\\n' | girconv tables --files-from - -q", "c"),
      ("mkdir d; cp a.txt b.txt d; echo d | girconv --files-from - -q", "d/a d/b"),
      (": | girconv --files-from - -q", ""),
      ("printf '\\357\\273\\277b.txt\\r\\n\\r\\na.txt\\r' | girconv --files-from - -q", "b a"),
    ])
  func names(command: String, names: String) throws {
    let result = try workspace.run(command)
    #expect(try paths(result.output) == names.split(separator: " ").map { "\($0).txt" })
    #expect(result.errors.isEmpty)
  }

  @Test(
    "Between zeros a mark and a line end belong to the name, in lines only a mark at the beginning")
  func exact() throws {
    let result = try workspace.run(
      """
      m=$(printf '\\357\\273\\277x.txt'); r=$(printf 'x.txt\\r'); cp a.txt "$m"; cp a.txt "$r"
      printf '%s\\0%s\\0' "$m" "$r" | girconv -0 --files-from - -q --to ndjson | wc -l
      printf 'a.txt\\n%s\\n' "$m" | girconv --files-from - -q --to ndjson | wc -l
      """)
    #expect(result.output == "2\n2\n")
    #expect(result.errors.isEmpty)
  }

  @Test("A folder without documents is an input without a result, and keeps no other from its own")
  func emptyFolder() throws {
    let result = try workspace.run(
      "mkdir e d; cp a.txt d; girconv d e -o out/; echo $?; ls out; echo e | girconv --files-from -"
    )
    #expect(result.output.hasPrefix("1\na.json\n"))
    #expect(result.status == 1)
    #expect(result.errors.contains("girconv: e: not-found: There is no document in the folder."))
  }

  @Test("A folder that cannot be read, or lies too deep, is an input without a result")
  func closedFolders() throws {
    let result = try workspace.run(
      """
      mkdir -p d/closed d/x d/listed/y; cp a.txt d/x; cp a.txt d/closed.txt
      cp "$(command -v girconv)" ./program; chmod 000 d/closed; chmod 444 d/listed
      as() { if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
      as ./program d --to ndjson -q; as ./program d/closed; echo $? > status; chmod -R 755 d
      deep=t; for i in $(seq 70); do deep=$deep/f; done; mkdir -p $deep; cp a.txt $deep
      girconv t a.txt --to ndjson -q
      """)
    let records = try workspace.records(result.output)
    let codes = records.map { ($0["error"] as? [String: String])?["code"] }
    let deep = "t" + String(repeating: "/f", count: 64)
    #expect(
      try paths(result.output) == [
        "d/closed", "d/closed.txt", "d/listed/y", "d/x/a.txt", deep, "a.txt",
      ])
    #expect(codes == ["not-readable", "", "not-readable", "", "not-readable", ""])
    #expect(result.errors.contains("girconv: d/closed: not-readable: The folder cannot be read"))
    #expect(try workspace.read("status") == "1\n")
  }

  @Test("Names are bytes: no UTF-8, line breaks and patterns among them")
  func bytes() throws {
    let result = try workspace.run(
      """
      cp a.txt "$(printf 'x\\377.txt')"; cp a.txt "$(printf 'x\\ny.txt')"; cp a.txt 'x*.txt'
      printf 'x\\377.txt\\0x\\ny.txt\\0x*.txt\\0-\\0' | girconv -0 --files-from - -o out/
      echo $?; LC_ALL=C ls out | od -An -c | tr -d ' \\n'
      """)
    #expect(result.output == "1\n" + #"x\ny.json\nx*.json\nx377.json\n"#)
    #expect(result.errors.contains("girconv: -: not-found: "))
  }

  @Test("Names between zeros that are read as lines are told")
  func zeros() throws {
    let result = try workspace.run("printf 'a.txt\\0b.txt\\0' | girconv --files-from -")
    #expect(result.errors.contains("not-found: "))
    #expect(result.errors.contains("--null?"))
    #expect(result.status == 1)
  }

  @Test("A name is converted while others are still to come")
  func streamed() throws {
    let result = try workspace.run(
      """
      mkfifo names; girconv -q --files-from - --to ndjson < names > lines & exec 3> names
      echo a.txt >&3; until test -s lines; do sleep 0.01; done
      echo b.txt >&3; exec 3>&-; wait; wc -l < lines
      """)
    #expect(result.output == "2\n")
  }

  @Test(
    "What cannot be done with a list of names is told before any work",
    arguments: [
      ("echo a.txt | girconv - --files-from -", 64, "only once"),
      ("girconv a.txt --null", 64, "--files-from"),
      ("echo a.txt | girconv --files-from - -o x.json", 64, "--to ndjson"),
      ("girconv --files-from gone", 74, "gone: not-found: "),
      ("printf 'a.txt\\na.txt\\n' > l; girconv --files-from l -o out/", 64, "-o all.ndjson"),
    ])
  func usage(command: String, status: Int32, message: String) throws {
    let result = try workspace.run(command)
    #expect(result.status == status)
    #expect(result.errors.contains(message))
    #expect(result.output.isEmpty)
  }

  @Test("A folder's inputs keep their places, and so do the names of a list, which never climb out")
  func places() throws {
    let result = try workspace.run(
      """
      mkdir -p d/x d/y; cp a.txt d/x; cp a.txt d/y; cd d
      girconv -q . -o ../one/; girconv -q ../d ../b.txt -o ../two/
      printf '../d/x/a.txt\\n../b.txt\\n' | girconv -q --files-from - -o ../three/
      cd ..; find one two three -type f | sort
      """)
    #expect(
      result.output == """
        one/x/a.json
        one/y/a.json
        three/b.json
        three/d/x/a.json
        two/b.json
        two/x/a.json
        two/y/a.json

        """)
  }

  @Test("An output that another input has is refused when its name comes through a pipe")
  func taken() throws {
    let result = try workspace.run(
      """
      cp a.txt a.html; mkdir a.json; cp a.txt a.json/b.txt
      printf 'a.txt\\na.html\\nA.txt\\na.json/b.txt\\nb.txt\\n' | girconv --files-from - -o out/
      echo $?; find out -type f | sort
      """)
    #expect(result.output == "1\nout/a.json\nout/b.json\n")
    #expect(result.errors.split(separator: "\n").count { $0.contains(": output-taken: ") } == 3)
  }
}
