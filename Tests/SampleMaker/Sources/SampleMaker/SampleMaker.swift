import Foundation

/// `SampleMaker DIR` writes the samples and their index; `SampleMaker --wrong DIR` one report with
/// faults in every format; `SampleMaker --corpus N DIR [BYTES]` N reports with other figures each, as
/// WPS writes them, for measuring: their document.xml has so many bytes.
@main
struct SampleMaker {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if (3...4).contains(arguments.count), arguments.first == "--corpus",
      let count = Int(arguments[2]), let bytes = arguments.count == 3 ? 480_000 : Int(arguments[4])
    {
      try writeCorpus(count, of: bytes, to: URL(filePath: arguments[3]))
    } else if arguments.count == 2, arguments.first == "--wrong", let folder = arguments.last {
      try write(Sample.wrongReports, to: URL(filePath: folder))
    } else if arguments.count == 1, let folder = arguments.first, !folder.hasPrefix("-") {
      try writeSamples(to: URL(filePath: folder))
    } else {
      FileHandle.standardError.write(
        Data("usage: SampleMaker DIR | --wrong DIR | --corpus N DIR [BYTES]\n".utf8))
      exit(64)
    }
  }

  private static func write(_ samples: [Sample], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for sample in samples {
      try Data(sample.bytes).write(to: folder.appending(path: sample.name))
    }
  }

  private static func writeSamples(to folder: URL) throws {
    try write(Sample.all, to: folder)
    var index = """
      # Samples
      Written by `swift run --package-path Tests/SampleMaker SampleMaker Samples`, this index too,
      and each time byte for byte the same. The agency does not exist, the sentences are our own,
      the labels are those of the official form. NAME.json beside a sample is what girconv makes
      of it.

      | file | feature |
      |---|---|

      """
    for sample in Sample.all {
      index += "| \(sample.name) | \(sample.feature) |\n"
    }
    try Data(index.utf8).write(to: folder.appending(path: "README.md"))
  }

  private static func writeCorpus(_ count: Int, of bytes: Int, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let rendering = WordRendering(application: .wps, documentBytes: bytes)
    for seed in 0..<max(0, count) {
      let number = String(1_000_000 + seed).dropFirst()
      let report = SampleReport(seed: 1000 + seed)
      try Data(rendering.docx(report.document)).write(
        to: folder.appending(path: "report-\(number).docx"))
    }
  }
}
