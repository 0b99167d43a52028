import ArgumentParser
import Documents

/// The inputs as they were named: files, folders, archives and patterns, and a file of names.
struct InputList {
  /// The arguments.
  let arguments: [InputFile]
  /// `--files-from`, nil for none. Its names come after the arguments.
  let names: NameStream.Place?

  /// - Throws: a `ValidationError` when nothing is named, or standard input twice.
  init(_ arguments: [InputFile], names: NameStream.Place?) throws {
    self.arguments = arguments
    self.names = names
    let all = arguments + [names?.file].compactMap(\.self)
    guard !all.isEmpty else {
      throw ValidationError("Missing expected argument '<inputs> ...'")
    }
    if all.count(where: { $0 == .standardInput }) > 1 {
      throw ValidationError("Standard input, -, can be read only once.")
    }
  }

  /// The inputs from the first one on.
  /// - Parameter limits: those of the members of archives; nil to take archives as they are.
  func source(limits: ReadingLimits?) throws(CommandFailure) -> InputSource {
    var stream: NameStream?
    if let names { stream = try NameStream(names) }
    return InputSource(arguments, names: stream, limits: limits)
  }

  /// Goes through all inputs before any work, where they can be gone through again.
  ///
  /// - Parameter look: looks at each that is not refused already.
  /// - Returns: how many there are, nil when that is not known: names that come through a pipe are
  ///   read only once, and an archive, which may be large, is gone through only once.
  /// - Throws: what `look` throws, and a failure of the names.
  func survey(_ look: (WorkItem) throws -> Void = { _ in }) throws -> Int? {
    guard names?.isRepeatable != false else { return nil }
    var source = try source(limits: nil)
    var count = 0
    while case .item(let item) = try source.next() {
      count += 1
      if case .refused = item.content { continue }
      try look(item)
    }
    return source.hasMetArchive ? nil : count
  }
}
