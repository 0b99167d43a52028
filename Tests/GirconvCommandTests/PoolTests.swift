import Foundation
import Testing

/// Documents whose names hold the word `fault` go wrong as `GIRCONV_FAULT` says, in a debug build.
@Suite("Worker processes")
struct PoolTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["a.txt", "fault.txt", "z.txt"] { try workspace.write(smallReport, to: name) }
  }

  /// Under a sanitizer, which takes terabytes of addresses, memory has no limit.
  static let faults = allFaults.filter { !Workspace.isSanitized || !$0.0.hasPrefix("memory") }

  private static let allFaults = [
    ("hang --hard-deadline 500ms", "deadline-exceeded", "(--hard-deadline)"),
    ("memory --max-memory 100M", "memory-exceeded", "100M (--max-memory)"),
    ("trap", "worker-crashed", "crashed"), ("segv", "worker-crashed", "crashed"),
  ]

  @Test("What goes wrong in one document costs its record only", arguments: faults)
  func contained(fault: String, code: String, message: String) throws {
    for jobs in [1, 3] {
      let result = try workspace.run(
        "GIRCONV_FAULT=\(fault.prefix { $0 != " " }) girconv -j\(jobs) a.txt fault.txt z.txt"
          + fault.drop { $0 != " " })
      #expect(result.status == 1)
      let records = try workspace.records(result.output)
      let codes = records.map { ($0["error"] as? [String: String])?["code"] }
      #expect(codes == ["", code, ""])
      let lines = result.errors.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[1].hasPrefix("girconv: fault.txt: \(code): "))
      #expect(lines[1].contains(message))
    }
  }

  @Test(
    "An input that waits ahead of a crash, of a late or of a worn worker is converted by another",
    arguments: ["trap", "hang --hard-deadline 500ms", "no --max-memory 32M"], [1, 2])
  func ahead(fault: String, jobs: Int) throws {
    let result = try workspace.run(
      """
      for i in $(seq 10 39); do cp a.txt $i.txt; done; mv 20.txt 20fault.txt; mv 21.txt 21fault.txt
      mv 30.txt 30fault.txt; mv 39.txt 39fault.txt
      GIRCONV_FAULT=\(fault.prefix { $0 != " " }) girconv [1-3]*.txt -q -j\(jobs) \
        \(fault.drop { $0 != " " })
      """)
    let records = try workspace.records(result.output)
    let failed = records.indices.filter { records[$0]["status"] as? String == "error" }
    #expect(records.count == 30)
    #expect(failed == (fault.hasPrefix("no") ? [] : [10, 11, 20, 29]))
  }

  @Test("The only document ends in one line too, and leaves no file", arguments: faults)
  func alone(fault: String, code: String, message: String) throws {
    let result = try workspace.run(
      "GIRCONV_FAULT=\(fault.prefix { $0 != " " }) girconv fault.txt -o x.json"
        + fault.drop { $0 != " " })
    #expect(result.status == 1)
    #expect(result.errors.contains("girconv: fault.txt: \(code): "))
    #expect(result.errors.contains(message))
    #expect(try workspace.names == ["a.txt", "fault.txt", "z.txt"])
  }

  @Test(
    "The output is the same for any number of processes",
    arguments: ["", "tables", "--to tsv", "tables --to tsv --fill repeat", "check --to tsv"])
  func deterministic(arguments: String) throws {
    let result = try workspace.run(
      """
      for i in 1 2 3 4 5 6 7 8 9; do cp a.txt $i.txt; printf '\\n\\n甲\\t乙\\n1\\t'$i >> $i.txt; done
      : > 5.txt
      for jobs in 1 2 8; do girconv \(arguments) -j $jobs [1-9].txt > $jobs.out 2> $jobs.err; done
      cmp 1.out 2.out && cmp 1.out 8.out && cmp 1.err 2.err && cmp 1.err 8.err && wc -l < 1.err
      """)
    #expect(result.output == "9\n")
    #expect(result.status == 0)
  }

  /// No limit, and one of files' sizes that allows no file in memory; the sanitizer of threads cannot
  /// live with it either.
  static let fileLimits = Workspace.isThreadSanitized ? [""] : ["", "ulimit -f 1;"]

  @Test(
    "Answers of every length come whole, where processes share memory and where they share none",
    arguments: fileLimits)
  func lengths(limit: String) throws {
    let result = try workspace.run(
      """
      for i in 1 150 400 600 700 750 800 1000; do
        for line in $(seq $i); do printf '甲%0300d\n' $line; done > $i.txt
        girconv -q --to ndjson $i.txt
      done > each
      (\(limit) girconv -q --to ndjson -j2 1.txt 150.txt 400.txt 600.txt 700.txt 750.txt 800.txt \
        1000.txt) | cmp - each && awk '{ print (length() > 65536) + (length() > 262144) }' each
      """)
    #expect(result.output == "0\n0\n1\n1\n1\n2\n2\n2\n")
    #expect(result.status == 0)
  }

  @Test("Standard input may be one of several inputs, and keep the others waiting")
  func standardInput() throws {
    let result = try workspace.run(
      "{ sleep 1; cat a.txt; } | girconv a.txt - z.txt -j2 --hard-deadline 300ms")
    #expect(result.status == 0)
    let paths = try workspace.records(result.output).map {
      ($0["source"] as? [String: Any])?["path"] as? String
    }
    #expect(paths == ["a.txt", "-", "z.txt"])
  }

  @Test("Names that are no UTF-8 and look like options reach a worker")
  func names() throws {
    let result = try workspace.run(
      """
      name=$(printf 'x\\377.txt'); cp a.txt "$name"; cp a.txt -- -j.txt
      girconv -q -o out/ -- "$name" -j.txt && ls out | od -An -tx1
      """)
    #expect(result.status == 0)
    #expect(result.output.contains("2d 6a 2e 6a 73 6f 6e 0a 78 ff 2e 6a 73 6f 6e"))
  }

  @Test("No worker outlives its command, even a busy one of a command that was killed")
  func orphans() throws {
    let result = try workspace.run(
      """
      GIRCONV_FAULT=hang girconv fault.txt a.txt -j2 > out 2> err & command=$!
      until test -s err || workers=$(pgrep -P $command); do sleep 0.01; done
      sleep 0.3; workers=$(pgrep -P $command | tr '\\n' ','); kill -9 $command
      test -n "$workers" || exit 2
      for i in $(seq 100); do ps -o stat= -p "${workers%,}" | grep -qv Z || exit 0; sleep 0.1; done
      exit 3
      """)
    #expect(result.status == 0)
  }

  @Test("A worker that cannot be started is told")
  func notStarted() throws {
    let result = try workspace.run("ulimit -n 10; girconv a.txt z.txt")
    #expect(result.status == 71)
    #expect(result.errors.hasPrefix("girconv: worker-not-started: "))
    #expect(result.output.isEmpty)
  }

  @Test("Many inputs are soon told from options")
  func manyInputs() throws {
    let names = String(repeating: "gone.txt ", count: 1500)
    let result = try workspace.run("girconv tables a.txt \(names) -q --to ndjson z.txt | wc -l")
    #expect(result.output.contains("1502"))
  }
}
