import Foundation
import Testing

@Suite("girconv worker with archives and lists")
struct WorkerStreamTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "年报.txt", "z.txt"] { try workspace.write(smallReport, to: name) }
    try workspace.write("", to: "empty.txt")
  }

  /// The paths and the codes of the lines.
  private func lines(_ result: Workspace.Result) throws -> [[String?]] {
    try workspace.records(result.output).map { record in
      [
        (record["source"] as? [String: Any])?["path"] as? String,
        (record["error"] as? [String: String])?["code"],
      ]
    }
  }

  @Test(
    "The files of an archive have a line each, in order", arguments: ["ustar", "pax", "gnu"],
    [1, 3])
  func tar(form: String, jobs: Int) throws {
    let folder = String(repeating: "很长的名字", count: 6)
    let result = try workspace.run(
      """
      mkdir \(folder) && cp a.txt \(folder)/年报.txt && ln -s a.txt link
      tar -c --format=\(form) a.txt \(folder) link empty.txt 年报.txt |
        girconv worker --input tar -j \(jobs)
      """)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      try lines(result) == [
        ["a.txt", ""], [folder + "/年报.txt", ""], ["empty.txt", "empty-file"], ["年报.txt", ""],
      ])
  }

  @Test("The line of an archive's file is that of girconv convert")
  func same() throws {
    let line = try workspace.run("girconv -q --to ndjson a.txt").output
    #expect(try workspace.run("tar -c a.txt | girconv worker --input tar").output == line)
    #expect(try workspace.run("echo a.txt | girconv worker --files-from -").output == line)
  }

  @Test("What an archive has beyond the limit, or with holes, has its line")
  func refused() throws {
    let result = try workspace.run(
      """
      truncate -s 600K holes.txt; yes 正文 | head -c 600000 > large.txt
      tar -cS a.txt holes.txt large.txt z.txt | girconv worker --input tar --max-file 1K
      """)
    #expect(result.status == 0)
    #expect(
      try lines(result) == [
        ["a.txt", ""], ["holes.txt", "not-readable"], ["large.txt", "file-too-large"],
        ["z.txt", ""],
      ])
  }

  @Test("A stream that ends too early or is damaged has a last line that says so")
  func faults() throws {
    let truncated = try workspace.run(
      "tar -c a.txt z.txt | head -c 1500 | girconv worker --input tar")
    #expect(truncated.status == 74)
    #expect(try lines(truncated) == [["a.txt", ""], ["-", "stream.truncated"]])
    let damaged = try workspace.run(
      "{ tar -c a.txt; yes | head -c 2000; } | girconv worker --input tar")
    #expect(damaged.status == 74)
    #expect(try lines(damaged) == [["a.txt", ""], ["-", "stream.malformed"]])
    #expect(damaged.errors.contains("at byte 10240"))
    let frames = try workspace.run("yes | head -c 2000 | girconv worker")
    #expect(frames.status == 74)
    #expect(try lines(frames) == [["-", "stream.malformed"]])
    let path = try workspace.run(
      "{ echo a.txt; yes | tr -d '\\n' | head -c 200000; } > list; girconv worker --files-from list"
    )
    #expect(path.status == 74)
    #expect(try lines(path) == [["a.txt", ""], ["list", "stream.malformed"]])
  }

  @Test(
    "The files of a list have a line each, in order, whatever becomes of them", arguments: [1, 3])
  func list(jobs: Int) throws {
    try workspace.write("z.txt\n\n年报.txt\na.txt\0x\nnowhere.txt\n.\nempty.txt\na.txt", to: "list")
    let expected = [
      ["z.txt", ""], ["年报.txt", ""], ["a.txt\0x", "not-found"],
      ["nowhere.txt", "not-found"], [".", "is-a-folder"],
      ["empty.txt", "empty-file"], ["a.txt", ""],
    ]
    for command in ["--files-from list", "--files-from - < list"] {
      let result = try workspace.run("girconv worker -j\(jobs) \(command)")
      #expect(result.status == 0)
      #expect(try lines(result) == expected)
    }
  }

  @Test("With zeros between them names may be anything", arguments: ["-0", "--null"])
  func zeros(option: String) throws {
    let result = try workspace.run(
      """
      cp a.txt 'line
      break.txt'; cp a.txt -; rm z.txt 年报.txt
      find . -type f -print0 | sort -z | girconv worker --files-from - \(option)
      """)
    #expect(result.status == 0)
    #expect(
      try lines(result) == [
        ["./-", ""], ["./a.txt", ""], ["./empty.txt", "empty-file"], ["./line\nbreak.txt", ""],
      ])
  }

  @Test("A document that crashes its worker costs its line only", arguments: ["tar", "list"])
  func contained(stream: String) throws {
    let source = stream == "tar" ? "tar -c a.txt fault.txt z.txt" : "ls a.txt fault.txt z.txt"
    let options = stream == "tar" ? "--input tar" : "--files-from -"
    let result = try workspace.run(
      "cp a.txt fault.txt; \(source) | GIRCONV_FAULT=trap girconv worker \(options)")
    #expect(result.status == 0)
    #expect(
      try lines(result) == [["a.txt", ""], ["fault.txt", "worker-crashed"], ["z.txt", ""]])
  }

  @Test("A line comes before the next path is asked for")
  func lockStep() throws {
    let result = try workspace.run(
      """
      mkfifo in out; girconv worker --files-from - < in > out & exec 3> in 4< out
      for i in 1 2 3; do echo a.txt >&3; read -r line <&4; printf '%.9s\\n' "$line"; done
      exec 3>&-; wait $!; echo $?
      """)
    #expect(result.output == String(repeating: "{\"schema\"\n", count: 3) + "0\n")
  }

  @Test(
    "Options that mean nothing are refused",
    arguments: ["-0", "--input tar --files-from x", "--input zip"])
  func usage(options: String) throws {
    let result = try workspace.run("girconv worker \(options)")
    #expect(result.status == 64)
    #expect(result.output.isEmpty && !result.errors.isEmpty)
  }

  @Test("A list that is not there is an error")
  func noList() throws {
    let result = try workspace.run("girconv worker --files-from nowhere")
    #expect(result.status == 74)
    #expect(result.output.isEmpty)
    #expect(
      result.errors
        == "girconv: nowhere: not-found: The names cannot be read: No such file or directory.\n")
  }
}
