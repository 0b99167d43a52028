import Foundation

/// The table of how the cost grows with the size of what is read.
struct Growth {
  let counter: InstructionCounter

  /// What is measured: the probe, and what it does.
  private static let probes = [
    (name: "ConversionProbe", work: "report"), (name: "TablesProbe", work: "tables"),
  ]
  private static let sizes = [1, 10, 100]
  /// How much faster than the size the cost may grow.
  private static let allowance = 1.1

  /// Prints a line for each kind of document.
  /// - Parameter names: what documents' names begin with; all documents when there is none.
  /// - Returns: how many kinds grow faster than they may.
  func run(_ names: [String]) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(path: "girconv-growth")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    print("Instructions for 1, 10 and 100 times as much, and how they grow: 1.00 is linear.")
    print(line("what grows", "work", ["× 1", "× 10", "× 100", "to 10", "to 100"]))
    var faults = 0
    for document in GrowingDocument.all
    where names.isEmpty || names.contains(where: document.name.hasPrefix) {
      let files = try Growth.sizes.map { size in
        let file = folder.appending(path: "\(size)")
        try Data(document.file(size)).write(to: file)
        return file.path
      }
      for probe in Growth.probes {
        if try !measure(document.name, probe.name, probe.work, files) { faults += 1 }
      }
    }
    return faults
  }

  /// Measures and prints one line; returns whether the cost grows as it may.
  private func measure(
    _ name: String, _ probe: String, _ work: String, _ files: [String]
  ) throws -> Bool {
    let costs = try zip(files, Growth.sizes).map { file, size in
      try counter.perRound(probe, file, rounds: max(1, 10 / size))
    }
    let growth = [costs[1] / costs[0] / 10, costs[2] / costs[1] / 10]
    let isFine = growth.allSatisfy { $0 <= Growth.allowance }
    print(
      line(
        name, work,
        costs.map { String(Int($0)) } + growth.map { String(format: "%.2f", $0) })
        + (isFine ? "" : "  too fast"))
    return isFine
  }

  private func line(_ name: String, _ work: String, _ numbers: [String]) -> String {
    zip(numbers, [11, 12, 13, 7, 7]).reduce(
      name + String(repeating: " ", count: max(1, 28 - name.count)) + work
    ) { $0 + String(repeating: " ", count: max(1, $1.1 - $1.0.count)) + $1.0 }
  }
}
