import ArgumentParser

/// The arguments that tell where the names of inputs stand.
struct NameListArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with the names of inputs, one a line; - is standard input.", valueName: "file"))
  var filesFrom: String?

  @Flag(name: [.customShort("0"), .long], help: "A zero ends each of these names, not a line end.")
  var null = false

  func validate() throws {
    if null, filesFrom == nil {
      throw ValidationError("--null is for the names of --files-from.")
    }
  }

  /// Where the names stand, nil where none are told.
  var place: NameStream.Place? {
    filesFrom.map {
      NameStream.Place(
        file: InputFile(argument: $0), separator: null ? 0 : UInt8(ascii: "\n"))
    }
  }
}
