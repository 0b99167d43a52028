import Foundation
import Testing

@Suite("Archives of documents")
struct ArchiveInputTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "b.txt"] { try workspace.write(smallReport, to: name) }
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: workspace.folder.appending(path: name))
  }

  private func paths(_ text: String) throws -> [String?] {
    try workspace.records(text).map { ($0["source"] as? [String: Any])?["path"] as? String }
  }

  private func codes(_ text: String) throws -> [String?] {
    try workspace.records(text).map { ($0["error"] as? [String: String])?["code"] }
  }

  private let zip = AttackArchive([
    ("年/a.txt", Array(smallReport.utf8)), ("folder/", []), ("b.txt", Array(smallReport.utf8)),
    ("x.json", []), (".hidden/c.txt", []), ("__MACOSX/b.txt", []), ("in.zip", []),
  ])

  /// Makes x.tar and x.zip of two documents and some other files.
  private func make() throws {
    try write(zip.bytes, to: "x.zip")
    _ = try workspace.run(
      """
      mkdir -p t/年 t/.hidden; cp a.txt t/年; cp b.txt t; cp b.txt t/.hidden; : > t/x.json
      : > t/in.zip; ln -s b.txt t/link.txt; cd t
      tar cf ../x.tar 年/a.txt ./b.txt x.json .hidden/b.txt link.txt in.zip
      """)
  }

  @Test("Each document in an archive is an input", arguments: ["tar", "zip"], [1, 3])
  func members(kind: String, jobs: Int) throws {
    try make()
    let result = try workspace.run("girconv x.\(kind) a.txt -j\(jobs) -o x.ndjson --summary s.json")
    #expect(result.status == 1)
    let text = try workspace.read("x.ndjson")
    let names = ["年/a.txt", "b.txt", "in.zip"].map { "x.\(kind)!/\($0)" }
    #expect(try paths(text) == names + ["a.txt"])
    #expect(try codes(text) == ["", "", "nested-archive", ""])
    let digests = try workspace.records(text).map {
      ($0["source"] as? [String: Any])?["sha256"] as? String
    }
    #expect(Set([digests[0], digests[1], digests[3]]).count == 1)
  }

  @Test("An archive is one by its content; a package is a document under any name")
  func natures() throws {
    try make()
    let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples")
    let result = try workspace.run(
      """
      mkdir d; mv x.zip d/1; mv x.tar d/2; cp '\(samples.path)/word-2021.docx' d/3.zip
      cp '\(samples.path)/opendocument.odt' d/4; cp a.txt d/5; echo x > d/6.json
      girconv d -q --to ndjson
      """)
    #expect(
      try paths(result.output) == [
        "d/1!/年/a.txt", "d/1!/b.txt", "d/1!/in.zip", "d/2!/年/a.txt", "d/2!/b.txt", "d/2!/in.zip",
        "d/3.zip", "d/4",
      ])
  }

  @Test(
    "A tar archive where none is opened is refused, and not read as its last document",
    arguments: [
      "girconv - --to ndjson < t.tar", "cp t.tar t.docx; girconv t.docx --to ndjson",
      "echo t.tar | girconv worker --files-from -", "tar c t.tar | girconv worker --input tar",
    ])
  func tarUnopened(command: String) throws {
    let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples")
    let result = try workspace.run(
      "tar cf t.tar -C '\(samples.path)' blanks.docx word-2021.docx; \(command)")
    #expect(try codes(result.output) == ["unknown-format"])
    #expect(result.output.contains("tar archive"))
  }

  @Test("An archive in a folder that cannot be opened has no result, by its name or its bytes")
  func unopened() throws {
    try make()
    try write(AttackArchive([("x.json", [])]).bytes, to: "other.zip")
    let result = try workspace.run(
      """
      mkdir d; head -c 300 x.zip > d/1.zip; head -c 300 x.zip > d/2; tar czf d/3.tar.gz a.txt
      cp d/3.tar.gz d/4; printf 'Rar!\\032\\007' > d/5.rar; : > d/6.tar; mv other.zip d/7.zip
      printf 'PK, a text' > d/8; cp a.txt d/9.txt; cp a.txt 'd/~$9.txt'; echo x > d/x.json
      girconv d -q --to ndjson --summary s.json
      """)
    #expect(
      try paths(result.output) == [
        "d/1.zip", "d/2", "d/3.tar.gz", "d/4", "d/5.rar", "d/6.tar", "d/9.txt",
      ])
    #expect(
      try codes(result.output) == [
        "malformed-zip", "malformed-zip", "unknown-format", "unknown-format", "unknown-format",
        "empty-file", "",
      ])
    #expect(result.status == 1)
    #expect(try workspace.read("s.json").contains("\"passed_over\": 3"))
  }

  @Test("An archive has no output that another input's could be taken for")
  func ownName() throws {
    let result = try workspace.run(
      "mkdir d; tar cf d/a.tar b.txt; cp a.txt d; girconv d -q -o out/; find out -type f | sort")
    #expect(result.status == 0)
    #expect(result.output == "out/a.json\nout/a.tar!/b.json\n")
  }

  @Test("Files behind the only document of a folder are counted")
  func behind() throws {
    _ = try workspace.run("mkdir d; mv a.txt d; echo x > d/z.json; girconv d -q --summary s.json")
    #expect(try workspace.read("s.json").contains("\"passed_over\": 1"))
  }

  @Test("Files with which Word locks documents are passed over in archives")
  func locks() throws {
    let text = Array(smallReport.utf8)
    try write(AttackArchive([("a/~$b.txt", text), ("a/b.txt", text)]).bytes, to: "x.zip")
    let result = try workspace.run(
      "tar cf y.tar a.txt; cp a.txt '~$a.txt'; tar rf y.tar '~$a.txt'; girconv x.zip y.tar -q")
    #expect(try paths(result.output) == ["x.zip!/a/b.txt", "y.tar!/a.txt"])
  }

  @Test("Hard links in a tar archive are inputs without a result, symbolic links are passed over")
  func links() throws {
    let result = try workspace.run(
      """
      ln a.txt hard.txt; ln a.txt hard.json; ln -s a.txt soft.txt
      tar cf x.tar a.txt hard.txt hard.json soft.txt b.txt
      girconv x.tar -q --to ndjson -o x.ndjson --summary s.json
      girconv worker --input tar < x.tar > y.ndjson
      """)
    #expect(result.errors.contains("--hard-dereference"))
    let text = try workspace.read("x.ndjson")
    #expect(try paths(text) == ["x.tar!/a.txt", "x.tar!/hard.txt", "x.tar!/b.txt"])
    #expect(try codes(text) == ["", "not-readable", ""])
    #expect(try workspace.read("s.json").contains("\"passed_over\": 2"))
    let lines = try workspace.read("y.ndjson")
    #expect(try paths(lines) == ["a.txt", "hard.txt", "hard.json", "b.txt"])
    #expect(try codes(lines) == ["", "not-readable", "not-readable", ""])
  }

  @Test("Outputs of members lie in the folder, whatever the members are called")
  func traversal() throws {
    let text = Array(smallReport.utf8)
    try write(
      AttackArchive([
        ("../../up.txt", text), ("/etc/abs.txt", text), ("a/../../../b.txt", text),
        (".../x.txt", text), ("c.txt", text), ("C.txt", text), ("c.json/d.txt", text),
        (String(repeating: "n", count: 300) + ".txt", text), ("..\\w.txt", text),
      ]).bytes, to: "x.zip")
    let result = try workspace.run(
      "girconv -q x.zip -o out/; find . -type f -name '*.json' | LC_ALL=C sort")
    #expect(
      result.output == """
        ./out/x.zip!/a/b.json
        ./out/x.zip!/c.json
        ./out/x.zip!/etc/abs.json
        ./out/x.zip!/up.json

        """)
    #expect(result.errors.split(separator: "\n").count { $0.contains(": output-taken: ") } == 2)
    #expect(result.errors.split(separator: "\n").count { $0.contains(": not-writable: ") } == 1)
  }

  @Test("The limit of a file holds for a member, whatever the archive says of its size")
  func limits() throws {
    let large = [UInt8](repeating: 0x61, count: 5000)
    var archive = AttackArchive([("a.txt", large), ("b.txt", large), ("c.txt", [0x61])])
    archive.entries[0].size = 10
    archive.entries[0].localSize = 10
    archive.entries[2].size = 1 << 31
    archive.entries[2].localSize = 1 << 31
    try write(archive.bytes, to: "x.zip")
    let result = try workspace.run(
      "head -c 5000 /dev/zero > d.txt; tar cf y.tar d.txt; girconv x.zip y.tar -q --max-file 4K")
    #expect(
      try codes(result.output) == [
        "limit-exceeded", "limit-exceeded", "malformed-zip", "file-too-large",
      ])
  }

  @Test("A damaged archive gives what is before the damage, and says what is wrong")
  func damage() throws {
    try make()
    let text = Array(smallReport.utf8)
    var many = AttackArchive((0..<9).map { ("\($0).txt", text) })
    for index in many.entries.indices { many.entries[index].compressedSize = 300 }
    try write(many.bytes, to: "overlap.zip")
    try write(zip.with { $0.directoryStart = 1 << 30 }, to: "far.zip")
    try write(zip.with { $0.count = 9 }, to: "more.zip")
    try write(zip.with { $0.entries[0].checksum = 1 }, to: "sum.zip")
    try write(zip.with { $0.entries[0].offset = 7 }, to: "place.zip")
    try write(zip.with { $0.entries[0].flags = 1 }, to: "locked.zip")
    let result = try workspace.run(
      """
      head -c 1500 x.tar > cut.tar; head -c 1024 x.tar > one.tar; printf x >> one.tar
      head -c 700 /dev/urandom >> one.tar; head -c 10240 /dev/zero > none.tar
      for archive in cut.tar one.tar far.zip more.zip sum.zip place.zip locked.zip overlap.zip; do
        girconv $archive a.txt -q --to ndjson > lines; echo $?
        grep -o '"code":"[^"]*"' lines | sort -u | cut -d'"' -f4 | tr '\\n' ' '; wc -l < lines
      done
      """)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 16)
    for line in stride(from: 0, to: lines.count, by: 2) { #expect(lines[line] == "1") }
    #expect(lines[1] == " malformed-archive 3")
    #expect(lines[3].contains("malformed-archive"))
    #expect(lines[9].contains("malformed-zip"))
    #expect(lines[11].contains("malformed-zip"))
    #expect(lines[13].contains("encrypted"))
  }

  @Test("An archive is gone on with")
  func resumed() throws {
    try make()
    let result = try workspace.run(
      """
      cp a.txt t/fault.txt; tar -C t -cf y.tar b.txt 年/a.txt fault.txt x.json
      girconv x.zip y.tar -o right.ndjson -q
      GIRCONV_FAULT=hang girconv -j1 x.zip y.tar -o x.ndjson --resume -q & run=$!
      for i in $(seq 1000); do grep -qs 'y.tar!/年' x.ndjson.partial && break; sleep 0.01; done
      sleep 0.2; kill -9 $run; wait $run
      girconv x.zip y.tar -o x.ndjson --resume -q; cmp x.ndjson right.ndjson && echo same
      girconv y.tar -o out/ --resume -q; touch -d 2001-01-01 'out/y.tar!/b.json'
      girconv y.tar -o out/ --resume -q; ls -l --time-style=+%Y 'out/y.tar!/b.json' | cut -d' ' -f6
      """)
    #expect(result.output == "same\n2001\n")
  }

  @Test("Names that a Chinese system wrote in GBK can be read")
  func names() throws {
    var archive = AttackArchive([("x", Array(smallReport.utf8))])
    // 年报.txt
    archive.entries[0].name = [0xC4, 0xEA, 0xB1, 0xA8] + Array(".txt".utf8)
    try write(archive.bytes, to: "x.zip")
    #expect(try paths(workspace.run("girconv x.zip").output) == ["x.zip!/年报.txt"])
  }
}
