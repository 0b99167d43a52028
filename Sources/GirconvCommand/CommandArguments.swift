/// The arguments of the process, as bytes, without the process's own name.
///
/// The parser takes a time that grows with the square of their number. Where they are many, those
/// that can be nothing but inputs go through it joined, as one.
struct CommandArguments {
  /// The arguments.
  var arguments: [FileName]

  /// The most arguments that go through the parser as they are.
  private static let mostAlone = 64

  /// Those of this process.
  static var ofProcess: CommandArguments {
    let all = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      unsafe CommandLine.unsafeArgv[index].map { unsafe FileName(cString: $0) }
    }
    return CommandArguments(arguments: all)
  }

  /// The strings for the parser.
  var forParser: [String] {
    guard arguments.count > CommandArguments.mostAlone else {
      return arguments.map { FileName.argument(for: $0.bytes) }
    }
    var result: [String] = []
    var joins = false
    for (index, argument) in arguments.enumerated() {
      let text = FileName.argument(for: argument.bytes)
      if joins, isSurelyInput(index), let last = result.popLast() {
        result.append(last + String(FileName.separator) + text)
      } else {
        result.append(text)
        joins = isSurelyInput(index)
      }
    }
    return result
  }

  /// The inputs that an argument of the parser stands for.
  static func inputs(in argument: String) -> [InputFile] {
    argument.unicodeScalars.split(separator: FileName.separator, omittingEmptySubsequences: false)
      .map { InputFile(argument: String($0)) }
  }

  /// The same call for one input, standard input: what a worker process needs to know of it.
  var withoutInputs: [FileName] {
    let rest = arguments.indices.filter { !isSurelyInput($0) && !isBehindDashes($0) }
    return rest.map { arguments[$0] }.filter { $0 != CommandArguments.dashes }
      + [CommandArguments.dashes, FileName("-")]
  }

  private static let dashes = FileName("--")

  /// Whether an argument can be nothing but an input: it is no option, no option stands before it
  /// whose value it could be, and it is not the first one, where a subcommand stands.
  private func isSurelyInput(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if isBehindDashes(index) { return true }
    return !arguments[index].isOption && !arguments[index - 1].isOption
  }

  private func isBehindDashes(_ index: Int) -> Bool {
    firstDashes.map { index > $0 } ?? false
  }

  /// Where `--` stands, behind which there are inputs only.
  private let firstDashes: Int?

  init(arguments: [FileName]) {
    self.arguments = arguments
    firstDashes = arguments.firstIndex(of: CommandArguments.dashes)
  }
}

extension FileName {
  /// What parts the inputs that go through the parser as one argument.
  static let separator: Unicode.Scalar = "\u{10FEFF}"

  /// Whether the name begins as an option does; "-" alone is standard input.
  fileprivate var isOption: Bool { bytes.first == UInt8(ascii: "-") && bytes.count > 1 }
}
