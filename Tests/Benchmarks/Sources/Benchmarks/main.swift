import Foundation

// Benchmarks FILE.docx… prints what converting each file to JSON costs, in instructions, against
// the floor: libzip inflates its document part, libxml2's SAX2 parser reads it with empty handlers.
// Benchmarks time FOLDER prints the same in CPU time for all documents of a folder.
// Benchmarks start GIRCONV prints what starting the command costs.
// Benchmarks growth [NAME…] prints how the cost grows with what is read.
let arguments = Array(CommandLine.arguments.dropFirst())
guard !arguments.isEmpty else {
  print(
    """
    usage: Benchmarks FILE.docx ...
           Benchmarks time FOLDER
           Benchmarks start GIRCONV
           Benchmarks growth [NAME ...]
    """)
  exit(64)
}
let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
let counter = InstructionCounter(folder: programs)

func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func compare(_ files: [String]) throws {
  print("instructions for one round             floor        girconv   ratio")
  for file in files {
    let floor = try counter.perRound("FloorProbe", file)
    let conversion = try counter.perRound("ConversionProbe", file)
    let name = String(URL(filePath: file).lastPathComponent.prefix(30))
    print(
      name + padded(String(Int(floor)), 45 - name.count) + padded(String(Int(conversion)), 15)
        + padded(String(format: "%.3f", conversion / floor), 8))
  }
}

do {
  if arguments[0] == "growth" {
    let faults = try Growth(counter: counter).run(Array(arguments.dropFirst()))
    exit(faults == 0 ? 0 : 1)
  }
  if arguments[0] == "time", arguments.count == 2 {
    try Times(folder: programs).conversion(arguments[1])
  } else if arguments[0] == "start", arguments.count == 2 {
    try Times(folder: programs).start(arguments[1])
  } else {
    try compare(arguments)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
