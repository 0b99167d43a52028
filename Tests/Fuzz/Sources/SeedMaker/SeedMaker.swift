import Foundation

/// `SeedMaker SAMPLES DIR` writes what the fuzzers begin with, a folder in DIR for each.
@main
struct SeedMaker {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: SeedMaker SAMPLES DIR\n".utf8))
      exit(64)
    }
    let seeds = URL(filePath: arguments[2])
    let bodies = WordSeeds.bodies.map { Array(WordSeeds.part("document", $0).utf8) }
    let flat = WordSeeds.flatPackages.map { Array($0.utf8) }
    let texts = TextSeeds.all.map { Array($0.utf8) }
    let archives = WordSeeds.packages.map { Zip.archive($0) }
    try write(bodies + flat, to: seeds.appending(path: "FuzzXML"))
    try write(archives, to: seeds.appending(path: "FuzzContainer"))
    try write(texts, to: seeds.appending(path: "FuzzText"))
    try write(OpenDocumentSeeds.all, to: seeds.appending(path: "FuzzOpenDocument"))
    let pages = PageSeeds.all.map { Array($0.utf8) }
    try write(pages, to: seeds.appending(path: "FuzzHTML"))
    try write(
      flat + texts + archives + OpenDocumentSeeds.all + pages,
      to: seeds.appending(path: "FuzzConversion"))
    // Whole reports, and pieces of them.
    let samples = try FileManager.default.contentsOfDirectory(atPath: arguments[1])
    for sample in samples.sorted() where sample.contains(".") {
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: arguments[1]).appending(path: sample)))
      if sample.hasSuffix(".odt") {
        try write([bytes], to: seeds.appending(path: "FuzzOpenDocument"), as: sample)
      } else if sample.hasSuffix(".docx") {
        try write([bytes], to: seeds.appending(path: "FuzzContainer"), as: sample)
        try write([bytes], to: seeds.appending(path: "FuzzConversion"), as: sample)
      } else if sample.hasSuffix(".txt") {
        let pieces = stride(from: 0, to: bytes.count, by: 700).map {
          Array(bytes[$0..<min($0 + 1000, bytes.count)])
        }
        try write(pieces, to: seeds.appending(path: "FuzzText"), as: sample)
        try write([bytes], to: seeds.appending(path: "FuzzConversion"), as: sample)
      }
    }
  }

  private static func write(_ seeds: [[UInt8]], to folder: URL, as name: String = "seed") throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, seed) in seeds.enumerated() {
      try Data(seed).write(to: folder.appending(path: "\(name)-\(index)"))
    }
  }
}
