import ArgumentParser

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The arguments that name a list of inputs.
struct PathListArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with the inputs' names, one a line; - is standard input.", valueName: "file"))
  var filesFrom: String?

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "In that file, a zero byte stands behind each name, as find -print0 writes it.")
  var null = false

  func validate() throws {
    if null, filesFrom == nil { throw ValidationError("-0 is for --files-from only.") }
  }

  /// The inputs of the list, nil where none is named.
  func open() throws(CommandFailure) -> PathStream? {
    guard let filesFrom else { return nil }
    let separator: UInt8 = null ? 0 : UInt8(ascii: "\n")
    let file = InputFile(argument: filesFrom)
    guard case .file(let name) = file else {
      return PathStream(.standardInput, separator: separator)
    }
    do throws(SystemError) {
      let list = try FileDescriptor(name, O_RDONLY)
      guard try list.status().kind != .folder else {
        throw SystemError(number: EISDIR)
      }
      return PathStream(
        IncomingBytes(descriptor: list.keep(), name: name), separator: separator)
    } catch {
      throw CommandFailure(
        error.number == ENOENT ? .notFound : .notReadable, name,
        "The list cannot be read: \(error.text).")
    }
  }
}
