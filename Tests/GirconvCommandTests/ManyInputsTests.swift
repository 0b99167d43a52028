import Foundation
import Testing

@Suite("What is told of many inputs")
struct ManyInputsTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(smallReport, to: "a.txt")
  }

  /// Copies of a report, and an input that is not there in their midst.
  private func many(_ count: Int) -> String {
    "for i in $(seq 100 \(count + 98)); do ln a.txt $i.txt; done; ln -s gone 150.txt.txt\n"
  }

  @Test("Each of a hundred inputs is told, of more only those without a result, and the counts")
  func flood() throws {
    let few = try workspace.run(many(100) + "girconv [1-9]*.txt -o x.ndjson")
    #expect(few.errors.split(separator: "\n").count == 100)
    let more = try workspace.run("girconv a.txt [1-9]*.txt -o x.ndjson")
    let lines = more.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("girconv: 150.txt.txt: not-found: ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("girconv: 101 inputs in ") == true)
    #expect(lines.contains("girconv: forms: none 100"))
    #expect(lines.contains("girconv: years: 2021 100"))
    #expect(lines.contains("girconv: without a result: not-found 1"))
    #expect(lines.last == "girconv: error section-missing: 500 in 100" || lines.count > 5)
    let quiet = try workspace.run("girconv -q a.txt [1-9]*.txt -o x.ndjson")
    #expect(quiet.errors.split(separator: "\n").count == 1)
  }

  @Test("On a terminal a bar is drawn, and lines stand above it", arguments: ["xterm", "dumb"])
  func bar(terminal: String) throws {
    let result = try workspace.run(
      """
      \(many(400)) export TERM=\(terminal)
      script -qec 'girconv [1-9]*.txt -j1 -o x.ndjson' /dev/null > shown; wc -l < x.ndjson
      """)
    guard result.status == 0 else { return }  // There is no script(1).
    #expect(result.output == "400\n")
    let shown = try workspace.read("shown")
    #expect(shown.contains("girconv: 150.txt.txt: not-found: "))
    #expect(shown.contains("girconv: 400 inputs in "))
    // What is behind the last bar begins on an empty line.
    let lines = shown.components(separatedBy: "\n").filter { $0.contains("girconv: ") }
    for line in lines {
      #expect(
        line.components(separatedBy: "girconv: ")[0].components(separatedBy: "\u{1B}[K").last == "")
    }
    #expect(terminal == "xterm" || !shown.contains("\u{1B}"))
  }

  @Test("On a narrow terminal the bar is left out, and no line is longer", arguments: [12, 40])
  func narrow(columns: Int) throws {
    let result = try workspace.run(
      """
      \(many(400)) export TERM=xterm
      script -qec 'stty cols \(columns); girconv [1-9]*.txt -j1 -o x.ndjson' /dev/null > shown
      wc -l < x.ndjson
      """)
    guard result.status == 0 else { return }  // There is no script(1).
    #expect(result.output == "400\n")
    let drawn = try workspace.read("shown").components(separatedBy: "\u{1B}[K").dropLast()
      .compactMap { $0.components(separatedBy: "\r").last }
    #expect(drawn.contains { $0.contains(" of 400") })
    #expect(drawn.allSatisfy { $0.count < columns })
  }

  @Test("One input of a stream is one input")
  func one() throws {
    let result = try workspace.run("echo a.txt | girconv --files-from - -o x.ndjson")
    #expect(result.errors.contains("girconv: 1 input in "))
  }

  @Test("The counts are written as JSON, the same for the same inputs")
  func summary() throws {
    let result = try workspace.run(
      """
      mkdir d; cp a.txt d; echo x > d/x.json; echo '%PDF-1.7' > d/p.pdf
      for jobs in 1 3; do girconv d -j$jobs -q -o x.ndjson --summary $jobs.json; done
      cmp 1.json 3.json
      """)
    #expect(result.status == 0)
    let text = try workspace.read("1.json")
    let data = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(data?["schema"] as? String == "girconv.summary/1")
    #expect(data?["inputs"] as? Int == 2)
    #expect(data?["converted"] as? Int == 1)
    #expect(data?["passed_over"] as? Int == 1)
    #expect(text.contains(#"{"code": "pdf", "inputs": 1}"#))
    #expect(text.contains(#"{"year": 2021, "documents": 1}"#))
    #expect(text.contains(#"{"form": "", "documents": 1}"#))
    #expect(text.contains(#""severity": "error", "findings": "#))
  }

  @Test(
    "The file of the counts is no other file of the run",
    arguments: ["-o a.tsv --summary a.tsv", "-o x.tsv --summary a.txt", "-o out/ --summary a.txt"])
  func usage(options: String) throws {
    let result = try workspace.run("girconv a.txt \(options)")
    #expect(result.status == 64)
    #expect(try workspace.read("a.txt") == smallReport)
  }
}
